"""Tests of the word lists."""

from __future__ import annotations

from dragoman.stages.places import words


def test_word_lists_are_in_folded_form() -> None:
    """They are compared with folded names and with words in small letters."""
    lists = [value for name, value in vars(words).items() if name.isupper()]
    assert lists
    assert all(word and word == word.lower().strip() for entries in lists for word in entries)
