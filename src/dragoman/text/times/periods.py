"""The stretches of the calendar that several rules name: the edge of one, its year, the part of a day."""

from __future__ import annotations

import re
from typing import Final

from dragoman.text.times.reading import Reading, Scene
from dragoman.text.times.values import month_value
from dragoman.text.times.words import MONTH, PARTS, YEAR, month_number, squeezed
from dragoman.text.times.years import month_without_year

EDGE: Final = (
    r"(?:(?:the\s+)?(?:very\s+)?(?:end|beginning|start|middle|course|close|rest|remainder|(?:first|last|final|early|opening|closing)\s+days)\s+of\s+"
    r"|(?:early|late|mid|earlier|later)(?:\s+in\s+|[-\s]+))"
)
"""The edge of a stretch of the calendar: it belongs to the span, the value is the whole stretch."""
DAY_EDGE: Final = (
    r"(?:(?:the\s+)?(?:(?:early|late)\s+)?(?:morning|afternoon|evening|night|(?:early|small)\s+hours|dawn)\s+(?:of|on)\s+"
    r"|(?:early|late)\s+(?:on\s+)?)"
)
"""A part of a day before its date: "the evening of", "late on"."""
YEAR_WORDS: Final = rf"(?:{YEAR}|(?:last|this|next|that|the\s+same|the\s+previous|the\s+following)\s+year)"
PERIOD: Final = rf"(?:{MONTH}(?:,?\s+(?:of\s+)?{YEAR_WORDS})?|(?:last|this|next|the)\s+month|the\s+year|{YEAR_WORDS})"
OF_YEAR: Final = rf"(?:,?\s+(?:of\s+)?(?P<y>{YEAR_WORDS}))?"
SEPARATOR: Final = r"(?P<sep>\s*[-–—]\s*|/|\s+(?:to|through|until|till|and)\s+)"


def in_part(day: str, match: re.Match[str]) -> Reading:
    """A day, or the part of it that the groups ``edge`` and ``part`` name."""
    groups = match.groupdict()
    words = squeezed(groups.get("part") or groups.get("edge") or "")
    words = re.sub(r"^the |(?<=\w) (?:of|on)$", "", words)
    words = words if words in PARTS else words.split(" ")[-1]
    code = PARTS.get(words)
    return Reading("TIME", day + code) if code else Reading("DATE", day)


def year_of(words: str | None, scene: Scene) -> int | None:
    """The year of figures or of "last year", "that year"; ``None`` where it is not known."""
    plain = squeezed(words or "").strip(", ")
    if not plain:
        return None
    if plain[-4:].isdigit():
        return int(plain[-4:])
    if plain.startswith(("last", "this", "next")):
        step = {"last": -1, "this": 0, "next": 1}[plain[:4]]
        return scene.anchor.year + step if scene.anchor else None
    known = scene.reference_days()
    step = {"the previous year": -1, "the following year": 1}.get(plain, 0)
    return known[0].year + step if known else None


def period_value(words: str, match: re.Match[str], scene: Scene) -> str | None:
    """The value of a month or year named inside a longer expression ("the first half of *next year*")."""
    plain = squeezed(words)
    found = re.match(rf"(?P<m>{MONTH})(?:,?\s+(?:of\s+)?(?P<y>{YEAR_WORDS}))?$", plain)
    if found:
        year = year_of(found["y"], scene)
        if year is None and scene.anchor is None:
            return None
        if year is None:
            assert scene.anchor is not None
            return month_without_year(month_number(found["m"]), scene.anchor, scene.tense(match))
        return month_value(year, month_number(found["m"]))
    if plain.endswith("month"):
        step = {"last": -1, "next": 1}.get(plain.split(" ")[0], 0)
        return month_value(scene.anchor.year, scene.anchor.month + step) if scene.anchor else None
    year = year_of("this year" if plain == "the year" else plain, scene)
    return None if year is None else f"{year:04d}"
