"""A dispatch as it was given, and as ``clean`` marks it; the text is never changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from dragoman.records.plain import Plain
from dragoman.records.spans import Span

LONGEST_DELAY: Final = 7
"""Days by which a dateline may lie before the publication and still be the day of filing."""


@dataclass(frozen=True, slots=True)
class Dispatch(Plain):
    """What a caller hands in. Dates are ISO 8601; everything but the text may be unknown.

    ``id``: the caller's own name for it, by default computed from the content.
    """

    text: str
    published: str | None = None
    title: str | None = None
    publisher: str | None = None
    url: str | None = None
    id: str | None = None


@dataclass(frozen=True, slots=True)
class Dateline(Plain):
    """Where and when a dispatch was filed: not where or when its events took place."""

    place: str | None
    date: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class Document(Plain):
    """A dispatch with its non-content marked. ``date_reason`` says why ``published`` is not known.

    ``skipped``: headers, datelines, bylines, editors' notes, separators, in text order, not overlapping.
    ``source``: ``given`` | ``header`` | ``dateline`` | ``none``, where the day of publication comes from.
    """

    id: str
    text: str
    title: str | None
    publisher: str | None
    url: str | None
    agency: str | None
    dateline: Dateline | None
    published: str | None
    language: str | None
    skipped: tuple[Span, ...]
    published_from: str = "none"
    notes: tuple[tuple[Span, str], ...] = ()
    _hidden = frozenset(("published_from", "notes"))

    def filed(self) -> str | None:
        """The ISO day of filing: the dateline's, where it lies from a week before the publication to the day after."""
        filed = self.dateline.date if self.dateline else None
        if filed is None or self.published is None:
            return self.published or filed
        delay = (date.fromisoformat(self.published[:10]) - date.fromisoformat(filed[:10])).days
        return filed[:10] if -1 <= delay <= LONGEST_DELAY else self.published[:10]

    def cite(self, span: Span) -> str:
        """The words under a span: the one place where text is cut.

        Raises:
            ValueError: the span is empty or outside the text.
        """
        if not 0 <= span.start < span.end <= len(self.text):
            raise ValueError(f"span {tuple(span)} is empty or outside the text of {len(self.text)} code points")
        return self.text[span.start : span.end]
