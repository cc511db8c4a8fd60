"""Gives a year to a day, month or season that a text names without one, by the day of publication and the tense."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from dragoman.text.times.values import month_value, nearest_week, valid_day

if TYPE_CHECKING:
    from dragoman.text.times.tense import Tense

_FAR_BACK: Final = 290
_SOON: Final = 120
"""A verb that sends a date further back than the first, though it lies nearer ahead than the second, is misread."""
_MONTHS_BACK: Final = 9
_PLANNED_BACK: Final = 3
"""Likewise for months named alone: in the written dispatches nearly all further back were to come.

So were those that a plan told in the past named, but for the last three months.
"""


def day_without_year(month: int, day: int, anchor: date, tense: Tense | None, *, sure: bool = False) -> date | None:
    """The day meant by a month and day; ``None`` where no year near has it.

    Past: the latest not after the anchor; future: the earliest not before; else the nearest.
    A tense that is not ``sure`` is not believed where it sends a near date to the far side of a year.
    """
    years = range(anchor.year - 4, anchor.year + 5)
    days = [found for year in years if (found := valid_day(year, month, day))]
    back = max((d for d in days if d <= anchor), default=None)
    ahead = min((d for d in days if d >= anchor), default=None)
    if back is None or ahead is None:
        return back or ahead
    if sure and tense in ("past", "future"):
        return back if tense == "past" else ahead
    return _chosen(back, ahead, (anchor - back).days, (ahead - anchor).days, tense)


def _chosen(back: date, ahead: date, gap_back: int, gap_ahead: int, tense: Tense | None) -> date:
    nearest = back if gap_back <= gap_ahead else ahead
    if tense == "past":
        return ahead if gap_back > _FAR_BACK and gap_ahead < _SOON else back
    if tense == "future":
        return back if gap_ahead > _FAR_BACK and gap_back < _SOON else ahead
    return nearest


def month_without_year(month: int, anchor: date, tense: Tense | None, *, sure: bool = False) -> str:
    """The month meant by its name alone, chosen as ``day_without_year`` chooses; this month counts for either side."""
    back = (anchor.month - month) % 12
    ahead = (month - anchor.month) % 12
    if back == 0:
        return month_value(anchor.year, anchor.month)
    if tense == "past":
        shift = -back if sure or back <= _MONTHS_BACK else ahead
    elif tense in ("future", "planned"):
        shift = ahead if tense == "future" or back > _PLANNED_BACK else -back
    else:
        shift = -back if back <= ahead else ahead
    return month_value(anchor.year, anchor.month + shift)


def weekday_near(weekday: int, anchor: date, tense: Tense | None) -> date:
    """The day meant by a weekday's name: today where it is today's, else the last, or the next where it is to come."""
    return nearest_week(anchor, weekday, after=tense in ("future", "planned"))


def weekend_near(anchor: date, tense: Tense | None) -> date:
    """A day of the week whose end is meant by "the weekend"."""
    if tense in ("future", "planned") or anchor.weekday() >= 5:
        return anchor
    return anchor - timedelta(7)


def season_year(season: str, anchor: date, tense: Tense | None) -> int:
    """The year of the season meant by its name alone; a winter has the year in which it begins."""
    first = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[season]
    now = 12 * anchor.year + anchor.month
    starts = [12 * year + first for year in range(anchor.year - 2, anchor.year + 3)]
    begun = max(s for s in starts if s <= now)
    if now - begun < 3:
        return (begun - 1) // 12
    coming = min(s for s in starts if s > now)
    if tense == "past" or (tense != "future" and now - begun - 1 <= coming - now):
        return (begun - 1) // 12
    return (coming - 1) // 12
