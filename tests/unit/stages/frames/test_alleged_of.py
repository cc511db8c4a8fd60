"""Tests of charges told by a noun with a clause; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.stages.frames.alleged_of import MAKING, SAID, as_alleged
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene
from dragoman.syntax.classes import REBUFFING
from tests.scenes import scene_of


def charge(noun: str = "claim", verb: str = "repeat", mark: str = "that", relation: str = "obj") -> Scene:
    """Peru repeats claims that Chad armed Togo."""
    return scene_of(
        ("Peru", "PROPN", 2, "nsubj"), ("zigs", "VERB", 0, "root", verb), (noun, "NOUN", 2, relation, noun),
        (mark, "SCONJ", 6, "mark"), ("Chad", "PROPN", 6, "nsubj"), ("armed", "VERB", 3, "acl", "arm"),
        ("Togo", "PROPN", 6, "obj"), actors=(0, 4, 6),
    )  # fmt: skip


def sides(scene: Scene, actors: str = "Togo Peru", at: int = 2) -> tuple[list[str], list[str]]:
    """Who accuses whom, where somebody was taken for the accuser and Togo for the accused."""
    spans = {t.text: t.span for t in scene.sentence.tokens}
    roles: Roles = {"actors": [(n, spans[n]) for n in actors.split()], "recipients": [("Togo", spans["Togo"])]}
    found = as_alleged(scene, at, at, roles)
    return [e for e, _ in found["actors"]], [e for e, _ in found["recipients"]]


@pytest.mark.parametrize("noun", sorted(SAID))
@pytest.mark.parametrize("verb", sorted(MAKING))
def test_as_alleged_accuses_the_subject_of_the_clause(noun: str, verb: str) -> None:
    """By who makes the charge."""
    assert sides(charge(noun, verb)) == (["Peru"], ["Chad"])
    assert sides(charge(noun, verb), "Chad") == (["Peru"], ["Chad"])


@pytest.mark.parametrize("verb", sorted(REBUFFING))
def test_as_alleged_knows_that_who_rejects_a_charge_has_not_made_it(verb: str) -> None:
    """Nor has anybody in the clause."""
    assert sides(charge(verb=verb)) == ([], ["Chad"])


def test_as_alleged_leaves_who_stands_before_a_charge_that_nobody_makes() -> None:
    """As whose claim it is."""
    assert sides(charge(relation="nsubj")) == (["Peru"], ["Chad"])


@pytest.mark.parametrize(("scene", "at"), [(charge("plan"), 2), (charge(mark="if"), 2), (charge(), 1)])
def test_as_alleged_leaves_others(scene: Scene, at: int) -> None:
    """Other nouns and clauses, and words beside the noun."""
    assert sides(scene, at=at) == (["Togo", "Peru"], ["Togo"])
