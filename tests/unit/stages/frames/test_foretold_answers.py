"""Tests of threats that no verb of threatening tells; trees and triggers are written by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from dragoman.records.language import Trigger
from dragoman.stages.frames.foretold_answers import THREATENING, with_foretold_answers
from dragoman.stages.frames.hearing import SURE
from dragoman.stages.frames.scene import Scene
from tests.scenes import heard, scene_of


def said(verb: str = "say", hearer: str = "obj", triggers: Sequence[Trigger] = ()) -> Scene:
    """Peru said (to) Chile attacks will get a harsh answer."""
    return scene_of(
        ("Peru", "PROPN", 2, "nsubj"), (verb, "VERB", 0, "root"), ("Chile", "PROPN", 2, hearer),
        ("attacks", "NOUN", 6, "nsubj", "attack"), ("will", "AUX", 6, "aux"), ("get", "VERB", 2, "ccomp"),
        ("a", "DET", 9, "det"), ("harsh", "ADJ", 9, "amod"), ("answer", "NOUN", 6, "obj"), actors=(0, 2),
        triggers=triggers,
    )  # fmt: skip


def sides(trigger: Trigger, role: str) -> list[int]:
    """The tokens on which the actors of a role begin."""
    return [n for n, score in enumerate(trigger.roles[role]) if score]


def test_with_foretold_answers_has_who_says_it_to_whom() -> None:
    """One trigger on the verb, for the weak ones on the words of the threat."""
    weak = [heard(3, 3, score=0.2), heard(8, 8, score=0.2)]
    [threat] = with_foretold_answers(said(), weak)
    assert (threat.first, threat.last, threat.score, threat.types) == (5, 5, SURE, {"THREATEN": 1.0})
    assert (threat.kinds, threat.statuses) == ({"statement": 1.0}, {"happened": 1.0})
    assert (sides(threat, "actors"), sides(threat, "recipients")) == ([0], [2])


def test_with_foretold_answers_has_who_is_told_as_the_hearer() -> None:
    """By whomever: the subject of a passive says nothing."""
    [threat] = with_foretold_answers(said("tell", "nsubj:pass"), [])
    assert sides(threat, "recipients") == [2]


@pytest.mark.parametrize("verb", sorted(THREATENING))
def test_with_foretold_answers_leaves_threats_that_are_told(verb: str) -> None:
    """By such a verb, or by one that the model hears as a threat."""
    assert with_foretold_answers(said(verb), [heard(1, 1)]) == [heard(1, 1)]
    saying = replace(heard(1, 1), types={"THREATEN": 1.0})
    assert with_foretold_answers(said(triggers=[saying]), [saying]) == [saying]
    assert len(with_foretold_answers(said(triggers=[heard(1, 1)]), [heard(1, 1)])) == 2


def test_with_foretold_answers_leaves_what_is_no_threat() -> None:
    """A word in any other clause keeps its trigger."""
    scene = scene_of(("Peru", "PROPN", 2, "nsubj"), ("gets", "VERB", 0, "root", "get"), ("aid", "NOUN", 2, "obj"))
    assert with_foretold_answers(scene, [heard(1, 1)]) == [heard(1, 1)]
