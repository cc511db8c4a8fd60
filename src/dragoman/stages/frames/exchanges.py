"""One exchange of captives, and one mediation, told again: "the swap", "the mediation talks"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.tellings import Telling

EXCHANGING: Final = frozenset("exchange swap trade handover".split())
"""Lemmas that tell an exchange of captives."""

YIELDING: Final = "RETREAT"
"""The type of an exchange of captives, by which it is none of letters or of fire."""

NEAR: Final = 4
"""Sentences back in which the exchange that is taken up is told."""

OPEN: Final = ("happened", "ongoing", "historical")
"""Statuses of what may be the same thing again."""


def bound_again(here: Sequence[Telling], earlier: Sequence[Telling]) -> list[Telling]:
    """The tellings of a sentence, each exchange or mediation that takes up an earlier one bound to it.

    Args:
        here: The tellings of a sentence.
        earlier: Those of the sentences before it.
    """
    out = [_bound(t, earlier) for t in here]
    swaps = [t for t in out if t.lemma in EXCHANGING and len(t.again) and t.again[-1][2] >= 1.0]
    return [_with_swap(t, swaps) for t in out]


def _with_swap(telling: Telling, swaps: Sequence[Telling]) -> Telling:
    """What is handed over in an exchange that is taken up is of that exchange: "in the swap ten were handed over"."""
    handed = telling.kind == "other" and telling.deed == YIELDING and telling.lemma not in EXCHANGING
    if not handed or not swaps or telling.status not in OPEN:
        return telling
    return replace(telling, again=(*telling.again, swaps[0].again[-1]))


def _bound(telling: Telling, earlier: Sequence[Telling]) -> Telling:
    if telling.another or telling.status not in OPEN:
        return telling
    same = _is_that_exchange if telling.kind == "other" else _is_that_mediation
    first = next((t for t in reversed(earlier) if t.status in OPEN and same(t, telling)), None)
    if first is None:
        return telling
    return replace(telling, again=(*telling.again, (first.sentence, first.first, 1.0)))


def _is_that_exchange(one: Telling, other: Telling) -> bool:
    """Whether "the swap" is an exchange that has been told a little before, of the same sides as far as it tells."""
    both = one.kind == other.kind == "other" and one.deed == other.deed == YIELDING
    sides = [{e for e, _ in t.roles.get("actors", ())} for t in (one, other)]
    near = other.sentence - one.sentence <= NEAR and sides[1] <= sides[0]
    return both and near and other.definite and {one.lemma, other.lemma} <= EXCHANGING


def _is_that_mediation(one: Telling, other: Telling) -> bool:
    """Whether somebody's mediation goes on between the same sides as far as both are told."""
    if not one.kind == other.kind == "mediation":
        return False
    mediators, sides = ([{e for e, _ in t.roles.get(r, ())} for t in (one, other)] for r in ("mediator", "actors"))
    shared = bool(mediators[0] & mediators[1]) or not mediators[1]
    return shared and (sides[1] <= sides[0] or sides[0] <= sides[1])
