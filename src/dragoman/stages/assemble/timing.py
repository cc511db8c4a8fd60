"""When an event took place: its own words, those of another telling, its whole's, or the day of publication."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from dragoman.records.dispatch import Document
from dragoman.records.events import CONTACTS, HELD
from dragoman.records.language import Sentence
from dragoman.records.spans import contains, overlaps
from dragoman.records.tellings import Telling
from dragoman.records.times import TimeExpression, When
from dragoman.stages.assemble.joining import Group
from dragoman.syntax.times import is_plan_then

_AGAINST_DATELINE: Final = re.compile(
    r"(?i)\b(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|\b(?:today|yesterday|tomorrow|tonight|this (?:morning|afternoon|evening))\b"
)
ONLY: Final = 6
"""The same where it is the only one."""

_NAMES_A_DAY: Final = re.compile(r"(?i)\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b")

AHEAD: Final = ("planned", "proposed")
"""Statuses of what is still to come when a dispatch is written."""

LONG: Final = len("2024-09")
"""Length of a value that names a month, a season or a year, which a day inside it makes more exact."""

_WEEK: Final = re.compile(r"\d{4}-W\d\d$")
"""The value of a week, in which a day is as exact."""

DAY: Final = len("2024-09-03")
"""Length of a value that names a day."""

MAIN: Final = 2
"""Sentences at the head of a dispatch in which its main event is told."""


def when_of(
    group: Group, document: Document, times: Sequence[TimeExpression], sentences: Sequence[Sentence] = ()
) -> When | None:
    """The time that the words of a group give, the first telling that has one; null where none has.

    A day before the dispatch is not that of something still ahead: "invited him to visit when they met on 4 May".
    It is that of a plan as it stood then: "was to meet her on Tuesday".
    """
    told = [t for t in group.tellings if t.when is not None and not _is_length(times[t.when])]
    told = [t for t in told if not _is_of_the_page(t, times, sentences, document.published)]
    dated = [times[t.when] for t in told if t.when is not None]
    then = [times[t.when] for t in told if t.when is not None and _was_planned(t, times[t.when], sentences)]
    if dated and dated[0].value is None and _NAMES_A_DAY.search(dated[0].text):
        return None  # "On December 24", of a year that nobody tells: no other day is this one
    status, published = group.first.status, document.published
    ahead = [t for t in dated if t.value and (t in then or not _is_over(t, status, published))]
    if not ahead:
        return None
    chosen = ahead[0]
    for time in ahead:
        chosen = time if _is_closer(time, chosen) else chosen
    dateline = bool(_AGAINST_DATELINE.search(chosen.text)) and not re.search(r"\d{4}", chosen.text)
    own = group.first.when is not None and times[group.first.when] is chosen
    basis = (
        "dateline"
        if dateline and document.published
        else "expression"
        if own or len(group.tellings) == 1
        else "sibling"
    )
    return When(_value_of(chosen, document.text), chosen.start, chosen.end, basis, chosen.span)


def _value_of(time: TimeExpression, text: str) -> str | None:
    """The value of a time; of a page's own date line only the day: its clock tells when the page was put out."""
    before, behind = text[: time.span.start].rstrip(" "), text[time.span.end :].lstrip(" ")
    alone = before[-1:] in ("", "\n") and behind[:1] in ("", "\n")
    return time.value[:DAY] if alone and time.value and time.type == "TIME" else time.value


def _is_closer(time: TimeExpression, known: TimeExpression) -> bool:
    """Whether a time says more exactly when: "from 13 to 17 May" where another has "in May", or "this week"."""
    value = known.value or ""
    if not (time.start and time.end and known.start and known.end) or (len(value) > LONG and not _WEEK.match(value)):
        return False
    return known.start <= time.start and time.end <= known.end and (time.start, time.end) != (known.start, known.end)


def _is_length(time: TimeExpression) -> bool:
    """Whether words say how long, not when: "six days after", "the last 25 years"."""
    return time.type == "DURATION" and time.start is None


def _is_over(time: TimeExpression, status: str, published: str | None) -> bool:
    """Whether a time lies before the dispatch, and so cannot be when a thing still ahead is to be."""
    return bool(status in AHEAD and published and time.end and time.end < published)


def _is_of_the_page(
    telling: Telling, times: Sequence[TimeExpression], sentences: Sequence[Sentence], published: str | None
) -> bool:
    """Whether what has happened has its time from another sentence and from days to come: a scraped page's own date.

    The day after the dispatch may be that of another zone.
    """
    time = times[telling.when] if telling.when is not None else None
    if time is None or time.start is None or published is None or telling.status not in HELD:
        return False
    if telling.sentence >= len(sentences) or contains(sentences[telling.sentence].span, time.span):
        return False
    whole = len(time.start) >= len("2024-09-01")
    return whole and date.fromisoformat(time.start[:10]) - date.fromisoformat(published[:10]) > timedelta(days=1)


def _was_planned(telling: Telling, time: TimeExpression, sentences: Sequence[Sentence]) -> bool:
    """Whether a time is that of a plan told in the past by the telling's own verb."""
    if telling.sentence >= len(sentences) or not contains(sentences[telling.sentence].span, time.span):
        return False
    tokens = sentences[telling.sentence].tokens
    inside = [n for n, t in enumerate(tokens) if overlaps(t.span, time.span)]
    words = range(telling.first, telling.last + 1)
    return bool(inside) and is_plan_then(sentences[telling.sentence], words, inside[0], inside[-1])


def published_when(document: Document) -> When | None:
    """The day of filing or publication, as the inferred day of the main event; null where it is not known.

    A dispatch filed long before the day that is given as its publication is no fresh one: nothing is inferred.
    """
    day = document.filed()
    dateline = document.dateline.date if document.dateline else None
    stale = day is not None and dateline is not None and day != dateline[:10]
    return When(day, day, day, "published", None) if day and not stale else None


DECLARED: Final = ("statement", "summons", "recall", "recognition")
"""Kinds of what is done by saying so."""


def is_main(group: Group, groups: Sequence[Group]) -> bool:
    """Whether a group is the dispatch's main event: the first contact that happened, told at its head or the only one.

    "During the conversation" may come later: it takes up what the title or the picture has told. Of "separate calls"
    all are. Where no contact is told at all it is the first statement, as in a declaration, or the first thing that
    states do by saying so: an envoy called in or home, a recognition.
    """
    held = [g for g in groups if g.first.kind in CONTACTS and g.first.status in ("happened", "ongoing")]
    held = [g for g in held if any(t.beyond is None for t in g.tellings)] or held  # "prior to the forum they met"
    if not any(g.first.kind in CONTACTS for g in groups):
        held = [g for g in groups if g.first.kind in DECLARED and g.first.status == "happened"]
        return bool(held) and held[0].first.trigger == group.first.trigger and group.first.sentence < MAIN
    only = len(held) == 1 and group.first.sentence < ONLY
    near = group.first.sentence < MAIN or only or (group.first.definite and not _is_known(group, groups))
    return bool(held) and held[0].first.trigger == group.first.trigger and near


def _is_known(group: Group, groups: Sequence[Group]) -> bool:
    """Whether an earlier group tells of the same kind of contact with the same people: what is taken up is that one."""
    who = {e for fillers in group.first.roles.values() for e, _ in fillers}
    for other in groups:
        if other is group:
            return False
        if other.first.kind == group.first.kind and who & {e for f in other.first.roles.values() for e, _ in f}:
            return True
    return False
