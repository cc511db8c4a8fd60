"""Stage: the time expressions, once events are known, to those that may date them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.dispatch import Document
from dragoman.records.events import CONTACTS
from dragoman.records.language import Sentence, Token
from dragoman.records.spans import Span
from dragoman.records.tellings import Telling
from dragoman.records.times import TimeExpression
from dragoman.text.times.read import read_times

DONE: Final = 0.8
"""Least chance of having happened or begun at which an event cannot lie in days to come."""

LED: Final = 0.6
"""The same for what stands after "after"."""

BEHIND: Final = ("after", "following", "since")
"""Prepositions before what lies behind what is told."""


def settle_days(
    document: Document, sentences: Sequence[Sentence], times: Sequence[TimeExpression], tellings: Sequence[Telling]
) -> tuple[TimeExpression, ...]:
    """The expressions, those that would date something done to days to come read as the past that they must mean.

    "They left talks to end the war on Tuesday": the words next to the day speak of what was to come, the event that it
    dates does not. An expression that dates a plan as well stays as it is.
    """
    anchor = document.filed()
    out = list(times)
    for n, time in enumerate(times):
        dated = [t for t in tellings if t.when == n]
        if not anchor or not dated or (time.start or "") <= anchor or not all(_is_done(sentences, t) for t in dated):
            continue
        for found in read_times(document.text, anchor, [time.span], lambda _start, _end: "past"):
            if found.days and Span(found.start, found.end) == time.span and found.days[0].isoformat() <= anchor:
                start, end = (day.isoformat() for day in found.days)
                out[n] = replace(time, value=found.reading.value, start=start, end=end)
    return tuple(out)


def _is_done(sentences: Sequence[Sentence], telling: Telling) -> bool:
    """Whether the model is sure that an event lies in the past, and its form can say so.

    Its verb stands in the past, or it is an act named by a noun or what stands after "after": "will meet after the
    seizure of a ship on Sunday". Of a summit the model cannot know it: it may be still to come.
    """
    tokens = sentences[telling.sentence].tokens
    inside = range(telling.first, telling.last + 1)
    past = any(tokens[n].xpos == "VBD" for n in inside)
    noun = tokens[telling.last].upos == "NOUN"
    behind = noun and _is_behind(tokens, inside)
    chance = sum(telling.statuses.get(status, 0.0) for status in ("happened", "ongoing", "historical"))
    return chance > (LED if behind else DONE) and (past or behind or (noun and telling.kind not in CONTACTS))


def _is_behind(tokens: Sequence[Token], inside: range) -> bool:
    """Whether an event's noun stands after "after" or "following"."""
    return any(t.head - 1 in inside and t.deprel == "case" and t.text.lower() in BEHIND for t in tokens)
