"""Who stands near an act in another part of its sentence: who objects, who comments, who is charged with it."""

from __future__ import annotations

from typing import Final

from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Actor, Scene
from dragoman.syntax.climbing import below, cases, hangs_on
from dragoman.syntax.passing import asking_papers

COMMENTING: Final = frozenset(
    """welcome praise condemn criticise criticize reject denounce hail applaud deplore oppose support back slam
    commend""".split()
)
"""Verbs of those who only speak of a meeting and what came of it."""

CHARGING: Final = frozenset("charge accuse suspect convict".split())
"""Verbs whose object is said to have done what follows."""


def without_outsiders(scene: Scene, roles: Roles, first: int, last: int) -> Roles:
    """The roles of an act without those who stand outside it; ``first`` and ``last``: the tokens of its words.

    Its actors without who differs behind "but" and who only comments on it, its recipients without who is charged with
    it and of whom a paper that is passed demands something.
    """
    doing = {a.phrase.span for a in scene.actors if _differs(scene, a, first, last) or _comments(scene, a, first, last)}
    charged = {a.phrase.span for a in scene.actors if _is_charged(scene, a, first, last)}
    asking = asking_papers(scene.sentence.tokens, first, last)
    charged |= {a.phrase.span for a in scene.actors if hangs_on(scene.sentence.tokens, a.phrase.head, asking)}
    if not doing and not charged:
        return roles
    left = {"actors": doing, "recipients": charged}
    return {role: [f for f in fillers if f[1] not in left.get(role, ())] for role, fillers in roles.items()}


def _differs(scene: Scene, actor: Actor, first: int, last: int) -> bool:
    """Whether somebody is the subject of what "but" sets against the act: "Chad agreed but Mali wants it to go"."""
    tokens = scene.sentence.tokens
    token = tokens[actor.phrase.head]
    verb = token.head - 1
    if token.deprel != "nsubj" or verb < 0 or tokens[verb].deprel != "conj" or verb <= last:
        return False
    against = any(tokens[n].text.lower() == "but" for n in below(tokens, (verb,), "cc"))
    act = tokens[verb].head - 1
    return against and first <= act <= last and bool(below(tokens, (act,), "nsubj"))


def _comments(scene: Scene, actor: Actor, first: int, last: int) -> bool:
    """Whether somebody only comments on what a noun tells: "the pact, signed at the summit, was welcomed by Chad"."""
    tokens = scene.sentence.tokens
    token = tokens[actor.phrase.head]
    verb = token.head - 1
    if verb < 0 or first <= verb <= last or tokens[verb].lemma not in COMMENTING or tokens[last].upos != "NOUN":
        return False
    by = token.deprel.startswith("obl") and "by" in cases(tokens, actor.phrase.head)
    return by and hangs_on(tokens, last, below(tokens, (verb,), "nsubj:pass"))


def _is_charged(scene: Scene, actor: Actor, first: int, last: int) -> bool:
    """Whether somebody is said to have done an act: "two men were charged with the robbery of Lund"."""
    tokens = scene.sentence.tokens
    token = tokens[actor.phrase.head]
    verb = token.head - 1
    charged = token.deprel in ("nsubj:pass", "obj") and verb >= 0 and tokens[verb].lemma in CHARGING
    led = [n for n in below(tokens, (verb,), "obl") if cases(tokens, n) & {"with", "of"}] if charged else []
    return bool(led) and not first <= verb <= last and hangs_on(tokens, last, led)
