"""Whose own house is struck has not struck it: "Denmark says shelling of its consulate was an act of terror"."""

from __future__ import annotations

from typing import Final

from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene, fillers_of
from dragoman.syntax.climbing import cases

STRUCK: Final = frozenset(("of", "on", "against"))
"""Prepositions before what is struck."""


def as_own_struck(scene: Scene, head: int, roles: Roles) -> Roles:
    """The roles of force told by a noun or gerund without the owner of what it was used on, who suffers it.

    Args:
        scene: The sentence.
        head: The noun or gerund.
        roles: Who fills what.
    """
    tokens = scene.sentence.tokens
    if tokens[head].upos != "NOUN" and tokens[head].xpos != "VBG":
        return roles
    below = [n for n, t in enumerate(tokens) if t.head - 1 == head and t.deprel in ("nmod", "obl", "obj")]
    things = [n for n in below if cases(tokens, n) & STRUCK]
    owned = {t.head - 1: n for n, t in enumerate(tokens) if t.head - 1 in things and t.xpos == "PRP$"}
    owners = [a for n in owned.values() if (a := scene.actor_at(n)) is not None and a.phrase.first == n]
    known = {e for a in owners for e in a.entities}
    if not known or not known & {e for e, _ in roles["actors"]}:
        return roles
    bodies = fillers_of(a for n in owned if (a := scene.actor_at(n)) is not None and a not in owners)
    left = [f for f in roles["actors"] if f[0] not in known]
    return {**roles, "actors": left, "recipients": roles["recipients"] or bodies or fillers_of(owners)}
