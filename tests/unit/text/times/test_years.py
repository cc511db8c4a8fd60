"""Tests of the year given to dates without one."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from dragoman.text.times import years

if TYPE_CHECKING:
    from dragoman.text.times.tense import Tense

NEW_YEAR = date(2021, 1, 4)
AUTUMN = date(2020, 9, 10)


@pytest.mark.parametrize(
    ("anchor", "month", "day", "tense", "answer"),
    [
        (NEW_YEAR, 12, 29, "past", "2020-12-29"),
        (NEW_YEAR, 12, 29, None, "2020-12-29"),
        (NEW_YEAR, 1, 4, "past", "2021-01-04"),
        (date(2020, 12, 29), 1, 4, "future", "2021-01-04"),
        (AUTUMN, 10, 1, "past", "2020-10-01"),
        (AUTUMN, 8, 30, "future", "2020-08-30"),
        (AUTUMN, 2, 29, "past", "2020-02-29"),
        (AUTUMN, 2, 29, "future", "2024-02-29"),
    ],
)
def test_day_without_year_follows_tense_and_nearness(
    anchor: date, month: int, day: int, tense: Tense | None, answer: str
) -> None:
    """The tense chooses the side, unless it would throw a near date across the year."""
    found = years.day_without_year(month, day, anchor, tense)
    assert found is not None
    assert found.isoformat() == answer


def test_day_without_year_believes_a_sure_tense() -> None:
    """What a preposition forces is believed however far it leads."""
    assert years.day_without_year(10, 1, AUTUMN, "past", sure=True) == date(2019, 10, 1)


def test_day_without_year_knows_no_31_april() -> None:
    """A day that no year has is none."""
    assert years.day_without_year(4, 31, AUTUMN, None) is None


@pytest.mark.parametrize(
    ("month", "tense", "answer"),
    [
        (9, "future", "2020-09"),
        (5, "past", "2020-05"),
        (5, "future", "2021-05"),
        (5, None, "2020-05"),
        (10, "past", "2020-10"),
        (1, "planned", "2021-01"),
        (7, "planned", "2020-07"),
        (11, None, "2020-11"),
    ],
)
def test_month_without_year_follows_tense_and_nearness(month: int, tense: Tense | None, answer: str) -> None:
    """This month counts for either side; a past from too far back is to come."""
    assert years.month_without_year(month, AUTUMN, tense) == answer


@pytest.mark.parametrize(
    ("season", "tense", "year"),
    [("SU", "past", 2020), ("SP", "future", 2021), ("WI", "past", 2019), ("WI", None, 2020), ("FA", None, 2020)],
)
def test_season_year_follows_tense(season: str, tense: Tense | None, year: int) -> None:
    """A season is the last or the coming one; a running one is this one."""
    assert years.season_year(season, AUTUMN, tense) == year


@pytest.mark.parametrize(("tense", "answer"), [("past", "2020-09-04"), ("future", "2020-09-11"), (None, "2020-09-04")])
def test_weekday_near_defaults_to_the_past(tense: Tense | None, answer: str) -> None:
    """A weekday is the last one unless something is to come."""
    assert years.weekday_near(4, AUTUMN, tense).isoformat() == answer


def test_weekday_near_takes_today() -> None:
    """On a Thursday "Thursday" is today, whatever the tense."""
    assert {years.weekday_near(3, AUTUMN, tense) for tense in ("past", "future", None)} == {AUTUMN}
