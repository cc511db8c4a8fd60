"""Turns a dispatch into a document: what is not content is marked, the text stays as it is."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Final

from dragoman.errors import InputError
from dragoman.records.dispatch import Dateline, Dispatch, Document
from dragoman.records.ids import content_id
from dragoman.records.spans import Span, trimmed
from dragoman.text.agencies import signature
from dragoman.text.calendars import RoughDate, exists, nearest
from dragoman.text.datelines import find_datelines
from dragoman.text.furniture import find_furniture, find_head_date
from dragoman.text.languages import identify_language

if TYPE_CHECKING:
    from dragoman.text.dateline_parts import Found

_LATER_BYLINE: Final = re.compile(
    r"[Bb]y (?:[A-ZÀ-Þ][\w’'.-]+[ ]){1,3}?[A-ZÀ-Þ][\w’'-]+(?=[ ]*(?:\r?\n|$)|[ ][A-ZÀ-Þ\"“])"
)

Notes = list[tuple[Span, str]]


def clean(dispatch: Dispatch) -> Document:
    """The dispatch as a document with ``skipped``, dateline, agency, day of publication and language.

    The day of publication is the one given, else that of the header, else the dateline's where it has a year.
    What is odd is told in ``notes``; a dateline's day that does not exist is ``None`` there.

    Raises:
        InputError: ``published`` is given and begins with no ISO day.
    """
    text = dispatch.text
    given = _given_day(dispatch.published)
    header, head_date = find_head_date(text)
    found = find_datelines(text, header[1] if header else 0)
    notes: Notes = []
    published, source = _published(given, head_date, found[0] if found else None)
    dateline = _dateline(found[0], published, notes) if found else None
    if len(found) > 1:
        notes.append((Span(found[1].start, found[1].end), "several datelines"))
    signed = signature(text)
    parts = (text, dispatch.published, dispatch.publisher, dispatch.title, dispatch.url)
    return Document(
        id=dispatch.id if dispatch.id is not None else content_id(*parts),
        text=text,
        title=dispatch.title,
        publisher=dispatch.publisher,
        url=dispatch.url,
        agency=next((f.agency for f in found[:1] if f.agency), None) or (signed[0] if signed else None),
        dateline=dateline,
        published=published.isoformat() if published else None,
        language=identify_language(text),
        skipped=_skipped(text, header, found),
        published_from=source,
        notes=tuple(notes),
    )


def _given_day(published: str | None) -> date | None:
    """The caller's day of publication; a time of day after it is left out."""
    if published is None:
        return None
    try:
        return date.fromisoformat(published[:10])
    except ValueError:
        raise InputError(
            f"published is {published!r}, not an ISO 8601 day: write it as 2020-09-10, or leave it out", "published"
        ) from None


def _published(given: date | None, header: RoughDate | None, found: Found | None) -> tuple[date | None, str]:
    """The day of publication and where it comes from."""
    if given is not None:
        return given, "given"
    dated = found.date if found else None
    for rough, source in ((header, "header"), (dated, "dateline")):
        if rough is not None and rough.year is not None and (day := nearest(rough, None)):
            return day, source
    return None, "none"


def _dateline(found: Found, published: date | None, notes: Notes) -> Dateline:
    span = Span(found.start, found.end)
    day = nearest(found.date, published) if found.date else None
    if found.date and day is None:
        reason = "the dateline's year is not known" if exists(found.date) else "the dateline's day does not exist"
        notes.append((span, reason))
    return Dateline(found.place, day.isoformat() if day else None, span)


def _skipped(text: str, header: tuple[int, int] | None, found: list[Found]) -> tuple[Span, ...]:
    """Header, datelines and furniture as trimmed spans, in order; where two overlap they are joined."""
    spans = [header] if header else []
    for dateline in found:
        if not dateline.header:
            spans.append((dateline.first, dateline.last))
            byline = _LATER_BYLINE.match(text, dateline.last)
            if byline:
                spans.append(byline.span())
    spans += find_furniture(text, header[1] if header else 0)
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(span for start, end in joined if (span := trimmed(text, start, end)))
