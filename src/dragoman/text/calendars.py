"""Turns the dates of datelines and page heads ("Sept. 10", "12 June 2014", "29.03.2011") into day, month and year."""

from __future__ import annotations

import re
from datetime import date
from typing import Final, NamedTuple

MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
            "september sept sep", "october oct", "november nov", "december dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip

_MONTH: Final = "(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b\.?"
_DAY: Final = r"\d{1,2}(?:st|nd|rd|th)?(?![\d:.]\d)\b"
_YEAR: Final = r"(?:1[89]|20)\d\d\b"
_WEEKDAY: Final = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?,?[ \u00a0])?"

DATE: Final = re.compile(
    rf"""{_WEEKDAY}(?:
        (?P<m1>{_MONTH})[ \u00a0]{{1,2}}(?P<d1>{_DAY})(?:,?[ \u00a0](?P<y1>{_YEAR}))?
      | (?P<d2>{_DAY})(?:[ \u00a0]of)?[ \u00a0]{{1,2}}(?P<m2>{_MONTH})(?:,?[ \u00a0](?P<y2>{_YEAR}))?
      | (?P<y3>{_YEAR})[-/.](?P<m3>\d{{1,2}})[-/.](?P<d3>\d{{1,2}})\b
      | (?P<d4>\d{{1,2}})[./](?P<m4>\d{{1,2}})[./](?P<y4>{_YEAR})
    )""",
    re.VERBOSE | re.IGNORECASE,
)
"""A date as datelines and page heads write it. Its white space is the plain or the no-break space."""


class RoughDate(NamedTuple):
    """A date as read: the year may be missing, and the day need not exist."""

    year: int | None
    month: int
    day: int


def read_date(match: re.Match[str]) -> RoughDate:
    """The date under a match of ``DATE``."""
    for n in "1234":
        day = match.group(f"d{n}")
        if day is not None:
            month = match.group(f"m{n}").rstrip(".").lower()
            year = match.group(f"y{n}")
            number = MONTHS[month] if month in MONTHS else int(month)
            return RoughDate(int(year) if year else None, number, int(re.sub(r"\D", "", day)))
    raise AssertionError("every branch of the pattern has a day")


def nearest(rough: RoughDate, reference: date | None) -> date | None:
    """The day meant: a missing year is that which brings it nearest to the reference.

    ``None`` where the day does not exist (31 February), or the year is missing and there is no reference.
    """
    if rough.year is not None:
        return _day(rough.year, rough)
    if reference is None:
        return None
    days = [day for year in (reference.year - 1, reference.year, reference.year + 1) if (day := _day(year, rough))]
    return min(days, key=lambda d: abs((d - reference).days), default=None)


def exists(rough: RoughDate) -> bool:
    """Whether the day exists in its year, or in some year where none is given."""
    return _day(rough.year if rough.year is not None else 2000, rough) is not None


def _day(year: int, rough: RoughDate) -> date | None:
    try:
        return date(year, rough.month, rough.day)
    except ValueError:
        return None
