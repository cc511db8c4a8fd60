"""Tells the present tense of captions, which speak of a day that is over, from that of announcements."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

Span = tuple[int, int]

_COMPLETE: Final = re.compile(r"[.!)][\"”)]*$")
_CREDIT: Final = re.compile(r"(?i:photo|picture|image|handout|courtesy)|REUTERS|AFP|\bAP\b|EPA|Xinhua|Getty")
_CREDIT_BEHIND: Final = re.compile(
    r"[ \t]*[|/(–—-]*[ \t]*(?:Photo|Picture|Image|Credit|File photo)(?:s|graph)?\s?[:|/–—-]"
)
_IN_PICTURE: Final = re.compile(r"(?i)in this\b[^.;:]{0,40}?\b(?:photo|picture|image|photograph|handout)\b")
_POSING: Final = re.compile(
    r"[^.;:]*?\b(?:smiles|waves|gestures|poses|flashes|looks on|walks|stands|listens|shakes hands|hugs|embraces"
    r"|salutes|nods|grins)\b[^.;:]*?\b(?:as|while) (?:he|she|they)\b"
)
_SAID: Final = r"\b(?:said|told|says|announced|reported|confirmed)\b[^.;\n]{0,40}?\b(?:on\s+|late\s+|early\s+|,\s*)?"
_WEEKDAY: Final = re.compile(r"(?i)(?:mon|tues|wednes|thurs|fri|satur|sun)day")


def is_caption(text: str, sentence: Span, dateline: int | None, skipped: Sequence[Span]) -> bool:
    """Whether a sentence stands under a picture: complete, in a line above the dateline's or before a credit.

    Or it says so itself: "In this photo Lund meets Ilic", "Lund waves as he arrives".

    Args:
        text: The whole text.
        sentence: The sentence's span.
        dateline: First code point of the dateline, if there is one.
        skipped: What is no content, credits among it.
    """
    start, end = sentence
    if _IN_PICTURE.match(text, start, end) or _POSING.match(text, start, end):
        return True
    if not _COMPLETE.search(text[start:end]):
        return False
    if _CREDIT_BEHIND.match(text, end):
        return True
    credit = next((text[s:e] for s, e in skipped if s >= end and not text[end:s].strip(" \t\u00a0")), "")
    if _CREDIT.search(credit):
        return True
    return dateline is not None and "\n" in text[end:dateline]


def same_weekdays(text: str, start: int, end: int) -> list[Span]:
    """Where else a text names the weekday at ``text[start:end]`` alone, not "next Monday" or "Monday week"."""
    day = _WEEKDAY.search(text, start, end)
    if day is None:
        return []
    alone = re.compile(rf"(?<!next )(?<!last )(?<!coming )(?<!previous )(?<!following )\b{day.group()}\b(?! week\b)")
    return [m.span() for m in alone.finditer(text) if m.end() != day.end()]


def was_said(text: str, start: int, end: int) -> bool:
    """Whether somebody said something on the weekday at ``text[start:end]``, elsewhere in the text.

    One text names a weekday alone for one day: that on which something was said is not to come.
    """
    day = _WEEKDAY.search(text, start, end)
    if day is None:
        return False
    said = re.compile(rf"{_SAID}{day.group()}\b")
    return any(m.end() != day.end() for m in said.finditer(text))
