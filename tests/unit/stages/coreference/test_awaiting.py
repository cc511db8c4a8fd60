"""Tests of those whom a headline calls by what they are alone."""

from __future__ import annotations

import pytest

from dragoman.records.mentions import Reading
from dragoman.stages.coreference.awaiting import AWAITED, awaited_body
from dragoman.stages.coreference.parties import Party, Spot


def organ(noun: str = "parliament", sentence: int = 0, country: str | None = None) -> Party:
    """An organ that a headline calls by its noun."""
    at = [Spot(sentence, 0, subject=True, source=False)]
    return Party("government", noun, country=country, nouns={noun}, places=at)


@pytest.mark.parametrize("reading", [
    Reading("name", "government", "Parliament of Fiji", country="FJI", key="organization:parliament of fiji/FJI"),
    Reading("name", "government", "parliament", country="FJI", key="body:FJI:parliament", noun="parliament"),
])  # fmt: skip
def test_awaited_body_is_the_organ_of_the_headline(reading: Reading) -> None:
    """Whether the tables know the organ by a name of its own or by its noun."""
    waiting = organ()
    assert awaited_body([waiting, organ("navy")], reading) is waiting


@pytest.mark.parametrize("parties", [
    [organ("navy")], [organ(country="TON")], [organ(), organ()], [organ(sentence=AWAITED + 1)],
])  # fmt: skip
def test_awaited_body_is_no_other_one(parties: list[Party]) -> None:
    """Another organ, one of another state, one of two, or one called only later."""
    reading = Reading("name", "government", "Parliament of Fiji", country="FJI")
    assert awaited_body(parties, reading) is None
