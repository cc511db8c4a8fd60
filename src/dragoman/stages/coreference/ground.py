"""What a text says of countries: where each is named, and whose the dateline and the agency are."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from dragoman.packs.actor_records import ActorPack
from dragoman.records.times import Place
from dragoman.stages.coreference.home import agency_of, capital_of, home_of
from dragoman.stages.coreference.parties import Spot
from dragoman.stages.coreference.state import State

REPORTING: Final = frozenset(("MED", "JRN"))
"""Sectors of those who report the news, whose country says nothing of whom it is about: "told Reuters"."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What a text says of countries: where each is mentioned (by whom or what), and whose the dateline and agency are.

    ``spots``: sentence, token, code, kind of what is mentioned ("place" or an entity's kind, with "subject" where it is
    one), in text order. ``seat``: the country whose capital tells its own news (``home.capital_of``).
    ``pack``: whose people tell where a name is at home.
    """

    spots: tuple[tuple[int, int, str, str], ...]
    home: str | None
    agency: str | None
    seat: str | None = None
    pack: ActorPack | None = None
    counts: Mapping[str, int] = field(init=False)
    codes: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        """How often each country is mentioned, and all of them, most first, counted once: every party asks for it."""
        counts = Counter(code for _, _, code, _ in self.spots)
        object.__setattr__(self, "counts", counts)
        among = {code: counts[code] for code in (*counts, *((self.home,) if self.home else ()))}
        object.__setattr__(self, "codes", tuple(sorted(among, key=lambda code: -among[code])))

    def of(self, code: str) -> list[tuple[int, int, str, str]]:
        """The spots of one country."""
        return [spot for spot in self.spots if spot[2] == code]


def ground_of(state: State, places: Sequence[Place]) -> Ground:
    """The ground of a text: every mention of a party that has a country, media left out, and every place."""
    sentences, parties = state.sentences, state.parties
    home = home_of(state.document, places)
    words = {t.span.start: (n, i) for n, s in enumerate(sentences) for i, t in enumerate(s.tokens)}
    spots = [
        (spot.sentence, spot.token, p.country, f"{p.kind} subject" if spot.subject else p.kind)
        for p in parties if p.country and REPORTING.isdisjoint(p.sectors) for spot in p.places
    ]  # fmt: skip
    taken = {spot[:2] for spot in spots}
    spots += [
        (*words[p.span.start], p.country, "place")
        for p in places
        if p.country and p.span.start in words and words[p.span.start] not in taken
        and not state.document.text.startswith("-based", p.span.end)
    ]  # fmt: skip
    seat = capital_of(state, places)
    return Ground(tuple(sorted(spots)), home, agency_of(state), seat, state.pack)


def last_before(spot: Spot, ground: Ground) -> str | None:
    """The country mentioned last before a place in the text."""
    at = bisect_left(ground.spots, (spot.sentence, spot.token))
    return ground.spots[at - 1][2] if at else None
