"""Penalties that several agree on: "agreed on sanctions against Mali" is one act, and Mali's to suffer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.records.language import Sentence, Token, Trigger
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene, fillers_of
from dragoman.syntax.classes import PENALTIES
from dragoman.syntax.climbing import below, cases, to_of

PENALIZING: Final = PENALTIES | {"blacklist"}
"""Lemmas of penalties, nouns or verbs."""

UPON: Final = frozenset(("on", "upon", "against"))
"""Prepositions before whom they are for."""

STEPS: Final = 2
"""Most nouns between "agreed on" and the penalty: "the introduction of sanctions"."""


def is_agreed_penalty(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a noun is a penalty on which somebody agrees, who is told to agree: that is the act."""
    tokens = sentence.tokens
    heard = {n for t in sentence.triggers if t != trigger for n in range(t.first, t.last + 1)}
    noun = trigger.last
    return tokens[noun].upos == "NOUN" and tokens[noun].lemma in PENALIZING and _agreeing(tokens, noun) in heard


def _agreeing(tokens: Sequence[Token], noun: int) -> int | None:
    """The verb of those who agree on what a noun tells; null where none do."""
    for _ in range(STEPS):
        above = tokens[noun].head - 1
        if above < 0:
            return None
        if tokens[above].lemma == "agree":
            return above if tokens[noun].deprel == "obl" and "on" in cases(tokens, noun) else None
        noun = above
    return None


def with_penalized(scene: Scene, verb: int, roles: Roles) -> Roles:
    """The roles of an agreement on a penalty with those whom it is for, where nobody else is told to get anything.

    ``verb``: the token of the agreement.
    """
    if roles["recipients"] or scene.sentence.tokens[verb].lemma != "agree":
        return roles
    upon = _penalized(scene.sentence.tokens, verb)
    acting = {e for e, _ in roles["actors"]}
    found = [f for f in fillers_of(a for a in scene.actors if a.phrase.head in upon) if f[0] not in acting]
    return {**roles, "recipients": found} if found else roles


def _penalized(tokens: Sequence[Token], verb: int) -> list[int]:
    """The tokens of those whom a penalty is for on which somebody agrees, or that somebody agrees to impose."""
    deeds = [n for n in below(tokens, (verb,), "xcomp", "ccomp", "advcl") if to_of(tokens, n) is not None]
    struck = [n for d in deeds if tokens[d].lemma in PENALIZING for n in below(tokens, (d,), "obj", "obl")]
    nouns = [n for n, t in enumerate(tokens) if t.lemma in PENALIZING and _agreeing(tokens, n) == verb]
    led = [n for n in below(tokens, nouns, "nmod") if not cases(tokens, n).isdisjoint(UPON)]
    return [*(n for n in struck if not cases(tokens, n)), *led]
