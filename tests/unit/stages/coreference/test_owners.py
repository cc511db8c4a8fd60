"""Tests of the state to which a party belongs by what stands in or behind its name."""

from __future__ import annotations

import pytest

from dragoman.records.entities import Mention
from dragoman.records.mentions import Reading
from dragoman.records.spans import Span
from dragoman.records.times import Place
from dragoman.stages.coreference.owners import country_by_place
from dragoman.stages.coreference.parties import new_party


@pytest.mark.parametrize(
    ("words", "place", "country"),
    [
        ("Chad rebels", "Chad", "TCD"),
        ("Chad-based rebels", "Chad", "TCD"),
        ("Chad-backed rebels", "Chad", None),
        ("Chad‑backed rebels", "Chad", None),
        ("Chad - aligned rebels", "Chad", None),
        ("rebels of Chad", "Chad", "TCD"),
        ("ambassador to Chad", "Chad", None),
    ],
)
def test_country_by_place_is_that_of_a_place_in_the_name(words: str, place: str, country: str | None) -> None:
    """Not of the place from which somebody is backed, nor of the one to which he is sent."""
    at = words.index(place)
    named = Place(Span(at, at + len(place)), place, place, "TCD", None, None, None)
    party = new_party(Reading("name", "group", words), words)
    assert country_by_place(party, [Mention(Span(0, len(words)), words, "name")], [named]) == country
