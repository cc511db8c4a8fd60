"""Words that answer another's words: "rejected the remarks of Lund against Chad" turns down Lund, not Chad."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Actor, Scene, fillers_of
from dragoman.syntax.reasons import SAID
from dragoman.syntax.structure import Predicate

REJECTING: Final = frozenset(
    "reject dismiss refute rebut denounce condemn criticize criticise slam deplore decry rebuff repudiate".split()
)
REPLYING: Final = frozenset("respond reply".split())
"""Verbs of turning words down, and of answering "to" them."""

OF_AUTHOR: Final = ("of", "by", "from")
OF_MATTER: Final = ("against", "on", "about", "over", "concerning", "regarding", "to")
"""Prepositions of who said the words, and of what or to whom."""


def as_answered(scene: Scene, predicate: Predicate | None, roles: Roles) -> Roles:
    """The roles of an answer, with the author of the answered words as its recipient, and none whom they are about."""
    if predicate is None or predicate.pos != "verb" or (noun := _answered(scene, predicate)) is None:
        return roles
    authors = [a for a in scene.actors if not a.phrase.inner and _hangs_by(scene, a, noun, OF_AUTHOR)]
    matter = {a.phrase.span for a in scene.actors if _hangs_by(scene, a, noun, OF_MATTER)}
    upon = fillers_of(authors)
    if not upon:
        return roles
    meant = {e for e, _ in upon}
    actors = [f for f in roles["actors"] if f[0] not in meant and f[1] not in matter]
    return {**roles, "actors": actors, "recipients": upon} if actors else roles


def _answered(scene: Scene, predicate: Predicate) -> int | None:
    """The noun of the words that a verb answers."""
    tokens = scene.sentence.tokens
    verb = tokens[predicate.head].lemma
    slot = "patient" if verb in REJECTING else "to" if verb in REPLYING else ""
    nouns = (a.head for a in predicate.arguments if slot and a.slot == slot)
    return next((n for n in nouns if tokens[n].lemma in SAID), None)


def _hangs_by(scene: Scene, actor: Actor, noun: int, prepositions: Collection[str]) -> bool:
    """Whether somebody hangs on a noun by one of some prepositions, or as its owner where those are of an author."""
    tokens = scene.sentence.tokens
    inside = range(actor.phrase.first, actor.phrase.last + 1)
    tops = [tokens[n] for n in inside if tokens[n].head - 1 == noun]
    if any(t.deprel == "nmod:poss" for t in tops):
        return prepositions is OF_AUTHOR
    cases = {t.text.lower() for t in tokens if t.deprel == "case" and t.head - 1 in inside}
    return bool(tops) and not cases.isdisjoint(prepositions) and noun < actor.phrase.first
