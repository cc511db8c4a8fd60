"""A headline's contacts that the text below it tells one by one: "the President's calls with Lund and Berg"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.records.events import CONTACTS
from dragoman.records.language import Sentence
from dragoman.records.tellings import Telling
from dragoman.stages.assemble.headlines import MEETINGS, REMOTE
from dragoman.syntax.stories import is_headline

SEVERAL: Final = 3
"""Least number of those whom a headline names, of whom each contact below has fewer."""


def without_sums(tellings: Sequence[Telling], sentences: Sequence[Sentence]) -> list[Telling]:
    """The tellings without a headline's that only sums up what is told below it.

    Two contacts or more below, of its kind or one that its words leave open, have some of its sides each and all of
    them together, and none there has them all at once.
    """
    return [t for t in tellings if not _is_sum(t, tellings, sentences)]


def _is_sum(head: Telling, tellings: Sequence[Telling], sentences: Sequence[Sentence]) -> bool:
    """Whether a telling is a headline's that others below it tell one by one."""
    sides = _sides(head)
    if head.kind not in CONTACTS or len(sides) < SEVERAL or not is_headline(sentences[head.sentence]):
        return False
    below = [t for t in tellings if t.sentence > head.sentence and _are_alike(head, t)]
    parts = {_sides(t) & sides for t in below if len(_sides(t) & sides) > 1}
    if sides in parts or len(parts) < 2 or frozenset().union(*parts) != sides:
        return False
    return bool(frozenset.intersection(*parts))


def _sides(telling: Telling) -> frozenset[str]:
    return frozenset(e for e, _ in telling.roles.get("actors", ()))


def _are_alike(head: Telling, told: Telling) -> bool:
    """Whether a contact may be of the kind that a headline tells: "talks" are held in a meeting or by telephone."""
    if told.kind == head.kind:
        return True
    return (head.kind in MEETINGS and told.kind in MEETINGS) or (head.kind == "talks" and told.kind in REMOTE)
