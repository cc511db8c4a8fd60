"""Charges told by a noun with a clause: "repeated accusations that Chad armed the rebels" accuses Chad alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.records.language import Token
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene, fillers_of
from dragoman.syntax.classes import CHARGES, REBUFFING
from dragoman.syntax.climbing import below

SAID: Final = CHARGES | {"claim", "assertion"}
"""Nouns of what is said of somebody."""

MAKING: Final = frozenset(
    "make repeat renew reiterate level voice air echo raise bring direct hurl fling lodge issue publish".split()
)
"""Verbs of who says it, whose object such a noun is."""


def as_alleged(scene: Scene, first: int, last: int, roles: Roles) -> Roles:
    """The roles of a charge told from a token to another: on its clause's subject, by that of the verb that makes it.

    Who only rejects a charge has not made it, and who stands in the clause has not either.
    """
    tokens = scene.sentence.tokens
    noun = next((n for n in range(first, last + 1) if tokens[n].lemma in SAID and tokens[n].upos == "NOUN"), None)
    clauses = [n for n in below(tokens, (noun,), "acl") if _is_that(tokens, n)] if noun is not None else []
    subjects = below(tokens, clauses, "nsubj", "nsubj:pass")
    charged = fillers_of(a for a in scene.actors if a.phrase.head in subjects)
    if noun is None or not charged:
        return roles
    verb = tokens[noun].head - 1 if tokens[noun].deprel == "obj" else -1
    makers = fillers_of(a for a in scene.actors if verb >= 0 and a.phrase.head in below(tokens, (verb,), "nsubj"))
    if makers and tokens[verb].lemma in MAKING:
        return {**roles, "actors": makers, "recipients": charged}
    begun = tokens[min(subjects)].span.start
    barred = {e for e, _ in charged} | ({e for e, _ in makers} if tokens[verb].lemma in REBUFFING else set())
    actors = [f for f in roles["actors"] if f[0] not in barred and f[1].start < begun]
    return {**roles, "actors": actors, "recipients": charged}


def _is_that(tokens: Sequence[Token], clause: int) -> bool:
    return any(tokens[n].text.lower() == "that" for n in below(tokens, (clause,), "mark"))
