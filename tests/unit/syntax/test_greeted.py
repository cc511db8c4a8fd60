"""Tests of people whom a verb of meeting has as its object; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.records.language import Guess, Sentence
from dragoman.syntax.greeted import SCORE, find_greeted
from tests.scenes import scene_of

SUBJECT = [Guess(0, 0, "person", 1.0)]
FIVE = [Guess(2, 3, "group", SCORE)]


def met(verb: str = "receive", noun: str = "ambassadors", relation: str = "obj") -> Sentence:
    """Lund received five ambassadors."""
    return scene_of(
        ("Lund", "PROPN", 2, "nsubj"), (verb, "VERB", 0, "root"), ("five", "NUM", 4, "nummod"),
        (noun, "NOUN", 2, relation, noun.rstrip("s")),
    ).sentence  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        (met(), True),
        (met("greet", "ministers"), True),
        (met("recall"), False),
        (met(noun="letters"), False),
        (met(noun="ambassador"), False),
        (met(relation="obl"), False),
    ],
    ids=["envoys", "ministers", "no meeting", "no people", "one", "no object"],
)
def test_find_greeted_finds_officials_whom_somebody_meets(sentence: Sentence, found: bool) -> None:
    """With the number before them; others are the model's to find."""
    assert find_greeted(sentence, SUBJECT) == (FIVE if found else [])


def test_find_greeted_leaves_what_is_known() -> None:
    """Of a longer phrase nothing is found again."""
    assert find_greeted(met(), [*SUBJECT, Guess(3, 3, "person", 0.9)]) == []
