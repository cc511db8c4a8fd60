"""Reads stretches of time that count from another day: "last week", "two days ago", "three months later"."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final

from dragoman.text.times.periods import EDGE
from dragoman.text.times.reading import CLOCK_ONLY, NO_PUBLICATION, NO_REFERENCE, OPEN, Reading, Rule, Scene, rule
from dragoman.text.times.values import moved, nearest_week, unit_value, weekend_value
from dragoman.text.times.words import HEDGE, NUMBER, UNIT, VAGUE_NUMBER, WEEKDAY, WEEKDAYS, count_of, squeezed, unit_of
from dragoman.text.times.years import weekend_near

_COUNT: Final = rf"(?P<count>(?:{HEDGE}\s+)?(?:{NUMBER}|{VAGUE_NUMBER}|an?|half\s+an?|a\s+quarter\s+of\s+an?))"
_REL: Final = (
    r"(?P<rel>(?:the\s+)?(?:last|next|past|previous|following|coming|current|same|very)"
    r"|this\s+(?:past|coming|current|very|same)|this|that(?:\s+(?:same|very))?|all(?:\s+this)?)"
)
_UNITS: Final = r"(?P<unit>week-?end|week|month|quarter|year|decade|century)"


def _unit(match: re.Match[str], scene: Scene) -> Reading | None:
    """Read "Last week", "the end of next month", "this year", "that weekend"."""
    rel, unit = squeezed(match["rel"]), unit_of(match["unit"].replace("-", ""))
    rel = re.sub(r"^the (?=last|next|current)|(?<=that|this)\s(?:very|same)$", "", rel)
    if rel in ("that", "the same", "the previous", "the following", "the very"):
        return _referred(rel, unit, scene)
    if scene.anchor is None:
        return Reading("DATE", None, NO_PUBLICATION)
    if unit == "weekend":
        return Reading("DATE", weekend_value(_weekend(rel, match, scene)))
    if (
        rel in ("the past", "last")
        and (unit in ("decade", "century") or squeezed(match["rel"]).startswith("the "))
        and not match["edge"]
    ):
        return None
    step = {"last": -1, "this past": -1, "next": 1, "the coming": 1, "this coming": 1}.get(rel, 0)
    return Reading(
        "DATE",
        unit_value(
            moved(scene.anchor.replace(day=min(scene.anchor.day, 28)) if unit != "week" else scene.anchor, unit, step),
            unit,
        ),
    )


def _second_next(match: re.Match[str], scene: Scene) -> Reading | None:
    """Read "The week before last", "the Friday after next"."""
    if scene.anchor is None:
        return Reading("DATE", None, NO_PUBLICATION)
    step = -1 if squeezed(match["way"]) == "before last" else 1
    if match["wd"]:
        start = scene.anchor + timedelta(step * 8)
        return Reading("DATE", nearest_week(start, WEEKDAYS[squeezed(match["wd"])], after=step > 0).isoformat())
    unit = unit_of(match["unit"])
    return Reading("DATE", unit_value(moved(scene.anchor, unit, 2 * step), unit))


def _weekend(rel: str, match: re.Match[str], scene: Scene) -> date:
    assert scene.anchor is not None
    if rel in ("last", "this past", "the past"):
        return scene.anchor - timedelta(7)
    if rel == "next":
        return scene.anchor + timedelta(7)
    return weekend_near(scene.anchor, scene.tense(match))


def _referred(rel: str, unit: str, scene: Scene) -> Reading:
    known = scene.reference_days()
    if known is None:
        return Reading("DATE", None, NO_REFERENCE)
    step = {"the previous": -1, "the following": 1}.get(rel, 0)
    if unit in ("week", "weekend") and (known[1] - known[0]).days > 7:
        return Reading("DATE", None, NO_REFERENCE)
    return Reading(
        "DATE",
        unit_value(
            moved(
                known[0].replace(day=min(known[0].day, 28)) if unit not in ("week", "weekend") else known[0], unit, step
            ),
            unit,
        ),
    )


def _bare_unit(match: re.Match[str], scene: Scene) -> Reading | None:
    """Read "The end of the year", "later in the week", "before the month is out"; "the day" where it ends."""
    unit = unit_of(match["unit"].replace("-", ""))
    if not match["edge"]:
        out = re.match(r"\s+(?:is|was|were|has|had)\s+(?:out|over|ended)\b|\s+(?:ends|ended)\b", scene.after(match))
        told = unit == "weekend" or (
            unit == "day"
            and re.search(r"\b(?:end(?:ed|ing|s)?|finish(?:ed|ing)?|for|clos(?:ed|ing))\s+$", scene.before(match))
        )
        if not out and not told:
            return None
    if unit == "day":
        return _the_day(match, scene)
    if scene.anchor is None:
        return Reading("DATE", None, NO_PUBLICATION)
    if unit == "weekend":
        return Reading("DATE", weekend_value(_weekend("the", match, scene)))
    return Reading("DATE", unit_value(scene.anchor, unit))


def _the_day(match: re.Match[str], scene: Scene) -> Reading | None:
    """The day of the story: the last that the text named, or its own."""
    if match["edge"] and not re.match(r"(?:earlier|later|late|early)\b", match["edge"], re.IGNORECASE):
        return None
    day = scene.story_day(match) if match["edge"] else scene.reference() or scene.anchor
    return Reading("DATE", day.isoformat()) if day else Reading("DATE", None, NO_REFERENCE)


def _year_end(match: re.Match[str], scene: Scene) -> Reading | None:
    if scene.anchor is None:
        return Reading("DATE", None, NO_PUBLICATION)
    return Reading("DATE", unit_value(scene.anchor, unit_of(match["unit"])))


def _ago(match: re.Match[str], scene: Scene) -> Reading | None:
    """Read "Two weeks ago", "in two weeks' time", "ten years ago this Monday": counted from the publication."""
    unit = unit_of(match["unit"])
    if (squeezed(match["way"]) == "time") != bool(match["owner"]):
        return None
    if unit in ("second", "minute", "hour"):
        return Reading("TIME", None, CLOCK_ONLY)
    count = count_of(match["count"]) if match["count"] else None
    back = squeezed(match["way"]).startswith("ago")
    if count is None:
        return Reading("DATE", "PAST_REF" if back else "FUTURE_REF")
    if scene.anchor is None:
        return Reading("DATE", None, NO_PUBLICATION)
    return _counted(scene.anchor, unit, -count if back else count, squeezed(match["day"] or ""))


def _counted(day: date, unit: str, count: float, exact: str = "") -> Reading:
    """A day so many units away, as exact as the unit: years give a year, months a month, weeks and days a day."""
    if count != int(count):
        if unit not in ("year", "decade", "century"):
            return Reading("DATE", None, OPEN)
        years = count * {"decade": 10, "century": 100}.get(unit, 1)
        unit, count = ("year", years) if years == int(years) else ("month", 12 * years)
    try:
        goal = moved(day, unit, int(count))
    except ValueError:
        return Reading("DATE", None, OPEN)
    if exact.endswith("week"):
        return Reading("DATE", f"{goal.year:04d}{unit_value(day, 'week')[4:]}")
    if exact.endswith("month"):
        return Reading("DATE", unit_value(goal, "month"))
    if exact or unit in ("day", "night", "week", "fortnight"):
        return Reading("DATE", goal.isoformat())
    return Reading("DATE", unit_value(goal, "month" if unit in ("month", "quarter") else "year"))


def _later(match: re.Match[str], scene: Scene) -> Reading | None:
    """Read "Three days later", "two years earlier", "the day before": counted from the last day of the text."""
    way, unit = squeezed(match["way"]), unit_of(match["unit"])
    if way in ("before", "after", "afterwards", "previously") and not _ends_here(scene.after(match)):
        return None
    if way in ("earlier", "later") and re.match(r"\s+than\b", scene.after(match)):
        return None
    if unit in ("second", "minute", "hour"):
        return Reading("TIME", None, CLOCK_ONLY)
    count = 1 if squeezed(match["count"] or "") == "the" else count_of(match["count"] or "several")
    if count is None:
        return Reading("DATE", None, OPEN)
    back = way in ("before", "earlier", "previously", "previous")
    return _from_reference(match, scene, unit, -count if back else count)


def _ends_here(after: str) -> bool:
    """Whether nothing follows that "before" or "after" could lead ("two days after the vote")."""
    return (
        re.match(r"\s*(?:$|[.,;:)\]”\"’?!–—])|\s+(?:and|but|or|when|in|at|by|on|with|to|for|from)\b", after) is not None
    )


def _from_reference(match: re.Match[str], scene: Scene, unit: str, count: float) -> Reading:
    exact = scene.reference()
    known = scene.reference_days()
    if unit in ("day", "night", "week", "fortnight"):
        day = exact or scene.told_today(match)
    else:
        day = known[0] if known else scene.told_today(match)
    if day is None:
        return Reading("DATE", None, NO_REFERENCE)
    return _counted(day, unit, count)


RULES: Final[tuple[Rule, ...]] = (
    rule("unit", rf"(?P<edge>{EDGE})?{_REL}\s+{_UNITS}", _unit),
    rule(
        "unit.bare",
        rf"(?P<edge>{EDGE})?the\s+(?P<unit>week-?end|day|week|month|quarter|year|decade|century)",
        _bare_unit,
    ),
    rule("unit.end", r"(?:the\s+)?(?P<unit>year|month|week)(?:['’]s)?[-\s]end(?!\s+of)", _year_end),
    rule(
        "count.ago",
        rf"(?:{_COUNT}\s+)?(?P<unit>{UNIT}s?)(?P<owner>['’]s?)?\s+(?P<way>ago|from\s+now|hence|time)"
        rf"(?:\s+(?P<day>today|yesterday|tomorrow|(?:this\s+)?{WEEKDAY}|this\s+(?:week|month|year)))?",
        _ago,
    ),
    rule(
        "count.later",
        rf"(?P<count>(?:{HEDGE}\s+)?(?:{NUMBER}|{VAGUE_NUMBER}|an?|the|half\s+an?|a\s+quarter\s+of\s+an?)\s+)?(?P<unit>{UNIT}s?)\s+(?P<way>earlier|later|before|after(?:wards)?|previously|previous)",
        _later,
    ),
    rule(
        "unit.second",
        rf"the\s+(?:(?P<wd>{WEEKDAY})|(?P<unit>week|weekend|month|year))\s+(?P<way>before\s+last|after\s+next)",
        _second_next,
    ),
)
