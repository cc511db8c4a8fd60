"""Whose an organ or minister without a country is at home: "The foreign ministry said" in the lead of a capital's news.

A reader of "LIMA, March 14 - The foreign ministry summoned an envoy" thinks of Peru's. Only the lead of a text from a
capital tells so, by an agency at home there or one that is everywhere, and before another country is named.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.packs.countries import country as country_of_code
from dragoman.packs.people import serves
from dragoman.records.dispatch import Document
from dragoman.records.spans import contains
from dragoman.records.times import Place
from dragoman.stages.coreference.parties import Party
from dragoman.stages.coreference.state import State
from dragoman.text.folding import fold

OF_BODIES: Final = ("brussels", "vienna", "geneva", "new york")
"""Seats of bodies of many states, where everybody's ministers speak."""

WORLDWIDE: Final = frozenset(
    ("reuters", "associated press", "ap", "agence france presse", "afp", "dpa", "efe", "upi", "xinhua", "bloomberg")
)
"""Folded names of agencies with bureaux in every capital."""

OFFICES: Final = ("minister", "foreign_minister", "defence_minister", "deputy_minister", "head_of_government")
"""Classes of offices whose holders a capital's news calls without their state."""

RULERS: Final = ("head_of_state", "monarch")
"""Classes of offices whose holders a capital's news calls so as well, unless somebody of that state is their host."""

LEAD: Final = 1
"""The last sentence, from 0, in which somebody without a country is at home."""


def home_of(document: Document, places: Sequence[Place]) -> str | None:
    """The country of the place from which a dispatch is filed; null where it tells none."""
    filed = document.dateline
    return next((p.country for p in places if filed and contains(filed.span, p.span)), None)


def agency_of(state: State) -> str | None:
    """The country of the agency that sent a dispatch, by its name or acronym; a news agency before other bodies."""
    agency = (state.document.agency or "").lower()
    bodies = state.pack.organizations.values() if agency else ()
    named = [o for o in bodies if agency in (name.lower() for name in (o.name, *o.names))]
    return next((o.code for o in sorted(named, key=lambda o: "JRN" not in o.sectors)), None)


def capital_of(state: State, places: Sequence[Place]) -> str | None:
    """The country from whose capital a dispatch is filed, by its own agency or one that is everywhere; else null."""
    filed = state.document.dateline
    place = next((p for p in places if filed and contains(filed.span, p.span)), None)
    if place is None or place.country is None or fold(place.name) in OF_BODIES:
        return None
    country = country_of_code(state.pack, place.country)
    called = fold(place.name)  # "KUWAIT" is the state and its capital
    capital = place.country in state.pack.capitals.get(called, ()) or (country and fold(country.name) == called)
    agency = state.document.agency
    near = agency is None or fold(agency) in WORLDWIDE or agency_of(state) in (None, place.country)
    return place.country if capital and near else None


def country_at_home(party: Party, seat: str | None, spots: Sequence[tuple[int, int, str, str]]) -> str | None:
    """The country of a capital's news for an organ or minister whom its lead calls before it names any country."""
    first = party.places[0]
    role = (party.role or "").split(":")[0]
    told = party.kind == "government" or (party.kind == "person" and role in OFFICES)
    told = told or (party.kind == "person" and role in RULERS and first.subject and _is_alone(seat, spots))
    one = party.count == 1 or party.kind == "government"  # "the authorities"
    early = first.sentence <= LEAD and one and not party.former
    foreign = any(spot[:2] < (first.sentence, first.token) and spot[2] != seat for spot in spots)
    return seat if told and early and not foreign else None


def _is_alone(seat: str | None, spots: Sequence[tuple[int, int, str, str]]) -> bool:
    """Whether a lead tells of nobody else of the state of its capital, who would be the host of a ruler there."""
    return not any(sentence <= LEAD and code == seat and kind != "place" for sentence, _, code, kind in spots)


SERVING: Final = ("spokesperson", "aide", "crown_prince")
"""Classes of those who serve an organ of a state, or stand beside its head."""

MINISTRIES: Final = ("foreign office", "foreign ministry", "ministry of foreign affairs")
"""Folded names of the ministry that speaks for a state where it is at home, whoever is its guest."""

NEAR: Final = 2
"""Sentences back in which somebody of the state acts."""


def country_beside(party: Party, seat: str | None, spots: Sequence[tuple[int, int, str, str]]) -> str | None:
    """The country of a capital's news for an organ, or who serves one, where no guest alone acts before.

    "LIMA - The president met Lund. The government also …": who acted last is of that state, or the guests are of two.
    The foreign ministry's spokesman, and its secretary who is no minister, are at home beside a guest as well.
    """
    first, title = party.places[0], fold(party.title or "")
    role = (party.role or "").split(":")[0]
    organ = party.kind == "government" or (party.kind == "person" and role in (*OFFICES, *SERVING))
    one = party.count == 1 or party.kind == "government"
    if seat is None or not organ or not one or party.former or party.key or not (first.subject or first.source):
        return None
    speaks = role == "spokesperson" and any(m in title for m in MINISTRIES)
    if speaks or serves(title, seat):
        return seat
    here = (first.sentence, first.token)
    acted = [s for s in spots if here > s[:2] and first.sentence - s[0] <= NEAR and s[3].endswith("subject")]
    last = {code for sentence, _, code, _ in acted if sentence == acted[-1][0]}
    return seat if len(last) != 1 or seat in last else None


def ministers_country(party: Party, parties: Sequence[Party]) -> str | None:
    """The country of the minister whose ministry tells of him: "Lund met Aalto, the foreign ministry said"."""
    if party.kind != "government" or party.country or not party.places:
        return None
    offices = {f"{noun.removesuffix('ministry')}minister" for noun in party.nouns if noun.endswith(" ministry")}
    here = party.places[0]
    heads = [
        (spot.token, p.country)
        for p in parties
        if p.kind == "person" and p.country and offices & p.nouns
        for spot in p.places
        if spot.sentence == here.sentence and spot.token < here.token and spot.subject
    ]
    first = {country for token, country in heads if token == min(heads)[0]}
    return first.pop() if len(first) == 1 else None  # "the ministers of Chile and Peru" have one each


def servants_of(state: State, told: Sequence[tuple[Party, str]]) -> list[tuple[Party, str]]:
    """Those whom their own words put into an organ of which the text around tells the state, each with that state.

    "Lund, director at the foreign ministry": at home as the ministry is.
    """
    organs = {id(p): code for p, code in told if p.kind == "government"}
    known = {id(p) for p, _ in told}
    found: list[tuple[Party, str]] = []
    for m, inner in enumerate(state.phrases) if organs else ():
        codes = {organs[id(p)] for p in state.found.get(m, ()) if id(p) in organs}
        if not inner.inner or len(codes) != 1:
            continue
        for n, outer in enumerate(state.phrases):
            around = outer.sentence == inner.sentence and outer.first < inner.first and inner.last <= outer.last
            people = [p for p in state.found.get(n, ()) if around and p.kind == "person" and p.title]
            if len(people) == 1 and people[0].country is None and id(people[0]) not in known:
                known.add(id(people[0]))
                found.append((people[0], next(iter(codes))))
    return found
