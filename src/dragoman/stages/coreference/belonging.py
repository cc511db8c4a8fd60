"""The country of somebody whose words name none: "the Interior Ministry" in a dispatch from Oslo.

A reader takes it from the rest of the text: the state spoken of just before, the one that the dispatch is about, that
of the dateline. Learnt weights of such features (``training.belonging``) rank the countries of the text against "none
of them"; below ``SURE`` the country stays unknown.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Final

from dragoman.packs.actor_records import BODIES
from dragoman.stages.coreference.belonging_features import features_of, features_of_none
from dragoman.stages.coreference.ground import Ground
from dragoman.stages.coreference.home import country_at_home, country_beside, ministers_country
from dragoman.stages.coreference.origins import origins_of
from dragoman.stages.coreference.parties import Party, is_several_states
from dragoman.stages.coreference.same_speaker import country_of_speaker_before
from dragoman.syntax.adjectives import leans
from dragoman.syntax.classes import ENVOYS
from dragoman.text.folding import fold

SURE: Final = 0.5
"""Least chance at which a party is given a country: it is likelier than all others together."""

CLEARLY: Final = 1.5
"""How many times as likely as the next choice it must be: where two were close, one in five was right."""

DIPLOMATS: Final = frozenset("ambassador ambassadors envoy envoys diplomat diplomats".split())
"""Nouns of those who, several together, are of several states."""

GUESTS: Final = frozenset("visitor visitors guest guests host hosts interlocutor interlocutors".split())
"""Nouns of those who are of another state than the one that calls them so, whichever is spoken of most."""

MEDIATORS: Final = frozenset("mediator mediators facilitator facilitators intermediary intermediaries".split())
"""Nouns of those who are of none of the states between which they go."""

NONE: Final = "-"
"""The choice that none of the text's countries is meant."""


def choices(party: Party, ground: Ground) -> dict[str, list[str]]:
    """The countries of the text, and none of them first, each with what speaks for it."""
    origins = origins_of(party, ground.pack, ground.codes) if ground.pack is not None else None
    found = {code: features_of(party, code, ground, origins) for code in ground.codes}
    return {NONE: features_of_none(party, ground, origins), **found}


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
    (best, chance), *others = sorted(chances(party, ground, weights).items(), key=lambda pair: -pair[1])
    clear = not others or chance >= CLEARLY * others[0][1]
    return best if best not in (NONE, *posts_of(party, ground)) and chance >= SURE and clear else None


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
    most = [(ground.counts[code], code) for code in ground.codes if code in ground.counts and code not in BODIES]
    return most[0][1] if most and (len(most) == 1 or most[0][0] > most[1][0]) else None


def countries_around(parties: Sequence[Party], ground: Ground, weights: Mapping[str, float]) -> list[tuple[Party, str]]:
    """The parties whose words name no country, each with the one that the text around tells, where it is sure."""
    if not weights or not (ground.spots or ground.seat):
        return []
    told = ((p, country_of_speaker_before(p, parties) or ministers_country(p, parties)) for p in parties)
    found = ((p, code or country_of_context(p, ground, weights)) for p, code in told)
    return [(party, code) for party, code in found if code]
