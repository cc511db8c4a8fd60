"""Turns the head of a dispatch into datelines: place, date and agency with their spans.

The patterns are those of the agencies and of official releases; each line is read from its start within a bound,
so that no input is slow. A place is as a reader writes it ("Abu Dhabi" for "ABU DHABI").
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from dragoman.text.agencies import AGENCIES, AGENCY, RESELLERS, agency_name
from dragoman.text.calendars import DATE, RoughDate, read_date
from dragoman.text.dateline_parts import (
    DASH,
    PLACE,
    QUALIFIER,
    Found,
    is_filing_place,
    is_name,
    readable_place,
    split_lines,
)
from dragoman.text.release_heads import HEAD_LINES, find_release_head

_BOUND: Final = 200
"""Code points of a line in which its dateline must end."""

_INNER_BOUND: Final = 400
"""Code points in which a dateline may follow a headline on the same line."""

_AGENCY: Final = rf"(?<!\w)(?i:{AGENCY}(?:[ ](?:news|factbox|feature))?)(?!\w)"
_DATE: Final = f"(?ix:{DATE.pattern})"
_DASHES: Final = "[-–—_]{1,2}"

_SIGNED: Final = re.compile(
    rf"""[.,]?[ \u00a0]{{0,2}}(?:
        /[ ]?(?P<slash>{_AGENCY})(?:[ ][Cc]orrespondents?[ ][^/\r\n]{{1,60}})?[ ]?/                   # /TASS/
      | \([ ]?(?P<round>{_AGENCY}|[^\W\d_][\w.& -]{{1,24}})(?:[ ]?/[ ]?(?P<second>[\w-]{{2,20}}))?[ ]?\)  # (Reuters)
      | (?P<plain>{_AGENCY})(?=[ \u00a0]{{0,2}}(?:{_DASHES}|[.:,]|$))                                # , IRNA --
    )""",
    re.VERBOSE,
)
_RESOLD: Final = re.compile(
    rf"[ ]\((?P<seller>{_AGENCY})[ ]?/[ ]?(?P<agency>{_AGENCY})[ ]?[-–—][ ]?(?P<when>{_DATE})[ ]?\)"
)
_FRONT: Final = re.compile(rf"\((?P<agency>{_AGENCY})\)[ ]?[-–—][ ]")
_HIJRI: Final = re.compile(
    r"[^\W\d_][\w’'‘`-]{2,12}(?:[ -][^\W\d_][\w’'‘`-]{0,12}){0,2}[ ]\d{1,2},[ ]1[34]\d\d(?:[ ]?A?H)?,[ ]"
)
_SEPARATOR: Final = re.compile(r"[.,]?[ \u00a0]{1,2}")
_CLOSE: Final = re.compile(rf"[ \u00a0]{{0,2}}(?:\.?{_DASHES}\.?|[.:]{{1,2}})(?=[ \u00a0\r\n*\"“]|$)[ \u00a0]*")
_ANY_DASH: Final = re.compile("[-–—_]")
_LONGEST_PLACE: Final = 5
"""Words: a longer one without an agency is a headline."""

_INNER: Final = re.compile(
    rf"(?<=[ \u00a0])(?P<place>[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ'’/-]{{1,30}}(?:[ ][A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ'’/-]{{1,30}}){{0,3}}),[ ]"
    rf"(?P<when>{_DATE})[ ]\((?P<agency>{_AGENCY})\)[ ]{_DASHES}[ ]"
)

_STAMPED: Final = re.compile(
    rf"(?i:last[ ])?(?i:updated|published|posted)[ ]?:[ ]?{_DATE}(?:[ ]\d{{1,2}}:\d\d)?[ ]"
    rf"(?P<place>[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ'’. -]{{1,40}}?)[ ]{_DASHES}[ ]"
)
"""A dateline in capitals behind the page's stamp on one line, whose day is that of the page."""


def find_datelines(text: str, start: int = 0) -> list[Found]:
    """All datelines of a text, in order: the first is the dispatch's, more of them make a digest.

    Args:
        text: Any Unicode string.
        start: Where the text proper begins, after a page's head.

    Returns:
        The signed datelines (place with agency, or with date and dash) of all lines; where there is none, the first
        weak one (a release's place and date on lines of their own, a well-known place alone in capitals).
    """
    lines = split_lines(text, start)
    signed = [found for begin, end in lines if (found := read_dateline(text, begin, end))]
    for read in (_after_headline, _after_stamp):
        signed = signed or [found for begin, end in lines[:HEAD_LINES] if (found := read(text, begin, end))][:1]
    if signed:
        return signed
    weak = find_release_head(text, lines)
    return [weak] if weak else []


def read_dateline(text: str, begin: int, end: int) -> Found | None:
    """The signed dateline with which a line begins, or ``None``.

    Args:
        text: The whole text.
        begin: The line's first code point.
        end: One past its last.
    """
    limit = min(end, begin + _BOUND)
    front = _FRONT.match(text, begin, limit)
    at = front.end() if front else begin
    place = PLACE.match(text, at, limit)
    if place is None or not is_name(place.group()):
        return None
    resold = _RESOLD.match(text, place.end(), limit)
    if resold:
        return _resold(text, begin, place, resold, end)
    agency = agency_name(front["agency"]) if front else None
    rest = _read_rest(text, place.end(), limit, agency)
    close = _CLOSE.match(text, rest.stop, end)
    if not _is_signed(place.group(), rest, close.group() if close else ""):
        return None
    last = close.end() if close else _skip_blank(text, rest.stop, end)
    name = readable_place(place.group())
    return Found(place.start(), rest.date_end, begin, last, name, *place.span(), rest.date, rest.agency)


class _Rest(NamedTuple):
    """What follows the place; ``date_end``: where date or place end, ``enclosed``: the agency stands in brackets."""

    date: RoughDate | None
    agency: str | None
    stop: int
    date_end: int
    enclosed: bool


def _read_rest(text: str, at: int, limit: int, agency: str | None) -> _Rest:
    """Date, agency and what locates the place, in whatever order they follow it."""
    date: RoughDate | None = None
    date_end, qualifiers, enclosed = at, 0, False
    while True:
        if date is None and (found := _match_date(text, at, limit, after_agency=agency is not None and enclosed)):
            date, at = read_date(found), found.end()
            date_end = at
        elif agency is None and (found := _match_agency(text, at, limit, dated=date is not None)):
            agency = agency_name(found["slash"] or found["round"] or found["plain"])
            enclosed = found["plain"] is None
            at = found.end()
        elif date is None and agency is None and qualifiers < 2 and (found := QUALIFIER.match(text, at, limit)):
            qualifiers += 1
            at = date_end = found.end()
        else:
            return _Rest(date, agency, at, date_end, enclosed)


def _match_date(text: str, at: int, limit: int, *, after_agency: bool) -> re.Match[str] | None:
    """A date after a separator; after an agency only between dashes ("OTTAWA (AA) - 29.03.2011 - ")."""
    separator = (DASH if after_agency else _SEPARATOR).match(text, at, limit)
    if separator is None:
        return None
    at = separator.end()
    hijri = _HIJRI.match(text, at, limit)
    found = DATE.match(text, hijri.end() if hijri else at, limit)
    if found and after_agency and not DASH.match(text, found.end(), limit):
        return None
    return found


def _match_agency(text: str, at: int, limit: int, *, dated: bool) -> re.Match[str] | None:
    """The agency that signs: a known one, or after a date whatever stands in round brackets before a dash."""
    found = _SIGNED.match(text, at, limit)
    if found is None:
        return None
    form = found["round"]
    if form is None or " ".join(form.lower().split()) in AGENCIES or re.fullmatch(_AGENCY, form):
        return found
    return found if dated and DASH.match(text, found.end(), limit) else None


def _is_signed(place: str, rest: _Rest, close: str) -> bool:
    """Whether what was read is a dateline and not the beginning of a sentence or a headline."""
    dash = _ANY_DASH.search(close) is not None
    if rest.agency is not None:
        return dash or rest.date is not None or (rest.enclosed and close.startswith("."))
    if rest.date is None or len(place.split()) > _LONGEST_PLACE:
        return False
    if dash:
        return place.isupper() or is_filing_place(place) or rest.date.year is not None
    return close.startswith(".") and place.isupper()


def _resold(text: str, begin: int, place: re.Match[str], resold: re.Match[str], end: int) -> Found:
    """A dateline with two agencies in one bracket: the reseller's and the author's."""
    names = (agency_name(resold["agency"]), agency_name(resold["seller"]))
    agency = next((n for n in names if n not in RESELLERS), names[0])
    close = DASH.match(text, resold.end(), end)
    last = close.end() if close else _skip_blank(text, resold.end(), end)
    return Found(
        place.start(),
        resold.end("when"),
        begin,
        last,
        readable_place(place.group()),
        *place.span(),
        read_date(resold),
        agency,
    )


def _after_headline(text: str, begin: int, end: int) -> Found | None:
    """A dateline in capitals that follows its headline on one line, as in scraped texts."""
    found = _INNER.search(text, begin, min(end, begin + _INNER_BOUND))
    if found is None:
        return None
    words = found["place"].split(" ")
    count = next((n for n in range(len(words), 0, -1) if is_filing_place(" ".join(words[-n:]))), 1)
    start = found.end("place") - len(" ".join(words[-count:]))
    name = readable_place(text[start : found.end("place")])
    stop = found.end("when")
    return Found(
        start, stop, start, found.end(), name, start, found.end("place"), read_date(found), agency_name(found["agency"])
    )


def _after_stamp(text: str, begin: int, end: int) -> Found | None:
    """A dateline without a day that follows a page's stamp on one line, as in scraped texts."""
    found = _STAMPED.match(text, begin, min(end, begin + _BOUND))
    if found is None or not is_filing_place(found["place"]):
        return None
    start, stop = found.span("place")
    return Found(start, stop, begin, found.end(), readable_place(found["place"]), start, stop, None, None)


def _skip_blank(text: str, at: int, end: int) -> int:
    while at < end and text[at] in " \u00a0":
        at += 1
    return at
