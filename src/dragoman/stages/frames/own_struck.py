"""Who has not struck: whose own house is struck, "shelling of its consulate", and of whom a victim's words tell."""

from __future__ import annotations

from typing import Final

from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene, fillers_of
from dragoman.syntax.blame import strikes
from dragoman.syntax.climbing import cases
from dragoman.syntax.structure import Predicate

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


def as_struck_together(scene: Scene, head: int, roles: Roles) -> Roles:
    """The roles of force told by a noun, those behind its "on" or "against" as struck: "the attack on a patrol of".

    ``head``: the noun.
    """
    tokens = scene.sentence.tokens
    if tokens[head].upos != "NOUN":
        return roles
    struck = {a.phrase.span for a in scene.actors if strikes(tokens, head, a.phrase.head)}
    suffering = [f for f in roles["actors"] if f[1] in struck]
    known = {e for e, _ in roles["recipients"]}
    upon = [*roles["recipients"], *(f for f in suffering if f[0] not in known)]
    return {**roles, "actors": [f for f in roles["actors"] if f not in suffering], "recipients": upon}


def without_those_of_victims(scene: Scene, predicate: Predicate, roles: Roles) -> Roles:
    """The roles of force told by a passive without actors of whom only a clause on the victim tells.

    "Soldiers at a port that Chad was shelling were killed" does not say by whom.
    """
    if predicate.voice != "passive":
        return roles
    told = {a.phrase.span for a in scene.actors if _is_in_clause_on_victim(scene, a.phrase.head, predicate.head)}
    return {**roles, "actors": [f for f in roles["actors"] if f[1] not in told]}


def _is_in_clause_on_victim(scene: Scene, at: int, verb: int) -> bool:
    """Whether a word stands in a relative clause in the subject of a passive."""
    tokens = scene.sentence.tokens
    relative = False
    for _ in tokens:
        relative = relative or tokens[at].deprel == "acl:relcl"
        if tokens[at].head - 1 == verb:
            return relative and tokens[at].deprel == "nsubj:pass"
        at = tokens[at].head - 1
        if at < 0:
            break
    return False
