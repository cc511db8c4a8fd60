"""Turns the names of feasts and memorial days into dates, or says that their day is not in the table."""

from __future__ import annotations

from datetime import date, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from dragoman.text.times.words import squeezed

if TYPE_CHECKING:
    from collections.abc import Mapping

FIXED: Final[Mapping[str, tuple[int, int]]] = MappingProxyType(
    {
        "new year's day": (1, 1),
        "the new year": (1, 1),
        "orthodox christmas": (1, 7),
        "orthodox new year": (1, 14),
        "holocaust remembrance day": (1, 27),
        "waitangi day": (2, 6),
        "valentine's day": (2, 14),
        "defender of the fatherland day": (2, 23),
        "women's day": (3, 8),
        "international women's day": (3, 8),
        "saint patrick's day": (3, 17),
        "st. patrick's day": (3, 17),
        "anzac day": (4, 25),
        "may day": (5, 1),
        "victory day": (5, 9),
        "europe day": (5, 9),
        "vidovdan": (6, 28),
        "the fourth of july": (7, 4),
        "bastille day": (7, 14),
        "halloween": (10, 31),
        "all saints' day": (11, 1),
        "russia's unity day": (11, 4),
        "armistice day": (11, 11),
        "remembrance day": (11, 11),
        "human rights day": (12, 10),
        "christmas eve": (12, 24),
        "christmas day": (12, 25),
        "christmas": (12, 25),
        "boxing day": (12, 26),
        "new year's eve": (12, 31),
    }
)
"""Names -> month and day. Names that several countries give to different days stand in ``OPEN_DAYS``."""

EASTER: Final[Mapping[str, int]] = MappingProxyType(
    {
        "ash wednesday": -46,
        "palm sunday": -7,
        "maundy thursday": -3,
        "good friday": -2,
        "easter sunday": 0,
        "easter monday": 1,
        "easter": 0,
        "pentecost": 49,
        "whit monday": 50,
    }
)
"""Names -> days from the western Easter Sunday."""

ORTHODOX: Final = ("orthodox easter", "orthodox good friday")

NTH: Final[Mapping[str, tuple[int, int, int]]] = MappingProxyType(
    {
        "martin luther king day": (1, 0, 3),
        "presidents' day": (2, 0, 3),
        "memorial day": (5, 0, -1),
        "labor day": (9, 0, 1),
        "columbus day": (10, 0, 2),
        "thanksgiving": (11, 3, 4),
        "thanksgiving day": (11, 3, 4),
    }
)
"""Names -> month, weekday (Monday 0) and which of them in the month; -1 is the last. All of the United States."""

OPEN_DAYS: Final = (
    "ramadan",
    "eid al-fitr",
    "eid al-adha",
    "eid",
    "ashura",
    "mawlid",
    "nowruz",
    "novruz",
    "navruz",
    "diwali",
    "passover",
    "rosh hashanah",
    "yom kippur",
    "hanukkah",
    "lunar new year",
    "chinese new year",
    "spring festival",
    "tet",
    "vesak",
    "independence day",
    "national day",
    "republic day",
    "constitution day",
    "liberation day",
    "army day",
    "flag day",
    "unity day",
)
"""Names whose day follows a moon calendar or the country: found, never dated."""

NAMES: Final = (*FIXED, *EASTER, *ORTHODOX, *NTH, *OPEN_DAYS)


def western_easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the algorithm of Meeus, Jones and Butcher), from 1583 on."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    f = (b + 8) // 25
    g = (b - f + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def orthodox_easter(year: int) -> date:
    """Easter Sunday of the Julian calendar as a Gregorian day, 1900-2099 (13 days apart)."""
    a, b, c = year % 4, year % 7, year % 19
    d = (19 * c + 15) % 30
    e = (2 * a + 4 * b - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    return date(year, month, day + 1) + timedelta(days=13)


def named_day(name: str, year: int) -> date | None:
    """The day of a feast in a year; ``None`` where the table leaves it open.

    Raises:
        KeyError: the name is in no table.
    """
    key = squeezed(name).replace("’", "'")
    if key in FIXED:
        month, day = FIXED[key]
        return date(year, month, day)
    if key in EASTER:
        return western_easter(year) + timedelta(EASTER[key])
    if key in ORTHODOX:
        return orthodox_easter(year) - timedelta(2 if "friday" in key else 0)
    if key in NTH:
        return _nth(year, *NTH[key])
    if key in OPEN_DAYS:
        return None
    raise KeyError(name)


def _nth(year: int, month: int, weekday: int, which: int) -> date:
    """The n-th such weekday of a month, counted from its end where ``which`` is negative."""
    if which < 0:
        last = date(year + month // 12, month % 12 + 1, 1) - timedelta(1)
        return last - timedelta((last.weekday() - weekday) % 7)
    first = date(year, month, 1)
    return first + timedelta((weekday - first.weekday()) % 7 + 7 * (which - 1))
