"""Tests of the lines that say why an event was coded so."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.export.explain import explain_record
from dragoman.packs.frames import load_frames
from dragoman.records.record import Record

FRAMES = {frame.id: frame for frame in load_frames().frames}


def lines(record: Record) -> str:
    """All lines of a record."""
    return "\n".join(explain_record(record, FRAMES))


def test_each_event_says_where_it_was_heard_and_by_what(hand_record: Record) -> None:
    """Its words with their places, its day with its basis, its status."""
    said = lines(hand_record)
    for event in hand_record.events:
        assert f"({event.id})" in said
        trigger = event.evidence.trigger
        assert f"“{hand_record.dispatch.cite(trigger)}” ({trigger.start}-{trigger.end})" in said
        assert event.status in said


@pytest.mark.parametrize(
    ("origin", "words"),
    [
        ("frame:call.telephone_conversation", "frame call.telephone_conversation (calls.yaml:"),
        ("head:trigger", "the language model alone"),
        ("frame:gone.since", "the language model alone"),
    ],
)
def test_the_frame_is_named_with_file_and_line(hand_record: Record, origin: str, words: str) -> None:
    """Or else that no frame knows the words."""
    event = replace(hand_record.events[0], origin=origin)
    assert words in lines(replace(hand_record, events=(event,)))


def test_a_contacts_type_follows_from_kind_and_status(hand_record: Record) -> None:
    """Others' are votes; a mere statement has none."""
    event = hand_record.events[0]

    def why(kind: str, type_: str | None) -> str:
        return lines(replace(hand_record, events=(replace(event, kind=kind, type=type_),)))

    assert "CONSULT, which follows from meeting and" in why("meeting", "CONSULT")
    assert "AID, by the votes of" in why("other", "AID")
    assert "of no type of its own" in why("statement", None)


def test_what_was_not_coded_has_its_reason(empty_record: Record) -> None:
    """At the end, a line each."""
    assert all(
        f"not coded: {item.reason}" in lines(empty_record) for item in empty_record.not_coded if item.span is None
    )
