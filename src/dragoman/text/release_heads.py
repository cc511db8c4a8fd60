"""Turns the lines at the head or foot of a release ("Paris, 12 June 2014", "AMMAN") into its place and date."""

from __future__ import annotations

import re
from typing import Final

from dragoman.text.calendars import DATE, RoughDate, read_date
from dragoman.text.dateline_parts import (
    DASH,
    NAME,
    PLACE,
    QUALIFIER,
    Found,
    Span,
    is_filing_place,
    is_name,
    readable_place,
)

HEAD_LINES: Final = 14
"""Lines, blank ones apart, in which a release's date and place may stand."""

_FOOT_LINES: Final = 3
"""Lines at the end of a release in which they may stand instead."""

_BOUND: Final = 200
"""Code points: a longer line is no head line."""

_COLON: Final = re.compile(r":[ \u00a0]{1,2}(?=\S)")
_STOP: Final = re.compile(r"[.!?][\"”’]?(?:[ \u00a0]|$)")
_BODY: Final = 60
"""Least length of the first line of a text proper: longer than most headlines in capitals."""

_CLOCK: Final = re.compile(
    r"(?:,[ \u00a0]?|[ \u00a0]{1,4}|^)\d{1,2}[:.]\d\d(?::\d\d)?(?:[ ]?[ap]\.?m\.?)?(?:[ ](?:GMT|UTC|local time))?",
    re.IGNORECASE,
)
_OFFICE: Final = re.compile(
    r"\b(?:ministry|office|embassy|department|government|presidency|secretariat|kremlin|delegation|mission|briefing"
    r"|statement|readout|release|conference|council|declaration|communiqu[eé]|bulletin|note)\b",
    re.IGNORECASE,
)
_REPORTING: Final = re.compile(rf"(?:Reporting|Reports?) from (?P<place>{NAME})")
_SEATS: Final = ("The Kremlin, ", "Novo-Ogaryovo, ", "Gorki, ")
"""Seats whose place line names the city, or the region, last."""


def find_release_head(text: str, lines: list[Span]) -> Found | None:
    """The place and date of a release, on lines of their own at its head or foot.

    Args:
        text: The whole text.
        lines: Its lines, as ``split_lines`` gives them.
    """
    head = range(min(len(lines), HEAD_LINES))
    foot = range(max(len(head), len(lines) - _FOOT_LINES), len(lines))
    for number in head:
        found = (
            _dated_place(text, lines, number)
            or _placed_date(text, lines, number)
            or _bare_place(text, lines, number)
            or _reporting_from(text, lines, number)
        )
        if found:
            return found
    found = next((found for number in foot if (found := _dated_place(text, lines, number))), None)
    return found or _place_below(text, lines)


def _place_below(text: str, lines: list[Span]) -> Found | None:
    """A release dated in its head whose place stands alone on one of its last lines."""
    foot = lines[-_FOOT_LINES:] if len(lines) > _FOOT_LINES else []
    span = next(((b, e) for b, e in foot if e - b <= _BODY and is_filing_place(text[b:e])), None)
    date = _head_date(text, lines)
    if date is None or span is None:
        return None
    begin, end = span
    return Found(begin, end, begin, end, readable_place(text[begin:end]), begin, end, date, None)


def _head_date(text: str, lines: list[Span]) -> RoughDate | None:
    """The first date that is all of a line of the head."""
    dates = (_date_alone(text, *line) for line in lines[:HEAD_LINES])
    return next((read_date(found) for found in dates if found), None)


def _dated_place(text: str, lines: list[Span], number: int) -> Found | None:
    """A line such as "Paris, 12 June 2014", or the place and the date on two lines."""
    begin, end = lines[number]
    if end - begin > _BOUND or _date_alone(text, begin, end):
        return None  # the "Tuesday" of "Tuesday, 14 May 2013" is no place
    date = _date_at_end(text, begin, end)
    if date is not None:
        stop = len(text[begin : date.start()].rstrip(" \u00a0,.")) + begin
    else:
        following = lines[number + 1] if number + 1 < len(lines) else None
        date = _date_alone(text, *following) if following else None
        stop = end
    if date is None or read_date(date).year is None or stop <= begin:
        return None
    place = _last_place(text, begin, stop, alone=date.start() > end)
    if place is None:
        return None
    last = lines[number + 1][1] if date.start() > end else end
    return Found(
        place[0], date.end(), place[0], last, readable_place(text[slice(*place)]), *place, read_date(date), None
    )


def _date_at_end(text: str, begin: int, end: int) -> re.Match[str] | None:
    """The date with which a line ends, after a comma and a place."""
    for comma in re.finditer(r",[ \u00a0]{1,2}", text[begin:end]):
        found = DATE.match(text, begin + comma.end(), end)
        if found and _is_end(text, found.end(), end):
            return found
    return None


def _date_alone(text: str, begin: int, end: int) -> re.Match[str] | None:
    """The date that is all of a line, with or without the hour."""
    found = DATE.match(text, begin, end)
    return found if found and _is_end(text, found.end(), end) else None


def _is_end(text: str, at: int, end: int) -> bool:
    clock = _CLOCK.match(text, at, end)
    return text[clock.end() if clock else at : end].strip(" \u00a0.") == ""


def _last_place(text: str, begin: int, stop: int, *, alone: bool) -> Span | None:
    """The place in "Ministry of Foreign Affairs, Ljubljana" or "Washington, DC"; ``None`` where it is no place."""
    pieces = [m.span() for m in re.finditer(r"[^,]+", text[begin:stop])]
    for s, e in pieces[:3]:
        words = text[begin + s : begin + e]
        body = words.strip()
        start = begin + s + len(words) - len(words.lstrip())
        if not body or _OFFICE.search(body):
            continue
        if not PLACE.fullmatch(body) or not is_name(body) or len(body.split()) > 4:
            return None
        return (start, start + len(body)) if not alone or is_filing_place(body) else None
    return None


def _placed_date(text: str, lines: list[Span], number: int) -> Found | None:
    """A release's date line, with or without a line for the hour, above its place line ("The Kremlin, Moscow")."""
    date = _date_alone(text, *lines[number])
    if date is None or read_date(date).year is None:
        return None
    following = lines[number + 1 : number + 3]
    if following and _CLOCK.fullmatch(text[slice(*following[0])]):
        following = following[1:]
    if not following:
        return None
    begin, end = following[0]
    line = text[begin:end]
    at = line.rindex(", ") + 2 if line.startswith(_SEATS) else 0
    name = line[at:].partition(",")[0]
    if len(line) > _BODY or not is_filing_place(name):
        return None
    start = begin + at
    first = lines[number][0]
    return Found(
        first, end, first, end, readable_place(name), start, start + len(name), read_date(date), None, header=True
    )


def _bare_place(text: str, lines: list[Span], number: int) -> Found | None:
    """A well-known place alone before a paragraph, before a dash ("ADDIS ABABA - …") or a colon ("New Delhi: …").

    In small letters only before a whole paragraph: "Moscow: We will answer" is a headline, "Rome - once" a sentence.
    """
    begin, end = lines[number]
    place = PLACE.match(text, begin, min(end, begin + _BOUND))
    if place is None or not is_filing_place(place.group()):
        return None
    qualifier = QUALIFIER.match(text, place.end(), end)
    stop = qualifier.end() if qualifier else place.end()
    dash = _COLON.match(text, stop, end) or DASH.match(text, stop, end)
    paragraph = dash and end - dash.end() > _BODY and _STOP.search(text, dash.end(), end)
    begins = dash and not text[dash.end() : dash.end() + 1].islower()
    if not place.group().isupper() and not (paragraph and begins):
        return None
    told = place.group().isupper() and dash and _STOP.search(text, dash.end(), end)  # a headline has no stop
    last = dash.end() if dash and (told or end - dash.end() > _BODY) else end
    is_alone = stop == end and number + 1 < len(lines) and lines[number + 1][1] - lines[number + 1][0] > _BODY
    if not is_alone and last == end:
        return None
    return Found(begin, stop, begin, last, readable_place(place.group()), *place.span(), None, None)


def _reporting_from(text: str, lines: list[Span], number: int) -> Found | None:
    """A web story's "Reporting from PLACE", with the date line near it."""
    begin, end = lines[number]
    found = _REPORTING.fullmatch(text, begin, end)
    if found is None:
        return None
    start = found.start("place")
    return Found(start, end, begin, end, found["place"], start, end, _head_date(text, lines), None)
