"""Troops that are sent somewhere: nobody does it to them, "about 900 Chadian troops have been deployed in Lima"."""

from __future__ import annotations

from typing import Final

from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene, fillers_of
from dragoman.syntax.structure import Predicate, fillers

TROOPS: Final = frozenset(
    """troop troops soldier soldiers marine marines force forces peacekeeper peacekeepers paratrooper paratroopers
    battalion brigade contingent unit units army reinforcement reinforcements ranger rangers commando commandos warship
    warships policeman policemen adviser advisers regiment division""".split()
)
"""Nouns of those who are sent."""


def as_deployed(scene: Scene, predicate: Predicate | None, roles: Roles) -> Roles:
    """The roles of a deployment without those as its aim who are deployed.

    In the passive, where nobody is told to have sent them, they act.
    """
    if predicate is None or predicate.pos != "verb":
        return roles
    tokens = scene.sentence.tokens
    heads = [a.head for a in fillers(predicate, "patient") if tokens[a.head].text.lower() in TROOPS]
    sent = fillers_of(actor for n in heads if (actor := scene.actor_at(n)) is not None)
    if not sent:
        return roles
    known = {e for e, _ in sent}
    left = {role: [f for f in roles[role] if f[0] not in known] for role in ("actors", "recipients")}
    by = left["actors"] or (sent if predicate.voice == "passive" else [])
    return {**roles, **left, "actors": by}
