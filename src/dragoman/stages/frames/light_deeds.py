"""A deed that the model hears twice, on a light verb and on its noun: "carried out attacks on Chad"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.chances import likeliest
from dragoman.records.language import Sentence, Token, Trigger

CARRYING: Final = frozenset("carry commit launch stage conduct mount perpetrate execute perform wage inflict".split())
"""Verbs that say of the deed that is their object only that it was done."""

BETWEEN: Final = 4
"""Most words between the two: "carried out a series of deadly attacks"."""


def as_one_deed(sentence: Sentence, triggers: Sequence[Trigger]) -> list[Trigger]:
    """The triggers, two of one type on a light verb and on its object as one that stands on both.

    The surer says what it is; each has part of who did it to whom, so the scores of their links are the greater ones.
    """
    out = list(triggers)
    for noun in triggers:
        verb = next((t for t in out if _carries(sentence.tokens, t, noun)), None)
        if verb is not None and noun in out and _are_alike(verb, noun):
            out = [t for t in out if t is not verb and t is not noun]
            out.append(_whole(verb, noun))
    return sorted(out, key=lambda t: t.first)


def _are_alike(one: Trigger, other: Trigger) -> bool:
    """Whether two triggers tell deeds of one type, and no words or contacts."""
    deeds = likeliest(one.kinds) == likeliest(other.kinds) == "other"
    return deeds and likeliest(one.types) == likeliest(other.types)


def _carries(tokens: Sequence[Token], verb: Trigger, noun: Trigger) -> bool:
    """Whether a trigger ends in the light verb of which another is the object."""
    if not 0 < noun.first - verb.last <= BETWEEN + 1:
        return False
    heads = [n for n in range(verb.first, verb.last + 1) if tokens[n].lemma in CARRYING]
    words = range(noun.first, noun.last + 1)
    return any(tokens[n].deprel == "obj" and tokens[n].upos == "NOUN" and tokens[n].head - 1 in heads for n in words)


def _whole(verb: Trigger, noun: Trigger) -> Trigger:
    best = max((verb, noun), key=lambda t: t.score)
    roles = {role: [max(a, b) for a, b in zip(verb.roles[role], noun.roles[role], strict=True)] for role in best.roles}
    return replace(best, first=verb.first, last=noun.last, roles=roles)
