"""Who is host and who visitor of a call that somebody pays: "made a farewell call on", "received a call from"."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene, fillers_of

PAYING: Final = frozenset("pay make".split())
RECEIVING: Final = frozenset("receive host grant accept".split())
"""Verbs whose object is the call: of who comes, and of who is at home."""

ON: Final = frozenset("on upon to".split())
BY: Final = frozenset("from by".split())


def as_paid(scene: Scene, words: Sequence[int], roles: Roles) -> Roles:
    """The roles of a meeting told by the noun of a call or audience, with host and visitor as its verb has them.

    Only where its words name both.
    """
    tokens = scene.sentence.tokens
    noun = next((n for n in words if tokens[n].lemma in ("call", "audience") and tokens[n].upos == "NOUN"), None)
    verb = tokens[noun].head - 1 if noun is not None and tokens[noun].deprel == "obj" else -1
    if noun is None or verb < 0 or tokens[verb].lemma not in PAYING | RECEIVING:
        return roles
    coming = tokens[verb].lemma in PAYING
    subject = fillers_of(a for a in scene.actors if _is_under(scene, a.phrase.head, (verb,), ("nsubj",)))
    other = fillers_of(
        a
        for a in scene.actors
        if _is_under(scene, a.phrase.head, (noun, verb), ("nmod", "obl"))
        and _led(scene, a.phrase.head, ON if coming else BY)
    )
    if not subject or not other or {e for e, _ in subject} & {e for e, _ in other}:
        return roles
    host, visitor = (other, subject) if coming else (subject, other)
    return {**roles, "host": host, "visitor": visitor}


def _is_under(scene: Scene, node: int, heads: Collection[int], relations: Collection[str]) -> bool:
    token = scene.sentence.tokens[node]
    return token.head - 1 in heads and token.deprel in relations


def _led(scene: Scene, node: int, words: Collection[str]) -> bool:
    cases = {t.text.lower() for t in scene.sentence.tokens if t.head - 1 == node and t.deprel == "case"}
    return not cases.isdisjoint(words)
