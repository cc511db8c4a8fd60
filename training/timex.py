"""TIMEX3 values of written dispatches to the days that they cover."""

from __future__ import annotations

import calendar
import datetime as dt
import re


def days_of(value: str | None) -> tuple[str | None, str | None]:
    """First and last ISO day of a value; nulls where it covers none (durations, vague references)."""
    if not value:
        return None, None
    if "/" in value:
        first, last = value.split("/", 1)
        return days_of(first)[0], days_of(last)[1]
    value = value.split("T", maxsplit=1)[0]
    if match := re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", value):
        return value, value
    if match := re.fullmatch(r"(\d{4})-W(\d\d)(-WE)?", value):
        monday = dt.date.fromisocalendar(int(match[1]), int(match[2]), 1)
        start = monday + dt.timedelta(5) if match[3] else monday
        return start.isoformat(), (monday + dt.timedelta(6)).isoformat()
    if match := re.fullmatch(r"(\d{4})-(\d\d)", value):
        last_day = calendar.monthrange(int(match[1]), int(match[2]))[1]
        return f"{value}-01", f"{value}-{last_day:02d}"
    seasons = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "Q1": (1, 3), "Q2": (4, 6), "Q3": (7, 9), "Q4": (10, 12),
               "H1": (1, 6), "H2": (7, 12)}  # fmt: skip
    if (match := re.fullmatch(r"(\d{4})-(SP|SU|FA|Q[1-4]|H[12])", value)) is not None:
        months = seasons[match[2]]
        return (
            f"{match[1]}-{months[0]:02d}-01",
            f"{match[1]}-{months[1]:02d}-{calendar.monthrange(int(match[1]), months[1])[1]}",
        )
    if re.fullmatch(r"\d{4}", value):
        return f"{value}-01-01", f"{value}-12-31"
    if re.fullmatch(r"\d{3}X?", value):
        return f"{value[:3]}0-01-01", f"{value[:3]}9-12-31"
    return None, None
