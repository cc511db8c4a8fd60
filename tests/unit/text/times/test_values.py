"""Tests of the arithmetic of TIMEX3 values."""

from __future__ import annotations

from datetime import date

import pytest

from dragoman.text.times import values


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2020-09-10", "2020-09-10", "2020-09-10"),
        ("2020-09-10T15:00", "2020-09-10", "2020-09-10"),
        ("2020-02", "2020-02-01", "2020-02-29"),
        ("2020-W53", "2020-12-28", "2021-01-03"),
        ("2020-W37-WE", "2020-09-12", "2020-09-13"),
        ("2020-H2", "2020-07-01", "2020-12-31"),
        ("2019-WI", "2019-12-01", "2020-02-29"),
        ("199X", "1990-01-01", "1999-12-31"),
        ("19XX", "1900-01-01", "1999-12-31"),
        ("2014/2019", "2014-01-01", "2019-12-31"),
    ],
)
def test_covered_gives_first_and_last_day(value: str, first: str, last: str) -> None:
    """Each kind of value covers its days."""
    assert values.covered(value) == (date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    "value", [None, "", "P3D", "T15:00", "PAST_REF", "2020-13", "2020-02-30", "2020-W54", "2020-ZZ"]
)
def test_covered_is_none_without_days(value: str | None) -> None:
    """Durations, hours, vague times and impossible days cover nothing."""
    assert values.covered(value) is None


@pytest.mark.parametrize(
    ("unit", "value"),
    [
        ("day", "2020-09-10"),
        ("week", "2020-W37"),
        ("weekend", "2020-W37-WE"),
        ("month", "2020-09"),
        ("quarter", "2020-Q3"),
        ("year", "2020"),
        ("decade", "202X"),
        ("century", "20XX"),
    ],
)
def test_unit_value_names_the_unit_around_a_day(unit: str, value: str) -> None:
    """A day lies in one of each unit."""
    assert values.unit_value(date(2020, 9, 10), unit) == value


@pytest.mark.parametrize(
    ("unit", "count", "day"),
    [
        ("day", -3, "2020-03-28"),
        ("fortnight", 1, "2020-04-14"),
        ("weekend", 1, "2020-04-07"),
        ("month", -1, "2020-02-29"),
        ("quarter", 1, "2020-06-30"),
        ("year", -1, "2019-03-31"),
        ("decade", 1, "2030-03-31"),
    ],
)
def test_moved_counts_units(unit: str, count: int, day: str) -> None:
    """Units are counted from a day; a day that the month lacks becomes its last."""
    assert values.moved(date(2020, 3, 31), unit, count).isoformat() == day


@pytest.mark.parametrize(("unit", "count"), [("year", 9000), ("day", 10**12), ("century", -(10**12))])
def test_moved_refuses_other_eras(unit: str, count: int) -> None:
    """Years that no calendar of ours has raise."""
    with pytest.raises(ValueError, match=r".+"):
        values.moved(date(2020, 3, 31), unit, count)


@pytest.mark.parametrize(
    ("count", "unit", "value"),
    [
        (3, "day", "P3D"),
        (90, "minute", "PT90M"),
        (1.5, "hour", "PT90M"),
        (2.5, "year", "P2.5Y"),
        (3, "decade", "P30Y"),
        (2, "fortnight", "P4W"),
        (11, "night", "P11D"),
        (None, "week", "PXW"),
        (None, "hour", "PTXH"),
    ],
)
def test_length_value_writes_durations(count: float | None, unit: str, value: str) -> None:
    """Durations are written as TIMEX3 has them."""
    assert values.length_value(count, unit) == value


@pytest.mark.parametrize(("after", "day"), [(True, "2020-09-14"), (False, "2020-09-07")])
def test_nearest_week_looks_one_way(after: bool, day: str) -> None:
    """A Monday is sought on or after a Thursday, or before it."""
    assert values.nearest_week(date(2020, 9, 10), 0, after=after).isoformat() == day
