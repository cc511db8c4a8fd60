"""What datelines are made of: names of places as agencies write them, lines, and the dateline as a tuple."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from dragoman.text.filing_places import FILING_PLACES

if TYPE_CHECKING:
    from dragoman.text.calendars import RoughDate

Span = tuple[int, int]

_UPPER: Final = r"[^\W\d_a-zß-öø-ÿ]"
_WORD: Final = rf"(?:{_UPPER}[\w’'ʻ‘`´]{{0,30}}|[dl]['’]{_UPPER}[\w’']{{0,30}})"
_SMALL: Final = (
    "de del della la las los le les el al ar of the da do dos das di du des au aux am an der upon on and sur e i"
)
_SAINT: Final = r"(?:(?:St|Ste|ST|Mt|MT|Ft)\.[ \u00a0])?"

NAME: Final = rf"(?:{_SAINT}{_WORD}(?:[ \u00a0-](?:(?:{_SMALL.replace(' ', '|')})[ \u00a0-]){{0,2}}{_WORD}){{0,5}})"
"""A pattern part: a name of up to six words with capitals."""

_SHORT: Final = rf"(?:D\.?[ ]?C\.?(?!\w)|U\.[ ]?S\.(?:[ ]?A\.)?|U\.[ ]?K\.|{NAME})"

PLACE: Final = re.compile(rf"U\.[ ]?N\.|{NAME}(?:(?:/|[ ]/[ ]|–){NAME}){{0,3}}")
"""One place, or several with slashes."""

QUALIFIER: Final = re.compile(
    rf",[ \u00a0]{{1,2}}(?:near[ ]|outside[ ])?{_SHORT}\.?(?=[,.]?[ \u00a0])|,[ \u00a0]{_SHORT}$"
    rf"|[ \u00a0]?\({_UPPER}[^()\r\n]{{1,40}}\)|[ \u00a0]?/{_UPPER}[^/\r\n]{{1,40}}/"
    rf"|[ \u00a0]?\[{_UPPER}[^\[\]\r\n]{{1,40}}\]"
)
"""What says where the place is: ", France", ", near MOSCOW", "/Leningrad Region/"."""

DASH: Final = re.compile(r"[ \u00a0]{0,2}\.?[-–—_]{1,2}(?=[ \u00a0\r\n*\"“]|$)[ \u00a0]*")
"""The dash between a dateline and the text."""

_LINE: Final = re.compile(r"[^\r\n\u2028\u2029\x85\x0b\x0c]+")
_EDGES: Final = (
    " \t\u00a0\u3000\u2002\u2003\u2009\x00\x1f\ufeff\u200b\u200c\u200d\u200e\u200f"
    "\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069"
)
_PIECE: Final = re.compile(r"[^\W\d_]+")
_PART: Final = re.compile(r"[^\W\d_][^\s/-]*")
_ACRONYMS: Final = frozenset(("UN", "USA", "UK", "UAE", "EU", "NATO", "DC", "DRC", "USS", "HMS"))
_LITTLE: Final = frozenset(_SMALL.split())
_ELIDED: Final = ("d'", "l'", "d’", "l’")


class Found(NamedTuple):
    """A dateline.

    ``start``-``end`` runs from the place to the end of the date, ``first``-``last`` over all of it with agency and
    dash. ``place`` is ``place_start``-``place_end`` as a reader writes it. ``header``: the lines above a release,
    which belong to what it says (where and when the event was).
    """

    start: int
    end: int
    first: int
    last: int
    place: str
    place_start: int
    place_end: int
    date: RoughDate | None
    agency: str | None
    header: bool = False


def split_lines(text: str, start: int = 0) -> list[Span]:
    """The lines from ``start``, without white space and invisible marks at their ends; blank ones are left out."""
    lines: list[Span] = []
    for match in _LINE.finditer(text, start):
        piece = match.group()
        body = piece.strip(_EDGES)
        if body:
            begin = match.start() + len(piece) - len(piece.lstrip(_EDGES))
            lines.append((begin, begin + len(body)))
    return lines


def readable_place(words: str) -> str:
    """A place as a reader writes it: capitals made small but for initials and acronyms.

    >>> readable_place("PORT-AU-PRINCE")
    'Port-au-Prince'
    """
    words = " ".join(words.split())
    if not words.isupper() or words in _ACRONYMS or re.fullmatch(r"(?:\w\.)+", words):
        return words

    def write(match: re.Match[str]) -> str:
        piece = match.group()
        if piece in _ACRONYMS:
            return piece
        small = match.start() > 0 and piece.lower() in _LITTLE
        return piece.lower() if small else piece[0] + piece[1:].lower()

    return _PIECE.sub(write, words)


def is_filing_place(words: str) -> bool:
    """Whether the words are a well-known filing place, in any case."""
    return " ".join(words.lower().replace("’", "'").split()) in FILING_PLACES


def is_name(words: str) -> bool:
    """Whether every part but the small words begins with a capital (the patterns cannot tell for every script)."""
    return not any(
        part[0].islower() and part not in _LITTLE and part[:2] not in _ELIDED for part in _PART.findall(words)
    )
