"""What a text states from one party to another, and the protocol by which the core asks the relation model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from dragoman.records.plain import Plain
from dragoman.records.spans import Span


@dataclass(frozen=True, slots=True)
class Relation(Plain):
    """The PLOVER type that a text states from an actor to a recipient.

    ``type``, ``mode`` and ``quad`` (1-4): null where it abstains, ``reason`` then says why. ``status``: how the act
    stands, one of the statuses of events. ``scores``: type -> 0-1, "-" for no act from the one to the other; they sum
    to 1.
    """

    type: str | None
    mode: str | None
    quad: int | None
    status: str | None
    scores: Mapping[str, float]
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Pair:
    """A text with two parties marked in it (code points of ``text``)."""

    text: str
    actor: Span
    recipient: Span


@dataclass(frozen=True, slots=True)
class Chances:
    """The relation model's chances for a pair: ``types`` ("-" for no act) and ``statuses``, each summing to 1."""

    types: Mapping[str, float]
    statuses: Mapping[str, float]


class Relater(Protocol):
    """A relation model as the core sees it."""

    def relate(self, pairs: Sequence[Pair]) -> tuple[Chances, ...]:
        """The chances of each pair, in order."""
        ...
