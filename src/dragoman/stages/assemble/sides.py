"""Who stands on which side of an event: the roles of all its tellings together, each entity where it belongs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from typing import Final

from dragoman.records.chances import likeliest
from dragoman.records.entities import Entity
from dragoman.records.events import CONTACTS, JOINT, ROLES, Where
from dragoman.records.tellings import Filler
from dragoman.stages.assemble.hosting import (
    MEETING,
    Roles,
    drop_common_bodies,
    drop_lone_mediators,
    turn_hosts,
    with_hosts_at_home,
    without_far_hosts,
    without_regions,
)
from dragoman.stages.assemble.joining import Group
from dragoman.stages.assemble.own_people import GIVEN, drop_own_firms, drop_own_officials, drop_own_soldiers
from dragoman.syntax.classes import ENVOYS

TELLERS: Final = ("press service", "press office", "press department", "press center", "press centre", "spokes")
"""Words in the names of those who tell the press of others' dealings."""

STRUCK: Final = ("ASSAULT", "AID", "COERCE", "MOBILIZE")
"""Types of acts that are done to the state in which they are done."""

STATE: Final = frozenset("GOV MIL LEG JUD SPY COP".split())
"""Sectors of the organs of a state."""

REMOTE: Final = ("call", "video_call")
"""Contacts to which nobody travels."""


def kind_of(group: Group) -> str:
    """The kind told most surely; in doubt the first."""
    votes: dict[str, float] = {}
    for telling in group.tellings:
        votes[telling.kind] = votes.get(telling.kind, 0.0) + telling.score
    best = likeliest(votes)
    return "video_call" if best == "call" and "video_call" in votes else best


def at_its_place(
    roles: Roles, countries: Collection[str], entities: Mapping[str, Entity], lemma: str | None = None
) -> Roles:
    """Roles without host and visitor where the place says the opposite: nobody visits in his own country.

    A state is no host of what takes place in another, and of those who just meet (``lemma``) where none of them is at
    home nobody is anybody's guest.
    """
    if len(countries) != 1:
        return roles
    visitors = {entities[e].country for e, _ in roles["visitor"]} - {None}
    hosts = {entities[e].country for e, _ in roles["host"]} - {None}
    if visitors and visitors <= set(countries) and not hosts & set(countries):
        return {**roles, "visitor": [], "host": []}
    sides = {entities[e].country for role in ("actors", "host") for e, _ in roles[role]}
    if lemma in MEETING and None not in sides and sides.isdisjoint(countries):
        return {**roles, "visitor": [], "host": []}
    met = lemma in MEETING and None not in sides  # then somebody of them is at home
    elsewhere = [
        f
        for f in roles["host"]
        if (met or entities[f[0]].kind == "country") and entities[f[0]].country not in countries
    ]
    return {**roles, "host": [f for f in roles["host"] if f not in elsewhere]}


def with_states_of_places(
    roles: Roles, kind: str, type_: str | None, sites: Sequence[Where], entities: Mapping[str, Entity]
) -> Roles:
    """Roles with the states in which it happens, where these are whom it is done to and nobody else is named.

    "Was in Tehran", "bombed two villages in Upper Nile": the state visited is host, the state struck is recipient, if
    the text speaks of it as an actor anywhere.
    """
    if kind == "visit":
        roles = without_regions(without_far_hosts(roles, sites, entities), sites, entities)
        roles = with_hosts_at_home(roles, sites, entities)
    visited = kind == "visit" and not roles["host"]
    struck = kind == "other" and type_ in STRUCK and not roles["recipients"]
    if not (visited or struck):
        return roles
    own = {entities[e].country for role in ("actors", "visitor") for e, _ in roles[role]}
    if struck and (not own or None in own):
        return roles
    present = {e for role in ("actors", "recipients", "visitor") for e, _ in roles[role]}
    found: list[Filler] = []
    for site in sites:
        state = next((e for e in entities.values() if e.kind == "country" and e.country == site.country), None)
        if (
            state is not None
            and site.country
            and site.country not in own
            and state.id not in present | {e for e, _ in found}
        ):
            found.append((state.id, site.span))
    out = {**roles, "recipients": [*roles["recipients"], *found]}
    return {**out, "host": found} if visited else out


def sides_of(group: Group, kind: str, entities: Mapping[str, Entity], status: str = "happened") -> Roles:
    """The roles of a group, an event of this kind: each entity once a role, with the first words that put it there."""
    roles = _together(group, kind, entities)
    if kind == "summons":
        _turn_envoys(roles, entities)
        _part_summoned(roles, entities)
    if kind == "visit":
        visitors = {e for e, _ in roles["visitor"]}
        roles["host"] = [f for f in roles["host"] if f[0] not in visitors]
    if kind in CONTACTS:
        _drop_tellers(roles, entities)
    turn_hosts(roles, group.first.lemma, entities)
    _settle_visitors(roles, kind, entities)
    if kind in JOINT:
        _drop_joint_hosts(roles, entities)
        both = {e for e, _ in roles["host"]} & {e for e, _ in roles["visitor"]}  # "the two ministers" are of two sides
        for role in ("host", "visitor"):
            roles[role] = [f for f in roles[role] if f[0] not in both]
        drop_lone_mediators(roles, kind, entities)
        drop_common_bodies(roles, entities)
    if kind != "recall" and group.type == "SANCTION":
        _drop_own_actors(roles, entities)
    _drop_own_states(roles, kind, entities)
    if kind == "statement" and group.type == "REJECT":
        drop_own_soldiers(roles, entities)
    if kind == "other" and group.type in GIVEN:
        drop_own_officials(roles, entities, STATE)
    if status == "refused" and kind in JOINT:
        _part_refused(roles, {e for t in group.tellings for e in t.asked})
    if kind not in CONTACTS and len(roles["actors"]) > 1 and any(t.mutual for t in group.tellings):
        roles["recipients"] = list(roles["actors"])
    return {role: sorted(fillers, key=lambda f: f[1].start) for role, fillers in roles.items()}


def _together(group: Group, kind: str, entities: Mapping[str, Entity]) -> Roles:
    """The fillers of all tellings; "the conversation" adds nobody to a call whose two sides are known."""
    roles: Roles = {role: [] for role in ROLES}
    for telling in group.tellings:
        sides = {c for e, _ in roles["actors"] if (c := entities[e].country)}
        closed = "call" in kind and telling.definite and len(sides) > 1
        for role, fillers in telling.roles.items():
            if closed and role == "actors":
                continue
            for entity, span in fillers:
                if all(entity != known for known, _ in roles[role]):
                    roles[role].append((entity, span))
    if kind not in CONTACTS:
        upon = _rather_recipients(group)
        roles["actors"] = [f for f in roles["actors"] if f[0] not in upon]
    actors = {e for e, _ in roles["actors"]}
    roles["recipients"] = [f for f in roles["recipients"] if f[0] not in actors]
    first = next((t for t in group.tellings if t.roles.get("initiator")), None)
    if first is not None and len({entities[e].country for e, _ in roles["initiator"]}) > 1:
        roles["initiator"] = list(first.roles["initiator"])  # one side began it: the words that say so first
    if len(roles["initiator"]) > 1 and actors <= {e for e, _ in roles["initiator"]}:
        roles["initiator"] = []  # "the two ministers": all of them began nothing
    return roles


def _rather_recipients(group: Group) -> set[str]:
    """Those whom more tellings have acted upon than acting."""
    acting, upon = (
        Counter(e for t in group.tellings for e, _ in t.roles.get(role, ())) for role in ("actors", "recipients")
    )
    return {e for e in upon if upon[e] > acting[e]}


def _part_refused(roles: Roles, asked: Collection[str]) -> None:
    """Who would not meet acts, and whom he would not meet is acted upon: the contact has not come about."""
    upon = [f for f in roles["actors"] if f[0] in asked]
    if 0 < len(upon) < len(roles["actors"]):
        roles["actors"] = [f for f in roles["actors"] if f not in upon]
        roles["recipients"] = upon


def _turn_envoys(roles: Roles, entities: Mapping[str, Entity]) -> None:
    """Envoys are summoned and summon nobody, though a headline may put them first ("Envoy summoned over remarks")."""
    envoys = [f for f in roles["actors"] if is_envoy(entities[f[0]])]
    roles["actors"] = [f for f in roles["actors"] if f not in envoys]
    roles["recipients"] = [*roles["recipients"], *envoys]


def _part_summoned(roles: Roles, entities: Mapping[str, Entity]) -> None:
    """Nobody summons his own envoy: of those summoned, or else of those who summon, the countrymen are left out.

    "Chile called in Peru's envoy after the Chilean ambassador to Lima was summoned."
    """
    acting = {entities[e].country for e, _ in roles["actors"]} - {None}
    others = [f for f in roles["recipients"] if entities[f[0]].country not in acting]
    roles["recipients"] = others or roles["recipients"]
    called = {entities[e].country for e, _ in roles["recipients"]} - {None}
    if len(called) == 1:
        roles["actors"] = [f for f in roles["actors"] if entities[f[0]].country not in called]


def _drop_tellers(roles: Roles, entities: Mapping[str, Entity]) -> None:
    """A press service tells of a meeting and takes part in none: not where two others are there."""
    present = {e for role in ("actors", "recipients", "visitor", "host") for e, _ in roles[role]}
    tellers = {e for e in present if _is_teller(entities[e])}
    if tellers and len(present - tellers) > 1:
        for role, fillers in roles.items():
            roles[role] = [f for f in fillers if f[0] not in tellers]


def _settle_visitors(roles: Roles, kind: str, entities: Mapping[str, Entity]) -> None:
    """Nobody visits himself or is his own country's guest, and where all come from two countries nobody is a guest.

    Nobody travels to a call.
    """
    if kind in REMOTE:
        roles["visitor"] = []
    hosts = {entities[e].country for e, _ in roles["host"]} - {None}
    visitors = {entities[e].country for e, _ in roles["visitor"]} - {None}
    if kind == "visit" and hosts & visitors:
        roles["host"] = [f for f in roles["host"] if entities[f[0]].country not in visitors]
        roles["recipients"] = [f for f in roles["recipients"] if entities[f[0]].country not in visitors]
    elif kind != "visit" and hosts:
        own = {e for e, _ in roles["host"]}
        roles["visitor"] = [f for f in roles["visitor"] if f[0] not in own and entities[f[0]].country not in hosts]
    elif kind in JOINT and len(visitors) > 1:
        roles["visitor"] = []


def _drop_own_actors(roles: Roles, entities: Mapping[str, Entity]) -> None:
    """Nobody expels his own diplomats: whoever complains of it is not who did it. His own mission he may close."""
    acting = {entities[e].country for e, _ in roles["actors"]}
    bodies = {e for e, _ in roles["recipients"] if entities[e].kind in ("government", "organization")}
    if all(entities[e].country in acting for e in bodies):
        roles["recipients"] = [f for f in roles["recipients"] if f[0] not in bodies]
    drop_own_firms(roles, entities)
    struck = {entities[e].country for e, _ in roles["recipients"]}
    if len(struck) == 1 and None not in struck:
        roles["actors"] = [f for f in roles["actors"] if entities[f[0]].country not in struck]


def _drop_joint_hosts(roles: Roles, entities: Mapping[str, Entity]) -> None:
    """Hosts of two countries, or all who are there, host each other, and so nobody does."""
    hosts, actors = ({e for e, _ in roles[role]} for role in ("host", "actors"))
    if len({entities[e].country for e in hosts}) > 1 or (len(actors) > 1 and hosts >= actors):
        roles["host"] = []


def _drop_own_states(roles: Roles, kind: str, entities: Mapping[str, Entity]) -> None:
    """A state is not one more side beside its own person, and nobody acts upon the state that acts."""
    if kind in JOINT:
        present = {entities[e].country for e, _ in roles["actors"] if entities[e].kind == "person"}
        roles["actors"] = [f for f in roles["actors"] if not _is_state(entities[f[0]], present)]
    elif kind not in CONTACTS:
        states = {entities[e].country for e, _ in roles["actors"] if entities[e].kind in ("country", "government")}
        roles["actors"] = [f for f in roles["actors"] if not _speaks_for(entities[f[0]], states)]
        acting = {entities[e].country for e, _ in roles["actors"]}
        if len(acting) == 1 and not all(is_outside(entities[e]) for e, _ in roles["actors"]):
            roles["recipients"] = [f for f in roles["recipients"] if not _is_state(entities[f[0]], acting)]


def _speaks_for(entity: Entity, states: Collection[str | None]) -> bool:
    """Whether somebody is an unnamed source of a state that acts itself: it announces what the state does."""
    return entity.kind == "person" and entity.anonymous and entity.country in states


def is_outside(entity: Entity) -> bool:
    """Whether somebody may act upon the state whose country he is of: rebels, the opposition, a crowd.

    A party that rules is of the state, a leader of the opposition is not.
    """
    rules = any(RULING.intersection(m.text.lower().split()) for m in entity.mentions)
    opposes = entity.kind == "person" and not OPPOSING.isdisjoint(entity.sectors)
    kinds = entity.kind in ("organization", "group") or opposes
    return kinds and not STATE.intersection(entity.sectors) and not rules


OPPOSING: Final = frozenset("OPP REB UAF PRM SOC JRN".split())
"""Sectors of single people who stand outside the state."""

RULING: Final = frozenset(("ruling", "governing"))


def _is_teller(entity: Entity) -> bool:
    return any(words in m.text.lower() for m in entity.mentions for words in TELLERS)


def is_envoy(entity: Entity) -> bool:
    """Whether a text calls somebody an envoy."""
    return any(ENVOYS.intersection(m.text.lower().split()) for m in entity.mentions)


def _is_state(entity: Entity, countries: Collection[str | None]) -> bool:
    return entity.kind == "country" and entity.country is not None and entity.country in countries
