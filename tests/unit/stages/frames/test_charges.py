"""Tests of what somebody calls a ploy; trees and triggers are written by hand."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from dragoman.records.language import Trigger
from dragoman.stages.frames.charges import NAMING, PLOYS, as_charges
from dragoman.stages.frames.hearing import LINKS, SURE
from dragoman.stages.frames.scene import Scene
from tests.scenes import heard, scene_of

NONE = dict.fromkeys(LINKS, [0.0] * 6)


def called(verb: str = "call", noun: str = "ploy", case: str = "as", relation: str = "obl") -> Scene:
    """Peru called it a ploy by Chad; the noun is the fifth word."""
    return scene_of(
        ("Peru", "PROPN", 2, "nsubj"), (verb + "ed", "VERB", 0, "root", verb), ("it", "PRON", 2, "obj"),
        (case, "ADP", 5, "case"), (noun, "NOUN", 2, relation), ("Chad", "PROPN", 5, "nmod"), actors=(0, 5),
    )  # fmt: skip


def charge(scene: Scene, *at: int) -> Sequence[Trigger]:
    """What is heard where the model hears some words, weakly."""
    return as_charges(scene, [heard(n, n, score=0.2, roles=NONE) for n in at])


@pytest.mark.parametrize("verb", sorted(NAMING))
@pytest.mark.parametrize("noun", sorted(PLOYS))
def test_as_charges_accuses_whose_ploy_it_is(verb: str, noun: str) -> None:
    """One accusation on the verb, whichever of both words is heard."""
    for at in ((1,), (4,), (1, 4)):
        [trigger] = charge(called(verb, noun), *at)
        assert (trigger.first, trigger.last, trigger.score, trigger.types) == (1, 1, SURE, {"ACCUSE": 1.0})
        assert (trigger.kinds, trigger.statuses) == ({"statement": 1.0}, {"happened": 1.0})
        assert [n for n, s in enumerate(trigger.roles["actors"]) if s] == [0]
        assert [n for n, s in enumerate(trigger.roles["recipients"]) if s] == [5]


@pytest.mark.parametrize(
    "scene", [called("make"), called(noun="plan"), called(case="for"), called(relation="nsubj"), called()]
)
def test_as_charges_leaves_others(scene: Scene) -> None:
    """Another verb, another noun, a reason and a subject; nor does it tell what nobody hears."""
    given = [heard(1, 1, score=0.2)] if scene != called() else []
    assert as_charges(scene, given) == given
