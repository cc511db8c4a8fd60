"""Tests of the likeliest of several readings."""

from __future__ import annotations

from dragoman.records.chances import NOTHING, likeliest, moved


def test_likeliest_has_the_greatest_chance() -> None:
    """Wherever it stands; of several alike the first."""
    assert likeliest({"visit": 0.2, "talks": 0.7, "call": 0.1}) == "talks"
    assert likeliest({"visit": 0.4, "talks": 0.4, "call": 0.2}) == "visit"


def test_likeliest_of_nothing_is_nothing() -> None:
    """As where the model heard no type at all."""
    assert likeliest({}) == NOTHING


def test_moved_gives_one_reading_the_chances_of_others() -> None:
    """They sum to what they did; a reading that had none is given them too."""
    chances = {"planned": 0.5, "happened": 0.25, "denied": 0.25}
    assert moved(chances, "happened", "planned") == {"planned": 0.0, "happened": 0.75, "denied": 0.25}
    assert moved({"planned": 1.0}, "historical", "planned", "proposed") == {
        "planned": 0.0, "proposed": 0.0, "historical": 1.0,
    }  # fmt: skip
