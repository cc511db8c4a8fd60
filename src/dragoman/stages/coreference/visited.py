"""The states that a text speaks of by a place alone, where one visits it: "arrived in Prague", "was in Sochi"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from dragoman.packs.countries import country as country_of_code
from dragoman.records.language import Sentence, Trigger
from dragoman.records.mentions import Phrase
from dragoman.records.spans import Span, overlaps
from dragoman.records.times import Place
from dragoman.stages.coreference.parties import Party
from dragoman.stages.coreference.state import State

SURE: Final = 0.5
"""Least chance that words tell a visit, and that a place is where."""


def visited_states(state: State, places: Sequence[Place]) -> Iterator[tuple[Party, Span]]:
    """Each state, as a party, that no phrase of the text means and in one of whose places somebody is on a visit."""
    known = {p.country for p in state.parties if p.kind == "country"}
    for sentence in state.sentences:
        for trigger in sentence.triggers:
            if trigger.score < SURE or trigger.kinds.get("visit", 0.0) < SURE:
                continue
            for place in _places_of(sentence, trigger, places, state.phrases):
                country = country_of_code(state.pack, place.country) if place.country else None
                if country is not None and country.code not in known:
                    known.add(country.code)
                    key = f"country:{country.key}"
                    yield (
                        Party("country", country.name, key=key, country=country.code, wikidata=country.wikidata),
                        place.span,
                    )


def _places_of(
    sentence: Sentence, trigger: Trigger, places: Sequence[Place], phrases: Sequence[Phrase]
) -> Iterator[Place]:
    """The places in a sentence that are where a trigger happens, phrases that stand for somebody aside."""
    for guess in sentence.places:
        if trigger.roles["where"][guess.first] < SURE:
            continue
        span = sentence.span_of(guess.first, guess.last)
        if not any(overlaps(span, phrase.span) for phrase in phrases):
            yield from (place for place in places if overlaps(place.span, span))
