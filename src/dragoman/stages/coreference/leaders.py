"""Leaders whom a text names by a surname alone, or calls only "the leader"."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Final

from dragoman.packs.crowns import CROWNED, NOUNS
from dragoman.packs.leaders import leader_named
from dragoman.packs.people import Who, holder_of, known, may_hold, serves
from dragoman.records.mentions import Reading
from dragoman.records.times import Place
from dragoman.stages.coreference.ground import Ground
from dragoman.stages.coreference.home import country_at_home
from dragoman.stages.coreference.parties import Party, absorb, leads_movement
from dragoman.stages.coreference.state import State
from dragoman.text.folding import fold

HEADS: Final = frozenset(("head_of_state", "head_of_government", "monarch"))
"""Classes of offices whose holders a text may call "the leader"."""


def named_heads(readings: Sequence[Reading]) -> dict[str, frozenset[str]]:
    """Country -> keys of those whom a text calls by name and may call the country's leader.

    They are the heads of its state and government; else who leads a party or movement there.
    """
    found: dict[str, set[str]] = {}
    others: dict[str, set[str]] = {}
    for reading in readings:
        if not reading.names or not reading.country or reading.kind != "person":
            continue
        if reading.role in HEADS:
            if reading.wikidata:
                found.setdefault(reading.country, set()).add(reading.wikidata)
        elif leads_movement(reading):
            others.setdefault(reading.country, set()).add(reading.wikidata or " ".join(reading.names))
    return {country: frozenset(ids) for country, ids in {**others, **found}.items()}


def name_leaders(state: State, readings: Sequence[Reading], places: Sequence[Place]) -> None:
    """Give persons who have no more than a surname in the whole text the leader who is meant, where one is.

    Twice: those found first tell of which countries the text speaks ("Putin will not come, Peskov said").
    """
    around = {r.country for r in readings if r.country} | {p.country for p in places if p.country}
    for _ in range(2):
        for party in [p for p in state.parties if _has_surname_only(p)]:
            _name(state, party, {*around, *(p.country for p in state.parties if p.country)})


def _name(state: State, party: Party, around: Collection[str]) -> None:
    """Make the leader who is meant of a person known by a surname alone, if there is one."""
    if state.on is None:
        return
    among = any(p is not party and p.kind == "person" and p.role in HEADS for p in state.parties)
    who = leader_named(state.pack, party.name, state.on, around, among=among)
    if who is None or (party.country and who.holding and who.holding.country != party.country):
        return
    if not may_hold(who.person, party.role, state.on):
        return
    reading = known(Reading("name", "person", country=party.country, sectors=party.sectors, role=party.role), who)
    if not any(p.key == reading.key for p in state.parties):
        party.kind, party.key = "person", None
        absorb(party, reading)


def _has_surname_only(party: Party) -> bool:
    """Whether one word is all that the text has of somebody; a state that no table knows may be a person."""
    unknown = (
        party.key is None if party.kind == "person" else (party.kind, (party.key or "")[:6]) == ("country", "body::")
    )
    one = party.count == 1 and len(party.name.split()) == 1 and party.name[:1].isupper() and bool(party.names)
    return unknown and one and not party.former and not (party.title and party.role is None)


def unless_another_leads(state: State, reading: Reading) -> Reading:
    """A vague title's reading without its holder, where the text names another head of the same country.

    "The Iranian leader" of a text on President Ahmadinejad is he, whoever leads the state by its constitution; the
    "Tunisian leader" of one that names the head of a movement and no head of the state, may be he.
    """
    if reading.noun != "leader" or reading.names or not reading.wikidata or not reading.country:
        return reading
    others = state.heads.get(reading.country, frozenset()) - {reading.wikidata}
    if not others or reading.wikidata in state.heads[reading.country]:
        return reading
    return replace(reading, key=None, wikidata=None, name=None, office=None, role=None, sectors=())


def name_those_at_home(state: State, ground: Ground) -> None:
    """Give those the name whom a capital's news calls by a seat alone: "the Amir" in Kuwait, "the prime minister".

    Whoever reigns is named wherever he is called so, a minister where nobody abroad is named before him.
    """
    seat = ground.seat
    for party in state.parties if seat else ():
        named = any(not CROWNED.issuperset(name) for name in party.names)  # "Amir" is none in a headline
        alone = party.kind == "person" and party.count == 1 and not (named or party.key or party.country)
        if not alone or party.former or not party.places:
            continue
        reigns = bool(NOUNS & party.nouns)
        role = "head_of_state" if reigns else party.role
        if role is None or not (reigns or country_at_home(party, seat, ground.spots)):
            continue
        if serves(fold(party.title or ""), seat):
            continue  # "the Foreign Secretary" in Dhaka is a civil servant
        who, _ = holder_of(state.pack, seat or "", role, state.on)
        if who is not None and who.holding is not None and (not reigns or _reigns(party, who.holding.title)):
            _call(state, party, who, seat or "", role)


BODIES_OF: Final = {"UNO": "United Nations", "EUR": "European Union"}
"""The bodies of codes that stand for a body; "the Secretary-General" of a text on the United Nations is theirs."""


def name_holders(state: State, told: Sequence[tuple[Party, str]]) -> None:
    """Give those their name whom a text calls by a seat alone, of a state that the text around tells.

    Args:
        state: What is known of the text.
        told: Parties with the country that the text around gives them.
    """
    for party, code in told:
        alone = party.kind == "person" and party.count == 1 and not (party.names or party.key or party.former)
        if not alone or party.role is None or party.anonymous or serves(fold(party.title or ""), code):
            continue
        place = BODIES_OF.get(code, code) if party.role == "body_head" else code
        who, _ = holder_of(state.pack, place, party.role, state.on)
        if who is not None and who.holding is not None:
            _call(state, party, who, code, party.role)


def call_holder(state: State, party: Party, code: str) -> None:
    """Give a party called by its seat alone the name of who holds it in a state on the day, where a table knows."""
    who, _ = holder_of(state.pack, code, party.role or "", state.on)
    if who is not None and who.holding is not None:
        _call(state, party, who, code, party.role or "")


def _call(state: State, party: Party, who: Who, country: str, role: str) -> None:
    """Give a party called by its seat alone the name of who holds it, unless the text has that one already."""
    reading = known(Reading("title", "person", country=country, role=role), who)
    if not any(p.key == reading.key for p in state.parties):
        absorb(party, reading)


def _reigns(party: Party, office: str) -> bool:
    """Whether an office is what somebody is called: the Emir of Kuwait is no king."""
    called = {word for words in (*party.nouns, party.name) for word in fold(words).split()}
    return bool(CROWNED & called & set(fold(office).split()))
