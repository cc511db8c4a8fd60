"""Who is told to leave: "three envoys must leave Chad" is an expulsion by Chad, and their leaving no act of theirs."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from dragoman.records.language import Sentence, Token, Trigger
from dragoman.records.tellings import Filler
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene, fillers_of
from dragoman.syntax.classes import ENVOYS, LEAVING
from dragoman.syntax.climbing import to_of

ORDERING: Final = frozenset("order tell ask instruct command give force oblige require direct request".split())
"""Verbs of who has somebody leave; what is told is the order, or the time given."""

STEPS: Final = 2
"""Most steps from the leaving up to the order: "gave them a week to leave"."""

HOSTS: Final = ("country", "government")


def only_obeys(sentence: Sentence, trigger: Trigger, heard: Collection[int]) -> bool:
    """Whether a trigger is no more than the leaving to which a verb that is heard too has ordered somebody."""
    tokens = sentence.tokens
    at = trigger.last
    if tokens[at].lemma not in LEAVING or to_of(tokens, at) is None:
        return False
    for _ in range(STEPS):
        if tokens[at].deprel not in ("xcomp", "ccomp", "advcl", "acl"):
            return False
        at = tokens[at].head - 1
        if trigger.first <= at <= trigger.last:
            return False  # "told to leave" is the order with what is ordered
        if at >= 0 and at in heard and tokens[at].lemma in ORDERING:
            return True
    return False


def leavers(sentence: Sentence, first: int, last: int) -> int | None:
    """The envoys who must leave, by the token that names them, where a trigger's tokens tell that; else None."""
    tokens = sentence.tokens
    at = next((n for n in range(first, last + 1) if tokens[n].lemma in LEAVING and tokens[n].upos == "VERB"), None)
    if at is None:
        return None
    must = any(t.head - 1 == at and t.deprel == "aux" and t.lemma == "must" for t in tokens)
    have = _have_to(tokens, at)
    if not must and have is None:
        return None
    verbs = (at, have)
    subject = (n for n, t in enumerate(tokens) if t.head - 1 in verbs and t.deprel.startswith("nsubj"))
    return next((n for n in subject if tokens[n].text.lower() in ENVOYS), None)


def orders_out(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a trigger's verb has another state's envoys leave: "told two envoys to leave", not "its envoys"."""
    tokens = sentence.tokens
    at = next((n for n in range(first, last + 1) if tokens[n].lemma in ORDERING and tokens[n].upos == "VERB"), None)
    below = [n for n, t in enumerate(tokens) if t.head - 1 == at]
    nouns = [n for n in below if n > (at or 0) and tokens[n].deprel in ("obj", "iobj", "obl", "nsubj:pass", "ccomp")]
    out = any(tokens[n].lemma in LEAVING and to_of(tokens, n) is not None for n in [*below, *_under(tokens, nouns)])
    envoys = [
        n for n in below if tokens[n].deprel in ("obj", "iobj", "nsubj:pass") and tokens[n].text.lower() in ENVOYS
    ]
    own = any(t.head - 1 in envoys and t.deprel == "nmod:poss" and t.upos == "PRON" for t in tokens)
    return at is not None and out and bool(envoys) and not own


def _under(tokens: Sequence[Token], nodes: Collection[int]) -> list[int]:
    return [n for n, t in enumerate(tokens) if t.head - 1 in nodes]


def _have_to(tokens: Sequence[Token], verb: int) -> int | None:
    """The "have" of "have to leave"."""
    to = to_of(tokens, verb)
    return to - 1 if to and tokens[to - 1].lemma == "have" else None


def as_expelled(scene: Scene, first: int, last: int, roles: Roles, reporters: Sequence[Filler]) -> Roles:
    """The roles of an order to leave: the envoys are its recipients, and the state that they must leave gave it.

    Where no state is named ("must leave the country") it is who else acts, or who tells of it.
    """
    tokens = scene.sentence.tokens
    who, verbs = leavers(scene.sentence, first, last), set(range(first, last + 1))
    if who is None and not roles["actors"] and orders_out(scene.sentence, first, last):
        who = next((n for n, t in enumerate(tokens) if t.head - 1 in verbs and t.deprel == "nsubj:pass"), None)
        verbs |= {n for n, t in enumerate(tokens) if t.lemma in LEAVING and t.head - 1 in verbs}
    if who is None:
        return roles
    envoys = fillers_of(a for a in scene.actors if a.phrase.head == who)
    upon = {e for e, _ in envoys}
    left = [
        n for n, t in enumerate(tokens)
        if t.head - 1 in verbs and t.deprel == "obj" and t.upos == "PROPN"
    ]  # fmt: skip
    hosts = fillers_of(a for a in scene.actors if a.phrase.head in left and a.phrase.kind in HOSTS)
    others = hosts or [f for f in roles["actors"] if f[0] not in upon] or list(reporters)
    return {**roles, "actors": others, "recipients": envoys or roles["recipients"]}
