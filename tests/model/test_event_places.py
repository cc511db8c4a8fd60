"""Tests of where events take place, as the real model links them."""

from __future__ import annotations

import pytest

import dragoman


@pytest.mark.parametrize(
    ("text", "kind", "where"),
    [
        (
            "The Chilean minister met in Oslo his Finnish counterpart, who represented the EU at the council in Riga.",
            "meeting", ["Oslo"],
        ),
        pytest.param(
            (
                "Deputy Secretary Sherman spoke with Canadian Deputy Foreign Minister Marta Morgan, who represented Canada"
                " at the NATO-Russia Council meeting in Brussels."
            ),
            "call", [],
            marks=pytest.mark.xfail(strict=True, raises=StopIteration, reason="read with english-v3, lost with english-v4"),
        ),
        ("The Chilean minister visited Nairobi, where he met the Kenyan president.", "meeting", ["Nairobi"]),
    ],
    ids=["another's place", "a call has none", "own place"],
)  # fmt: skip
def test_read_takes_no_place_of_whom_somebody_meets(text: str, kind: str, where: list[str]) -> None:
    """Where a guest came from, or served, is not where he was met."""
    event = next(e for e in dragoman.read(text, published="2022-01-13").events if e.kind == kind)
    assert [place.name for place in event.where] == where
