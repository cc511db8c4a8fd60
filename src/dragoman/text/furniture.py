"""Turns a text into the spans that are no part of what it reports: page heads, bylines, editors' notes, tails.

Only clear furniture is marked; in doubt it is content. Every test looks at one line and no further than a bound.
Letterheads ("Office of the Spokesperson"), date lines and corrections are content: they name who speaks, when and what.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from dragoman.text.agencies import AGENCY
from dragoman.text.calendars import DATE, RoughDate, read_date
from dragoman.text.dateline_parts import Span, split_lines
from dragoman.text.furniture_patterns import (
    ANYWHERE,
    BYLINE,
    CREDIT,
    EDITING,
    FOOT,
    HEAD,
    NOTES,
    PICTURE,
    RELATED,
    STORY_TAG,
    TAIL,
    is_byline,
    is_credit,
)
from dragoman.text.teasers import find_teasers

_HEAD_LINES: Final = 14
_FOOT_LINES: Final = 14
_LONGEST: Final = 400
"""Code points: a longer line is never furniture as a whole, and nothing is looked for farther from its ends."""

_LISTED: Final = 12
"""Most lines of a list of related stories."""

_HEADLINE: Final = 140
"""Longest line of such a list."""

_DATE_HEADER: Final = re.compile(rf"date[ ]+(?P<when>(?ix:{DATE.pattern}))(?=\s|$)")
_ANNOUNCED: Final = re.compile(
    r"(?:published|issued|posted|filed|updated|released|last updated|date)(?: on)?\s?:?\s{0,3}", re.IGNORECASE
)
_CLOCKS: Final = 50
"""Most code points after a line's date: hours in two zones, an editor in brackets."""

_BRACKET: Final = re.compile(r"\([^()]*\)")
_SMALL_WORD: Final = re.compile(r"[a-z]{4,}")
_PAGE_HEAD: Final = re.compile(
    rf"(?:Source:.{{0,80}}?\||www\.\S{{3,60}}\s|(?:{AGENCY})\s?\||[^|]{{3,60}}\|)", re.IGNORECASE
)


def find_head_date(text: str, start: int = 0) -> tuple[Span | None, RoughDate | None]:
    """The header ``date 2020-09-10`` with which a text begins, or else the day that a line of its head gives.

    Returns:
        The header's span (``None`` where the date stands in a line that is content or furniture of another kind)
        and the date, with its year; ``(None, None)`` where there is none.
    """
    lines = split_lines(text, start)[:_HEAD_LINES]
    if lines and (found := _DATE_HEADER.match(text, lines[0][0], lines[0][1])):
        return found.span(), read_date(found)
    for begin, end in lines:
        date = _line_date(text, begin, min(end, begin + _LONGEST))
        if date is not None and date.year is not None:
            return None, date
    return None, None


def _line_date(text: str, begin: int, end: int) -> RoughDate | None:
    """The date of a line that is a date, says "Published", or is a web page's head."""
    at = begin + (text[begin] in "[(")
    announced = _ANNOUNCED.match(text, at, end)
    found = DATE.match(text, announced.end() if announced else at, end)
    if found and end - found.end() <= _CLOCKS:
        rest = _BRACKET.sub("", text[found.end() : end])
        return read_date(found) if announced or not _SMALL_WORD.search(rest) else None
    page = _PAGE_HEAD.match(text, begin, end)
    found = DATE.search(text, page.end(), min(end, page.end() + 40)) if page else None
    return read_date(found) if found else None


def find_furniture(text: str, start: int = 0) -> list[Span]:
    """The spans of a text that are no content, trimmed, in order and not overlapping.

    Args:
        text: Any Unicode string.
        start: Where to begin, after a header that the caller has dealt with.
    """
    lines = split_lines(text, start)
    spans: list[Span] = []
    listed = 0
    for number, (begin, end) in enumerate(lines):
        if NOTES.match(text, begin, end):
            spans.append((begin, lines[-1][1]))
            break
        if RELATED.fullmatch(text, begin, end) or (number and _is_foreign(text, begin, end)):
            listed = _LISTED + 1
        listed = max(0, listed - 1) if _is_listed(text, begin, end) else 0
        whole = end - begin <= _LONGEST and _is_furniture(text, begin, end, number, len(lines))
        whole = whole or (number < _HEAD_LINES and _is_path(text, (begin, end), lines[number + 1 : number + 2]))
        if listed or whole or text.count(_BULLET, begin, end) >= _STORIES:
            spans.append((begin, end))
        else:
            spans.extend(_inside(text, begin, end, head=number < _HEAD_LINES))
    known = {n for n, line in enumerate(lines) if line in spans}
    spans = sorted({*spans, *(lines[n] for n in find_teasers(text, lines, known))})
    if not spans or spans[-1][1] < lines[-1][1]:
        spans.extend(_tail(text, lines[-1], spans[-1] if spans else None) if lines else ())
    return spans


_FOREIGN: Final = re.compile(r"[^A-Za-z]*[^\W\d_A-Za-z\u00aa-\u024f][^A-Za-z\u00c0-\u024f]*")
"""A line with letters and none of them Latin; in English text it heads the page's own lists."""

_SECTION: Final = re.compile(r"\W{0,3}[^\W\d_A-Za-z\u00aa-\u024f]{2,16}[:：]\s*")
"""A section's name in another script before a headline."""


def _is_foreign(text: str, begin: int, end: int) -> bool:
    return end - begin <= _HEADLINE and _FOREIGN.fullmatch(text, begin, end) is not None


def _is_path(text: str, line: Span, behind: Sequence[Span]) -> bool:
    """Whether a line is the path through a site to the headline that the next line gives: "Home World Talks open"."""
    words, title = text[slice(*line)], text[slice(*behind[0])] if behind else ""
    return bool(title) and words.startswith("Home ") and words.endswith(" " + title)


_BULLET: Final = " • "
_STORIES: Final = 3
"""Bullets between the headlines of other stories on one line; the points of a communiqué have lines of their own."""


def _is_listed(text: str, begin: int, end: int) -> bool:
    """Whether a line can be an item of a list of headlines."""
    return end - begin <= _HEADLINE and text[end - 1] not in '.!”"'


def _is_furniture(text: str, begin: int, end: int, number: int, count: int) -> bool:
    """Whether a line as a whole is furniture, by what it says and where it stands."""
    if ANYWHERE.fullmatch(text, begin, end) or (CREDIT.match(text, begin, end) and is_credit(text[begin:end])):
        return True
    head, foot = number < _HEAD_LINES, count - number <= _FOOT_LINES
    if head and HEAD.fullmatch(text, begin, end):
        return True
    if (head or foot) and BYLINE.match(text, begin, end) and is_byline(text[begin:end]):
        return True
    return foot and number > 0 and FOOT.fullmatch(text, begin, end) is not None


def _inside(text: str, begin: int, end: int, *, head: bool) -> list[Span]:
    """Furniture inside a line that is content: a story tag, notes for editors and credits in brackets at its ends."""
    spans: list[Span] = []
    tag = STORY_TAG.match(text, begin, end) if head else None
    if tag or (tag := _SECTION.match(text, begin, end)):
        spans.append((begin, begin + len(tag.group().rstrip())))
    near = min(end, begin + _LONGEST)
    windows = [(begin, near)] if near == end else [(begin, near), (max(near, end - _LONGEST), end)]
    for first, last in windows:
        spans.extend(found.span() for found in EDITING.finditer(text, first, last))
    if not spans and (credit := PICTURE.search(text, max(begin, end - _HEADLINE), end)):
        spans.append((credit.start("mark"), end))
    return spans


def _tail(text: str, line: Span, previous: Span | None) -> list[Span]:
    """The mark with which an agency closes the last line of content."""
    begin, end = line
    at = max(begin, end - _HEADLINE, previous[1] if previous else 0)
    found = TAIL.search(text, at, end)
    return [found.span("mark")] if found else []
