"""Stage: the days that speakers count from when they spoke, in a text that appears on the day after."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from dragoman.records.dispatch import Document
from dragoman.records.mentions import Said
from dragoman.records.spans import Span, contains
from dragoman.records.times import TimeExpression

SPOKEN: Final = frozenset(("today", "tonight", "this morning", "this afternoon", "this evening"))
"""Words for the day on which somebody speaks."""

_WEEKDAY: Final = re.compile(r"(?i)(?:mon|tues|wednes|thurs|fri|satur|sun)day")


def as_spoken(document: Document, said: Sequence[Said], times: Sequence[TimeExpression]) -> tuple[TimeExpression, ...]:
    """The times, "today" in quotation marks as the day before, where the text's own words tell of that weekday.

    A morning paper has "met on Monday" and in quotation marks "glad to see him today": both mean Monday. Not where its
    own words name the day of publication.

    Args:
        document: The dispatch.
        said: Its quotations.
        times: Its time expressions.
    """
    anchor = document.filed()
    if anchor is None:
        return tuple(times)
    parts = [span for quote in said if quote.direct for span in quote.spans]
    own = [t for t in times if not _is_inside(t.span, parts)]
    before = (date.fromisoformat(anchor[:10]) - timedelta(days=1)).isoformat()
    named = any(t.start == anchor[:10] and not any(map(str.isdigit, t.text)) for t in own)  # no date in the head
    if named or not any((t.start, t.end) == (before, before) and _WEEKDAY.search(t.text) for t in own):
        return tuple(times)
    return tuple(_as_of(t, anchor[:10], before) if _is_inside(t.span, parts) else t for t in times)


def _is_inside(span: Span, parts: Sequence[Span]) -> bool:
    return any(contains(part, span) for part in parts)


def _as_of(time: TimeExpression, anchor: str, day: str) -> TimeExpression:
    """A time of the day of publication on another day, where it only says "today"."""
    if time.text.lower() not in SPOKEN or (time.start, time.end) != (anchor, anchor):
        return time
    return replace(time, value=(time.value or "").replace(anchor, day), start=day, end=day)
