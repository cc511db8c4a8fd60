"""Reads days that name their place in the calendar, by figures, words or the name of a feast, and ranges of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dragoman.text.times.named_days import NAMES, named_day
from dragoman.text.times.periods import DAY_EDGE, OF_YEAR, SEPARATOR, YEAR_WORDS, in_part, year_of
from dragoman.text.times.reading import IMPOSSIBLE, MOVABLE, NO_YEAR, SWAPPED, Reading, Rule, Scene, rule
from dragoman.text.times.values import valid_day
from dragoman.text.times.words import (
    DAY_PART,
    MONTH,
    ORDINAL,
    WEEKDAY,
    alternatives,
    is_name,
    month_number,
    ordinal_number,
    squeezed,
)
from dragoman.text.times.years import day_without_year

if TYPE_CHECKING:
    from datetime import date

    from dragoman.text.times.tense import Tense

_DAY: Final = r"(?:0?[1-9]|[12]\d|3[01])"
_NTH: Final = r"(?:st|nd|rd|th)?(?!\d|[:.,]\d)"
_NAME_AFTER: Final = re.compile(
    r"\s+(?:Revolution|War|Movement|Brigades?|Square|Street|Alliance|Coalition|Intifada|Uprising|Martyrs|Bridge|University)\b"
)
_DATE_TAIL: Final = rf"(?:\s+(?P<part>{DAY_PART}))?"
_WITH_DAY: Final = rf"(?:{WEEKDAY},?\s+)?"
_MONTH_FIRST: Final = rf"{_WITH_DAY}(?P<m>{MONTH})\s+(?:the\s+)?(?P<d>{_DAY}){_NTH}"
_DAY_FIRST: Final = rf"(?:{WEEKDAY},?\s+(?:the\s+)?|the\s+)?(?P<d>{_DAY})(?:st|nd|rd|th)?(?:\s+of)?\s+(?P<m>{MONTH})"


def _full_day(day: date | None, reason: str, match: re.Match[str]) -> Reading:
    return in_part(day.isoformat(), match) if day else Reading("DATE", None, reason)


def _numeric(match: re.Match[str], scene: Scene) -> Reading | None:
    if not 1000 < int(match["y"]) < 2200 or scene.text[match.end() : match.end() + 1] in ("/", "-"):
        return None
    return _full_day(valid_day(int(match["y"]), int(match["m"]), int(match["d"])), IMPOSSIBLE, match)


def _numeric_last_year(match: re.Match[str], scene: Scene) -> Reading | None:
    """Figures that end in the year: with full stops the day stands first, with strokes it may stand second."""
    first, second, year = int(match["d"]), int(match["m"]), int(match["y"])
    if re.search(r"(?:no|release|ref|ref\.|no\.)[\s:]*$", scene.before(match), re.IGNORECASE):
        return None
    if match["stroke"] != "." and first != second and max(first, second) <= 12:
        return Reading("DATE", None, SWAPPED)
    day = valid_day(year, second, first) or (valid_day(year, first, second) if match["stroke"] != "." else None)
    return _full_day(day, IMPOSSIBLE, match)


def _placed(month: int, day: int, year: int | None, match: re.Match[str], scene: Scene) -> date | str:
    """A day, or why there is none."""
    if year is not None:
        return valid_day(year, month, day) or IMPOSSIBLE
    if scene.anchor is None:
        return NO_YEAR if valid_day(2000, month, day) else IMPOSSIBLE
    tense: Tense | None = scene.tense(match)
    return day_without_year(month, day, scene.anchor, tense, sure=scene.sure(match)) or IMPOSSIBLE


def _month_day(match: re.Match[str], scene: Scene) -> Reading | None:
    if not is_name(match["m"]) or _NAME_AFTER.match(scene.after(match)):
        return None
    if not match["y"] and re.match(r"\s+(?:people|percent|per\s+cent|soldiers|troops|members)\b", scene.after(match)):
        return None
    year = year_of(match["y"], scene)
    day = _placed(month_number(match["m"]), int(match["d"]), year, match, scene)
    return _full_day(None, day, match) if isinstance(day, str) else _full_day(day, "", match)


def _day_in_words(match: re.Match[str], scene: Scene) -> Reading | None:
    """Read "The third of September"."""
    if not is_name(match["m"]):
        return None
    year = year_of(match["y"], scene)
    day = _placed(month_number(match["m"]), ordinal_number(match["n"]), year, match, scene)
    return Reading("DATE", None, day) if isinstance(day, str) else Reading("DATE", day.isoformat())


def _day_range(match: re.Match[str], scene: Scene) -> Reading | None:
    """Two days of one month or of two; the year stands with the second or with none."""
    month = match["m"] or match["m2"]
    last_month = match["m2"] or match["m"]
    if not is_name(month) or not is_name(last_month):
        return None
    first, second = (month_number(month), _number(match["d"])), (month_number(last_month), _number(match["d2"]))
    same = first[0] == second[0]
    if "and" in match["sep"] and not _joined(match, scene, same=same, gap=second[1] - first[1]):
        return None
    if same and second[1] <= first[1]:
        return None
    year = year_of(match["y"], scene)
    start = _placed(*first, year - 1 if year and second < first else year, match, scene)
    if isinstance(start, str):
        return Reading("DATE", None, start)
    end = valid_day(start.year + (second < first), *second)
    return Reading("DATE", f"{start}/{end}") if end else Reading("DATE", None, IMPOSSIBLE)


def _number(day: str) -> int:
    """The number of a day in figures or words: "9", "ninth"."""
    return int(day) if day.isdecimal() else ordinal_number(day)


def _joined(match: re.Match[str], scene: Scene, *, same: bool, gap: int) -> bool:
    """Whether "and" makes a range: between two days, or of two days that follow each other."""
    return bool(re.search(r"\bbetween\s+$", scene.before(match), re.IGNORECASE)) or (same and gap == 1)


def _named(match: re.Match[str], scene: Scene) -> Reading | None:
    if not re.search(r"[A-Z]", match["name"]):
        return None
    year = year_of(match["y"], scene)
    try:
        return _named_in(match, year, scene)
    except ValueError:
        return Reading("DATE", None, IMPOSSIBLE)


def _named_in(match: re.Match[str], year: int | None, scene: Scene) -> Reading | None:
    if named_day(match["name"], 2000) is None:
        return Reading("DATE", None, MOVABLE)
    if year is None:
        if scene.anchor is None:
            return Reading("DATE", None, NO_YEAR)
        year = _feast_year(match, scene.anchor, scene)
    day = named_day(match["name"], year)
    return Reading("DATE", day.isoformat()) if day else None


def _feast_year(match: re.Match[str], anchor: date, scene: Scene) -> int:
    """The year of the feast: the nearest by tense; one before which or by which something will be is to come."""
    known = [(year, day) for year in range(anchor.year - 1, anchor.year + 2) if (day := named_day(match["name"], year))]
    back = max((year for year, day in known if day <= anchor), default=anchor.year - 1)
    ahead = min((year for year, day in known if day >= anchor), default=anchor.year + 1)
    rel = squeezed(match["rel"] or "")
    if rel:
        return {"last": back, "next": ahead}.get(rel, anchor.year)
    if re.search(r"\b(?:by|before|until|till)\s+$", scene.before(match), re.IGNORECASE):
        return ahead
    if scene.tense(match) == "future":
        return ahead
    return min(known, key=lambda pair: abs((pair[1] - anchor).days))[0]


RULES: Final[tuple[Rule, ...]] = (
    rule("day.iso", r"(?P<y>\d{4})(?P<stroke>[-/.])(?P<m>\d{1,2})(?P=stroke)(?P<d>\d{1,2})", _numeric),
    rule(
        "day.figures",
        r"(?P<d>\d{1,2})(?P<stroke>[-/.])(?P<m>\d{1,2})(?P=stroke)(?P<y>(?:19|20)\d\d)",
        _numeric_last_year,
    ),
    rule("day.american", rf"(?P<edge>{DAY_EDGE})?{_MONTH_FIRST}{OF_YEAR}{_DATE_TAIL}", _month_day),
    rule("day.words", rf"the\s+(?P<n>{ORDINAL})\s+of\s+(?P<m>{MONTH}){OF_YEAR}", _day_in_words),
    rule("day.european", rf"(?P<edge>{DAY_EDGE})?{_DAY_FIRST}{OF_YEAR}{_DATE_TAIL}", _month_day),
    rule(
        "range.american",
        rf"{_MONTH_FIRST}{SEPARATOR}{_WITH_DAY}(?:(?P<m2>{MONTH})\s+)?(?:the\s+)?(?P<d2>{_DAY}){_NTH}{OF_YEAR}",
        _day_range,
    ),
    rule(
        "range.words",
        rf"(?P<m>{MONTH})\s+(?:the\s+)?(?P<d>{ORDINAL}){SEPARATOR}(?:(?P<m2>{MONTH})\s+)?(?:the\s+)?(?P<d2>{ORDINAL}){OF_YEAR}",
        _day_range,
    ),
    rule(
        "range.european",
        rf"{_WITH_DAY}(?:the\s+)?(?P<d>{_DAY})(?:st|nd|rd|th)?(?:\s+(?P<m>{MONTH}))?{SEPARATOR}{_WITH_DAY}(?P<d2>{_DAY})(?:st|nd|rd|th)?"
        rf"(?:\s+of)?\s+(?P<m2>{MONTH}){OF_YEAR}",
        _day_range,
    ),
    rule(
        "day.named",
        rf"(?P<rel>(?:last|this|next)\s+)?(?:the\s+end\s+of\s+)?(?P<name>{alternatives(NAMES)})(?:,?\s+(?:of\s+)?(?P<y>{YEAR_WORDS}))?",
        _named,
    ),
)
