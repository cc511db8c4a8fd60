"""Arithmetic of TIMEX3 values: which days they cover, and which value lies so many units away."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from dragoman.text.times.words import UNITS

if TYPE_CHECKING:
    from collections.abc import Mapping

Days = tuple[date, date]
"""First and last day, both included."""

_SPANS: Final[Mapping[str, tuple[int, int]]] = MappingProxyType(
    {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 14)}
    | {"H1": (1, 6), "H2": (7, 12), "Q1": (1, 3), "Q2": (4, 6), "Q3": (7, 9), "Q4": (10, 12)}
)
"""Parts of a year -> first and last month; the winter ends in the next year."""

_DAY: Final = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T.*)?")
_MONTH: Final = re.compile(r"(\d{4})-(\d\d)")
_WEEK: Final = re.compile(r"(\d{4})-W(\d\d)(-WE)?")
_PART: Final = re.compile(r"(\d{4})-([A-Z][A-Z1-4])")
_YEARS: Final = re.compile(r"(\d{4})|(\d{3})X|(\d{2})XX")


def covered(value: str | None) -> Days | None:
    """First and last day of a TIMEX3 value or of two as ``from/to``; ``None`` where it has none (``P3D``)."""
    first, _, last = (value or "").partition("/")
    try:
        begin, end = _covered(first), _covered(last or first)
    except ValueError:
        return None
    return (begin[0], end[1]) if begin and end else None


def _covered(value: str) -> Days | None:
    if match := _DAY.fullmatch(value):
        day = date(int(match[1]), int(match[2]), int(match[3]))
        return day, day
    if match := _MONTH.fullmatch(value):
        return _months(int(match[1]), int(match[2]), int(match[2]))
    if match := _WEEK.fullmatch(value):
        monday = date.fromisocalendar(int(match[1]), int(match[2]), 1)
        return monday + timedelta(5 if match[3] else 0), monday + timedelta(6)
    if (match := _PART.fullmatch(value)) and match[2] in _SPANS:
        return _months(int(match[1]), *_SPANS[match[2]])
    if match := _YEARS.fullmatch(value):
        digits = match[1] or match[2] or match[3]
        return date(int(digits.ljust(4, "0")), 1, 1), date(int(digits.ljust(4, "9")), 12, 31)
    return None


def _months(year: int, first: int, last: int) -> Days:
    end_year, end_month = year + (last - 1) // 12, (last - 1) % 12 + 1
    return date(year, first, 1), date(end_year, end_month, monthrange(end_year, end_month)[1])


def is_day(value: str | None) -> bool:
    """Whether a value is one day or a time within it."""
    return value is not None and _DAY.fullmatch(value) is not None


def valid_day(year: int, month: int, day: int) -> date | None:
    """The day, or ``None`` where no calendar has it."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def month_value(year: int, month: int) -> str:
    """A month as TIMEX3; months before 1 and after 12 run into the years beside."""
    return f"{year + (month - 1) // 12:04d}-{(month - 1) % 12 + 1:02d}"


def week_value(day: date) -> str:
    """The ISO week of a day as TIMEX3."""
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


def weekend_value(day: date) -> str:
    """The week-end of the ISO week of a day."""
    return week_value(day) + "-WE"


def unit_value(day: date, unit: str) -> str:
    """The value of the unit of the calendar in which a day lies: ``2020-W37``, ``2020-09``, ``2020``, ``202X``."""
    match unit:
        case "week":
            return week_value(day)
        case "weekend":
            return weekend_value(day)
        case "month":
            return month_value(day.year, day.month)
        case "quarter":
            return f"{day.year:04d}-Q{(day.month + 2) // 3}"
        case "year":
            return f"{day.year:04d}"
        case "decade":
            return f"{day.year // 10:03d}X"
        case "century":
            return f"{day.year // 100:02d}XX"
        case _:
            return day.isoformat()


def moved(day: date, unit: str, count: int) -> date:
    """The day so many units away; a day that the month lacks becomes its last.

    Raises:
        ValueError: the year lies outside 1-9999.
    """
    letter, size = UNITS[unit][0], int(UNITS[unit].lstrip("DWMYSHIN") or 1)
    if unit == "weekend":
        letter = "W"
    try:
        if letter in "DW":
            return day + timedelta(count * size * (7 if letter == "W" else 1))
        months = 12 * day.year + day.month - 1 + count * size * (12 if letter == "Y" else 1)
        year, month = months // 12, months % 12 + 1
        return date(year, month, min(day.day, monthrange(year, month)[1]))
    except OverflowError as error:
        raise ValueError(str(error)) from error


def length_value(count: float | None, unit: str) -> str:
    """A duration as TIMEX3: ``P3D``, ``PT30M``, ``P2.5Y``, ``PXW`` where the number is open."""
    spec = UNITS[unit]
    letter = spec.rstrip("0123456789")
    size = int(spec[len(letter) :] or 1)
    prefix = "PT" if letter in ("S", "MIN", "H") else "P"
    letter = letter[0]
    if count is None:
        return f"{prefix}X{_open_letter(unit, letter)}"
    if unit == "hour" and count != int(count):
        return f"PT{_figure(60 * count)}M"
    return f"{prefix}{_figure(count * size)}{letter}"


def _open_letter(unit: str, letter: str) -> str:
    return {"decade": "DE", "century": "CE"}.get(unit, letter)


def _figure(number: float) -> str:
    return f"{number:g}" if number < 1e5 else str(int(number))


def nearest_week(day: date, weekday: int, *, after: bool) -> date:
    """The closest such weekday on or after (on or before) a day; Monday is 0."""
    gap = (weekday - day.weekday()) % 7
    return day + timedelta(gap if after or gap == 0 else gap - 7)
