"""A monarch whom a headline calls by his crown alone: "Amir invites envoy" above a text that names the Amir."""

from __future__ import annotations

from typing import Final

from dragoman.packs.crowns import CROWNED
from dragoman.stages.coreference.parties import Party
from dragoman.stages.coreference.state import State
from dragoman.text.folding import fold

ALIKE: Final = {"amir": "emir", "ameer": "emir"}
"""Spellings of a crown."""

REIGNING: Final = ("head_of_state", "monarch")


def join_crowned(state: State) -> None:
    """Let the first sentence's bare crown stand for the one monarch of the text who bears it; none where two do."""
    for party in [p for p in state.parties if _is_bare(p)]:
        crown = _crowns(party.name) or {c for noun in party.nouns for c in _crowns(noun)}
        bearers = [p for p in state.parties if p is not party and _bears(p, crown)]
        if len(bearers) != 1:
            continue
        bearers[0].places[:] = sorted([*bearers[0].places, *party.places], key=lambda s: (s.sentence, s.token))
        state.parties[:] = [p for p in state.parties if p is not party]
        for n, found in state.found.items():
            state.found[n] = [bearers[0] if p is party else p for p in found]


def _is_bare(party: Party) -> bool:
    """Whether a person stands in the headline without a name, a country or any other word than a crown."""
    alone = party.kind == "person" and party.count == 1 and not (party.key or party.country or party.former)
    named = any(not CROWNED.issuperset(name) for name in party.names)
    return alone and not named and bool(party.places) and party.places[-1].sentence == 0


def _bears(party: Party, crown: set[str]) -> bool:
    """Whether a person of the tables reigns under a crown."""
    reigns = party.kind == "person" and party.role in REIGNING and party.key is not None and bool(party.country)
    office = party.office.title if party.office else ""
    return reigns and bool(crown & _crowns(f"{office} {party.title or ''}"))


def _crowns(words: str) -> set[str]:
    """The crowns among some words, in one spelling."""
    found = {ALIKE.get(word, word) for word in fold(words).split()}
    return found & {ALIKE.get(word, word) for word in CROWNED}
