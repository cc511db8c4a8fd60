"""Tests of penalties on which somebody agrees; trees and triggers are written by hand."""

from __future__ import annotations

import pytest

from dragoman.records.events import ROLES
from dragoman.stages.frames.agreed_penalties import PENALIZING, UPON, is_agreed_penalty, with_penalized
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene
from tests.scenes import heard, scene_of


def agreed(noun: str = "sanction", case: str = "against", on: str = "on", verb: str = "agree") -> Scene:
    """Peru agreed on a set of sanctions against Togo."""
    return scene_of(
        ("Peru", "PROPN", 2, "nsubj"), (verb + "d", "VERB", 0, "root", verb), (on, "ADP", 4, "case"),
        ("set", "NOUN", 2, "obl"), ("of", "ADP", 6, "case"), (noun, "NOUN", 4, "nmod"), (case, "ADP", 8, "case"),
        ("Togo", "PROPN", 6, "nmod"), actors=(0, 7), triggers=(heard(1, 1),),
    )  # fmt: skip


def recipients(scene: Scene, upon: tuple[int, ...] = ()) -> list[str]:
    """Whom an agreement told by the second token is upon, who are the actors of these numbers before."""
    fillers = [(a.entities[0], a.phrase.span) for a in scene.actors]
    told: Roles = {role: [] for role in ROLES} | {"actors": fillers[:1], "recipients": [fillers[n] for n in upon]}
    return [e for e, _ in with_penalized(scene, 1, told)["recipients"]]


@pytest.mark.parametrize("noun", sorted(PENALIZING))
def test_penalties_agreed_on_are_no_act_and_upon_those_behind_them(noun: str) -> None:
    """Each noun and preposition."""
    assert is_agreed_penalty(agreed(noun).sentence, heard(5, 5))
    assert all(recipients(agreed(noun, case)) == ["Togo"] for case in UPON)


def test_penalties_agreed_on_leave_others_alone() -> None:
    """The agreement itself, what is no penalty, what nobody agrees on, and recipients that are told."""
    assert not is_agreed_penalty(agreed().sentence, heard(1, 1))
    for other in (agreed("truce"), agreed(on="after"), agreed(verb="bake")):
        assert not is_agreed_penalty(other.sentence, heard(5, 5))
        assert recipients(other) == []
    assert recipients(agreed(case="from")) == []
    assert recipients(agreed(), (0,)) == ["Peru"]


@pytest.mark.parametrize(("verb", "relation", "case", "upon"), [
    ("sanction", "obj", "det", ["Togo"]), ("sanction", "obl", "det", ["Togo"]), ("sanction", "obl", "case", []),
    ("visit", "obj", "det", []),
])  # fmt: skip
def test_with_penalized_has_those_whom_somebody_agrees_to_sanction(
    verb: str, relation: str, case: str, upon: list[str]
) -> None:
    """Peru agreed to sanction Togo."""
    here = scene_of(
        ("Peru", "PROPN", 2, "nsubj"), ("agreed", "VERB", 0, "root", "agree"), ("to", "PART", 4, "mark"),
        (verb, "VERB", 2, "xcomp"), ("with", "ADP", 6, case), ("Togo", "PROPN", 4, relation), actors=(0, 5),
    )  # fmt: skip
    assert recipients(here) == upon
