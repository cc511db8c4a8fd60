"""A record into lines that say, for each event, what was heard, by which frame, and why each code, status and day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dragoman.export.phrases import (
    flat,
    name_of,
    say_basis,
    say_codes,
    say_not_coded,
    say_what,
    say_when,
)
from dragoman.records.events import CONTACTS, ROLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from dragoman.packs.frames import Frame
    from dragoman.records.events import Event, Link
    from dragoman.records.record import Record
    from dragoman.records.spans import Span

_HEARD: Final = "frame:"
_LABELS: Final = 13
"""Width of the labels at the left."""


def explain_record(record: Record, frames: Mapping[str, Frame]) -> Iterator[str]:
    """The lines for one record.

    Args:
        record: What was read.
        frames: The frames by id, of which the record's events may name some.
    """
    for number, event in enumerate(record.events, start=1):
        yield f"{number}. {say_what(event)} ({event.id}): {say_codes(event) or 'no code'}, {event.status}"
        for label, words in _reasons(record, event, frames):
            yield f"    {label:<{_LABELS}} {flat(words)}"
        yield ""
    for item in record.not_coded:
        yield f"not coded: {say_not_coded(record, item)}"


def _reasons(record: Record, event: Event, frames: Mapping[str, Frame]) -> Iterator[tuple[str, str]]:
    """What was decided, and by what, in the order in which a reader asks."""
    yield "heard at", _quoted(record, [t.trigger for t in event.evidence.mentions])
    yield "known by", _origin(event, frames)
    yield "type", _why_type(event)
    yield "status", _status(record, event)
    for role in ROLES:
        for words in getattr(event.evidence, role):
            yield role, f"{name_of(record, words.entity)}, by {_quoted(record, [words.span])}"
    yield "when", f"{say_when(event.when)}: {say_basis(record, event.when)}" if event.when else "no words give it a day"
    for site in event.where:
        yield "where", f"{site.name}, by {_quoted(record, [site.span])}"
    for chain in event.reported_by:
        yield "told by", " › ".join(_link(record, link) for link in chain)
    if event.part_of:
        yield "part of", event.part_of
    yield "confidence", f"{event.confidence:g}: of the trigger, its kind and its status"


def _quoted(record: Record, spans: Iterable[Span]) -> str:
    return ", ".join(f"“{record.dispatch.cite(span)}” ({span.start}-{span.end})" for span in dict.fromkeys(spans))


def _origin(event: Event, frames: Mapping[str, Frame]) -> str:
    name = event.origin.removeprefix(_HEARD)
    frame = frames.get(name) if event.origin.startswith(_HEARD) else None
    if frame is None:
        return "the language model alone: no frame knows these words"
    return f"frame {name} ({frame.source}, sure {frame.sure:g}), which the language model heard as well"


def _why_type(event: Event) -> str:
    if event.type is None:
        return "none: a statement of no type of its own"
    if event.kind in CONTACTS:
        return f"{event.type}, which follows from {event.kind} and {event.status}"
    return f"{event.type}, by the votes of the language model, the frame and the relation model, as {event.status}"


def _status(record: Record, event: Event) -> str:
    if event.evidence.status:
        return f"{event.status}, by {_quoted(record, event.evidence.status)}"
    return f"{event.status}, by tense and context as the language model reads them: no words say otherwise"


def _link(record: Record, link: Link) -> str:
    name = name_of(record, link.entity) if link.entity else ""
    words = [span for span in (link.source, link.cue) if span is not None]
    return f"{name} by {_quoted(record, words)}".strip() if words else name
