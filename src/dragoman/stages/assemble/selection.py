"""Which happenings are no diplomatic events: those of one country alone, and those of nobody."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from dragoman.packs.actor_records import BODIES
from dragoman.records.entities import Entity
from dragoman.records.events import CONTACTS, HELD, JOINT, ROLES
from dragoman.records.times import Place
from dragoman.stages.assemble.breakaway import are_two_sides
from dragoman.stages.assemble.joining import Group
from dragoman.stages.assemble.sides import is_envoy, is_outside

SURE: Final = 0.4
"""Least score of words for violence that is nobody's."""

VIOLENT: Final = ("ASSAULT", "PROTEST")
"""Types of what happens in a place and need not be anybody's: clashes, riots."""

VIOLENCE: Final = frozenset(
    """protest demonstration rally riot clash fighting violence unrest shelling bombing explosion blast attack raid
    shooting gunfire ambush killing massacre airstrike bombardment kill uprising skirmish""".split()
)
"""Lemmas of words that name it."""

HAS_BEEN: Final = (*HELD, "alleged")
"""How violence stands that is not only feared or planned."""


SHARED: Final = ("AGREE", "CONCEDE", "COOPERATE", "RETREAT")
"""Types of what two sides do together."""


def _is_against_the_state(group: Group, entities: Mapping[str, Entity]) -> bool:
    """Whether one side is of the state and the other stands outside it: rebels, a movement, a crowd.

    Or both have done it together: "the army and the rebels exchanged prisoners".
    """
    acting, struck = (
        {is_outside(entities[e]) for t in group.tellings for e, _ in t.roles.get(role, ())}
        for role in ("actors", "recipients")
    )
    if not struck:
        return acting == {True, False} and group.type in SHARED
    return bool(acting) and {True} in (acting, struck) and acting != struck


def refused(group: Group, entities: Mapping[str, Entity], places: Sequence[Place]) -> str | None:
    """Why a group is not coded, or null."""
    people = {e for t in group.tellings for role in ROLES for e, _ in t.roles.get(role, ())}
    kind = group.first.kind
    sites = {places[n].country for t in group.tellings for n in t.where}
    if not people:
        return None if kind == "summit" or (sites and _is_violent(group)) else "no political actor"
    countries = {entities[e].country for e in people}
    if kind == "other" and len(countries - {None}) == 1 and group.type == "-":
        return "within one country"  # an instruction, an appointment: of no type, and nobody foreign in it
    if kind == "other" and len(countries - {None}) < 2 and group.type == "CONSULT":
        return "within one country"  # a ceremony, a reward: the model's word for dealings that are no contact
    if group.type not in PUBLIC and all(is_private(entities[e]) for e in people):
        return "no political actor"
    if (
        kind not in CONTACTS
        and group.type not in FORCED
        and len(countries - {None}) < 2
        and all(_is_business(entities[e]) for e in people)
    ):
        return "within one country"
    if None in countries or len(countries) > 1:
        return None
    if kind in CONTACTS and countries <= BODIES:
        return None  # the heads of a union's states, who are of one body and of many countries
    if kind in CONTACTS and kind != "visit" and are_two_sides([entities[e] for e in people]):
        return None
    if kind in JOINT and any(t.roles.get("mediator") for t in group.tellings):
        return None  # between others whom nobody names
    if kind in CONTACTS and not (sites - countries - {None}):
        if kind == "visit" and ((not sites and len(people) == 1) or any(t.level for t in group.tellings)):
            return None
        if kind == "summit":
            return None
        return "within one country"
    if kind == "statement" and group.type == "-" and not any(t.roles.get("recipients") for t in group.tellings):
        return "within one country"  # a governor's report: said to nobody abroad, and of no type
    if kind in ("statement", "other") and group.type != "-" and _is_against_the_state(group, entities):
        return None
    together = kind == "statement" and _is_of_one_side(group)  # "the president and the premier condemned"
    several = len({e for e in people if entities[e].kind != "country"}) > 1
    if kind in ("recall", "summons") and several and not any(is_envoy(entities[e]) for e in people):
        return "within one country"  # a head of government who calls in his own officials
    if kind in ("statement", "other", "message") and several and not together:
        return "within one country"
    return None


FORCED: Final = ("ASSAULT", "COERCE", "PROTEST", "RETREAT", "MOBILIZE")
"""Types of what is done to people at home as well, whatever they live by."""

PUBLIC: Final = ("ASSAULT", "COERCE", "PROTEST")
"""Types of what concerns a state, whoever it is done by: students protest, too."""

PRIVATE: Final = frozenset("BUS AGR LAB EDU MED JRN ENV SOC".split())
"""Sectors of those who deal for themselves, and for no state, party or armed group."""

GENERIC: Final = frozenset(
    """federation club team league association airline company firm bank lender shipbuilder brewery owner shareholder
    investor creditor supplier player supporter fan visitor pilot shipper
    economist analyst broker dealer student pupil customer passenger tourist organiser organizer library museum
    orchestra band singer actor author trader operator union striker coach""".split()
)
"""Nouns of such people and bodies."""


def is_private(entity: Entity) -> bool:
    """Whether somebody is of no state that the text tells, and a company, a club, their people or customers."""
    if entity.country is not None or entity.wikidata is not None or entity.kind == "country":
        return False
    words = entity.name.lower().removesuffix("s").split()
    generic = any(word in GENERIC for word in (*words[-1:], *words[:1]))
    plain = generic and entity.name[:1].islower()
    trading = PRIVATE.issuperset(entity.sectors) and (generic or (bool(entity.sectors) and entity.kind != "government"))
    misread = entity.sectors in (("LEG",), ("CVL",), ("GOV",))  # "local bank", "speaker of the club", "players"
    return trading or (plain and misread)


def _is_business(entity: Entity) -> bool:
    """Whether somebody deals for a company, and for nobody else."""
    return "BUS" in entity.sectors and PRIVATE.issuperset(entity.sectors)


def _is_violent(group: Group) -> bool:
    """Whether a group tells of violence or unrest that has been, in words of which the model is sure."""
    return group.type in VIOLENT and any(
        t.lemma in VIOLENCE and t.score >= SURE and t.status in HAS_BEEN for t in group.tellings
    )


def _is_of_one_side(group: Group) -> bool:
    """Whether those who act do so together, in one telling, and upon nobody who is named."""
    acting = [t.roles.get("actors", ()) for t in group.tellings]
    return len(acting) == 1 and not any(group.first.roles.get(role) for role in ROLES if role != "actors")
