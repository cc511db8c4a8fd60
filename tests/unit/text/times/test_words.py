"""Tests of numbers, months and units as words."""

from __future__ import annotations

import re

import pytest

from dragoman.text.times import words


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("12", 12),
        ("3,500", 3500),
        ("2.5", 2.5),
        ("twenty-two", 22),
        ("ninety nine", 99),
        ("two and a half", 2.5),
        ("a dozen", 12),
        ("half a dozen", 6),
        ("two hundred", 200),
        ("a couple of", 2),
        ("an", 1),
        ("several", None),
    ],
)
def test_number_of_reads_words_and_figures(text: str, number: float | None) -> None:
    """Numbers come out as numbers, open ones as ``None``."""
    assert words.number_of(text) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [("nearly two", 2), ("half an", 0.5), ("a quarter of a", 0.25), ("a little over three", 3), ("a few", None)],
)
def test_count_of_knows_measures_and_fractions(text: str, number: float | None) -> None:
    """A word of measure is left out, a fraction is one."""
    assert words.count_of(text) == number


@pytest.mark.parametrize(("text", "number"), [("27th", 27), ("third", 3), ("Twenty-first", 21), ("thirty-first", 31)])
def test_ordinal_number_reads_words_and_figures(text: str, number: int) -> None:
    """Ordinals come out as numbers."""
    assert words.ordinal_number(text) == number


def test_ordinal_number_refuses_other_words() -> None:
    """A word that is no ordinal raises."""
    with pytest.raises(KeyError):
        words.ordinal_number("many")


@pytest.mark.parametrize(("text", "number"), [("Sept.", 9), ("MAY", 5), ("december", 12), ("Jan", 1)])
def test_month_number_knows_names_and_abbreviations(text: str, number: int) -> None:
    """Months are known by name and by abbreviation, in any case."""
    assert words.month_number(text) == number


@pytest.mark.parametrize(
    ("text", "unit"),
    [("Centuries", "century"), ("centurie", "century"), ("days", "day"), ("hours'", "hour"), ("year", "year")],
)
def test_unit_of_gives_the_singular(text: str, unit: str) -> None:
    """Units come out in the singular, without an apostrophe."""
    assert words.unit_of(text) == unit


@pytest.mark.parametrize(("word", "answer"), [("May", True), ("may", False), ("FRIDAY", True)])
def test_is_name_asks_for_a_capital(word: str, answer: bool) -> None:
    """A month's name has a capital."""
    assert words.is_name(word) is answer


def test_alternatives_prefers_the_longest() -> None:
    """Of two words of which one begins the other the longer matches, over any blanks."""
    found = re.match(words.alternatives(["new", "new year"]), "new\n year")
    assert found is not None
    assert found.group() == "new\n year"
