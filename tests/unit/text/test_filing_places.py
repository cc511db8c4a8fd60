"""Tests of the list of filing places."""

from __future__ import annotations

from dragoman.text.filing_places import FILING_PLACES


def test_filing_places_are_written_as_they_are_looked_up() -> None:
    """In small letters, with single spaces, none empty."""
    assert all(name and name == " ".join(name.lower().split()) for name in FILING_PLACES)
    assert {"belgrade", "new york", "port-au-prince"} <= FILING_PLACES
