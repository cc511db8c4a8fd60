"""Whose rebels are and whose they are not: "the rebels and the government of Togo", "the rebels, armed by Eritrea"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.stages.coreference.parties import Party
from dragoman.stages.coreference.state import State, party_at
from dragoman.syntax.adjectives import backed_at
from dragoman.syntax.climbing import first_of_list

RISING: Final = frozenset(("REB", "SEP", "OPP", "UAF"))
"""Sectors of those who stand against the government of their own state."""


def countries_of_rebels(state: State, parties: Sequence[Party]) -> list[tuple[Party, str]]:
    """Those against a government who are told beside it alone, each with its country."""
    found = []
    for party in parties:
        if party.country or not party.places or RISING.isdisjoint(party.sectors):
            continue
        codes = {code for spot in party.places for code in _governments_beside(state, spot.sentence, party)}
        if len(codes) == 1:
            found.append((party, codes.pop()))
    return found


def _governments_beside(state: State, number: int, party: Party) -> set[str]:
    """The countries of the governments in whose list a party stands in a sentence."""
    tokens = state.sentences[number].tokens
    own = {first_of_list(tokens, n) for n in range(len(tokens)) if party_at(state, number, n) is party}
    members = [n for n, t in enumerate(tokens) if n in own or first_of_list(tokens, n) in own]
    others = [party_at(state, number, n) for n in members]
    return {p.country for p in others if p is not None and p.kind == "government" and p.country}


def backers(state: State) -> set[tuple[int, str]]:
    """Identities of parties, each with the country of a state by which it is said to be armed, backed or the like."""
    found = set()
    for number, sentence in enumerate(state.sentences):
        for node in range(len(sentence.tokens)):
            participle = backed_at(sentence.tokens, node)
            other = party_at(state, number, node) if participle is not None else None
            if participle is None or other is None or not other.country:
                continue
            party = party_at(state, number, sentence.tokens[participle].head - 1)
            if party is not None:
                found.add((id(party), other.country))
    return found
