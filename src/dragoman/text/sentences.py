"""Turns text into sentence spans; quotation marks, brackets, titles and abbreviations never break one wrongly.

Our own rules, because the general segmenters break "Lt. Col.", "Gen. (ret.)", "Amb." and "3 p.m. Moscow".
Offsets are code points, half-open.
"""

from __future__ import annotations

import re
from typing import Final

from dragoman.text.slugs import slug_end
from dragoman.text.wrapping import is_wrapped

Span = tuple[int, int]

TITLES: Final = frozenset(
    "mr mrs ms messrs mme dr prof gen lt col maj capt cmdr cpl sgt pvt adm brig amb sen rep gov pres hon rev msgr fr st"
    " sta ste sto mt ft insp supt det cllr sec dep min asst assoc vs no nos art arts para paras sec secs fig figs"
    " approx ca cf viz eg ie al ret retd rtd dir pm hrh eng engr".split()
)
"""Abbreviations after which a sentence never ends: something always follows them."""

MONTHS: Final = frozenset("jan feb mar apr jun jul aug sep sept oct nov dec".split())
"""Abbreviated months, and below weekdays: no end before a figure."""

OPEN_ENDED: Final = frozenset(
    "inc ltd co corp jr sr etc bros dept univ govt plc mon tue tues wed thu thurs fri sat sun".split()
)
"""Abbreviations that may end a sentence: they do before a word that usually begins one."""

STARTERS: Final = frozenset(
    "the a an this that these those he she it they we i you in on at by for from with after before during since "
    "when while as if but and or so yet then however meanwhile earlier later also according both his her its their our "
    "there here what who how why such some many most all no not one two three several other another under over "
    "despite although".split()
)
"""Words that, with a capital after an open-ended abbreviation, begin a new sentence."""

CUES: Final = (
    r"(?:said|says|asked|added|told|wrote|writes|replied|answered|noted|stressed|declared|exclaimed|warned|insisted"
    r"|concluded|continued|explained|remarked|tweeted|quipped|commented|stated|pointed|emphasi[sz]ed|announced)"
)

_CLOSERS: Final = "\"'”’»)]}"
_OPENERS: Final = "\"'“‘«([{"
_QUOTES: Final = "\"'”’»"
_STOP: Final = re.compile(r"(?:\.{3}|…|[.!?]+|[。！？])[\"'”’»)\]]*")
_BLANK: Final = re.compile(r"(?<!\s)\s*\n[ \t\r\u00a0]*\n\s*")
_LINE: Final = re.compile(r"(?:(?<![ \t])[ \t]+)?(?:\r\n|\r|\n)[ \t]*")
_SPEAKER: Final = re.compile(rf"\s+(?:[\w.'’-]+\s+){{1,6}}?{CUES}\b")
_LOWER_SPEAKER: Final = re.compile(r"\s*[a-z]")
_BULLET: Final = re.compile(r"(?:[-–—•*·▪]|\d{1,2}[.)])\s")
_GLUED: Final = re.compile(r"(?<=[a-z\d)”\"]{2})[.!?][\"”]?(?=[\"“]?[A-Z][a-z])")
_DOMAIN: Final = re.compile(r"\.(?:A[mz]|Mu|K[gz]|Uz|Ru|Ua|Ge|M[dk]|Tr|Rs|Lv|Ee|Tv|Com|Net|Org|Info)\b")
"""Endings of the names of sites that write them in capitals: "News.Mu"."""
_CAPTION: Final = re.compile(r"(?<=[\w).])\s+(?=(?:Image|Photo|Picture|Credit|File photo|Source):\s[A-Z])")
"""Where a credit follows a caption without a stop."""
_LINK: Final = re.compile(r"(?<=[.!?])\s+[(\[](?:https?://|www\.|pic\.)[^\s()\[\]]+[)\]](?=\s+[“\"'‘]?[A-Z])")
"""A link in brackets behind a full stop, with which the sentence ends."""
_MARIA: Final = re.compile(r"(?:person|woman|etary|sador) Ma$")
"""Titles behind which "Ma." is the Philippines' short Maria, and no family name."""
_LONGEST_BRACKET: Final = 300
_LINE_OF_TEXT: Final = 60
"""Least code points of a line that may be wrapped."""
_PARAGRAPH: Final = 120
"""Code points of a line beyond which it is a whole paragraph, and what stands above it no line of its own column."""


def split_sentences(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """The sentences of ``text[start:end]`` as spans into ``text``, without surrounding white space.

    Args:
        text: Any Unicode string; one paragraph, hard-wrapped lines and missing spaces are normal.
        start: First code point to look at.
        end: One past the last, by default the length of the text.

    Returns:
        Spans in order, never empty. A blank line always ends a sentence; a single line break does
        where the line is complete in itself.
    """
    end = len(text) if end is None else end
    spans: list[Span] = []
    for s, e in _blocks(text, start, end):
        begin = s
        for cut in _cuts(text, s, e):
            _add(text, begin, cut, spans)
            begin = cut
        _add(text, begin, e, spans)
    return spans


def _add(text: str, start: int, end: int, spans: list[Span]) -> None:
    piece = text[start:end]
    lead = len(piece) - len(piece.lstrip())
    body = piece.strip()
    if body:
        spans.append((start + lead, start + lead + len(body)))


def _blocks(text: str, start: int, end: int) -> list[Span]:
    """Stretches between breaks that always end a sentence: blank lines, and ends of complete lines."""
    breaks = [m.span() for m in _BLANK.finditer(text, start, end)]
    blocks: list[Span] = []
    at = start
    for s, e in [*breaks, (end, end)]:
        blocks.extend(_lines(text, at, s))
        at = e
    return blocks


def _lines(text: str, start: int, end: int) -> list[Span]:
    out: list[Span] = []
    at = start
    for match in _LINE.finditer(text, start, end):
        if _is_line_break(text, (start, at), match.start(), match.end(), end):
            out.append((at, match.start()))
            at = match.end()
    out.append((at, end))
    return out


def _is_line_break(text: str, starts: Span, before: int, after: int, end: int) -> bool:
    """Whether a single line break ends a sentence: not inside a hard-wrapped paragraph.

    Args:
        text: The whole text.
        starts: Where the lines between two blank ones begin, and where the last break was.
        before: Where the line ends.
        after: Where the next one begins.
        end: Where the last line does.
    """
    block, start = starts
    line = text[
        text.rfind("\n", start, before) + 1 if text.rfind("\n", start, before) >= start else start : before
    ].rstrip()
    rest = text[after : min(end, after + 60)]
    if not line or not rest:
        return True
    if line[-1] in ".!?:" + _CLOSERS and not rest[0].islower():
        return True
    if _BULLET.match(rest):
        return True
    if rest[0].islower() or line[-1] in ",;–-—(":
        return False
    below = text[after:end].split("\n", 1)[0].rstrip()
    first = not text[block:before].count("\n")
    short = len(line) < _LINE_OF_TEXT or ((first or len(below) > _PARAGRAPH) and _had_room(line, below))
    return short and not is_wrapped(text, (block, end), (before, after))


def _had_room(line: str, below: str) -> bool:
    """Whether the word behind a break had room in its line, the next one being so much longer: it is a headline."""
    return len(line) + 1 + len(below.split(maxsplit=1)[0]) < len(below)


def _cuts(text: str, start: int, end: int) -> list[int]:
    """Where sentences end inside a block."""
    cuts = [m.end() for m in _STOP.finditer(text, start, end) if _ends_sentence(text, start, m.start(), m.end(), end)]
    cuts += [m.end() for pattern in (_CAPTION, _LINK) for m in pattern.finditer(text, start, end)]
    cuts += [m.end() for m in _GLUED.finditer(text, start, end) if not _is_address(text, m.start())]
    slug = slug_end(text, start, end)
    cuts += [slug] if slug is not None else []
    return [c for c in sorted(set(cuts)) if not _in_bracket(text, start, c, end)]


def _is_address(text: str, at: int) -> bool:
    if _DOMAIN.match(text, at):
        return True
    word = re.search(r"\S*$", text[max(0, at - 40) : at])
    return bool(word and re.search(r"[/@]|www|\.", word.group()))


def _ends_sentence(text: str, start: int, stop: int, after: int, end: int) -> bool:
    """Whether the full stop (or question mark …) at ``stop`` ends a sentence."""
    if after >= end:
        return False
    if not text[after].isspace():
        return text[stop] in "。！？"
    rest = text[after : min(end, after + 120)]
    following = rest.lstrip()
    if not following:
        return False
    head = following.lstrip(_OPENERS + " ")
    first = head[:1]
    if first.islower() or first in ",;:)–—-":
        return False
    closed = any(c in _QUOTES for c in text[stop:after])
    if closed and text[stop] in "!?" and _SPEAKER.match(rest):
        return False
    return text[stop] != "." or text[stop : stop + 3] == "..." or closed or _stop_ends(text, start, stop, head)


def _stop_ends(text: str, start: int, stop: int, head: str) -> bool:
    """Whether a plain full stop after a word ends the sentence, by the word before and after."""
    match = re.search(r"([\w.'’-]*)$", text[max(start, stop - 25) : stop])
    word = match.group(1).rpartition("-")[2] if match else ""  # "the U.S.-S. Korea drill": an initial
    bare = word.lower().strip(".'’-")
    following = re.match(r"[\w'’]+", head)
    starter = bool(following) and following.group().lower() in STARTERS  # type: ignore[union-attr]
    acronym = len(word) > 1 and word.isupper() and not head[:2].isupper()  # "an older IE. Its goal", no "i.e."
    if (bare in TITLES and word[:1].isupper() and not acronym) or (
        bare in ("vs", "no", "approx", "ca", "cf", "viz", "ret", "retd", "rtd") and not starter
    ):
        return bare == "no" and not head[:1].isdigit()
    if (bare in MONTHS and word[:1].isupper()) or (word == "Ma" and _MARIA.search(text[max(start, stop - 14) : stop])):
        return starter
    if re.fullmatch(r"(?:[A-Za-z]\.)+[A-Za-z]", word) or (bare in OPEN_ENDED and word[:1].isupper()) or bare == "etc":
        return starter
    if re.fullmatch(r"[A-Z]", word):
        return (
            starter and head[:1].isupper() and not re.search(r"[A-Z][a-z]+ [A-Z]$", text[max(start, stop - 30) : stop])
        )
    return True


def _in_bracket(text: str, start: int, cut: int, end: int) -> bool:
    """Whether a cut lies inside a bracket that opened not long before and closes not long after."""
    opened = max(
        text.rfind("(", max(start, cut - _LONGEST_BRACKET), cut),
        text.rfind("[", max(start, cut - _LONGEST_BRACKET), cut),
    )
    if opened < 0:
        return False
    closer = ")" if text[opened] == "(" else "]"
    closed = text.find(closer, opened, min(end, opened + _LONGEST_BRACKET))
    return closed >= cut
