"""Tests of contacts told behind "who"; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.stages.frames.met_behind_who import as_met_by_antecedent, without_whom_they_met
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene, fillers_of
from tests.scenes import scene_of


def told(who: str = "who") -> tuple[Scene, Roles]:
    """A scene of "Lund saw Vik , who met Berg", and everybody in the roles of a contact."""
    scene = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("saw", "VERB", 0, "root"), ("Vik", "PROPN", 2, "obj"), (",", "PUNCT", 6, "punct"),
        (who, "PRON", 6, "nsubj"), ("met", "VERB", 3, "acl:relcl"), ("Berg", "PROPN", 6, "obj"), actors=[0, 2, 6],
    )  # fmt: skip
    people = tuple(replace(a, phrase=replace(a.phrase, kind="person")) for a in scene.actors)
    scene = replace(scene, actors=people)
    everybody = fillers_of(scene.actors)
    return scene, {"actors": everybody, "host": everybody[:1], "visitor": everybody[1:]}


def names(scene: Scene, roles: Roles, role: str = "actors") -> list[str]:
    """The words of those who fill a role."""
    at = {a.phrase.span: scene.sentence.tokens[a.phrase.head].text for a in scene.actors}
    return sorted(at[span] for _, span in roles[role])


@pytest.mark.parametrize(("who", "parties"), [("who", ["Berg", "Vik"]), ("he", ["Berg", "Lund", "Vik"])])
def test_as_met_by_antecedent_has_the_one_before_who_meet_the_other(who: str, parties: list[str]) -> None:
    """And nobody of the clause above, who is no host either."""
    scene, roles = told(who)
    found = as_met_by_antecedent(scene, 5, 5, roles)
    assert names(scene, found) == parties
    assert names(scene, found, "host") == [n for n in parties if n == "Lund"]


@pytest.mark.parametrize(("who", "parties"), [("who", ["Lund", "Vik"]), ("he", ["Berg", "Lund", "Vik"])])
def test_without_whom_they_met_leaves_the_other_to_his_clause(who: str, parties: list[str]) -> None:
    """The contact of the clause above is not his."""
    scene, roles = told(who)
    assert names(scene, without_whom_they_met(scene, 1, 1, roles)) == parties
    assert names(scene, without_whom_they_met(scene, 5, 5, roles)) == ["Berg", "Lund", "Vik"]
