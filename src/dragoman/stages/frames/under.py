"""Who is under attack suffers it: "came under fire from the guards", "faces criticism from Oslo" tell of others."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from dragoman.records.language import Sentence, Token, Trigger
from dragoman.records.tellings import Filler
from dragoman.stages.frames.adjectives import state_at
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene, fillers_of
from dragoman.syntax.climbing import cases

SUFFERED: Final = frozenset("attack fire siege shelling bombardment assault pressure criticism".split())
"""Nouns of what somebody is under."""

STANDING: Final = frozenset("come be remain fall find stay live keep".split())
"""Verbs of those who are under something."""

FACED: Final = frozenset(
    """accusation anger backing ban complaint condemnation criticism demand embargo ire objection opposition outcry
    praise pressure protest rebuke reproach sanction support tariff threat ultimatum warning""".split()
)
"""Nouns of what others say or do to somebody who gets it."""

FACING: Final = frozenset("face draw receive incur attract win earn get encounter endure provoke".split())
"""Verbs of those who get it."""

DOING: Final = ("from", "by")
"""Prepositions of those who do it."""


def suffered(sentence: Sentence, first: int, last: int) -> int | None:
    """The noun in or below a trigger's words of what somebody suffers, or gets; null where there is none."""
    tokens = sentence.tokens
    words = range(first, last + 1)
    near = (n for n, t in enumerate(tokens) if n in words or t.head - 1 in words)
    return next((n for n in near if _is_under(tokens, n) or faced(tokens, n)), None)


def _is_under(tokens: Sequence[Token], noun: int) -> bool:
    return tokens[noun].lemma in SUFFERED and "under" in cases(tokens, noun)


def faced(tokens: Sequence[Token], noun: int) -> bool:
    """Whether a noun tells what its verb's subject gets from others: "faces criticism", "won the support of Mali"."""
    above = tokens[noun].head - 1
    told = tokens[noun].lemma in FACED and tokens[noun].deprel == "obj" and above >= 0
    return told and tokens[above].lemma in FACING and tokens[above].upos == "VERB"


def only_faces(sentence: Sentence, trigger: Trigger, heard: Collection[int]) -> bool:
    """Whether a trigger is the verb alone of what somebody gets, which its noun tells: "faces sanctions"."""
    tokens = sentence.tokens
    alone = trigger.first == trigger.last
    return alone and any(n in heard and t.head - 1 == trigger.first and faced(tokens, n) for n, t in enumerate(tokens))


def sufferers(tokens: Sequence[Token], noun: int) -> list[int]:
    """The tokens of those who are under what a noun tells: its subject, its verb's, or whom it stands behind."""
    above = tokens[noun].head - 1
    verbs = [noun, *([above] if above >= 0 and tokens[above].lemma in STANDING | FACING else [])]
    subjects = [n for n, t in enumerate(tokens) if t.head - 1 in verbs and t.deprel in ("nsubj", "nsubj:pass")]
    under = next((n for n, t in enumerate(tokens) if t.head - 1 == noun and t.text.lower() == "under"), 0)
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
    doers += [n for n, t in enumerate(tokens) if t.head - 1 in doers and t.deprel == "conj"]
    by = fillers_of(a for a in scene.actors if a.phrase.head in doers) or _states(scene, doers, adjectives)
    acting = by or [f for f in roles["actors"] if f[0] not in struck]
    return {**roles, "actors": acting, "recipients": victims}


def _states(scene: Scene, nouns: Collection[int], adjectives: Mapping[str, str]) -> list[Filler]:
    """The states whose adjectives modify some nouns."""
    tokens = scene.sentence.tokens
    told = ((n, *state_at(scene, n, adjectives)) for n, t in enumerate(tokens) if t.head - 1 in nouns)
    return [(entity, scene.sentence.span_of(start, n)) for n, entity, start in told if entity]
