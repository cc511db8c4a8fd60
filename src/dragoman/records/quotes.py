"""Who says what, in whose words."""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.records.plain import Plain
from dragoman.records.spans import Span

STANCES = ("say", "claim", "confirm", "deny", "warn", "demand", "promise", "praise", "criticize", "propose", "ask")


@dataclass(frozen=True, slots=True)
class Quote(Plain):
    """A quotation. ``spans``: the parts of its content, ``span`` their hull; ``speaker`` an entity id.

    ``parent``: the quote inside which it is said; ``part_of``: the whole of a mixed quotation.
    """

    id: str
    span: Span
    spans: tuple[Span, ...]
    direct: bool
    cue: Span | None
    source: Span | None
    speaker: str | None
    stance: str
    parent: str | None = None
    part_of: str | None = None
