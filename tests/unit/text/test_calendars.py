"""Tests of dates as datelines write them."""

from __future__ import annotations

from datetime import date

import pytest

from dragoman.text.calendars import DATE, RoughDate, exists, nearest, read_date


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Sept. 10", (None, 9, 10)),
        ("September 10, 2020", (2020, 9, 10)),
        ("10th of June 2014", (2014, 6, 10)),
        ("Friday 13 February 2026", (2026, 2, 13)),
        ("2020-09-10", (2020, 9, 10)),
        ("2010/06/22", (2010, 6, 22)),
        ("29.03.2011", (2011, 3, 29)),
        ("MAY 1", (None, 5, 1)),
    ],
)
def test_read_date_reads_the_usual_forms(words: str, expected: tuple[int | None, int, int]) -> None:
    """Month first, day first, figures, weekday, capitals."""
    match = DATE.fullmatch(words)
    assert match is not None
    assert read_date(match) == expected


@pytest.mark.parametrize("words", ["Mayor 10", "10:30 May", "12 Decker", "Augusta 3"])
def test_date_does_not_match_other_words(words: str) -> None:
    """A word that only begins like a month is none, nor is an hour a day."""
    assert DATE.match(words) is None


def test_nearest_takes_the_year_that_brings_the_day_closest() -> None:
    """Around New Year the year is the one of the neighbouring day."""
    assert nearest(RoughDate(None, 12, 31), date(2021, 1, 1)) == date(2020, 12, 31)
    assert nearest(RoughDate(None, 1, 1), date(2020, 12, 31)) == date(2021, 1, 1)


def test_nearest_gives_none_without_year_or_day() -> None:
    """No reference for a missing year, or a day that does not exist."""
    assert nearest(RoughDate(None, 9, 10), None) is None
    assert nearest(RoughDate(2019, 2, 31), None) is None
    assert nearest(RoughDate(None, 2, 29), date(2022, 6, 1)) is None


def test_exists_allows_the_leap_day_without_a_year() -> None:
    """29 February exists in some year, 31 February in none."""
    assert exists(RoughDate(None, 2, 29))
    assert not exists(RoughDate(2021, 2, 29))
    assert not exists(RoughDate(None, 2, 31))
