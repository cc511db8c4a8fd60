"""Tests of the likeliest of several readings."""

from __future__ import annotations

from dragoman.records.chances import NOTHING, likeliest


def test_likeliest_has_the_greatest_chance() -> None:
    """Wherever it stands; of several alike the first."""
    assert likeliest({"visit": 0.2, "talks": 0.7, "call": 0.1}) == "talks"
    assert likeliest({"visit": 0.4, "talks": 0.4, "call": 0.2}) == "visit"


def test_likeliest_of_nothing_is_nothing() -> None:
    """As where the model heard no type at all."""
    assert likeliest({}) == NOTHING
