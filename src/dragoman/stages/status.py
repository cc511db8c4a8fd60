"""Stage: tellings to tellings with their status decided, by explicit words where there are any, else by the model."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dragoman.packs.standing import StandingTable
from dragoman.records.dispatch import Document
from dragoman.records.events import Status
from dragoman.records.language import Sentence
from dragoman.records.spans import Span, hull, overlaps
from dragoman.records.tellings import Telling
from dragoman.records.times import TimeExpression
from dragoman.syntax.modality import Standing, standing

OLD: Final = 28
"""Days before publication beyond which a dated event is history (the written dispatches' convention)."""

DOUBT: Final = 0.6
"""Chance of the model's status below which a sure rule overrules it."""


def decide_status(
    document: Document,
    sentences: Sequence[Sentence],
    tellings: Sequence[Telling],
    times: Sequence[TimeExpression],
    table: StandingTable,
) -> tuple[Telling, ...]:
    """The tellings with their final status and the words that decide it.

    Args:
        document: The document, for its day of publication.
        sentences: Its analysed sentences.
        tellings: Its tellings, each with the model's guess.
        times: Its time expressions.
        table: The words that decide how an event stands.
    """
    return tuple(_decided(document, sentences[t.sentence], t, times, table) for t in tellings)


def _decided(
    document: Document, sentence: Sentence, telling: Telling, times: Sequence[TimeExpression], table: StandingTable
) -> Telling:
    distance = _distance(document, times[telling.when]) if telling.when is not None else None
    rule = standing(
        sentence,
        tuple(range(telling.first, telling.last + 1)),
        table,
        published=document.published,
        distance_days=distance,
    )
    status = _choice(telling, rule, distance)
    words = telling.status_words
    if status == rule.value and rule.words and not words:
        words = tuple(sentence.tokens[n].span for n in rule.words)
    if status == telling.status and status == "happened":
        words = ()
    return replace(telling, status=status, status_words=words)


def _choice(telling: Telling, rule: Standing, distance: int | None) -> str:
    """The model's status, unless a sure rule speaks where the model doubts, or the calendar does."""
    if distance is not None and telling.status in ("happened", "historical"):
        if distance < -OLD:
            return "historical"
        if distance > 0 and rule.value != "happened":
            return rule.value
    if rule.sure and rule.value != telling.status and telling.status_score < DOUBT:
        return rule.value
    return telling.status


def _distance(document: Document, time: TimeExpression) -> int | None:
    """Days from publication to a time's end (its start, if later than publication); null where either is not known."""
    if document.published is None or time.start is None or time.end is None:
        return None
    day = dt.date.fromisoformat(document.published)
    start, end = dt.date.fromisoformat(time.start), dt.date.fromisoformat(time.end)
    return (end - day).days if end < day else max(0, (start - day).days)


def status_of(document: Document, sentence: Sentence, trigger: Span, table: StandingTable) -> Status | None:
    """How the event stands that words of a sentence name; null where they cover no token."""
    tokens = tuple(n for n, t in enumerate(sentence.tokens) if overlaps(t.span, trigger))
    if not tokens:
        return None
    rule = standing(sentence, tokens, table, published=document.published)
    guess = next((t for t in sentence.triggers if t.first <= tokens[-1] and tokens[0] <= t.last), None)
    words = hull([sentence.tokens[n].span for n in rule.words]) if rule.words else None
    if guess is None:
        return Status(rule.value, words, 0.9 if rule.sure else 0.5)
    value, score = max(guess.statuses.items(), key=lambda s: s[1])
    if value == rule.value:
        return Status(value, words, score)
    return Status(rule.value, words, 0.6) if rule.sure and score < DOUBT else Status(value, None, score)
