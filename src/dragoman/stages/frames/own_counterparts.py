"""Whose contact a noun is that says so itself: "Lund briefed Vik on his talks with Berg" is no contact with Vik."""

from __future__ import annotations

from typing import Final

from dragoman.records.spans import Span
from dragoman.records.tellings import Filler
from dragoman.stages.frames.roles import Roles, with_conjuncts
from dragoman.stages.frames.scene import Scene, fillers_of
from dragoman.syntax.classes import CONTACT_NOUNS
from dragoman.syntax.climbing import below, cases

SPOKEN: Final = frozenset("discuss review address debate examine talk speak".split())
"""Verbs of a contact behind which stands what it is about."""

MOST: Final = 2
"""Those whom a contact needs."""


def own_counterparts(scene: Scene, last: int, roles: Roles) -> Roles:
    """The roles of a contact with those alone who own its noun and stand behind its "with", where it has both.

    Args:
        scene: The sentence.
        last: The last token that tells the contact, its noun.
        roles: Who fills what.
    """
    owners, met = _pair_of(scene, last)
    if not owners or not met:
        return roles
    sides = {e for e, _ in (*owners, *met)}
    aside = {role: [f for f in roles[role] if f[0] in sides] for role in ("host", "visitor")}
    return with_conjuncts(scene, {**roles, **aside, "actors": [*owners, *met]})


def without_pairs_discussed(scene: Scene, first: int, last: int, roles: Roles) -> Roles:
    """The roles of a contact without the pair of another of which it speaks: "they discussed Vik's talks with Berg".

    If two are left. ``first`` and ``last``: the trigger's tokens.
    """
    tokens = scene.sentence.tokens
    inside = range(first, last + 1)
    strange = set[Span]()
    for n, token in enumerate(tokens):
        above = token.head - 1
        spoken = above in inside and tokens[above].lemma in SPOKEN
        if n not in inside and spoken and token.deprel in ("obj", "obl") and token.lemma in CONTACT_NOUNS:
            owners, met = _pair_of(scene, n)
            strange |= {span for _, span in (*owners, *met)} if met else set()
    left = [f for f in roles["actors"] if f[1] not in strange]
    if not strange or len({e for e, _ in left}) < MOST:
        return roles
    aside = {role: [f for f in roles[role] if f[1] not in strange] for role in ("host", "visitor")}
    return {**roles, **aside, "actors": left}


def _pair_of(scene: Scene, noun: int) -> tuple[list[Filler], list[Filler]]:
    """Those who own a noun, and those behind its "with"."""
    tokens = scene.sentence.tokens
    if tokens[noun].upos not in ("NOUN", "PROPN"):
        return [], []
    owners = fillers_of(a for a in scene.actors if a.phrase.head in below(tokens, (noun,), "nmod:poss"))
    led = [n for n in below(tokens, (noun,), "nmod", "obl") if "with" in cases(tokens, n)]
    joined = {*led, *below(tokens, led, "conj")}
    known = {e for e, _ in owners}
    met = fillers_of(a for a in scene.actors if a.phrase.head in joined) if owners else []
    return owners, [f for f in met if f[0] not in known]
