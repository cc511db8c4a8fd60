"""Threats that no verb of threatening tells: who says so, and who hears, of what a hostile step will meet with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from dragoman.records.chances import likeliest
from dragoman.records.language import Token, Trigger
from dragoman.stages.frames.hearing import LINKS, SURE
from dragoman.stages.frames.scene import Actor, Scene
from dragoman.syntax.classes import REPORTING
from dragoman.syntax.climbing import below
from dragoman.syntax.foretelling import threat_at

THREATENING: Final = frozenset("warn threaten caution vow".split())
"""Verbs that tell a threat themselves, whatever it is."""


def with_foretold_answers(scene: Scene, triggers: Sequence[Trigger]) -> list[Trigger]:
    """The triggers with the threats that say what a hostile step will get, where no other word tells them."""
    tokens = scene.sentence.tokens
    out = list(triggers)
    for verb in range(len(tokens)):
        words = threat_at(tokens, verb)
        if words is None:
            continue
        out = [t for t in out if words.isdisjoint(range(t.first, t.last + 1))]
        if not _is_told(scene, verb):
            out.append(_trigger(scene, verb))
    return sorted(out, key=lambda t: t.first)


def _is_told(scene: Scene, verb: int) -> bool:
    """Whether a word above the verb tells the threat: "warned that", "told" as the model hears it."""
    tokens = scene.sentence.tokens
    above = list(_above(tokens, verb))
    sure = [t for t in scene.sentence.triggers if t.score >= SURE and likeliest(t.types) == "THREATEN"]
    return any(tokens[n].lemma in THREATENING or any(t.first <= n <= t.last for t in sure) for n in above)


def _above(tokens: Sequence[Token], at: int) -> Iterator[int]:
    """The words over a word, the nearest first."""
    for _ in tokens:
        at = tokens[at].head - 1
        if at < 0:
            return
        yield at


def _trigger(scene: Scene, verb: int) -> Trigger:
    """A trigger on the verb of a threat, with who says it and who is told as its parties."""
    tokens = scene.sentence.tokens
    roles = {name: [0.0] * len(tokens) for name in LINKS}
    for role, heads in _sides(tokens, verb):
        for actor in _actors_at(scene, heads):
            roles[role][actor.phrase.first] = 1.0
    return Trigger(verb, verb, SURE, {"statement": 1.0}, {"happened": 1.0}, {"THREATEN": 1.0}, roles)


def _sides(tokens: Sequence[Token], verb: int) -> Iterator[tuple[str, list[int]]]:
    """The roles of those who say it and who hear it, with the heads of their words: "Chad was told", "told Chad"."""
    for at in _above(tokens, verb):
        if tokens[at].lemma not in REPORTING:
            continue
        yield "recipients", [n for n in below(tokens, (at,), "nsubj:pass", "iobj", "obj") if n < verb]
        if said := below(tokens, (at,), "nsubj", "obl:agent"):
            yield "actors", said
            return


def _actors_at(scene: Scene, heads: Iterable[int]) -> list[Actor]:
    return [actor for n in heads if (actor := scene.actor_at(n)) is not None]
