"""Golden sentences, one for a frame, read with the real model: kind, type, status and sides as they were judged."""

from __future__ import annotations

from typing import Any

import pytest

import dragoman
from dragoman.packs.frames import load_frames
from tests.cases import as_parameters, read_cases

CASES = read_cases("frames")


@pytest.mark.parametrize("case", as_parameters(CASES))
def test_read_finds_the_event_of_a_golden_sentence(case: dict[str, Any]) -> None:
    """One event of the sentence is the frame's, with these sides: states by their code, others by name."""
    record = dragoman.read(case["text"], published=case["published"])
    side = {e.id: e.country or e.name for e in record.entities}
    found = [
        {
            "kind": event.kind,
            "type": event.type,
            "status": event.status,
            "actors": [side[e] for e in event.actors],
            "recipients": [side[e] for e in event.recipients],
        }
        for event in record.events
    ]
    assert case["expect"] in found


def test_most_frames_are_read_in_their_own_examples() -> None:
    """Of the frames' positive examples, short and without context, at least six in ten give an event of the frame."""
    examples = [(f, e.text) for f in load_frames().frames for e in f.examples if not e.negative]
    records = [dragoman.read(text, published="2024-03-14") for _, text in examples]
    right = [
        any(e.kind == frame.kind and frame.type in (None, e.type) for e in record.events)
        for (frame, _), record in zip(examples, records, strict=True)
    ]
    assert sum(right) >= 0.6 * len(right)
