"""Those who stand alike for several states: "the Chadian and Malian sides", "his Thai and Lao colleagues"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.packs.actor_records import ActorPack
from dragoman.packs.countries import country as country_of_code
from dragoman.records.mentions import Reading
from dragoman.stages.actors.hints import code_of
from dragoman.stages.actors.piece import Piece

LEAST: Final = 4
"""Pieces of the two sides of two states: two adjectives, "and" between them, and the noun."""


def sides_listed(pieces: Sequence[Piece], pack: ActorPack) -> tuple[Reading, ...]:
    """The states of "the Chadian and Malian sides"; empty for other words."""
    core = [p for p in pieces if p.kind != "determiner"]
    if len(core) < LEAST or core[-1].text.lower() != "sides":
        return ()
    owners = core[:-1]
    codes = [code for p in owners if p.kind == "demonym" and (code := code_of(p, pack))]
    alone = all(p.kind in ("demonym", "and", "comma") for p in owners)
    told = alone and len(set(codes)) > 1
    return tuple(state_of_code(code, pack) for code in dict.fromkeys(codes)) if told else ()


PEERS: Final = frozenset("counterparts colleagues homologues".split())
"""Nouns of those who hold the owner's office elsewhere."""


def peers_listed(pieces: Sequence[Piece], pack: ActorPack) -> Sequence[Sequence[str]]:
    """The words for each of several counterparts: "his Thai counterpart" of "his Thai and Lao counterparts"."""
    if PEERS.isdisjoint(p.text.lower() for p in pieces) or any(p.kind == "name" for p in pieces):
        return ()
    owner = pieces[0].text if pieces[0].kind == "possessive" else "the"
    codes = dict.fromkeys(code for p in pieces if (code := code_of(p, pack)))
    states = [state for code in codes if (state := country_of_code(pack, code)) is not None]
    return [[owner, *state.adjective.split(), "counterpart"] for state in states] if len(states) > 1 else ()


def state_of_code(code: str, pack: ActorPack) -> Reading:
    """A state by its code, as if it had been named."""
    country = country_of_code(pack, code)
    if country is None:
        return Reading("name", "country", country=code)
    return Reading(
        "name", "country", name=country.name, key=f"country:{country.key}", country=code, wikidata=country.wikidata
    )
