"""Who is under attack suffers it: "the patrol came under fire from the guards" tells what the guards did."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from dragoman.records.language import Sentence, Token
from dragoman.records.tellings import Filler
from dragoman.stages.frames.adjectives import state_at
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene, fillers_of
from dragoman.syntax.climbing import cases

SUFFERED: Final = frozenset("attack fire siege shelling bombardment assault pressure criticism".split())
"""Nouns of what somebody is under."""

STANDING: Final = frozenset("come be remain fall find stay live keep".split())
"""Verbs of those who are under something."""

DOING: Final = ("from", "by")
"""Prepositions of those who do it."""


def suffered(sentence: Sentence, first: int, last: int) -> int | None:
    """The noun behind "under" in or below a trigger's words that somebody suffers; null where there is none."""
    tokens = sentence.tokens
    words = range(first, last + 1)
    return next(
        (
            n for n, t in enumerate(tokens)
            if t.lemma in SUFFERED and (n in words or t.head - 1 in words) and "under" in cases(tokens, n)
        ),
        None,
    )  # fmt: skip


def sufferers(tokens: Sequence[Token], noun: int) -> list[int]:
    """The tokens of those who are under what a noun tells: its subject, its verb's, or whom it stands behind."""
    above = tokens[noun].head - 1
    verbs = [noun, *([above] if above >= 0 and tokens[above].lemma in STANDING else [])]
    subjects = [n for n, t in enumerate(tokens) if t.head - 1 in verbs and t.deprel in ("nsubj", "nsubj:pass")]
    under = next(n for n, t in enumerate(tokens) if t.head - 1 == noun and t.text.lower() == "under")
    return subjects or ([under - 1] if under and tokens[under - 1].upos in ("NOUN", "PROPN") else [])


def as_suffered(scene: Scene, first: int, last: int, roles: Roles, adjectives: Mapping[str, str]) -> Roles:
    """The roles of what somebody is under: he is the recipient, and whoever it comes from acts.

    ``adjectives``: folded adjective of a state -> its entity, for "under attack by Chadian drones".
    """
    tokens = scene.sentence.tokens
    noun = suffered(scene.sentence, first, last)
    if noun is None:
        return roles
    on = sufferers(tokens, noun)
    victims = fillers_of(a for a in scene.actors if a.phrase.head in on)
    if not victims:
        return roles
    struck = {e for e, _ in victims}
    near = (noun, tokens[noun].head - 1)
    doers = [n for n, t in enumerate(tokens) if t.head - 1 in near and not cases(tokens, n).isdisjoint(DOING)]
    by = fillers_of(a for a in scene.actors if a.phrase.head in doers) or _states(scene, doers, adjectives)
    acting = by or [f for f in roles["actors"] if f[0] not in struck]
    return {**roles, "actors": acting, "recipients": victims}


def _states(scene: Scene, nouns: Collection[int], adjectives: Mapping[str, str]) -> list[Filler]:
    """The states whose adjectives modify some nouns."""
    tokens = scene.sentence.tokens
    told = ((n, *state_at(scene, n, adjectives)) for n, t in enumerate(tokens) if t.head - 1 in nouns)
    return [(entity, scene.sentence.span_of(start, n)) for n, entity, start in told if entity]
