"""Roles that no telling of a happening fills: by whom the model links to it from the sentences around."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from dragoman.records.events import CONTACTS, JOINT
from dragoman.records.tellings import Filler, Telling
from dragoman.stages.assemble.features import UNDONE
from dragoman.stages.assemble.joining import Group
from dragoman.stages.assemble.selection import VIOLENT

Roles = dict[str, list[Filler]]


def complete(
    group: Group, groups: Sequence[Group] = (), countries: Mapping[str, str | None] = MappingProxyType({})
) -> Group:
    """The group with its open roles, its day and its place filled from afar, in its first telling.

    ``groups``: those beside it, whose own days it does not take. ``countries``: entity id -> country.
    """
    group = _dated(group, groups, countries)
    roles: Roles = {}
    for telling in group.tellings:
        for role, fillers in telling.roles.items():
            roles.setdefault(role, []).extend(fillers)
    taken = {name for fillers in roles.values() for name, _ in fillers}
    taken |= {name for t in _called_off(group, groups) for name, _ in t.roles.get("host", ())}
    taken |= {e for t in _of_others_later(group, groups, countries) for e, _ in t.roles.get("mediator", ())}
    added = _for_visit(roles, group, taken) if group.first.kind == "visit" else _for_others(roles, group, taken)
    if not any(added.values()):
        return group
    first = group.first
    filled = {role: (*first.roles.get(role, ()), *fillers) for role, fillers in added.items()}
    return Group([replace(first, roles={**first.roles, **filled}), *group.tellings[1:]])


def _dated(group: Group, groups: Sequence[Group], countries: Mapping[str, str | None]) -> Group:
    first = group.first
    when, where = first.when, first.where
    if all(t.when is None for t in group.tellings):
        far = (t.far_when for t in group.tellings if t.far_when is not None)
        when = next((day for day in far if not _is_of_later(day, group, groups)), None)
    if not any(t.where for t in group.tellings):
        off = {n for t in _called_off(group, groups) for n in t.where} | _of_later_places(group, groups, countries)
        where = next((t.far_where[:1] for t in group.tellings if set(t.far_where[:1]) - off), ())
    return Group([replace(first, when=when, where=where), *group.tellings[1:]])


def _called_off(group: Group, groups: Sequence[Group]) -> list[Telling]:
    """The visits that are off, beside a visit that is not and that is told as another one: "amid an overseas trip"."""
    if group.first.kind != "visit" or group.first.definite or group.first.status in UNDONE:
        return []
    off = (g for g in groups if g.first.kind == "visit" and g.first.status in UNDONE)
    return [t for g in off for t in g.tellings]


def _is_of_later(day: int, group: Group, groups: Sequence[Group]) -> bool:
    """Whether a day is what a later sentence tells of another contact: "Lund met Rey. On Sunday Berg met Cui"."""
    last = max(t.sentence for t in group.tellings)
    told = (t for g in groups if g.first.trigger != group.first.trigger for t in g.tellings)
    later = [t for t in told if t.when == day and t.kind in CONTACTS and t.sentence > last]
    own = {e for t in group.tellings for e, _ in t.roles.get("actors", ())}
    return group.first.kind in CONTACTS and any(
        t.kind == group.first.kind or not {e for e, _ in t.roles.get("actors", ())} <= own for t in later
    )


def _of_later_places(group: Group, groups: Sequence[Group], countries: Mapping[str, str | None]) -> set[int]:
    """The places that a later sentence tells of another contact of the kind: "Lund met Rey. Berg met Cui in Bern".

    Of any kind, where it is one of other states alone.
    """
    if group.first.kind not in JOINT:
        return set()
    of_kind = [t for t in _contacts_later(group, groups) if t.kind == group.first.kind]
    return {n for t in (*of_kind, *_of_others_later(group, groups, countries)) for n in t.where}


def _contacts_later(group: Group, groups: Sequence[Group]) -> list[Telling]:
    """The contacts of other groups that later sentences tell."""
    last = max(t.sentence for t in group.tellings)
    told = (t for g in groups if g.first.trigger != group.first.trigger for t in g.tellings)
    return [t for t in told if t.kind in CONTACTS and t.sentence > last]


def _of_others_later(group: Group, groups: Sequence[Group], countries: Mapping[str, str | None]) -> list[Telling]:
    """Those of them that states alone which have no part in the group's contact have with each other."""
    own = _states(group.tellings, countries)
    theirs = ((t, _states([t], countries)) for t in _contacts_later(group, groups))
    return [t for t, who in theirs if len(who) > 1 and not who & own]


def _states(tellings: Sequence[Telling], countries: Mapping[str, str | None]) -> set[str]:
    """The states of those who take part, and whoever is of none that is known."""
    return {countries.get(e) or e for t in tellings for e, _ in t.roles.get("actors", ())}


def _for_others(roles: Roles, group: Group, taken: set[str]) -> Roles:
    """Those from afar whom an act lacks; violence and protests are laid to nobody from another sentence."""
    added: Roles = {}
    for role in ("actors", "mediator", "recipients"):
        few = 2 if role == "actors" and group.first.kind in JOINT else 1
        if (role == "recipients" and group.first.kind in JOINT) or (role == "actors" and group.type in VIOLENT):
            continue
        added[role] = _first_ones(group, (role,), few - len({n for n, _ in roles.get(role, ())}), taken)
    return added


def _for_visit(roles: Roles, group: Group, taken: set[str]) -> Roles:
    """Of a visit, the visitor is an actor too, and the host a recipient."""
    visitor = [] if roles.get("visitor") else _first_ones(group, ("visitor", "actors"), 1, taken)
    host = [] if roles.get("host") else _first_ones(group, ("host", "recipients"), 1, taken)
    return {"visitor": visitor, "actors": list(visitor), "host": host, "recipients": list(host)}


def _first_ones(group: Group, names: Sequence[str], wanted: int, taken: set[str]) -> list[Filler]:
    """The likeliest fillers of some roles that are not in the event yet; they are then."""
    found: list[Filler] = []
    for role in names:
        for telling in group.tellings:
            for name, span in telling.far.get(role, ()):
                if len(found) < wanted and name not in taken:
                    found.append((name, span))
                    taken.add(name)
    return found
