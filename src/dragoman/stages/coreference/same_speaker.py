"""Whose the ministry is that goes on to tell what its state has told: "…, Oslo said. …, said a ministry statement"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.packs.actor_records import BODIES
from dragoman.stages.coreference.parties import Party

STATES: Final = ("country", "government")
"""Kinds of those who speak for a state."""


def country_of_speaker_before(party: Party, parties: Sequence[Party]) -> str | None:
    """The state that was the last source right before an organ that tells something itself; None where none was.

    In the sentence before or the same one, and not where the organ's words name a state.
    """
    if party.kind != "government" or party.country or not party.places or not party.places[0].source:
        return None
    at = party.places[0]
    here = (at.sentence, at.token)
    told = [
        ((spot.sentence, spot.token), p.country)
        for p in parties if p.kind in STATES and p.country and p.country not in BODIES
        for spot in p.places
        if spot.source and at.sentence - 1 <= spot.sentence and (spot.sentence, spot.token) < here
    ]  # fmt: skip
    return max(told)[1] if told else None


def speaks_for_another(body: Party, parties: Sequence[Party], country: str | None) -> bool:
    """Whether another state than one has spoken right before an organ that no words give to either."""
    before = country_of_speaker_before(body, parties)
    return before is not None and before != country
