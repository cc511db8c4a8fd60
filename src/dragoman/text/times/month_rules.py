"""Reads months, ranges of months, and weeks told by their place in a month."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dragoman.text.times.periods import EDGE, OF_YEAR, PERIOD, SEPARATOR, YEAR_WORDS, period_value, year_of
from dragoman.text.times.reading import NO_YEAR, Reading, Rule, Scene, rule
from dragoman.text.times.values import covered, month_value, valid_day, week_value
from dragoman.text.times.words import MONTH, ORDINAL, YEAR, is_name, month_number, ordinal_number, squeezed
from dragoman.text.times.years import month_without_year

if TYPE_CHECKING:
    from datetime import date

_NAME_BEFORE: Final = re.compile(r"\b(?:Black|Bloody|Red|Operation|Club|Camp)\s+$")
_NAME_AFTER: Final = re.compile(
    r"\s+(?:Revolution|War|Movement|Brigades?|Square|Street|Alliance|Coalition|Intifada|Uprising|Martyrs|Bridge|University)\b"
)
_FIRST_NAMES: Final = ("april", "june", "august", "january")
_PREPOSITION: Final = re.compile(
    r"(?:^|\W)(?:in|since|by|of|until|till|before|after|during|from|to|for|through|throughout|between|and|or|around|the|as)\s+$",
    re.IGNORECASE,
)
_REL: Final = r"(?P<rel>(?:this\s+past|this\s+coming|last|next|this|that|the\s+(?:same|previous|following|coming))\s+)?"


def _is_month(match: re.Match[str], scene: Scene) -> bool:
    """Whether a month's name is one, and no verb, surname or first name."""
    word, before, after = match["m"], scene.before(match), scene.after(match)
    if not is_name(word) or _NAME_BEFORE.search(before) or _NAME_AFTER.match(after):
        return False
    if match["edge"] or match["rel"] or match["y"]:
        return True
    if not before.strip() and not after.strip(" .,"):
        return True
    led = _PREPOSITION.search(before) is not None
    plain = squeezed(word)
    if plain in ("may", "march"):
        person = plain == "may" and re.search(r"\b(?:Theresa|Mrs\.?|Ms\.?|Mr\.?|Minister)\s+May\b", scene.text)
        return led and not (person and not re.search(r"\b(?:in|since|last|next|this)\s+$", before, re.IGNORECASE))
    if len(plain.rstrip(".")) <= 4 and plain not in ("june", "july"):
        return re.search(r"\b(?:in|since|by|of|until|from)\s+$", before, re.IGNORECASE) is not None
    name_follows = re.match(r"\s+[A-Z][a-z]+", after) is not None
    return not (name_follows and plain in _FIRST_NAMES) or (
        led and not re.search(r"\b(?:and|or|the|of|to|for|by)\s+$", before)
    )


def _month(match: re.Match[str], scene: Scene) -> Reading | None:
    if not _is_month(match, scene):
        return None
    month, rel = month_number(match["m"]), squeezed(match["rel"] or "")
    if match["y"]:
        year = year_of(match["y"], scene)
        return Reading("DATE", month_value(year, month)) if year else Reading("DATE", None, NO_YEAR)
    if rel in ("that", "the same", "the previous", "the following"):
        known = scene.reference_days()
        if known is None:
            return Reading("DATE", None, NO_YEAR)
        if rel in ("that", "the same"):
            return Reading("DATE", month_value(known[0].year, month))
        return Reading("DATE", _beside(month, known[0], -1 if rel == "the previous" else 1))
    if scene.anchor is None:
        return Reading("DATE", None, NO_YEAR)
    if rel in ("last", "this past", "next", "the coming", "this coming"):
        return Reading("DATE", _beside(month, scene.anchor, 1 if rel in ("next", "the coming", "this coming") else -1))
    if rel == "this":
        return Reading("DATE", month_value(scene.anchor.year, month))
    return Reading("DATE", month_without_year(month, scene.anchor, scene.tense(match), sure=scene.sure(match)))


def _beside(month: int, day: date, step: int) -> str:
    """The last such month before a day's own, or the first after it."""
    if step < 0:
        return month_value(day.year - (month >= day.month), month)
    return month_value(day.year + (month <= day.month), month)


def _month_range(match: re.Match[str], scene: Scene) -> Reading | None:
    if not is_name(match["m"]) or not is_name(match["m2"]):
        return None
    before = scene.before(match)
    first, second = month_number(match["m"]), month_number(match["m2"])
    if "and" in match["sep"] and (second - first) % 12 != 1 and not re.search(r"\bbetween\s+$", before, re.IGNORECASE):
        return None
    if re.search(r"\bto\b", match["sep"]) and _is_shift(before):
        return None
    last_year = year_of(match["y2"], scene)
    year = year_of(match["y"], scene)
    if last_year is None and year is None:
        if scene.anchor is None:
            return Reading("DATE", None, NO_YEAR)
        year = int(month_without_year(first, scene.anchor, scene.tense(match))[:4])
    if last_year is None:
        assert year is not None
        last_year = year + (second < first)
    if year is None:
        year = last_year - (second < first)
    return Reading("DATE", f"{month_value(year, first)}/{month_value(last_year, second)}")


def _is_shift(before: str) -> bool:
    """Whether "from A to B" tells of a date moved, which is two dates and no range."""
    return (
        re.search(
            r"\b(?:moved|shifted|shunted|postponed|put\s+(?:back|off)|brought\s+forward|deferred|transferred|rescheduled|changed|carried\s+over|pushed)\b"
            r"[^.;]{0,40}\bfrom\s+$",
            before,
            re.IGNORECASE,
        )
        is not None
    )


def _week_of_month(match: re.Match[str], scene: Scene) -> Reading | None:
    """Read "The third week of May": the week in which the first day, the eighth ... of the month lies."""
    period = period_value(match["of"], match, scene)
    days = covered(period)
    if days is None:
        return Reading("DATE", None, NO_YEAR)
    if squeezed(match["n"]) in ("last", "final"):
        return Reading("DATE", week_value(days[1]))
    place = ordinal_number(match["n"])
    day = valid_day(days[0].year, days[0].month, 7 * place - 6)
    return Reading("DATE", week_value(day)) if day else None


RULES: Final[tuple[Rule, ...]] = (
    rule("month", rf"(?P<edge>{EDGE})?{_REL}(?P<m>{MONTH}){OF_YEAR}(?!\s+\d{{1,2}}(?!\d))", _month),
    rule(
        "range.months",
        rf"(?P<m>{MONTH})(?:,?\s+(?P<y>{YEAR}))?{SEPARATOR}(?P<m2>{MONTH})(?:,?\s+(?P<y2>{YEAR_WORDS}))?(?!\s+\d)",
        _month_range,
    ),
    rule("month.week", rf"(?:the\s+)?(?P<n>{ORDINAL}|last|final)\s+week\s+of\s+(?P<of>{PERIOD})", _week_of_month),
)
