"""Reads days and parts of days that count from another day: "yesterday", "on Thursday", "that evening"."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final

from dragoman.text.times.periods import DAY_EDGE, in_part
from dragoman.text.times.reading import NO_PUBLICATION, NO_REFERENCE, Reading, Rule, Scene, rule
from dragoman.text.times.values import month_value, nearest_week, valid_day
from dragoman.text.times.words import DAY_PART, PARTS, WEEKDAY, WEEKDAYS, is_name, ordinal_number, squeezed
from dragoman.text.times.years import weekday_near

_DAYS_OFF: Final = {
    "today": 0,
    "yesterday": -1,
    "tomorrow": 1,
    "the day before yesterday": -2,
    "the day after tomorrow": 2,
}


def _deictic(match: re.Match[str], scene: Scene) -> Reading | None:
    """Read "Today", "yesterday evening", "late tomorrow"."""
    if scene.anchor is None:
        return Reading("TIME" if match["part"] else "DATE", None, NO_PUBLICATION)
    day = scene.anchor + timedelta(_DAYS_OFF[squeezed(match["day"])])
    return in_part(day.isoformat(), match)


def _night(match: re.Match[str], scene: Scene) -> Reading | None:
    """Read "Tonight", "last night", "overnight"."""
    if scene.anchor is None:
        return Reading("TIME", None, NO_PUBLICATION)
    words = squeezed(match["night"])
    if words == "overnight":
        if re.match(r"\s+(?:stay|trip|flight|train|camp|shelter|visit|bag)", scene.after(match)):
            return None
        future = scene.tense(match) == "future"
        return Reading("TIME", (scene.anchor - timedelta(not future)).isoformat() + "TNI")
    step = {"tonight": 0, "last night": -1}[words]
    return Reading("TIME", (scene.anchor + timedelta(step)).isoformat() + "TNI")


def _part_of_day(match: re.Match[str], scene: Scene) -> Reading | None:
    """Read "This morning" against the publication; "that evening", "the next morning" against the text's last day."""
    rel = re.sub(r"\s+very$", "", squeezed(match["rel"]))
    code = PARTS[squeezed(match["part"])]
    if rel == "this":
        day = scene.anchor
    else:
        step = {"the previous": -1, "the next": 1, "the following": 1}.get(rel, 0)
        known = scene.reference() or scene.told_today(match)
        day = known + timedelta(step) if known else None
    if day is None:
        return Reading("TIME", None, NO_PUBLICATION if rel == "this" else NO_REFERENCE)
    return Reading("TIME", day.isoformat() + code)


def _part_beside(match: re.Match[str], scene: Scene) -> Reading | None:
    """Read "The evening before": against the text's last day; not "the evening before the vote"."""
    known = scene.reference() or scene.told_today(match)
    if known is None:
        return Reading("TIME", None, NO_REFERENCE)
    day = known + timedelta(-1 if squeezed(match["way"]) == "before" else 1)
    return Reading("TIME", day.isoformat() + PARTS[squeezed(match["part"])])


def _weekday(match: re.Match[str], scene: Scene) -> Reading | None:
    if not is_name(match["wd"]) or re.search(
        r"\b(?:Black|Bloody|Good|Ash|Palm|Easter|Holy|Maundy)\s+$", scene.before(match)
    ):
        return None
    if scene.anchor is None:
        return Reading("TIME" if match["part"] else "DATE", None, NO_PUBLICATION)
    rel = squeezed(match["rel"] or "")
    weekday, anchor = WEEKDAYS[squeezed(match["wd"])], scene.anchor
    if match["week"]:
        day = _in_week(squeezed(match["week"]), weekday, anchor)
    elif rel in ("the previous", "the following", "the same", "that", "the next"):
        known = scene.reference()
        if known is None:
            return Reading("DATE", None, NO_REFERENCE)
        day = _beside(rel, weekday, known)
    elif rel in ("last", "this past", "the past"):
        day = nearest_week(anchor - timedelta(2 if rel == "last" else 1), weekday, after=False)
    elif rel in ("next", "the coming", "this coming"):
        day = nearest_week(anchor + timedelta(2 if rel == "next" else 1), weekday, after=True)
    else:
        tense = scene.tense(match)
        told = scene.plan_day(match)
        day = weekday_near(weekday, told or anchor, "future" if rel == "this" and tense is None else tense)
    return in_part(day.isoformat(), match)


def _in_week(words: str, weekday: int, anchor: date) -> date:
    """A weekday of "last week", "next week"; "Friday week" is a week after the coming Friday."""
    monday = anchor - timedelta(anchor.weekday())
    if words == "week":
        return nearest_week(anchor, weekday, after=True) + timedelta(7)
    step = -7 if words.endswith("last week") else 7 if words.endswith("next week") else 0
    return monday + timedelta(step + weekday)


def _beside(rel: str, weekday: int, known: date) -> date:
    if rel == "the previous":
        return nearest_week(known - timedelta(1), weekday, after=False)
    if rel in ("the following", "the next"):
        return nearest_week(known + timedelta(1), weekday, after=True)
    return nearest_week(known, weekday, after=False)


_UNDER_WAY: Final = re.compile(r"\b(?:is|are)\s+(?:(?P<held>being\s+\w+)|\w+ing|under\s?way)\b[^.;:]{0,80}$")
"""What goes on now, so that the days of its span lie around the text's own: "is being held from Tuesday to Friday"."""


def _weekday_range(match: re.Match[str], scene: Scene) -> Reading | None:
    """Read "Sunday to Tuesday", "Tuesday and Wednesday": two days of at most a week."""
    if not is_name(match["wd"]) or not is_name(match["wd2"]):
        return None
    first, last = WEEKDAYS[squeezed(match["wd"])], WEEKDAYS[squeezed(match["wd2"])]
    if "and" in match["sep"] and (last - first) % 7 != 1 and not re.search(r"\bbetween\s+$", scene.before(match)):
        return None
    if "to" in match["sep"] and re.search(
        r"\b(?:moved|postponed|shifted|deferred|put\s+(?:off|back))\b", scene.before(match)
    ):
        return None
    if scene.anchor is None:
        return Reading("DATE", None, NO_PUBLICATION)
    tense = scene.tense(match)
    if tense in ("future", "planned"):
        start = weekday_near(first, scene.anchor, tense)
        return Reading("DATE", f"{start}/{nearest_week(start, last, after=True)}")
    going = _UNDER_WAY.search(scene.before(match))
    now = going is not None and (tense is None or (tense == "past" and going["held"] is not None))
    end = weekday_near(last, scene.anchor, "future" if now else tense)
    start = nearest_week(end, first, after=False)
    return Reading("DATE", f"{start}/{end}")


def _next_day(match: re.Match[str], scene: Scene) -> Reading | None:
    """Read "The next day", "the same day", "that day": against the last day of the text."""
    rel = squeezed(match["rel"] or "that")
    step = {"the next": 1, "the following": 1, "the previous": -1}.get(rel.removesuffix(" very"), 0)
    known = scene.reference()
    ahead = known is not None and scene.anchor is not None and known > scene.anchor
    if step == 0 and scene.tense(match) == "future" and not ahead:
        return Reading("DATE", None, NO_REFERENCE)
    if known is None and step < 0:
        known = scene.told_today(match)
    return Reading("DATE", (known + timedelta(step)).isoformat()) if known else Reading("DATE", None, NO_REFERENCE)


def _that_time(match: re.Match[str], scene: Scene) -> Reading | None:
    """Read "By that time": the last day of the text; where it has none, words of no time."""
    if not re.search(r"\b(?:by|until|till|before|after)\s+$", scene.before(match), re.IGNORECASE):
        return None
    known = scene.reference()
    return Reading("DATE", known.isoformat()) if known and scene.reference_days() else None


def _day_of_month(match: re.Match[str], scene: Scene) -> Reading | None:
    """Read "The 27th": of the month that the text spoke of last, else of the month near the publication."""
    if not re.search(
        r"\b(?:on|until|till|by|from|since|before|after|to|of|for|was|is|then|and)\s+$|^$", scene.before(match)
    ):
        return None
    if not re.match(
        r"\s*(?:$|[.,;:)\]”\"’?!–—])|\s+(?:by|at|in|and|with|to|when|for|he|she|they|it|have|has|will|would|had|was|from|as|but)\b",
        scene.after(match),
    ):
        return None
    try:
        number = ordinal_number(match["n"])
    except KeyError:
        return None
    known = scene.reference_days()
    if known and known[0].strftime("%Y-%m") == known[1].strftime("%Y-%m"):
        start = known[0]
    elif scene.anchor:
        start = scene.anchor
    else:
        return Reading("DATE", None, NO_REFERENCE)
    day = valid_day(start.year, start.month, number)
    ahead = scene.tense(match) == "future"
    if day and ahead and scene.anchor and day < scene.anchor and start == scene.anchor:
        month = month_value(start.year, start.month + 1)
        day = valid_day(int(month[:4]), int(month[5:]), number)
    return Reading("DATE", day.isoformat()) if day else None


def _bare_part(match: re.Match[str], scene: Scene) -> Reading | None:
    """Read "The evening", "the morning" without a day: of the day that the text spoke of last."""
    led = re.search(r"\b(?:in|for|until|till|by|during|before|throughout)\s+$", scene.before(match), re.IGNORECASE)
    if not led or re.match(
        r"\s+(?:of\b|briefing|session|sitting|shift|train|flight|paper|news|papers)|-", scene.after(match)
    ):
        return None
    part = squeezed(match["part"])
    if part == "night":
        return None
    day = scene.story_day(match)
    code = PARTS[part]
    return Reading("TIME", day.isoformat() + code, None, code) if day else Reading("TIME", None, NO_REFERENCE)


RULES: Final[tuple[Rule, ...]] = (
    rule(
        "day.deictic",
        rf"(?P<edge>{DAY_EDGE}|(?:earlier|later)\s+)?(?P<day>the\s+day\s+before\s+yesterday|the\s+day\s+after\s+tomorrow|today|yesterday|tomorrow)(?:\s+(?P<part>{DAY_PART}))?",
        _deictic,
    ),
    rule("day.night", r"(?:late\s+|early\s+)?(?P<night>(?:tonight|last\s+night|overnight))", _night),
    rule(
        "day.part",
        rf"(?:(?:the\s+)?(?:(?:early|small)\s+hours\s+of|(?:early|late|earlier|later))\s+)?(?P<rel>this|all|that(?:\s+very)?|the\s+same|the\s+previous|the\s+next|the\s+following)\s+(?P<part>{DAY_PART})",
        _part_of_day,
    ),
    rule(
        "day.part.beside",
        r"the\s+(?P<part>morning|afternoon|evening)\s+(?P<way>before|after)(?=\s*(?:$|[.,;:)\]”\"?!]|\s(?:and|but|or|in|at|by|with)\b))",
        _part_beside,
    ),
    rule("day.part.bare", r"the\s+(?:(?:early|late)\s+)?(?P<part>morning|afternoon|evening)", _bare_part),
    rule(
        "weekday",
        rf"(?P<edge>{DAY_EDGE})?(?P<rel>(?:this\s+past|this\s+coming|last|next|this|that|the\s+(?:past|previous|following|next|same|coming))\s+)?(?P<wd>{WEEKDAY})"
        rf"(?:\s+(?P<part>{DAY_PART}))?(?P<week>\s+(?:of\s+)?(?:last\s+|next\s+|this\s+)?week)?",
        _weekday,
    ),
    rule(
        "range.weekdays",
        rf"(?P<wd>{WEEKDAY})(?P<sep>\s*[-–—]\s*|\s+(?:to|through|until|and)\s+)(?P<wd2>{WEEKDAY})",
        _weekday_range,
    ),
    rule(
        "day.next",
        r"(?P<rel>the\s+(?:very\s+)?next|the\s+following|the\s+previous|the\s+same|that\s+same|that|the\s+very\s+same)\s+day|(?P<date>that\s+(?:very\s+)?date)",
        _next_day,
    ),
    rule("day.that_time", r"that\s+time", _that_time),
    rule(
        "day.of.month",
        r"the\s+(?P<n>\d{1,2}(?:st|nd|rd|th)|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|twenty-\w+|thirtieth)",
        _day_of_month,
    ),
)
