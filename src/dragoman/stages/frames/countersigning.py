"""With whom a paper is signed: "a loan agreement with the bank" has the bank as a party, as much as who signs it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.records.language import Token
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene, fillers_of
from dragoman.syntax.climbing import below, hangs_on

MAKING: Final = frozenset("sign ink initial conclude seal reach strike clinch finalize finalise make enter".split())
"""Verbs of who makes a paper with another."""

PAPERS: Final = frozenset(
    """agreement deal accord pact treaty memorandum contract protocol loan grant convention mou memoranda
    arrangement facility""".split()
)
"""Nouns of what is made."""


def with_counterparts(scene: Scene, first: int, last: int, roles: Roles) -> Roles:
    """The roles of a signing with those behind "with" of its verb or its paper as parties, not as recipients."""
    tokens = scene.sentence.tokens
    verbs = [n for n in range(first, last + 1) if tokens[n].lemma in MAKING and tokens[n].upos == "VERB"]
    things = below(tokens, verbs, "obj", "nsubj:pass")
    papers = [n for n in things if tokens[n].lemma in PAPERS]
    if not papers or not roles["actors"]:
        return roles
    led = [n for n in below(tokens, [*verbs, *papers], "obl", "nmod") if _is_led(tokens, n)]
    found = fillers_of(a for a in scene.actors if a.phrase.head in led)
    known = {e for e, _ in roles["actors"]}
    parties = {e for e, _ in found}
    return {
        **roles,
        "actors": [*roles["actors"], *(f for f in found if f[0] not in known)],
        "recipients": [f for f in roles["recipients"] if f[0] not in parties],
    }


def without_those_agreed_on(scene: Scene, last: int, roles: Roles) -> Roles:
    """The roles of an agreement without those of whom it only says what they may do: "agreed that all should help".

    ``last``: the verb by which it is told.
    """
    tokens = scene.sentence.tokens
    if tokens[last].upos != "VERB":
        return roles
    clauses = [
        n for n in below(tokens, (last,), "ccomp") if any(tokens[m].text.lower() == "that" for m in below(tokens, (n,)))
    ]
    inside = {a.phrase.span for a in scene.actors if hangs_on(tokens, a.phrase.head, clauses)}
    return {**roles, "actors": [f for f in roles["actors"] if f[1] not in inside]}


def _is_led(tokens: Sequence[Token], node: int) -> bool:
    return any(t.head - 1 == node and t.deprel == "case" and t.text.lower() == "with" for t in tokens)
