"""Tests of pronouns and of words that stand as they do."""

from __future__ import annotations

import pytest

from dragoman.stages.actors.pronoun_words import PRONOUNS, read_pronoun


@pytest.mark.parametrize("word", sorted(PRONOUNS))
def test_read_pronoun_knows_whom_it_may_mean(word: str) -> None:
    """By gender and number; at the head of a sentence too."""
    for words in (word.split(), [word.split()[0].capitalize(), *word.split()[1:]]):
        reading = read_pronoun(words, "group")
        assert reading is not None
        assert (reading.gender, reading.count) == PRONOUNS[word]
        assert (reading.kind, reading.pronoun, reading.relative) == ("group", word, True)
    alone = read_pronoun(word.split(), None)
    assert alone is not None
    assert alone.kind == "person"


@pytest.mark.parametrize("words", [["US"], ["IT"], ["Lund"], ["the", "minister"]])
def test_read_pronoun_leaves_names(words: list[str]) -> None:
    """Letters in capitals are a state's or body's."""
    assert read_pronoun(words, None) is None
