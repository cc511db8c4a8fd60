"""What the walk over the phrases of a dispatch knows so far."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from dragoman.packs.actor_records import ActorPack
from dragoman.packs.countries import country as country_of_code
from dragoman.records.dispatch import Document
from dragoman.records.language import Sentence
from dragoman.records.mentions import Phrase
from dragoman.records.spans import Span, contains
from dragoman.stages.coreference.parties import Party
from dragoman.syntax.backdrops import backdrops

SAME: Final = 0.6
"""Least chance at which the model's word alone makes a phrase a party's."""


@dataclass(slots=True)
class State:
    """What the walk over the phrases reads and fills.

    ``home``: the country from which the dispatch is filed; ``aside``: sentence and token of words that only tell what
    came before or after the news ("days after the visit of …"). ``quoted``: source -> what it is quoted as saying in
    its own words. ``strangers``: for each sentence those of other stories on the page. ``between``: where the text has
    two states behind "between", and their codes.
    """

    document: Document
    sentences: Sequence[Sentence]
    phrases: Sequence[Phrase]
    pack: ActorPack
    on: str | None
    sources: frozenset[Span]
    parties: list[Party] = field(default_factory=list)
    found: dict[int, list[Party]] = field(default_factory=dict)
    sets: list[list[int]] = field(default_factory=list)
    heads: Mapping[str, frozenset[str]] = field(default_factory=dict)
    same: Mapping[tuple[int, int], Mapping[tuple[int, int], float]] = field(default_factory=dict)
    home: str | None = None
    aside: frozenset[tuple[int, int]] = frozenset()
    quoted: Mapping[Span, tuple[Span, ...]] = field(default_factory=dict)
    strangers: Sequence[frozenset[int]] = ()
    between: Sequence[tuple[int, str, str]] = ()


def party_at(state: State, sentence: int, token: int) -> Party | None:
    """The one party whose mention covers a token, null where there is none or there are several."""
    for n, phrase in enumerate(state.phrases):
        if phrase.sentence == sentence and phrase.first <= token <= phrase.last and len(state.found.get(n, ())) == 1:
            return state.found[n][0]
    return None


def of_other_story(state: State, phrase: Phrase, party: Party) -> bool:
    """Whether only other stories of a digest than that of a phrase have told of a party."""
    others = state.strangers[phrase.sentence] if state.strangers else frozenset()
    return bool(party.places) and all(spot.sentence in others for spot in party.places)


def is_quoted(state: State, party: Party, source: Span) -> bool:
    """Whether what a source is quoted as saying, in its own words, names a party: nobody speaks of himself so."""
    spans = state.quoted.get(source, ())
    spots = (state.sentences[spot.sentence].tokens[spot.token].span for spot in party.places) if spans else ()
    return any(contains(span, spot) for spot in spots for span in spans)


def same_links(sentences: Sequence[Sentence]) -> dict[tuple[int, int], dict[tuple[int, int], float]]:
    """The model's chances that a mention is an earlier one's entity again, by sentence and first token of each."""
    out: dict[tuple[int, int], dict[tuple[int, int], float]] = {}
    for n, sentence in enumerate(sentences):
        for link in sentence.links:
            if link.role == "same":
                out.setdefault((n, link.first), {})[n - link.back, link.word] = link.score
    return out


def likeness(state: State, phrase: Phrase, party: Party) -> float:
    """The model's best chance that a phrase is the same entity's as a mention of a party, 0 where it sees none."""
    links = state.same.get((phrase.sentence, phrase.first))
    if not links:
        return 0.0
    return max((links.get((spot.sentence, spot.token), 0.0) for spot in party.places), default=0.0)


def linked_parties(state: State, phrase: Phrase) -> list[Party]:
    """The parties that the model is sure to be those of a phrase, the earliest mentioned first."""
    return [p for p in state.parties if likeness(state, phrase, p) >= SAME]


def foremost(state: State, parties: Sequence[Party]) -> list[Party]:
    """The parties without those of whom the text only speaks aside, where it speaks of two others."""
    near = [p for p in parties if not all((spot.sentence, spot.token) in state.aside for spot in p.places)]
    return near if len(near) > 1 else list(parties)


def words_aside(sentences: Sequence[Sentence]) -> frozenset[tuple[int, int]]:
    """Sentence and token of each word of the backdrops that belong to somebody."""
    return frozenset(
        (n, at)
        for n, sentence in enumerate(sentences)
        for backdrop in backdrops(sentence)
        if backdrop.owned
        for at in range(backdrop.first, backdrop.last + 1)
    )


def likeliest_two(state: State, phrase: Phrase, parties: Sequence[Party]) -> list[Party]:
    """The party that the model likes best for a phrase, and the next one of its kind, in the order of the parties."""
    ranked = sorted(parties, key=lambda p: -likeness(state, phrase, p))
    alike = [p for p in ranked if p.kind == ranked[0].kind and p.count == ranked[0].count] if ranked else []
    return [p for p in parties if any(p is q for q in alike[:2])] if len(alike) > 1 else []


def party_of_state(state: State, code: str) -> Party | None:
    """The state of a country code: the party that the text knows, or a new one; null where it is no state's code."""
    country = country_of_code(state.pack, code)
    if country is None:
        return None
    key = f"country:{country.key}"
    known = next((p for p in state.parties if p.key == key), None)
    return known or Party("country", country.name, key=key, country=country.code, wikidata=country.wikidata)
