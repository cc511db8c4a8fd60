"""The country of somebody whose words name none: "the Interior Ministry" in a dispatch from Oslo.

A reader takes it from the rest of the text: the state spoken of just before, the one that the dispatch is about, that
of the dateline. Learnt weights of such features (``training.belonging``) rank the countries of the text against "none
of them"; below ``SURE`` the country stays unknown.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from dragoman.packs.actor_records import BODIES, ActorPack
from dragoman.records.times import Place
from dragoman.stages.coreference.home import (
    agency_of,
    capital_of,
    country_at_home,
    country_beside,
    home_of,
    ministers_country,
)
from dragoman.stages.coreference.origins import of_country, of_none, origins_of
from dragoman.stages.coreference.parties import Party, Spot, is_several_states
from dragoman.stages.coreference.same_speaker import country_of_speaker_before
from dragoman.stages.coreference.state import State
from dragoman.syntax.adjectives import leans
from dragoman.syntax.classes import ENVOYS
from dragoman.text.folding import fold

SURE: Final = 0.6
"""Least chance at which a party is given a country."""

DIPLOMATS: Final = frozenset("ambassador ambassadors envoy envoys diplomat diplomats".split())
"""Nouns of those who, several together, are of several states."""

GUESTS: Final = frozenset("visitor visitors guest guests host hosts interlocutor interlocutors".split())
"""Nouns of those who are of another state than the one that calls them so, whichever is spoken of most."""

MEDIATORS: Final = frozenset("mediator mediators facilitator facilitators intermediary intermediaries".split())
"""Nouns of those who are of none of the states between which they go."""

NONE: Final = "-"
"""The choice that none of the text's countries is meant."""

_SHARES: Final = ((0.1, "little"), (0.25, "some"), (0.5, "much"), (0.75, "most"))


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

    def __post_init__(self) -> None:
        """How often each country is mentioned, counted once: every party asks for it."""
        object.__setattr__(self, "counts", Counter(code for _, _, code, _ in self.spots))


def ground_of(state: State, places: Sequence[Place]) -> Ground:
    """The ground of a text: every mention of a party that has a country, and every place."""
    sentences, parties = state.sentences, state.parties
    home = home_of(state.document, places)
    words = {t.span.start: (n, i) for n, s in enumerate(sentences) for i, t in enumerate(s.tokens)}
    spots = [
        (spot.sentence, spot.token, p.country, f"{p.kind} subject" if spot.subject else p.kind)
        for p in parties if p.country for spot in p.places
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


def candidates(ground: Ground) -> list[str]:
    """The countries of a text, those mentioned most first."""
    counts = dict(ground.counts)
    if ground.home:
        counts.setdefault(ground.home, 0)
    return sorted(counts, key=lambda code: -counts[code])


def features_of_none(party: Party, origins: Mapping[str, float] | None = None) -> list[str]:
    """What speaks for a party belonging to no country of the text; ``origins``: how its name fits those."""
    sort = _sort(party)
    sectors = party.sectors or ("-",)
    noun = next(iter(sorted(n.split()[-1] for n in party.nouns if n)), "")
    return [
        f"none|{sort}",
        f"none|{sectors[0]}|{party.kind}",
        f"none|noun:{noun}",
        f"none|mentions:{min(len(party.places), 3)}",
        *of_none(origins),
    ]


def features_of(party: Party, code: str, ground: Ground, origins: Mapping[str, float] | None = None) -> list[str]:
    """What speaks for a party belonging to a country, as named features."""
    sort, spot = _sort(party), party.places[0]
    total = len(ground.spots)
    out = [f"share:{_share(ground.counts.get(code, 0) / total if total else 0.0)}"]
    if code == ground.home:
        out.append("home")
    if code == ground.agency:
        out.append("agency")
    if ground.spots and ground.spots[0][2] == code:
        out.append("first")
    if len(ground.counts) + (ground.home is not None and ground.home not in ground.counts) == 1:
        out.append("only")
    out += _near(spot, code, ground)
    if any(_last_before(s, ground) == code for s in party.places[1:]):
        out.append("again")
    if code in BODIES:
        out.append(f"common:{code}")
    return [
        *out,
        *of_country(origins, code),
        *(f"{sort}|{name}" for name in out),
        f"{party.kind}|{(party.sectors or ('-',))[0]}|common:{code in BODIES}",
    ]


def _sort(party: Party) -> str:
    """The sort of a party: its kind, and how it is called."""
    named = "named" if party.names or party.key else "bare"
    title = "titled" if party.role or party.title else ""
    return f"{party.kind} {named} {title}".strip()


def _share(share: float) -> str:
    return next((name for most, name in _SHARES if share < most), "all")


def _last_before(spot: Spot, ground: Ground) -> str | None:
    """The country mentioned last before a place in the text."""
    at = bisect_left(ground.spots, (spot.sentence, spot.token))
    return ground.spots[at - 1][2] if at else None


def _near(spot: Spot, code: str, ground: Ground) -> list[str]:
    """How a country's mentions lie around a place in the text."""
    first, last = (bisect_left(ground.spots, (spot.sentence + n,)) for n in (0, 1))
    out = []
    same = ground.spots[first:last]
    before = [s for s in same if s[1] < spot.token]
    after = [s for s in same if s[1] > spot.token]
    if before and before[-1][2] == code:
        out += [f"last in sentence:{before[-1][3]}", f"distance:{_distance(spot.token - before[-1][1])}"]
    elif any(s[2] == code for s in before):
        out.append("before in sentence")
    if after and after[0][2] == code:
        out += [f"next in sentence:{after[0][3]}", f"distance after:{_distance(after[0][1] - spot.token)}"]
    if any(s[2] == code and s[3] == "country subject" for s in same):
        out.append("acts in sentence")  # "Moscow has declared …, the Foreign Ministry said"
    if same and all(s[2] == code for s in same):
        out.append("alone in sentence")
    earlier = ground.spots[:first]
    if earlier and earlier[-1][2] == code:
        out.append(f"last earlier:{min(spot.sentence - earlier[-1][0], 3)}{'' if same else ' bare'}")
    if any(s[2] == code and s[0] == spot.sentence - 1 and s[3].endswith("subject") for s in earlier):
        out.append("subject before")
    if not any(s[2] == code for s in before) and not any(s[2] == code for s in earlier):
        out.append("not yet")
    return out


def _distance(tokens: int) -> str:
    return "near" if tokens <= 3 else "middle" if tokens <= 8 else "far"


def choices(party: Party, ground: Ground) -> dict[str, list[str]]:
    """The countries of the text, and none of them first, each with what speaks for it."""
    codes = candidates(ground)
    origins = origins_of(party, ground.pack, codes) if ground.pack is not None else None
    found = {code: features_of(party, code, ground, origins) for code in codes if code != NONE}
    return {NONE: features_of_none(party, origins), **found}


def chances(party: Party, ground: Ground, weights: Mapping[str, float]) -> dict[str, float]:
    """The chance of each country of the text, and of none of them; they sum to 1."""
    margins = {code: sum(weights.get(f, 0.0) for f in rows) for code, rows in choices(party, ground).items()}
    top = max(margins.values())
    powers = {code: math.exp(margin - top) for code, margin in margins.items()}
    total = sum(powers.values())
    return {code: power / total for code, power in powers.items()}


def country_of_context(party: Party, ground: Ground, weights: Mapping[str, float]) -> str | None:
    """The country that a text gives a party whose words name none, null where it is not sure."""
    if party.country or party.kind == "country" or not party.places:
        return None
    if party.count > 1 and any(noun.split()[-1] in DIPLOMATS for noun in party.nouns if noun):
        return None  # "fifteen new ambassadors to Russia"
    if is_several_states(party) or leans(party.name):
        return None
    if any(noun.split()[-1] in GUESTS for noun in party.nouns if noun):
        return None
    if MEDIATORS.intersection(fold(f"{party.title or ''} {party.name}").split()):
        return None
    own = country_at_home(party, ground.seat, ground.spots) or country_beside(party, ground.seat, ground.spots)
    if (own := own or _in_transition(party, ground)) is not None:
        return own
    best, chance = max(chances(party, ground, weights).items(), key=lambda pair: pair[1])
    return best if best not in (NONE, *posts_of(party, ground)) and chance >= SURE else None


def posts_of(party: Party, ground: Ground) -> set[str]:
    """The countries that the words for an envoy name behind "to" or "in": where he is posted, and not whose he is.

    "Its consul in Lagos" is of another state than Nigeria.
    """
    words = fold(party.name).split()
    behind = next((n for n, word in enumerate(words) if word in ("to", "in")), len(words))
    if ENVOYS.isdisjoint(words[:behind]) or not party.places:
        return set()
    spot = party.places[0]
    inside = range(spot.token + behind + 1, spot.token + len(words) + 1)
    return {code for sentence, token, code, _ in ground.spots if sentence == spot.sentence and token in inside}


TRANSITION: Final = frozenset("transitional interim caretaker junta".split())
"""Words of a government that only one of the states spoken of can have."""


def _in_transition(party: Party, ground: Ground) -> str | None:
    """The one state that acts in the text, or is spoken of most, for a transitional government; null where two do."""
    if party.kind != "government" or not TRANSITION.intersection(fold(party.name).split()):
        return None
    acting = {code for _, _, code, kind in ground.spots if kind == "country subject" and code not in BODIES}
    if len(acting) == 1:
        return acting.pop()
    most = [(ground.counts[code], code) for code in candidates(ground) if code in ground.counts and code not in BODIES]
    return most[0][1] if most and (len(most) == 1 or most[0][0] > most[1][0]) else None


def countries_around(parties: Sequence[Party], ground: Ground, weights: Mapping[str, float]) -> list[tuple[Party, str]]:
    """The parties whose words name no country, each with the one that the text around tells, where it is sure."""
    if not weights or not (ground.spots or ground.seat):
        return []
    told = ((p, country_of_speaker_before(p, parties) or ministers_country(p, parties)) for p in parties)
    found = ((p, code or country_of_context(p, ground, weights)) for p, code in told)
    return [(party, code) for party, code in found if code]
