"""Who is host and who brings others together, by what people are: envoys come, and a mediator between one is none."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from dragoman.records.entities import Entity
from dragoman.records.events import Where
from dragoman.records.tellings import Filler

Roles = dict[str, list[Filler]]

MEETING: Final = frozenset("meet meeting talk talks discuss discussion confer".split())
"""Lemmas that do not say whose guest anybody is."""


POSTS: Final = re.compile(
    r"(?i)\b(?:ambassadors?|high commissioners?|charg[eé]s? d.affaires|nuncio|consuls?(?: general)?"
    r"|heads? of (?:the )?(?:\w+ )?(?:mission|delegation))\b"
)
"""What those are called who are posted to a state."""


def is_posted(entity: Entity) -> bool:
    """Whether somebody is posted abroad: an ambassador, not a special envoy who travels."""
    title = entity.office.title if entity.office else ""
    return entity.kind in ("person", "group") and any(
        POSTS.search(t) for t in (title, *(m.text for m in entity.mentions))
    )


def turn_hosts(roles: Roles, lemma: str, entities: Mapping[str, Entity]) -> None:
    """Who is posted abroad comes to those at home: "the Chadian ambassador met the premier of Mali".

    ``lemma``: of the word that tells the meeting.
    """
    others = [f for f in roles["visitor"] if not is_posted(entities[f[0]])]
    if lemma not in MEETING or not roles["host"] or not others:
        return
    if all(is_posted(entities[e]) for e, _ in roles["host"]):
        roles["host"], roles["visitor"] = others, roles["host"]


COMING: Final = re.compile(
    r"(?i)\b(?:visit|arriv|trip|tour|guest|host|receiv|welcom|greet|travel|fl[ey]w?\b|jet|stop-?over|came|come|coming|went"
    r"|go(?:es|ing)?\b|held|palace|residence|office in|here\b|deleg)"
)
"""Words of a text that tell of somebody who came, or of the house in which he was."""


def without_supposed_hosts(roles: Roles, lemma: str, text: str) -> Roles:
    """Roles without host and visitor of people who "met", in a text without places that tells of nobody who came."""
    if lemma not in MEETING or COMING.search(text):
        return roles
    return {**roles, "host": [], "visitor": []}


def drop_lone_mediators(roles: Roles, kind: str, entities: Mapping[str, Entity]) -> None:
    """Mediators who meet one side alone are a party to the meeting as any other, and bring nobody together."""
    third = {e for e, _ in roles["mediator"]}
    others = [e for e, _ in roles["actors"] if e not in third]
    sides = {(entities[e].kind == "person" and entities[e].country) or e for e in others}  # two bodies are two sides
    if kind != "mediation" and len(sides) < 2 and third <= {e for e, _ in roles["actors"]}:
        roles["mediator"] = []


_COMMON: Final = re.compile(r"(?i)\b(?:joint|mixed|binational|bilateral)\b.*\b(?:commission|committee|cabinet)\b")


def drop_common_bodies(roles: Roles, entities: Mapping[str, Entity]) -> None:
    """A joint commission is no third side beside the two states whose people meet in it, and nobody's host."""
    common = {e for e, _ in roles["actors"] if entities[e].country is None and _COMMON.search(entities[e].name)}
    if len({entities[e].country for e, _ in roles["actors"]} - {None}) > 1:
        for role in ("actors", "host", "visitor"):
            roles[role] = [f for f in roles[role] if f[0] not in common]


def without_regions(roles: Roles, sites: Sequence[Where], entities: Mapping[str, Entity]) -> Roles:
    """The roles of a visit without regions as hosts, where one of its places lies in some state: "first to Africa"."""
    regions = {e for e, _ in roles["host"] if entities[e].kind != "person" and entities[e].country is None}
    lands = {w.country for w in sites if w.country}
    named = {e for e in regions if any(entities[e].name == w.name or entities[e].name == w.text for w in sites)}
    if not lands or not named:
        return roles
    return {**roles, **{r: [f for f in roles[r] if f[0] not in named] for r in ("host", "recipients")}}


def with_hosts_at_home(roles: Roles, sites: Sequence[Where], entities: Mapping[str, Entity]) -> Roles:
    """The roles of a visit with those as hosts who are at home where it leads, beside others who come from abroad."""
    grounds = {site.country for site in sites}
    home = [f for f in roles["visitor"] if entities[f[0]].country in grounds]
    guests = [f for f in roles["visitor"] if f not in home]
    if len(grounds) != 1 or None in grounds or not home or any(entities[e].country is None for e, _ in guests):
        return roles
    if not guests:
        return roles
    ids = {e for e, _ in home}
    actors = [f for f in roles["actors"] if f[0] not in ids]
    return {**roles, "visitor": guests, "actors": actors, "recipients": [*roles["recipients"], *home],
            "host": [*roles["host"], *home]}  # fmt: skip


def without_far_hosts(roles: Roles, sites: Sequence[Where], entities: Mapping[str, Entity]) -> Roles:
    """The roles of a visit without states as hosts in which none of its places lies: "arrived in Cairo, Qatar said"."""
    grounds = {site.country for site in sites}
    visiting = {entities[e].country for e, _ in roles["visitor"]}
    hosts = {e for e, _ in roles["host"]}
    if len(grounds) != 1 or None in grounds or grounds & visiting or not hosts:
        return roles
    if any(entities[e].kind != "country" or entities[e].country in grounds for e in hosts):
        return roles
    kept = [f for f in roles["recipients"] if f[0] not in hosts]
    return {**roles, "host": [], "recipients": kept}
