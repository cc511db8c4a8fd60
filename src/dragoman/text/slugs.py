"""Finds the slug with which a line of a digest begins: the states that it is about, in capitals and without a stop.

"KENYA The foreign minister …", "CHAD-NIGER Two envoys …". Where a title follows, "KENYA President Lund", the capitals
are no slug but the beginning of the sentence.
"""

from __future__ import annotations

import re
from typing import Final

_OPENING: Final = (
    r"The|An?|Two|Three|Four|Both|Its|His|Her|Their|In|At|On|After|Before|During|Following|According|More|Several|About"
)
_BODIES: Final = r"United[ ]Nations|European[ ](?:Union|Commission)|African[ ]Union|Arab[ ]League|UN|EU|AU"
_CAPITALS: Final = r"[^\W\d_a-z][^\W\d_a-z’'.]{2,}"

_WORD: Final = rf"(?!(?:{_BODIES})\b){_CAPITALS}"
_SLUG: Final = re.compile(
    rf"{_WORD}(?:(?:[ ]|[ ]?[-–/,&][ ]?){_WORD}){{0,4}}[ ]+(?=(?:{_OPENING}|{_BODIES})[ ]+[^\W\d_]*[a-z])"
)


def slug_end(text: str, start: int, end: int) -> int | None:
    """Where the slug ends with which a block of text begins, with the blank behind it; null where it has none.

    Args:
        text: The whole text.
        start: The block's first code point.
        end: One past its last.
    """
    found = _SLUG.match(text, start, end)
    return found.end() if found else None
