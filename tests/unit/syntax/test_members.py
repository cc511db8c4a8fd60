"""Tests of groups whose members follow; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.records.language import Guess, Sentence
from dragoman.syntax.members import COUNTS, heads_of_lists
from dragoman.syntax.pairs import Entries
from tests.scenes import scene_of

STATES: Entries = {("chad",): ("country", "TCD"), ("mali",): ("country", "MLI")}
GUESSES = [Guess(0, 1, "group", 0.9), Guess(3, 3, "country", 0.9), Guess(5, 5, "country", 0.9)]


def group(relation: str = "appos", count: str = "two", noun: str = "members", second: str = "Mali") -> Sentence:
    """Some members -- Chad and Mali."""
    return scene_of(
        (count, "NUM", 2, "nummod"), (noun, "NOUN", 0, "root", noun.rstrip("s")), ("--", "PUNCT", 4, "punct"),
        ("Chad", "PROPN", 2, relation), ("and", "CCONJ", 6, "cc"), (second, "PROPN", 4, "conj"),
    ).sentence  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "led"),
    [
        (group(), True),
        (group("conj"), True),
        (group("conj", "three"), False),
        (group("nmod"), False),
        (group(noun="member"), False),
        (group(second="Lund"), False),
    ],
    ids=["apposed", "joined, counted", "joined, others", "of them", "one", "one state and somebody"],
)
def test_heads_of_lists_knows_the_group_behind_which_its_members_stand(sentence: Sentence, led: bool) -> None:
    """It is nobody beside its members; a group beside other states is one more."""
    assert heads_of_lists(sentence, GUESSES, STATES) == (GUESSES[:1] if led else [])


@pytest.mark.parametrize("word", sorted(COUNTS))
def test_heads_of_lists_counts_in_words(word: str) -> None:
    """Joined members are the group's only where they are as many as it says."""
    assert bool(heads_of_lists(group("conj", word), GUESSES, STATES)) is (COUNTS[word] == 2)
