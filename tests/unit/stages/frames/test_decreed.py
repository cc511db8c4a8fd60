"""Tests of what a state does by saying so; trees are written by hand."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from dragoman.records.events import ROLES
from dragoman.stages.frames.decreed import as_done_at_once, day_of_word, is_decreed
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene
from dragoman.syntax.classes import REPORTING
from dragoman.syntax.performing import DECREED
from tests.scenes import Word, scene_of

HAS: Word = ("has", "AUX", 5, "aux", "have")


def said(
    *helpers: Word, verb: Word = ("expelled", "VERB", 2, "ccomp", "expel"), tag: str = "VBN", said: str = "say"
) -> Scene:
    """Oslo said that it has expelled the envoy."""
    words: Sequence[Word] = (
        ("Oslo", "PROPN", 2, "nsubj"), ("said", "VERB", 0, "root", said), ("it", "PRON", 5, "nsubj"),
        *(helpers or (HAS,)), verb, ("envoy", "NOUN", 5, "obj"),
    )  # fmt: skip
    return scene_of(*words, actors=(0, 2, 5), tags={4: tag})


def decreed(scene: Scene, frame: str | None = "other.expel", by: str | None = "NOR") -> bool:
    """Whether it is Oslo's own word that an act of some state is done."""
    at = {a.entities[0]: a.phrase.span for a in scene.actors}
    roles: Roles = {role: [] for role in ROLES} | {"actors": [("it", at["it"])]}
    countries = {"Oslo": "NOR", "it": by}
    return is_decreed(scene, frame, (4, 4), roles, [("Oslo", at["Oslo"])], countries)


@pytest.mark.parametrize("frame", sorted(DECREED))
def test_is_decreed_knows_the_frames(frame: str) -> None:
    """What a state does by deciding it, it has done when it says so."""
    assert decreed(said(), frame)


def test_is_decreed_is_for_ones_own_acts_of_such_frames() -> None:
    """What is told of another state may be so or not; words that no frame knows are not known to be decrees."""
    assert not decreed(said(), by="SWE")
    assert not decreed(said(), by=None)
    assert not decreed(said(), "other.attack")
    assert not decreed(said(), None)


@pytest.mark.parametrize(("helper", "tag", "expected"), [
    (("is", "AUX", 5, "aux", "be"), "VBG", True), (("will", "AUX", 5, "aux", "will"), "VB", False),
    (("never", "ADV", 5, "advmod", "never"), "VBD", False), (("soon", "ADV", 5, "advmod", "soon"), "VBD", True),
    (("if", "SCONJ", 5, "mark", "if"), "VBD", False), (("to", "PART", 5, "mark", "to"), "VB", False),
])  # fmt: skip
def test_is_decreed_is_for_what_is_done(helper: Word, tag: str, expected: bool) -> None:
    """It is expelling him, and will not do so only one day."""
    assert decreed(said(helper, tag=tag)) is expected


@pytest.mark.parametrize(("frame", "helper", "ongoing"), [
    ("other.break_relations", HAS, 0.0), ("other.attack", HAS, 0.5), ("other.break_relations", ("is", "AUX", 5, "aux", "be"), 0.5),
])  # fmt: skip
def test_as_done_at_once_is_for_the_perfect_of_a_decree(frame: str, helper: Word, ongoing: float) -> None:
    """Ties that they have cut are cut; whoever has attacked may go on, and so does what is being cut."""
    told = as_done_at_once(said(helper, tag="VBN"), frame, (4, 4), {"ongoing": 0.5, "happened": 0.5})
    assert told["ongoing"] == ongoing
    assert sum(told.values()) == 1.0


def dated(relation: str, verb: int, lemma: str = "say") -> int | None:
    """The day of the word of an act, where a day hangs on one of two verbs."""
    scene = scene_of(
        ("Oslo", "PROPN", 2, "nsubj"), ("said", "VERB", 0, "root", lemma), ("Monday", "PROPN", verb, "obl"),
        ("it", "PRON", 5, "nsubj"), ("expelled", "VERB", 2, relation, "expel"), ("him", "PRON", 5, "obj"),
        times=(2,),
    )  # fmt: skip
    return day_of_word(scene, (4, 4))


@pytest.mark.parametrize("lemma", sorted(REPORTING))
def test_day_of_word_knows_the_verbs(lemma: str) -> None:
    """What is said on Monday to be done was done then."""
    assert dated("ccomp", 2, lemma) == 0


def test_day_of_word_is_that_of_the_reporting_verb() -> None:
    """Not a day of the act itself, nor one of another verb above it."""
    assert dated("ccomp", 5) is None
    assert dated("advcl", 2) is None
    assert dated("ccomp", 2, "decide") is None
