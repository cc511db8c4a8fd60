"""Whom one meets at which of two contacts: "after a meeting with Lund the programme included talks with Berg"."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Final

from dragoman.records.chances import likeliest
from dragoman.records.events import JOINT
from dragoman.records.language import Token
from dragoman.records.tellings import Filler
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Actor, Scene
from dragoman.syntax.climbing import below, cases

SIDES: Final = ("actors", "host", "visitor")

HEARD: Final = 0.3
"""Least score of another contact that takes away those behind its own "with"."""


def without_those_met_otherwise(scene: Scene, words: Collection[int], roles: Roles) -> Roles:
    """The roles of a contact without those behind "with" at another noun of one, where its own noun has such people.

    ``words``: the tokens that tell it.
    """
    own = {e for a in met_with(scene, words) for e in a.entities}
    if not own:
        return roles
    other = {a.phrase.span for span in _others(scene, words) for a in met_with(scene, span)}
    strange = {a.phrase.span for a in scene.actors if a.phrase.span in other and own.isdisjoint(a.entities)}
    if not strange:
        return roles
    kept = {role: [f for f in roles[role] if f[1] not in strange] for role in SIDES}
    return {**roles, **kept}


def with_side_from_afar(
    scene: Scene, words: Collection[int], roles: Roles, far: Mapping[str, Sequence[Filler]]
) -> Roles:
    """The roles of a contact with one side of whom other sentences tell, where its own has but people behind "with".

    "Lund came. The programme included talks with Berg and Vik": they are on one side.
    """
    counterparts = {e for a in met_with(scene, words) for e in a.entities}
    actors = {e for e, _ in roles["actors"]}
    named = (*far.get("visitor", ()), *far.get("actors", ()))  # whose programme it is comes first
    missing = [f for f in named if f[0] not in counterparts]
    if len(actors) < 2 or not actors <= counterparts or not missing:
        return roles
    visitor = [f for f in roles["visitor"] if f[0] not in counterparts]
    return {**roles, "actors": [*missing[:1], *roles["actors"]], "visitor": visitor}


def met_with(scene: Scene, words: Collection[int]) -> list[Actor]:
    """The people behind "with" at a noun that tells a contact, and those joined to them."""
    tokens = scene.sentence.tokens
    nouns = [n for n in words if tokens[n].upos == "NOUN"]
    heads = {n for n in below(tokens, nouns, "nmod") if _is_led(tokens, n)}
    joined = _with_conjuncts(tokens, heads)
    return [a for a in scene.actors if not joined.isdisjoint(range(a.phrase.head, a.phrase.last + 1))]


def _is_led(tokens: Sequence[Token], node: int) -> bool:
    """Whether "with" stands before somebody; in some trees it hangs on the title before the name."""
    return any("with" in cases(tokens, n) for n in (node, *below(tokens, (node,), "nmod:desc")))


def _with_conjuncts(tokens: Sequence[Token], heads: Collection[int]) -> set[int]:
    found = set(heads)
    for n, token in enumerate(tokens):
        if token.deprel in ("conj", "appos", "nmod:desc") and token.head - 1 in found:
            found.add(n)
    return found


def _others(scene: Scene, words: Collection[int]) -> Iterator[range]:
    """The tokens of the other contacts that the model hears in a sentence."""
    for trigger in scene.sentence.triggers:
        span = range(trigger.first, trigger.last + 1)
        heard = trigger.score >= HEARD and likeliest(trigger.kinds) in JOINT
        if heard and not set(span) & set(words):
            yield span
