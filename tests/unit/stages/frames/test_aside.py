"""Tests of whom a deed told beside another clause does not concern; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.events import ROLES
from dragoman.records.tellings import StateWords
from dragoman.stages.frames.aside import BESIDE, as_struck_there, without_later_ones
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene
from dragoman.syntax.structure import Voice
from tests.scenes import predicate_at, scene_of


def bombed(mark: str = "after", relation: str = "advcl", *, place: bool = True) -> Scene:
    """Kenya protested after Togo bombed a village in Mali."""
    return scene_of(
        ("Kenya", "PROPN", 2, "nsubj"), ("protested", "VERB", 0, "root", "protest"), (mark, "SCONJ", 5, "mark"),
        ("Togo", "PROPN", 5, "nsubj"), ("bombed", "VERB", 2, relation, "bomb"), ("a", "DET", 7, "det"),
        ("village", "NOUN", 5, "obj"), ("in", "ADP", 9, "case"), ("Mali", "PROPN", 7, "nmod"),
        actors=(0, 3), places=(8,) if place else (),
    )  # fmt: skip


def struck(scene: Scene, words: StateWords, upon: str = "Kenya") -> list[str]:
    """Who is struck where the model takes one for it."""
    at = {a.entities[0]: a.phrase.span for a in scene.actors}
    roles: Roles = {role: [] for role in ROLES} | {"actors": [("Togo", at["Togo"])], "recipients": [(upon, at[upon])]}
    return [e for e, _ in as_struck_there(scene, predicate_at(scene, 4), words, roles)["recipients"]]


IN_MALI = StateWords(grounds={0: "Mali"}, countries={"Mali": "MLI", "Togo": "TGO", "Kenya": "KEN"})


@pytest.mark.parametrize("mark", sorted(BESIDE))
@pytest.mark.parametrize("relation", ["advcl", "ccomp"])
def test_who_reacts_is_not_struck_where_force_is_used_in_a_place_of_others(mark: str, relation: str) -> None:
    """The state of the place is, or nobody who is named."""
    assert struck(bombed(mark, relation), IN_MALI) == ["Mali"]
    assert struck(bombed(mark, relation), StateWords()) == []


def test_who_reacts_may_be_struck_where_no_place_is_told() -> None:
    """Nor is anybody else left out, or what is no clause beside."""
    assert struck(bombed(place=False), StateWords()) == ["Kenya"]
    assert struck(bombed("that"), StateWords()) == struck(bombed(relation="conj"), StateWords()) == ["Kenya"]
    assert struck(bombed(), StateWords(), "Togo") == ["Togo"]


def seized(by: str = "of", relation: str = "nmod") -> Scene:
    """Papers seized by Oman showed that the cousins of Chad and Togo had paid."""
    return scene_of(
        ("Papers", "NOUN", 5, "nsubj"), ("seized", "VERB", 1, "acl", "seize"), ("by", "ADP", 4, "case"),
        ("Oman", "PROPN", 2, "obl:agent"), ("showed", "VERB", 0, "root", "show"), ("that", "SCONJ", 12, "mark"),
        ("cousins", "NOUN", 12, "nsubj"), (by, "ADP", 9, "case"), ("Chad", "PROPN", 7, relation),
        ("and", "CCONJ", 11, "cc"), ("Togo", "PROPN", 9, "conj"), ("paid", "VERB", 5, "ccomp", "pay"),
        actors=(3, 8, 10),
    )  # fmt: skip


def left(scene: Scene, voice: Voice = "passive") -> list[str]:
    """Who is left of three actors of the participle."""
    roles: Roles = {role: [] for role in ROLES} | {"actors": [(a.entities[0], a.phrase.span) for a in scene.actors]}
    seen = replace(predicate_at(scene, 1), voice=voice)
    return [e for e, _ in without_later_ones(scene, seen, roles)["actors"]]


def test_a_participle_is_no_deed_of_whom_a_later_clause_names() -> None:
    """Those behind its own "by" stay, and those behind that of the clause, who may have done both."""
    assert left(seized()) == ["Oman"]
    assert left(seized("by", "obl:agent")) == ["Oman", "Chad", "Togo"]
    assert left(seized(), "active") == ["Oman", "Chad", "Togo"]
