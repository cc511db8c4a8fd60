"""What somebody calls a ploy he finds fault with: "considers the vote an attempt by Chad to keep the island"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.language import Sentence, Trigger
from dragoman.stages.frames.hearing import SURE
from dragoman.stages.frames.scene import Scene
from dragoman.syntax.climbing import below, cases
from dragoman.syntax.verdicts import CALLING

PLOYS: Final = frozenset("attempt ploy pretext manoeuvre maneuver stunt trick".split())
"""Nouns of what somebody is up to."""

NAMING: Final = CALLING | {"see", "view"}
"""Verbs of those who call something so."""


def as_charges(scene: Scene, triggers: Sequence[Trigger]) -> list[Trigger]:
    """The triggers, those on a ploy and on the verb that calls something so as one accusation, on the verb.

    Of whose ploy it is, by the verb's subject.
    """
    out = list(triggers)
    for verb, noun in _charges(scene.sentence):
        words = {verb, noun}
        own = [t for t in out if words & {t.first, t.last}]
        if not own:
            continue
        best = max(own, key=lambda t: t.score)
        charge = replace(
            best,
            first=verb,
            last=verb,
            score=max(best.score, SURE),
            kinds={"statement": 1.0},
            types={"ACCUSE": 1.0},
            statuses={"happened": 1.0},
            roles={**best.roles, **_sides(scene, verb, noun)},
        )
        out = [*(t for t in out if t not in own), charge]
    return sorted(out, key=lambda t: t.first)


def _sides(scene: Scene, verb: int, noun: int) -> dict[str, list[float]]:
    """Who calls it so and whose it is, as the model would link them."""
    tokens = scene.sentence.tokens
    heads = {"actors": below(tokens, (verb,), "nsubj"), "recipients": below(tokens, (noun,), "nmod", "nmod:poss")}
    begun = {role: {a.phrase.first for a in scene.actors if a.phrase.head in found} for role, found in heads.items()}
    return {role: [float(n in firsts) for n in range(len(tokens))] for role, firsts in begun.items()}


def _charges(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Each verb that calls its object a ploy, with that noun."""
    tokens = sentence.tokens
    for noun, token in enumerate(tokens):
        verb = token.head - 1
        if token.lemma not in PLOYS or verb < 0 or tokens[verb].lemma not in NAMING:
            continue
        called = any(n < noun for n in below(tokens, (verb,), "obj"))
        if called and token.deprel in ("obj", "xcomp", "obl") and cases(tokens, noun) <= {"as"}:
            yield verb, noun
