"""Tells breaks that only wrap a line from those that end a headline or a sentence."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

Span = tuple[int, int]

LEADING: Final = frozenset(
    "a an the of and or nor that if than whether because although unless their its his her our your my whose which"
    " into from with between during without against among toward towards was were has have had is are be been will"
    " would could should may might must".split()
)
"""Words after which something must follow; a line that is complete may well end in "on" or "for"."""

_WORD: Final = re.compile(r"\S+")
_LAST: Final = re.compile(r"([a-z]+)\s*$")
_END: Final = re.compile(r"[.!?:][\"'”’»)\]]*$")
_NEAR: Final = 1000
"""Characters on either side of a break in which the column shows its width."""
_SHORT: Final = 3
"""Letters of a word in capitals that may be an abbreviation, and no dateline's city."""


def is_wrapped(text: str, block: Span, line_break: Span) -> bool:
    """Whether a line break before a capital or a figure stands inside a sentence.

    It does after a word that leads to another, and where the next word had no room in a column of wrapped lines.

    Args:
        text: The whole text.
        block: The lines around, up to the blank ones.
        line_break: The break with its blanks.
    """
    before, after = line_break
    first, last = max(block[0], before - _NEAR), min(block[1], after + _NEAR)
    line = text[max(first, text.rfind("\n", first, before) + 1) : before].strip()
    leading = _LAST.search(line)
    if leading is not None and leading.group(1) in LEADING:
        return True
    following = _WORD.match(text, after, last)
    if following is None or _is_city(following.group()):
        return False
    width = _width(text[first:last])
    return width is not None and len(line) + 1 + len(following.group()) > width


def _is_city(word: str) -> bool:
    """Whether a word may begin a dateline."""
    return len(word) > _SHORT and word.strip(",(").isupper()


def _width(lines: str) -> int | None:
    """The width of a column of lines; None where none of them is surely wrapped, before a small letter."""
    column = [line.strip() for line in lines.splitlines() if line.strip()]
    wrapped = any(other[:1].islower() and not _END.search(one) for one, other in pairwise(column))
    return max(map(len, column)) if wrapped else None
