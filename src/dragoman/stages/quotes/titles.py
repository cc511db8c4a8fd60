"""What stands in quotation marks and is nobody's words: the title of a programme, a book, an exercise, a chapter."""

from __future__ import annotations

import re
from typing import Final

from dragoman.records.spans import Span

_SMALL: Final = frozenset(
    ("a", "an", "the", "of", "in", "on", "and", "or", "for", "to", "with", "at", "by", "from", "de", "la", "vs")
)
"""Words that a title leaves small."""

_LED: Final = re.compile(
    r"(?i)(?:\b(?:told|tells|on|in|of|at|from|to|under|during|for|a|an|the|its|his|her|their|titled|entitled|called|named|dubbed"
    r"|codenamed|headlined|books?|novel|memoirs?|articles?|essay|report|paper|poem|songs?|films?|documentary|movie|play"
    r"|programmes?|programs?|shows?|series|magazine|newspaper|daily|weekly|journal|channel|site|website|portal"
    r"|exercises?|drills?|manoeuvres|maneuvers|operation|mission|conference|forum|seminar|exhibition|festival|summit"
    r"|project|initiative|campaign|theme|topic|motto|slogan|ship|vessel|tanker|award|prize|order|medal)|['’]s?)\s+[^\s\w]{1,2}$"
)
"""What leads to a title, up to its mark: no verb of saying."""

_MOST_WORDS: Final = 8


def is_title(text: str, span: Span) -> bool:
    """Whether a stretch between marks is a title: capitalized throughout, led in as a thing or a line of its own.

    ``said on CTV's "Morning Desk" that`` names where somebody spoke. ``shouted "Long Live Peru"`` is said.
    """
    words = [w.strip(".,;:!?'’()") for w in text[span.start : span.end].split()]
    if not 2 <= len(words) <= _MOST_WORDS or not all(_is_capital(w) or w in _SMALL for w in words):
        return False
    if not (_is_capital(words[0]) and _is_capital(words[-1])):
        return False
    line = text[text.rfind("\n", 0, span.start) + 1 : span.start]
    if not line.strip(" \t\"'“”‘’«»"):
        return not re.match(r"[\"'”’»]{1,2}[ \t]*[^\s]", text[span.end : span.end + 40].split("\n")[0])
    return _LED.search(line) is not None


def _is_capital(word: str) -> bool:
    return word[:1].isupper() or word[:1].isdigit()
