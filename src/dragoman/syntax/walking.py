"""Where a walk from an event outward stands, and what it has found."""

from __future__ import annotations

from dataclasses import dataclass, field

from dragoman.packs.standing import StandingTable
from dragoman.syntax.cues import Cue
from dragoman.syntax.features import Reading


@dataclass(frozen=True, slots=True)
class Search:
    """What stays the same during a walk, and the cues found so far."""

    reading: Reading
    table: StandingTable
    trigger: frozenset[int]
    found: list[Cue] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Walk:
    """Where a walk stands: the token reached, how far, and whether the words there still bear on the event."""

    node: int
    far: int
    open: bool
