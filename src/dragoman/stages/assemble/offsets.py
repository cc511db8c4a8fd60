"""The day of an event by its distance from another: "met a day before the talks", "came two weeks after a visit"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dragoman.packs.ontology import Ontology, code_event
from dragoman.records.dispatch import Document
from dragoman.records.events import CONTACTS, HELD, Event
from dragoman.records.language import Sentence
from dragoman.records.spans import Span
from dragoman.records.tellings import Telling
from dragoman.records.times import When
from dragoman.stages.assemble.joining import Group
from dragoman.syntax.climbing import head_of
from dragoman.syntax.times import LONGEST_CLIMB
from dragoman.text.times.values import covered, moved, unit_value

_DAYS: Final = {"day": 1, "days": 1, "week": 7, "weeks": 7, "fortnight": 14}
_LONG: Final = {"month": "month", "months": "month", "year": "year", "years": "year"}
"""Units after so many of which only the month, or the year, is known."""
_OLD: Final = dt.timedelta(28)
"""How long before the dispatch an act is history."""
_NUMBERS: Final = {
    word: n for n, word in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())
} | {"a": 1, "an": 1, "the": 1}


def dated_by_distance(
    events: Sequence[Event],
    groups: Sequence[Group],
    sentences: Sequence[Sentence],
    document: Document,
    ontology: Ontology,
) -> list[Event]:
    """Events, with the day that their distance from another event tells.

    The other event is the one told before it in the sentence, or after it where these words open the sentence ("A day
    after the talks she flew home"); where there is none, what the sentence tells is of the day of publication ("was
    speaking a day ahead of the talks"). A contact on a day to come is planned, and nothing else that was done has
    such a day.

    Args:
        events: In the order of ``groups``.
        groups: The tellings of each event.
        sentences: All of the document.
        document: The document, for its day of publication.
        ontology: The ontology pack, for the codes of what turns out to lie ahead.
    """
    out = list(events)
    for n, group in enumerate(groups):
        found = next((f for t in group.tellings if (f := _distance(sentences[t.sentence], t)) is not None), None)
        if found is None:
            continue
        count, unit, span, telling = found
        around = _days_around(events, groups, telling, span, sentences[telling.sentence])
        base = around[0] if around else document.published
        when = _away(base, count, unit, span) if base is not None else None
        if when is None:
            continue
        event = _standing(events[n], when, document.published, ontology)
        if event is not None:
            out[n] = replace(event, when=when)
    return out


def _away(base: str, count: int, unit: str, span: Span) -> When | None:
    """The day, month or year so many units from another one; None where that is not known so exactly."""
    known = covered(base)
    if known is None or (unit in _DAYS and len(base) != len("2020-09-10")):
        return None
    if unit in _DAYS:
        value = (known[0] + dt.timedelta(days=count * _DAYS[unit])).isoformat()
    elif len(base) < len("2020-09") and _LONG[unit] == "month":
        return None
    else:
        value = unit_value(moved(known[0], _LONG[unit], count), _LONG[unit])
    days = covered(value)
    return When(value, days[0].isoformat(), days[1].isoformat(), "expression", span) if days else None


def _standing(event: Event, when: When, published: str | None, ontology: Ontology) -> Event | None:
    """An event as it stands with its day: to come, or history; None where it cannot have that day."""
    if published is None or not when.start or not when.end:
        return event
    if when.start > published:
        return _ahead(event, ontology)
    old = dt.date.fromisoformat(published) - dt.date.fromisoformat(when.end) > _OLD
    return replace(event, status="historical") if old and event.status == "happened" else event


def _ahead(event: Event, ontology: Ontology) -> Event | None:
    """An event that lies ahead: a contact as planned, with the codes that it then has; None for what was done."""
    if event.status not in HELD:
        return event
    if event.kind not in CONTACTS:
        return None
    codes = code_event(ontology, event.kind, None, event.mode, "planned")
    return replace(
        event, status="planned", type=codes.type, mode=codes.mode, cameo=codes.cameo, quad=codes.quad,
        intensity=codes.intensity,
    )  # fmt: skip


def _distance(sentence: Sentence, telling: Telling) -> tuple[int, str, Span, Telling] | None:
    """How many of what unit lie from what a sentence tells before to a telling in it, with the words that say so."""
    tokens = sentence.tokens
    top = _top(sentence, telling.first, telling.last)
    for n, token in enumerate(tokens[: telling.first]):
        word = token.text.lower()
        if token.head - 1 != top or token.deprel not in ("case", "mark") or word not in ("after", "before", "of"):
            continue
        at = n - 1 if word == "of" and tokens[n - 1].text.lower() == "ahead" else n
        if word == "of" and at == n:
            continue
        number, unit = (tokens[at - 2].text.lower(), tokens[at - 1].text.lower()) if at >= 2 else ("", "")
        count = _NUMBERS.get(number, int(number) if number.isdecimal() and len(number) < 4 else 0)
        if unit in (*_DAYS, *_LONG) and count:
            return (-count if word == "after" else count), unit, sentence.span_of(at - 2, at - 1), telling
    return None


def _top(sentence: Sentence, first: int, last: int) -> int:
    """The token on which the words of a trigger hang together, out of compounds and light verbs' objects."""
    tokens = sentence.tokens
    at = head_of(sentence, first, last)
    for _ in range(LONGEST_CLIMB):
        if tokens[at].deprel not in ("compound", "amod", "nmod") or tokens[at].head < 1:
            break
        at = tokens[at].head - 1
    return at


def _opens(sentence: Sentence, span: Span) -> bool:
    """Whether no verb of a sentence stands before some words."""
    return all(t.upos != "VERB" for t in sentence.tokens if t.span.end <= span.start)


def _days_around(
    events: Sequence[Event], groups: Sequence[Group], telling: Telling, span: Span, sentence: Sentence
) -> list[str | None]:
    """The days from which a distance may count, as far as known: of the event before it, or after where it opens."""
    told = [
        (t.trigger, event.when.value if event.when else None)
        for event, group in zip(events, groups, strict=True)
        for t in group.tellings
        if t.sentence == telling.sentence and (event.kind != "statement" or event.when is not None)
    ]  # what somebody says without a day of its own is said on that of publication
    told.sort(key=lambda pair: pair[0].end)
    before = [day for trigger, day in told if trigger.end <= span.start]
    after = [day for trigger, day in told if trigger.start >= telling.trigger.end]
    return before[-1:] or (after[:1] if _opens(sentence, span) else [])
