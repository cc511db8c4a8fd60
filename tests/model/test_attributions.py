"""Tests of all attributions of a text, with the real model: each case names a source, its cue and what it says."""

from __future__ import annotations

import pytest

import dragoman

TEXT = (
    "OSLO, March 7. /NTB/. Norwegian Foreign Minister Berit Lund has again urged Lima to return to the talks. "
    "“I think that the talks were useful,” she told reporters. Peru and Chile reject the draft resolution, and the "
    "ministry in Lima also called for an extraordinary session. Chile met Norway on Monday."
)


def test_find_quotes_gives_quotations_and_acts_of_speech() -> None:
    """In text order, each once; a meeting is none."""
    cited = [
        tuple(TEXT[s.start : s.end] if s else None for s in (q.source, q.cue, q.span))
        for q in dragoman.find_quotes(TEXT)
    ]
    assert cited == [
        ("Norwegian Foreign Minister Berit Lund", "has again urged", "Lima to return to the talks"),
        ("she", "told", "I think that the talks were useful,"),
        ("Peru and Chile", "reject", "the draft resolution"),
        ("the ministry in Lima", "also called for", "an extraordinary session"),
    ]


@pytest.mark.parametrize("text", ["", "   ", "No", "Talks.", "urged", "He urged.", "called for"])
def test_find_quotes_of_next_to_nothing_is_empty(text: str) -> None:
    """And no error."""
    assert dragoman.find_quotes(text) == ()


def test_a_record_has_no_acts_of_speech_among_its_quotations() -> None:
    """It tells them as events."""
    record = dragoman.read(TEXT, published="2024-03-07")
    assert [TEXT[q.span.start : q.span.end] for q in record.quotes] == ["I think that the talks were useful,"]
    assert {"REQUEST", "REJECT"} <= {e.type for e in record.events}
