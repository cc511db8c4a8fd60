"""What is told again, "the swap", "the mediation talks", and what is told beside it, "a bilateral meeting" too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.events import CONTACTS, HELD
from dragoman.records.language import Sentence
from dragoman.records.tellings import Telling

EXCHANGING: Final = frozenset("exchange swap trade handover".split())
"""Lemmas that tell an exchange of captives."""

YIELDING: Final = "RETREAT"
"""The type of an exchange of captives, by which it is none of letters or of fire."""

NEAR: Final = 4
"""Sentences back in which the exchange that is taken up is told."""


SIDES: Final = {
    "bilateral": 2, "trilateral": 3, "tripartite": 3, "three-way": 3, "quadrilateral": 4, "quadripartite": 4,
    "four-way": 4,
}  # fmt: skip
"""Adjectives that say between how many sides a contact is."""


def of_other_sides(sentences: Sequence[Sentence], here: Sequence[Telling], earlier: Sequence[Telling]) -> list[Telling]:
    """The tellings of a sentence, a contact between fewer or more sides than each before it as another one.

    Args:
        sentences: The document's sentences.
        here: The tellings of a sentence.
        earlier: Those of the sentences before it.
    """
    known = {count for t in earlier if (count := _sides(sentences, t))}
    out = []
    for telling in here:
        count = _sides(sentences, telling)
        others = bool(count and known) and count not in known
        out.append(replace(telling, another=True) if others else telling)
    return out


def _sides(sentences: Sequence[Sentence], telling: Telling) -> int:
    """Between how many sides the words of a contact say that it is, 0 where they do not."""
    if telling.kind not in CONTACTS:
        return 0
    tokens = sentences[telling.sentence].tokens
    inside = range(telling.first, telling.last + 1)
    near = [t for n, t in enumerate(tokens) if n in inside or (t.head - 1 in inside and t.deprel == "amod")]
    return next((count for t in near if (count := SIDES.get(t.text.lower(), 0))), 0)


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
    if not handed or not swaps or telling.status not in HELD:
        return telling
    return replace(telling, again=(*telling.again, swaps[0].again[-1]))


def _bound(telling: Telling, earlier: Sequence[Telling]) -> Telling:
    if telling.another or telling.status not in HELD:
        return telling
    same = _is_that_exchange if telling.kind == "other" else _is_that_mediation
    first = next((t for t in reversed(earlier) if t.status in HELD and same(t, telling)), None)
    if first is None:
        return telling
    return replace(telling, again=telling.again_with(first))


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
