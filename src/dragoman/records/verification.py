"""A record's JSON into the list of promises that it breaks."""

from __future__ import annotations

from collections import Counter
from dataclasses import fields
from itertools import chain, pairwise
from typing import TYPE_CHECKING

from dragoman.errors import InputError
from dragoman.records.codec import record_from_dict
from dragoman.records.entities import Mention
from dragoman.records.events import ROLES, Event, Where, Words
from dragoman.records.plain import Plain
from dragoman.records.spans import Span, contains, hull
from dragoman.records.times import Place, TimeExpression, When

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dragoman.records.quotes import Quote
    from dragoman.records.record import Record

_QUOTING = (Mention, TimeExpression, Place, Words, Where)
"""Record types whose ``text`` repeats the words under their ``span``."""


def violations(record: object) -> tuple[str, ...]:
    """The promises that a record's JSON breaks, each with its JSON path; none for a sound record.

    A record that is not of the right shape gives that as its one violation. Of the others it is asked that every
    span lies inside the text, every ``text`` equals the words under its span, ids are unique, every reference is
    defined, every event has its words (a telling with trigger and sentence, and words for each filled role), the
    span of a quotation is the hull of its parts, what is skipped is in order, and no interval ends before it begins.
    """
    try:
        found = record_from_dict(record)
    except InputError as error:
        return (str(error),)
    checks = (
        _outside(found),
        _misquoted(found),
        _repeated_ids(found),
        _undefined(found),
        _disordered(found),
        *(_ungrounded(event, f"$.events[{n}]") for n, event in enumerate(found.events)),
        *(_scattered(quote, f"$.quotes[{n}]") for n, quote in enumerate(found.quotes)),
    )
    return tuple(chain.from_iterable(checks))


def _walk(value: object, path: str) -> Iterator[tuple[str, object]]:
    """Every value inside a record with its path."""
    yield path, value
    if isinstance(value, Span):
        return
    if isinstance(value, Plain):
        for f in fields(value):  # type: ignore[arg-type]
            yield from _walk(getattr(value, f.name), f"{path}.{f.name}")
    elif isinstance(value, tuple):
        for n, inner in enumerate(value):
            yield from _walk(inner, f"{path}[{n}]")


def _outside(record: Record) -> Iterator[str]:
    """Spans that leave the text."""
    length = len(record.dispatch.text)
    for path, value in _walk(record, "$"):
        if isinstance(value, Span) and not 0 <= value.start < value.end <= length:
            yield f"{path} is [{value.start}, {value.end}], the text has {length} code points"


def _misquoted(record: Record) -> Iterator[str]:
    """Words that are not those under their span."""
    text = record.dispatch.text
    for path, value in _walk(record, "$"):
        if isinstance(value, _QUOTING) and value.text != text[slice(*value.span)]:
            yield f"{path}.text is {value.text!a}, its span holds {text[slice(*value.span)]!a}"


def _repeated_ids(record: Record) -> Iterator[str]:
    """Ids that stand for two things."""
    ids = {
        "entities": [e.id for e in record.entities],
        "quotes": [q.id for q in record.quotes],
        "events": [e.id for e in record.events],
    }
    for what, names in ids.items():
        for name, times in Counter(names).items():
            if times > 1:
                yield f"$.{what}: the id {name!r} is given {times} times"


def _undefined(record: Record) -> Iterator[str]:
    """References to what the record does not define."""
    known = {
        "entity": {e.id for e in record.entities},
        "quote": {q.id for q in record.quotes},
        "event": {e.id for e in record.events},
    }
    for path, what, name in _references(record):
        if name is not None and name not in known[what]:
            yield f"{path} is {name!r}, the record has no {what} of that id"


def _references(record: Record) -> Iterator[tuple[str, str, str | None]]:
    """Every reference: its path, what it refers to, the id."""
    for n, event in enumerate(record.events):
        at = f"$.events[{n}]"
        for role in ROLES:
            yield from ((f"{at}.{role}[{m}]", "entity", name) for m, name in enumerate(getattr(event, role)))
            words = getattr(event.evidence, role)
            yield from ((f"{at}.evidence.{role}[{m}].entity", "entity", w.entity) for m, w in enumerate(words))
        for c, links in enumerate(event.reported_by):
            yield from ((f"{at}.reported_by[{c}][{m}].entity", "entity", k.entity) for m, k in enumerate(links))
        yield f"{at}.part_of", "event", event.part_of
    for n, quote in enumerate(record.quotes):
        yield f"$.quotes[{n}].speaker", "entity", quote.speaker
        yield f"$.quotes[{n}].parent", "quote", quote.parent
        yield f"$.quotes[{n}].part_of", "quote", quote.part_of


def _ungrounded(event: Event, path: str) -> Iterator[str]:
    """What an event claims without words of the text."""
    evidence = event.evidence
    if not evidence.mentions:
        yield f"{path}.evidence.mentions is empty: an event is told at least once"
    elif (evidence.mentions[0].trigger, evidence.mentions[0].sentence) != (evidence.trigger, evidence.sentence):
        yield f"{path}.evidence: trigger and sentence are not those of mentions[0]"
    for n, telling in enumerate(evidence.mentions):
        if not contains(telling.sentence, telling.trigger):
            yield f"{path}.evidence.mentions[{n}]: the trigger lies outside its sentence"
    for role in ROLES:
        shown = {words.entity for words in getattr(evidence, role)}
        for name in getattr(event, role):
            if name not in shown:
                yield f"{path}.{role} has {name!r}, evidence.{role} gives no words of it"
    if event.part_of == event.id:
        yield f"{path}.part_of names the event itself"


def _scattered(quote: Quote, path: str) -> Iterator[str]:
    """A quotation whose parts and hull disagree, or that refers to itself."""
    if not quote.spans:
        yield f"{path}.spans is empty: a quotation has content"
    elif hull(quote.spans) != quote.span:
        yield f"{path}.span is not the hull of its spans"
    if quote.id in (quote.parent, quote.part_of):
        yield f"{path} is inside itself"


def _disordered(record: Record) -> Iterator[str]:
    """Skipped parts that overlap or are out of order, and intervals that end before they begin."""
    for n, (one, other) in enumerate(pairwise(record.dispatch.skipped)):
        if other.start < one.end:
            yield f"$.dispatch.skipped[{n + 1}] overlaps the one before it or stands out of order"
    for path, value in _walk(record, "$"):
        if isinstance(value, TimeExpression | When) and value.start and value.end and value.end < value.start:
            yield f"{path} ends on {value.end}, before its start {value.start}"
