"""Tests of contacts whose nouns say whose they are; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.stages.frames.own_counterparts import SPOKEN, own_counterparts, without_pairs_discussed
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene, fillers_of
from dragoman.syntax.classes import CONTACT_NOUNS
from tests.scenes import scene_of


def told(
    verb: str = "discuss", noun: str = "talk", case: str = "with", owned: str = "nmod:poss"
) -> tuple[Scene, Roles]:  # fmt: skip
    """A scene of "Lund Rey discussed Vik talks with Berg", and everybody in the roles of a contact."""
    scene = scene_of(
        ("Lund", "PROPN", 3, "nsubj"), ("Rey", "PROPN", 1, "conj"), (verb, "VERB", 0, "root"),
        ("Vik", "PROPN", 5, owned), (noun, "NOUN", 3, "obj"), (case, "ADP", 7, "case"), ("Berg", "PROPN", 5, "nmod"),
        actors=[0, 1, 3, 6],
    )  # fmt: skip
    everybody = fillers_of(scene.actors)
    return scene, {"actors": everybody, "host": everybody[:1], "visitor": everybody[2:]}


def names(roles: Roles) -> list[str]:
    """The actors, who are called as their entities are."""
    return sorted(e for e, _ in roles["actors"])


ALL = ["Berg", "Lund", "Rey", "Vik"]


@pytest.mark.parametrize(("case", "owned", "parties"), [
    ("with", "nmod:poss", ["Berg", "Vik"]), ("in", "nmod:poss", ALL), ("with", "compound", ALL),
])  # fmt: skip
def test_own_counterparts_are_the_owner_and_whom_he_met(case: str, owned: str, parties: list[str]) -> None:
    """Where the noun has both."""
    scene, roles = told(case=case, owned=owned)
    found = own_counterparts(scene, 4, roles)
    assert names(found) == parties
    assert [e for e, _ in found["host"]] == ([] if parties != ALL else ["Lund"])
    assert own_counterparts(scene, 2, roles) == roles


@pytest.mark.parametrize("verb", sorted(SPOKEN))
@pytest.mark.parametrize("noun", sorted(CONTACT_NOUNS))
def test_without_pairs_discussed_leaves_those_who_speak(verb: str, noun: str) -> None:
    """Of another contact, which has its own pair."""
    scene, roles = told(verb, noun)
    assert names(without_pairs_discussed(scene, 2, 2, roles)) == ["Lund", "Rey"]


@pytest.mark.parametrize("changes", [{"verb": "hold"}, {"noun": "trade"}, {"case": "in"}, {"owned": "compound"}])
def test_without_pairs_discussed_wants_another_contact_with_a_pair(changes: dict[str, str]) -> None:
    """What they hold is their own."""
    scene, roles = told(**changes)
    assert names(without_pairs_discussed(scene, 2, 2, roles)) == ALL
