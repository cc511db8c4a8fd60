"""Stage: the time expressions, once events are known, to those that may date them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.dispatch import Document
from dragoman.records.language import Sentence
from dragoman.records.spans import Span
from dragoman.records.tellings import Telling
from dragoman.records.times import TimeExpression
from dragoman.text.times.read import read_times

DONE: Final = 0.8
"""Least chance of having happened or begun at which an event cannot lie in days to come."""


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
    """Whether a telling's verb stands in the past and the model is sure that the event lies there."""
    tokens = sentences[telling.sentence].tokens[telling.first : telling.last + 1]
    past = any(t.xpos == "VBD" for t in tokens)
    return past and sum(telling.statuses.get(status, 0.0) for status in ("happened", "ongoing", "historical")) > DONE
