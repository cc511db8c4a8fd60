"""What a person's name says of the country that a text leaves unsaid, as named features."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from dragoman.packs.actor_records import ActorPack
from dragoman.packs.origins import at_home
from dragoman.stages.coreference.parties import Party

WIDEST: Final = 4
"""Steps of the scale, both ways, on which a figure of ``at_home`` or its lead over others is a feature."""


def origins_of(party: Party, pack: ActorPack, countries: Iterable[str]) -> Mapping[str, float] | None:
    """How well a named person's name fits each of some countries; null for anybody who has no name of his own.

    One word without a title may be a child's first name, which is at home everywhere.
    """
    titled = bool(party.role or party.title)
    if party.kind != "person" or not (party.names or party.key) or not (titled or len(party.name.split()) > 1):
        return None
    return at_home(pack, party.name, countries)


def of_country(origins: Mapping[str, float] | None, code: str) -> list[str]:
    """What a name says for a country: how well it fits there, and how much better than in the others of the text."""
    if origins is None:
        return []
    if code not in origins:
        return ["name?"]
    others = [figure for other, figure in origins.items() if other != code]
    lead = f"gap:{_step(origins[code] - max(others))}" if others else "gap:only"
    return [f"name:{_step(origins[code])}", lead]


def of_none(origins: Mapping[str, float] | None) -> list[str]:
    """What a name says for a person's being of no country of the text: how well it fits where it fits best."""
    if origins is None:
        return []
    return [f"none|best:{_step(max(origins.values()))}" if origins else "none|best?"]


def _step(figure: float) -> int:
    return max(-WIDEST, min(WIDEST, round(figure)))
