"""Who sends what somebody receives: "received a letter of thanks from the King", of which the subject is no sender."""

from __future__ import annotations

from typing import Final

from dragoman.records.tellings import Filler
from dragoman.stages.frames.scene import Scene, fillers_of
from dragoman.syntax.structure import Predicate

RECEIVING: Final = frozenset("receive get".split())
SENT: Final = ("message", "invitation")
"""Kinds of events that have a sender and somebody who receives them."""

STEPS: Final = 3
"""Most steps from what is received down to whom it is from."""

Roles = dict[str, list[Filler]]


def as_received(scene: Scene, predicate: Predicate | None, kind: str, roles: Roles) -> Roles:
    """A message's roles, the sender acting and the one who receives it as its recipient, where a verb tells both."""
    if kind not in SENT or predicate is None or not {predicate.lemma, predicate.support} & RECEIVING:
        return roles
    receivers = _fillers(scene, [a.head for a in predicate.arguments if a.slot == "agent"])
    things = [predicate.head, *(a.head for a in predicate.arguments if a.slot == "patient")]
    senders = _fillers(scene, [n for n in range(len(scene.sentence.tokens)) if _is_from(scene, n, things)])
    senders = [f for f in senders if f[0] not in {e for e, _ in receivers}]
    if not receivers or not senders:
        return roles
    return {**roles, "actors": senders, "recipients": receivers}


def _fillers(scene: Scene, heads: list[int]) -> list[Filler]:
    return fillers_of(actor for n in heads if (actor := scene.actor_at(n)) is not None)


def _is_from(scene: Scene, node: int, things: list[int]) -> bool:
    """Whether somebody is behind "from" and hangs on the verb, or by a few steps on what is received."""
    tokens = scene.sentence.tokens
    if tokens[node].deprel == "conj" and tokens[node].head > 0:
        return _is_from(scene, tokens[node].head - 1, things)
    if not any(t.head - 1 == node and t.deprel == "case" and t.text.lower() == "from" for t in tokens):
        return False
    at = tokens[node].head - 1
    for _ in range(STEPS):
        if at in things:
            return True
        if at < 0:
            return False
        at = tokens[at].head - 1
    return False
