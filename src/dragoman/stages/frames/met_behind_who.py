"""Contacts told in a clause behind "who": "Lund received Vik, who is to meet Berg" has Lund and Berg apart."""

from __future__ import annotations

from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene, fillers_of
from dragoman.syntax.climbing import antecedent, below, hangs_on, with_verbs


def as_met_by_antecedent(scene: Scene, first: int, last: int, roles: Roles) -> Roles:
    """The roles of a contact told behind "who" with the one before and those of its own clause alone.

    "Lund received Vik, who is to meet Berg": Lund does not. ``first`` and ``last``: the trigger's tokens.
    """
    tokens = scene.sentence.tokens
    verbs = with_verbs(tokens, range(first, last + 1))
    who = next((n for n in below(tokens, verbs, "nsubj") if tokens[n].text.lower() == "who"), None)
    before = antecedent(scene.sentence, who) if who is not None else None
    meant = [a for a in scene.actors if a.phrase.last == before and a.phrase.kind == "person" and not a.phrase.inner]
    own = {a.phrase.span for a in scene.actors if hangs_on(tokens, a.phrase.head, verbs)}
    theirs = {e for a in meant for e in a.entities}
    met = [f for f in roles["actors"] if f[1] in own and f[0] not in theirs]
    if len(meant) != 1 or not met or tokens[meant[0].phrase.head].deprel == "conj":
        return roles
    kept = {*theirs, *(e for e, _ in met)}
    aside = {role: [f for f in roles[role] if f[0] in kept] for role in ("host", "visitor")}
    return {**roles, **aside, "actors": [*fillers_of(meant), *met]}


def without_whom_they_met(scene: Scene, first: int, last: int, roles: Roles) -> Roles:
    """The roles of a contact without those whom only a clause with "who" behind a party names, if two are left.

    "Lund spoke with Vik, who had called Berg". ``first`` and ``last``: the trigger's tokens.
    """
    tokens = scene.sentence.tokens
    inside = range(first, last + 1)
    who = [n for n, t in enumerate(tokens) if t.text.lower() == "who" and t.deprel == "nsubj"]
    verbs = {tokens[n].head - 1 for n in who}
    clauses = {v for v in verbs if not any(hangs_on(tokens, n, {v}) for n in inside)}
    met = {a.phrase.span for a in scene.actors if hangs_on(tokens, a.phrase.head, clauses)}
    left = [f for f in roles["actors"] if f[1] not in met]
    if not clauses or len({e for e, _ in left}) < 2 or len(left) == len(roles["actors"]):
        return roles
    aside = {role: [f for f in roles[role] if f[1] not in met] for role in ("host", "visitor")}
    return {**roles, **aside, "actors": left}
