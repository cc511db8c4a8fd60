"""Who does something beside something else: "she was satisfied after meeting rebels", in which she has met them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.records.tellings import Filler
from dragoman.stages.frames.scene import Scene

BESIDE: Final = frozenset("after before while when since upon on by".split())
"""Words before a gerund of what the subject of the clause does as well; not "without"."""


def with_subject(scene: Scene, verb: int, actors: Sequence[Filler]) -> list[Filler]:
    """Who met, with the subject that did so beside something else: "she was satisfied after meeting rebels"."""
    tokens = scene.sentence.tokens
    led = any(t.head - 1 == verb and t.text.lower() in BESIDE for t in tokens)
    if tokens[verb].deprel != "advcl" or not tokens[verb].text.endswith("ing") or not led:
        return list(actors)
    subject = next((n for n, t in enumerate(tokens) if t.head == tokens[verb].head and t.deprel == "nsubj"), None)
    actor = scene.actor_at(subject) if subject is not None else None
    if actor is None:
        return list(actors)
    return [*((e, actor.phrase.span) for e in actor.entities), *(f for f in actors if f[0] not in actor.entities)]
