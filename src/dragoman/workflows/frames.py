"""Questions to the frame lexicon: which frames know some words, and whether one's own frames hold in their examples."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dragoman.errors import InputError
from dragoman.packs.frames import find_frames
from dragoman.packs.ontology import code_event, load_ontology
from dragoman.records.spans import Span, overlaps
from dragoman.settings import read_settings
from dragoman.workflows import load_resources, read
from dragoman.workflows.overlays import with_frames

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dragoman.packs.frames import Example, Frame
    from dragoman.records.events import Event
    from dragoman.records.record import Record

DAY = "2024-03-14"
"""The day on which examples are read: they name no day of their own."""


def find(words: str) -> tuple[Frame, ...]:
    """The frames in whose id, kind, type, mode, code or triggers each of some words stands, the surest first.

    Args:
        words: As a dictionary has them: "telephone", "pay visit", "SANCTION expel".

    Raises:
        InputError: there are no words, or a file of frames of one's own cannot be read or is wrong.
    """
    if not words.strip():
        raise InputError("no words were given: say which act to look for", reason="empty")
    pack = with_frames(read_settings().frames, load_ontology())
    return tuple(sorted(find_frames(pack, words), key=lambda f: -f.sure))


def test() -> Iterator[str]:
    """What does not hold of the frames of one's own (``Settings.frames``): each example is read as a dispatch.

    Raises:
        InputError: a file cannot be read, or is no file of frames; every problem is listed.
    """
    own = [f for f in load_resources().frames.frames if f.own]
    if not own:
        yield "no frames in it"
    for frame in own:
        for example in frame.examples:
            if problem := _problem(frame, example, read(example.text, published=DAY)):
                yield f"{frame.source}: {frame.id}: {example.text!r}: {problem}"


def _problem(frame: Frame, example: Example, record: Record) -> str | None:
    """What is wrong with the reading of an example, null where nothing is."""
    if example.negative:
        found = any(e.origin == f"frame:{frame.id}" for e in record.events)
        return "is read as this act, and should not be" if found else None
    place = example.text.find(example.trigger or "")
    words = Span(place, place + len(example.trigger or ""))
    told = [e for e in record.events if any(overlaps(t.trigger, words) for t in e.evidence.mentions)]
    if not told:
        return f"nothing is read at {example.trigger!r}; a frame is heard alone from sure: 0.85 on"
    if not any(_is_read(frame, event) for event in told):
        read_as = ", ".join(f"{e.kind} {e.type or '-'}" for e in told)
        return f"{example.trigger!r} is read as {read_as}, not as {frame.kind} {frame.type or '-'}"
    return None


def _is_read(frame: Frame, event: Event) -> bool:
    """Whether an event is what a frame says; one to come or that came to nothing has the type which that amounts to."""
    if event.kind != frame.kind:
        return False
    meant = code_event(load_ontology(), frame.kind, frame.type, frame.mode, event.status).type
    return frame.type is None or event.type in (frame.type, meant)
