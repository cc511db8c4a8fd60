"""The day of an event by its distance from another: "met a day before the talks", "came two weeks after a visit"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.dispatch import Document
from dragoman.records.events import Event
from dragoman.records.language import Sentence, Token
from dragoman.records.spans import Span
from dragoman.records.tellings import Telling
from dragoman.records.times import When
from dragoman.stages.assemble.joining import Group
from dragoman.syntax.times import LONGEST_CLIMB

_UNITS: Final = {"day": 1, "days": 1, "week": 7, "weeks": 7, "fortnight": 14}
_NUMBERS: Final = {
    word: n for n, word in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())
} | {"a": 1, "an": 1, "the": 1}


def dated_by_distance(
    events: Sequence[Event], groups: Sequence[Group], sentences: Sequence[Sentence], document: Document
) -> list[Event]:
    """Events, with the day that their distance from another event tells.

    The other event is the one told before it in the sentence; where there is none, what the sentence tells is of the
    day of publication ("was speaking a day ahead of the talks").

    Args:
        events: In the order of ``groups``.
        groups: The tellings of each event.
        sentences: All of the document.
        document: The document, for its day of publication.
    """
    out = list(events)
    for n, group in enumerate(groups):
        found = next((f for t in group.tellings if (f := _distance(sentences[t.sentence], t)) is not None), None)
        if found is None:
            continue
        days, span, telling = found
        before = _days_before(events, groups, telling, span)
        base = before[-1] if before else document.published
        if base is None or len(base) != 10:
            continue
        day = (dt.date.fromisoformat(base) + dt.timedelta(days=days)).isoformat()
        out[n] = replace(events[n], when=When(day, day, day, "expression", span))
    return out


def _distance(sentence: Sentence, telling: Telling) -> tuple[int, Span, Telling] | None:
    """Days from what a sentence tells before to a telling in it, with the words that say so."""
    tokens = sentence.tokens
    top = _top(tokens, telling.first, telling.last)
    for n, token in enumerate(tokens[: telling.first]):
        word = token.text.lower()
        if token.head - 1 != top or token.deprel not in ("case", "mark") or word not in ("after", "before", "of"):
            continue
        at = n - 1 if word == "of" and tokens[n - 1].text.lower() == "ahead" else n
        if word == "of" and at == n:
            continue
        number, unit = (tokens[at - 2].text.lower(), tokens[at - 1].text.lower()) if at >= 2 else ("", "")
        count = _NUMBERS.get(number, int(number) if number.isdecimal() and len(number) < 4 else 0)
        if unit in _UNITS and count:
            sign = -1 if word == "after" else 1
            return sign * count * _UNITS[unit], sentence.span_of(at - 2, at - 1), telling
    return None


def _top(tokens: Sequence[Token], first: int, last: int) -> int:
    """The token on which the words of a trigger hang together, out of compounds and light verbs' objects."""
    at = next((n for n in range(first, last + 1) if not first <= tokens[n].head - 1 <= last), first)
    for _ in range(LONGEST_CLIMB):
        if tokens[at].deprel not in ("compound", "amod", "nmod") or tokens[at].head < 1:
            break
        at = tokens[at].head - 1
    return at


def _days_before(events: Sequence[Event], groups: Sequence[Group], telling: Telling, span: Span) -> list[str | None]:
    """The days of the events told before some words in a sentence, as far as they are known, in text order."""
    before = [
        (t.trigger.end, event.when.value if event.when else None)
        for event, group in zip(events, groups, strict=True)
        for t in group.tellings
        if t.sentence == telling.sentence and t.trigger.end <= span.start
    ]
    return [day for _, day in sorted(before, key=lambda b: b[0])]
