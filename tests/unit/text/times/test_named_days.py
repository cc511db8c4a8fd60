"""Tests of the table of feasts."""

from __future__ import annotations

from datetime import date

import pytest

from dragoman.text.times.named_days import NAMES, named_day, orthodox_easter, western_easter


@pytest.mark.parametrize(
    ("year", "day"), [(2000, "2000-04-23"), (2012, "2012-04-08"), (2019, "2019-04-21"), (2024, "2024-03-31")]
)
def test_western_easter_agrees_with_calendars(year: int, day: str) -> None:
    """Easter falls where printed calendars have it."""
    assert western_easter(year).isoformat() == day


@pytest.mark.parametrize(
    ("year", "day"), [(2000, "2000-04-30"), (2019, "2019-04-28"), (2021, "2021-05-02"), (2025, "2025-04-20")]
)
def test_orthodox_easter_agrees_with_calendars(year: int, day: str) -> None:
    """The eastern Easter falls where printed calendars have it."""
    assert orthodox_easter(year).isoformat() == day


@pytest.mark.parametrize("name", NAMES)
def test_named_day_knows_every_name(name: str) -> None:
    """Every name of the table has a day in the year asked for, or is left open on purpose."""
    day = named_day(name, 2020)
    assert day is None or day.year == 2020


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("New Year’s Eve", date(2020, 12, 31)),
        ("Thanksgiving", date(2020, 11, 26)),
        ("Memorial Day", date(2020, 5, 25)),
        ("Labor Day", date(2020, 9, 7)),
        ("Orthodox Good Friday", date(2020, 4, 17)),
        ("Ramadan", None),
    ],
)
def test_named_day_computes_the_day(name: str, day: date | None) -> None:
    """Fixed, counted and movable feasts get their day."""
    assert named_day(name, 2020) == day


def test_named_day_refuses_other_names() -> None:
    """A name that no table has raises."""
    with pytest.raises(KeyError):
        named_day("Towel Day", 2020)
