"""The one coordinate system: half-open spans of Unicode code points in the dispatch's text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Span(NamedTuple):
    """``text[start:end]``; ``0 <= start < end <= len(text)``."""

    start: int
    end: int


def contains(outer: Span, inner: Span) -> bool:
    """Whether a span lies inside another, or equals it."""
    return outer.start <= inner.start and inner.end <= outer.end


def overlaps(one: Span, other: Span) -> bool:
    """Whether two spans share a code point."""
    return one.start < other.end and other.start < one.end


def hull(spans: Iterable[Span]) -> Span:
    """The shortest span that holds them all.

    Raises:
        ValueError: there is none.
    """
    found = tuple(spans)
    return Span(min(s.start for s in found), max(s.end for s in found))


def trimmed(text: str, start: int, end: int) -> Span | None:
    """The span without white space at its ends; ``None`` where nothing else is in it."""
    piece = text[start:end]
    body = piece.strip()
    if not body:
        return None
    lead = len(piece) - len(piece.lstrip())
    return Span(start + lead, start + lead + len(body))
