"""Tests of a headline's contacts that the text below it tells one by one; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.language import Sentence
from dragoman.records.spans import Span
from dragoman.records.tellings import Telling
from dragoman.stages.assemble.apart_below import without_sums
from tests.scenes import scene_of
from tests.tellings import bare_telling

HEAD = scene_of(
    ("Lund", "PROPN", 3, "nmod:poss"), ("'s", "PART", 1, "case"), ("calls", "NOUN", 0, "root"),
    ("with", "ADP", 5, "case"), ("Berg", "PROPN", 3, "nmod"), ("and", "CCONJ", 7, "cc"), ("Rey", "PROPN", 5, "conj"),
).sentence  # fmt: skip
BODY = scene_of(
    ("Lund", "PROPN", 2, "nsubj"), ("called", "VERB", 0, "root", "call"), (".", "PUNCT", 2, "punct")
).sentence


def told(sentence: int, *sides: str, kind: str = "call") -> Telling:
    """A contact of some people that is told in a sentence."""
    made = bare_telling(HEAD, 2, kind, {"actors": tuple((e, Span(0, 4)) for e in sides)})
    return replace(made, sentence=sentence)


def left(*tellings: Telling, first: Sentence = HEAD) -> list[int]:
    """The sentences of the tellings that are left."""
    return [t.sentence for t in without_sums(tellings, [first, BODY, BODY, BODY])]


def test_a_headlines_sum_goes() -> None:
    """Where each of its contacts is told below it."""
    assert left(told(0, "Lund", "Berg", "Rey"), told(1, "Lund", "Berg"), told(2, "Lund", "Rey")) == [1, 2]


@pytest.mark.parametrize(("head", "below"), [("talks", "call"), ("talks", "meeting"), ("meeting", "talks")])
def test_a_sum_may_leave_the_kind_open(head: str, below: str) -> None:
    """Talks are held by telephone too, a meeting is none."""
    assert left(told(0, "A", "B", "C", kind=head), told(1, "A", "B", kind=below), told(2, "A", "C", kind=below)) == [
        1,
        2,
    ]


@pytest.mark.parametrize(
    "tellings",
    [
        (told(0, "A", "B", "C"), told(1, "A", "B")),
        (told(0, "A", "B", "C"), told(1, "A", "B"), told(2, "A", "B", "C")),
        (told(0, "A", "B", "C", "D"), told(1, "A", "B"), told(2, "C", "D")),
        (told(0, "A", "B", "C"), told(1, "A", "B"), told(2, "A", "D")),
        (told(0, "A", "B"), told(1, "A", "B"), told(2, "A", "B")),
        (told(0, "A", "B", "C", kind="meeting"), told(1, "A", "B"), told(2, "A", "C")),
        (told(1, "A", "B", "C"), told(2, "A", "B"), told(3, "A", "C")),
    ],
)  # fmt: skip
def test_other_tellings_stay(tellings: tuple[Telling, ...]) -> None:
    """Where one contact is not told, all met at once, nobody is in both, the kind differs, or no headline tells it."""
    assert left(*tellings) == [t.sentence for t in tellings]
