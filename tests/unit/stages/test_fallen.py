"""Tests of plans told in the past of what has been called off; trees and tellings are written by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from dragoman.records.events import OFF
from dragoman.records.language import Sentence
from dragoman.records.spans import Span
from dragoman.records.tellings import Telling
from dragoman.stages.fallen import AHEAD, ATTENDING, EXPECTED, fallen_through
from tests.scenes import scene_of
from tests.tellings import read_told

TEXT = "The summit of Chad fell. The summit was to be of Chad and Mali."


def told(**second: Any) -> tuple[Telling, Telling]:
    """A summit called off, and what the next sentence tells at its second token."""
    entities = [["Chad", "country", "TCD"], ["Mali", "country", "MLI"]]
    off = {"words": "summit", "kind": "summit", "status": "postponed", "roles": {"actors": ["Chad"]}}
    plan = {"kind": "summit", "status": "planned", "definite": True, "roles": {}, **second}
    read = read_told(
        {"text": TEXT, "published": None, "entities": entities, "tellings": [off, {"words": "fell", **plan}]}
    )
    one, other = read.tellings
    return one, replace(other, sentence=1, first=4, last=4, trigger=Span(0, 1), lemma=second.get("lemma", "summit"))


def expected(word: str = "expected", tag: str = "VBD", helper: str = "aux:pass") -> list[Sentence]:
    """Mali was expected to attend the summit: the second of two sentences."""
    one = scene_of(("Chad", "PROPN", 0, "root")).sentence
    two = scene_of(
        ("Mali", "PROPN", 3, "nsubj"), ("was", "AUX", 3, helper), (word, "VERB", 0, "root"), ("attend", "VERB", 3, "xcomp"),
        ("summit", "NOUN", 4, "obj"),
    ).sentence  # fmt: skip
    return [one, replace(two, tokens=tuple(replace(t, xpos=tag) if n == 1 else t for n, t in enumerate(two.tokens)))]


def status(sentences: list[Sentence], tellings: tuple[Telling, Telling]) -> str:
    """The status of the second telling."""
    return fallen_through(sentences, tellings)[1].status


@pytest.mark.parametrize("word", sorted(EXPECTED))
@pytest.mark.parametrize("ahead", AHEAD)
@pytest.mark.parametrize("off", OFF)
def test_fallen_through_is_what_was_expected(word: str, ahead: str, off: str) -> None:
    """Of a summit that has been called off; what is expected still lies ahead."""
    one, plan = told(status=ahead)
    assert status(expected(word), (replace(one, status=off), plan)) == off
    assert status(expected(word, "VBZ"), (replace(one, status=off), plan)) == ahead
    assert status(expected(word), (replace(one, status="happened"), plan)) == ahead


@pytest.mark.parametrize("verb", sorted(ATTENDING))
def test_fallen_through_is_the_coming_of_those_who_were_to_attend(verb: str) -> None:
    """Whatever kind the model takes it for; not another event."""
    assert status(expected(), told(kind="visit", lemma=verb, definite=False)) == "postponed"
    assert status(expected(), told(kind="visit", lemma="travel", definite=False)) == "planned"


def test_fallen_through_wants_the_same() -> None:
    """A summit of the same people, or one that is taken up; one that took place stands."""
    assert status(expected(), told(definite=False, roles={"actors": ["Chad", "Mali"]})) == "postponed"
    assert status(expected(), told(definite=False, roles={"actors": ["Mali"]})) == "planned"
    assert status(expected(), told(status="happened")) == "happened"
    assert status(expected("glad"), told()) == "planned"
