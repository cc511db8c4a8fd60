"""Tests of a headline's bare noun; trees are written by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from dragoman.records.language import Sentence
from dragoman.records.tellings import Telling
from dragoman.stages.assemble.headlines import as_told_below
from tests.scenes import scene_of
from tests.tellings import bare_telling

NOUN = scene_of(("Chad", "PROPN", 2, "compound"), ("call", "NOUN", 0, "root")).sentence
VERB = scene_of(("Chad", "PROPN", 2, "nsubj"), ("calls", "VERB", 0, "root", "call")).sentence


def call(sentence: int, status: str, kind: str = "call", when: int | None = None) -> Telling:
    """A call that is told in a sentence."""
    made = bare_telling(NOUN, 1, kind, {})
    return replace(made, sentence=sentence, status=status, statuses={status: 1.0}, types={status: 1.0}, when=when)


def read(*tellings: Telling, headline: Sentence = NOUN) -> Sequence[Telling]:
    """The tellings of a headline and what stands below it."""
    return as_told_below(tellings, [headline, VERB, VERB, VERB, VERB])


@pytest.mark.parametrize("status", ["planned", "proposed"])
def test_as_told_below_opens_what_is_still_to_come(status: str) -> None:
    """A headline's call is the one that is planned below it, in its type too."""
    head, below = read(call(0, "happened"), call(1, status))
    assert (head.status, head.types) == (status, {status: 1.0})
    assert (0, 1, 1.0) in below.again


@pytest.mark.parametrize(
    "tellings",
    [
        (call(0, "happened"), call(1, "happened")),
        (call(0, "happened"), call(1, "planned"), call(2, "happened")),
        (call(0, "happened"), call(1, "planned", "visit")),
        (call(0, "happened"), call(4, "planned")),
        (call(0, "happened", when=0), call(1, "planned")),
        (call(1, "happened"), call(2, "planned")),
        (call(0, "happened", "statement"), call(1, "planned", "statement")),
    ],
)
def test_as_told_below_leaves_what_has_happened(tellings: Sequence[Telling]) -> None:
    """What has happened below, another kind, far below, a day of its own, no headline and no contact change nothing."""
    assert list(read(*tellings)) == list(tellings)


def test_as_told_below_leaves_a_headline_with_a_verb() -> None:
    """What it does it says itself."""
    tellings = (call(0, "happened"), call(1, "planned"))
    assert read(*tellings, headline=VERB) == tellings
