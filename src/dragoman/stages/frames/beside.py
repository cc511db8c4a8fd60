"""Who does something beside something else: "she was satisfied after meeting rebels", in which she has met them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.records.events import CONTACTS
from dragoman.records.language import Token, Trigger
from dragoman.records.tellings import Filler
from dragoman.stages.frames.hearing import SURE
from dragoman.stages.frames.scene import Scene

BESIDE: Final = frozenset("after before while when since upon on by".split())
"""Words before a gerund of what the subject of the clause does as well; not "without"."""

NAMING: Final = frozenset("call describe term dub label characterise characterize".split())
"""Verbs by which somebody says what a thing was."""


def with_subject(scene: Scene, word: int, actors: Sequence[Filler]) -> list[Filler]:
    """Who met, with the subject that did so beside something else: "she was satisfied after meeting rebels".

    And with who held what somebody calls a meeting: "Lund held what his office called good talks with Berg".
    """
    tokens = scene.sentence.tokens
    led = any(t.head - 1 == word and t.text.lower() in BESIDE for t in tokens)
    beside = tokens[word].deprel == "advcl" and tokens[word].text.endswith("ing") and led
    above = tokens[word].head - 1 if beside else _holding(scene, word)
    if above is None:
        return list(actors)
    subject = next((n for n, t in enumerate(tokens) if t.head - 1 == above and t.deprel == "nsubj"), None)
    actor = scene.actor_at(subject) if subject is not None else None
    if actor is None:
        return list(actors)
    return [*((e, actor.phrase.span) for e in actor.entities), *(f for f in actors if f[0] not in actor.entities)]


def _holding(scene: Scene, noun: int) -> int | None:
    """The verb whose object is "what" somebody calls by a noun: "held what he described as a meeting"; null if none."""
    tokens = scene.sentence.tokens
    naming = tokens[noun].head - 1
    what = tokens[naming].head - 1
    if naming < 0 or what < 0 or tokens[naming].lemma not in NAMING or tokens[what].text.lower() != "what":
        return None
    return tokens[what].head - 1 if tokens[what].deprel == "obj" and tokens[what].head else None


def without_next_clause(scene: Scene, verb: int, actors: Sequence[Filler]) -> list[Filler]:
    """Who met, without the subject of a contact told in a clause joined to theirs: "Lund met Berg; Rey met Cui"."""
    tokens = scene.sentence.tokens
    told = {n for t in scene.sentence.triggers if _is_contact(t) for n in range(t.first, t.last + 1)}
    joined = {n for n in told if _are_joined(tokens, n, verb)}
    beside = [
        a for a in scene.actors
        if tokens[a.phrase.head].deprel == "nsubj" and tokens[a.phrase.head].head - 1 in joined
    ]  # fmt: skip
    if not beside or all(t.deprel != "nsubj" or t.head - 1 != verb for t in tokens):
        return list(actors)
    here = {e for a in scene.actors if a not in beside for e in a.entities}
    others = {e for a in beside for e in a.entities} - here
    return [f for f in actors if f[0] not in others]


def _is_contact(trigger: Trigger) -> bool:
    """Whether the model surely hears a contact."""
    return trigger.score >= SURE and max(trigger.kinds, key=lambda k: trigger.kinds[k]) in CONTACTS


def _are_joined(tokens: Sequence[Token], one: int, other: int) -> bool:
    """Whether one of two words hangs on the other as a clause beside it."""
    return any(
        tokens[a].head - 1 == b and tokens[a].deprel in ("conj", "parataxis") for a, b in ((one, other), (other, one))
    )
