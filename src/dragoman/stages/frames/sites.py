"""Where something is told to have been: the places that the model links to its words, without those of others."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.records.events import JOINT
from dragoman.records.language import Token, Trigger
from dragoman.stages.frames.hearing import SURE
from dragoman.stages.frames.scene import Scene
from dragoman.syntax.asides import is_topic_ahead
from dragoman.syntax.classes import LEAVING
from dragoman.syntax.climbing import is_of_relative
from dragoman.syntax.journeys import (
    clause_of_place,
    comes_from,
    is_goal,
    is_here,
    is_of_other_journey,
    is_origin,
    lies_ahead,
)
from dragoman.syntax.reasons import is_of_reason, reason_above
from dragoman.syntax.sequels import is_of_sequel

LINKED: Final = 0.5
"""Least chance of a link to a time or place."""

RIVAL: Final = 0.25
"""How much more another trigger must be linked to a time or place to take it away."""

BESIDE: Final = 2
"""Most tokens from a place to the "where" that opens the clause on it."""


def places_of(scene: Scene, trigger: Trigger, kind: str) -> tuple[int, ...]:
    """The places that are linked to a trigger, without those that a sentence begins with as what it is about.

    A place in the reason of an act is the reason's; what the reason tells has those of the reason, if there are any. Of
    a contact it may be what is spoken about, and the place the contact's all the same.
    """
    tokens, deed = scene.sentence.tokens, trigger.last
    if (site := _site_of_clause(scene, deed)) is not None:
        return (site,)
    near = {
        n: last
        for n, first, last in scene.places
        if is_own(scene, trigger, "where", first, last) and not is_topic_ahead(scene.sentence, first, last)
    }
    own = range(trigger.first, trigger.last + 1)
    near |= {n: last for n, first, last in scene.places if is_here(tokens, first, own)}
    ahead = {n for n, first, _ in scene.places if lies_ahead(tokens, first, own)}
    near = {n: at for n, at in near.items() if n not in ahead or (near.keys() <= ahead and kind != "visit")}
    near = {n: at for n, at in near.items() if kind not in JOINT or not comes_from(tokens, at, trigger.first, deed)}
    if kind == "visit":
        near = _of_journey(scene, trigger, near)
    strange = {n for n, at in near.items() if is_of_relative(tokens, at, deed)}
    if kind == "call" or len(strange) < len(near):
        near = {n: at for n, at in near.items() if n not in strange}  # "in Oslo the minister, who had come from Riga"
    if kind in JOINT:
        return tuple(near)
    reason = reason_above(tokens, deed)
    inside = tuple(n for n, at in near.items() if reason_above(tokens, at) == reason)
    outside = tuple(n for n, at in near.items() if not _is_of_reason(tokens, at, deed))
    return inside if reason is not None and inside else outside


def _is_of_reason(tokens: Sequence[Token], place: int, deed: int) -> bool:
    """Whether a place is that of a deed's reason: it hangs on the reason itself, or on an occasion of its words."""
    reason = reason_above(tokens, place)
    direct = reason is not None and reason != reason_above(tokens, deed) and tokens[place].head - 1 == reason
    return direct or is_of_reason(tokens, place, deed)


def is_own(scene: Scene, trigger: Trigger, role: str, first: int, last: int) -> bool:
    """Whether a time or place is linked to a trigger, and not clearly more to another one of the sentence."""
    if is_of_sequel(scene.sentence, trigger.last, first):
        return False
    own = max(trigger.roles[role][first : last + 1])
    others = [max(t.roles[role][first : last + 1]) for t in scene.sentence.triggers if t.score >= SURE]
    return own >= LINKED and own >= max(others, default=0.0) - RIVAL


def _of_journey(scene: Scene, trigger: Trigger, near: dict[int, int]) -> dict[int, int]:
    """The places of a visit without that from which it comes; where its words lead somewhere, and none is heard, that.

    Of who leaves one place for another it is the other alone.
    """
    tokens, words = scene.sentence.tokens, range(trigger.first, trigger.last + 1)
    goals = {n: last for n, first, last in scene.places if is_goal(tokens, words, first, last)}
    if goals and any(tokens[n].lemma in LEAVING for n in words):
        return goals
    strange = {n for n, at in near.items() if is_of_other_journey(tokens, at, words) or is_origin(tokens, at, words)}
    return {n: at for n, at in near.items() if n not in strange} or goals


def _site_of_clause(scene: Scene, deed: int) -> int | None:
    """The place right before the "where" of a deed's clause, unless the clause has a place of its own: a number."""
    where = clause_of_place(scene.sentence.tokens, deed)
    if where is None or any(first > where for _, first, _ in scene.places):
        return None
    return next((n for n, _, last in scene.places if 0 < where - last <= BESIDE), None)
