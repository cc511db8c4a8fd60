"""Turns text into stretches between quotation marks, curly and straight mixed, unclosed ones included."""

from __future__ import annotations

import re
from typing import Final

SPEECH: Final = 4
"""Least words before a closing mark for what was said, where no mark has opened it."""

Span = tuple[int, int]

_MARK: Final = re.compile(r"''|``|‘‘|’’|[\"“”„«»]|(?<![\w’'])[‘'](?=\w)|(?<=[\w.,!?;…])[’'](?![\w])")
_OPENING: Final = frozenset(("“", "„", "«", "‘", "``", "‘‘"))
_CLOSING: Final = frozenset(("”", "»", "’", "’’"))
_SINGLE: Final = frozenset("‘’'")
_STRAIGHT: Final = frozenset(('"', "''"))
"""Marks that open and close alike; two apostrophes stand for one double mark in feeds of the typewriter's alphabet."""
_ALIKE: Final = (("”", "“„"), ("»", "«"))
"""Closing marks that stand for both in texts that have none of those that open them."""
_PARAGRAPH: Final = re.compile(r"\n[ \t\r]*\n")
LONGEST: Final = 3000
"""Code points after which an open quotation is given up: no speech runs that long between marks."""


def find_quoted(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """What stands between quotation marks, the marks left out, in order; nested ones follow the outer.

    An opening mark without a closing one runs to the end of its paragraph where the next paragraph opens with a mark
    again (the wires' habit), else to the end of its line or to the next opening mark; where the next paragraph begins
    without a mark and closes one first, its beginning is quoted too. Apostrophes are not marks.
    """
    end = len(text) if end is None else end
    out: list[Span] = []
    running = False
    straight = _STRAIGHT | {mark for mark, openers in _ALIKE if not any(o in text for o in openers)}
    for first, last in _paragraphs(text, start, end):
        begun = _ends_what_began(text, first, last) if running else None
        if begun is not None:
            out.append(_stripped(text, first, begun))
        found, running = _in_paragraph(text, first if begun is None else begun + 1, last, straight)
        out.extend(found)
    return sorted((s for s in out if s[0] < s[1]), key=lambda s: (s[0], -s[1]))


def _paragraphs(text: str, start: int, end: int) -> list[Span]:
    out, at = [], start
    for match in _PARAGRAPH.finditer(text, start, end):
        out.append((at, match.start()))
        at = match.end()
    return [*out, (at, end)]


def _ends_what_began(text: str, start: int, end: int) -> int | None:
    """Where a paragraph's first double mark closes a quotation that began in the one before; None where it does not."""
    first = next((m for m in _MARK.finditer(text, start, end) if m.group() not in _SINGLE), None)
    if first is None or first.start() == start or text[first.start() - 1].isspace():
        return None
    return None if first.group() in _OPENING or _opens(text, first, start) else first.start()


def _in_paragraph(text: str, start: int, end: int, straight: frozenset[str]) -> tuple[list[Span], bool]:
    """The quotations of a paragraph, and whether the last one is not closed; ``straight``: marks that do both."""
    found: list[Span] = []
    double: re.Match[str] | None = None
    single: int | None = None
    for match in _MARK.finditer(text, start, end):
        mark, at = match.group(), match.start()
        if mark in _SINGLE:
            if double is None or single is not None:
                single = _single(text, start, mark, at, single, found)
            elif mark in "‘'" and text[at - 1 : at] in (" ", "(", "\n", "“", '"'):
                single = at
            continue
        if double is None:
            if mark in _CLOSING and not (mark in straight and _opens(text, match, start)):
                found.extend([_stripped(text, start, at)] if not found and _ends_speech(text, start, match) else [])
                continue
            double, single = match, None
        elif (mark in _OPENING and not (mark == "“" and double.group() == "„")) or (
            mark in straight and _opens(text, match, start)
        ):
            found.append(_before(text, double.end(), at))
            double = match
        else:
            if at - double.start() <= LONGEST:
                found.append(_stripped(text, double.end(), at))
            double, single = None, None
    if double is not None and end - double.start() <= LONGEST:
        found.append(_stripped(text, double.end(), end))
    return found, double is not None


def _ends_speech(text: str, start: int, mark: re.Match[str]) -> bool:
    """Whether a closing mark that nothing has opened ends what a paragraph begins with: its opening mark was lost."""
    speech = mark.group() == "”" and text[mark.start() - 1] in ".,!?…" and mark.start() - start <= LONGEST
    return speech and len(text[start : mark.start()].split()) >= SPEECH


def _single(text: str, start: int, mark: str, at: int, opened: int | None, found: list[Span]) -> int | None:
    """Follows single marks: a pair with at least two words between is a quotation."""
    if opened is None:
        return (
            at
            if mark in "‘'" and (at == start or text[at - 1] in " (\n—–") and text[at + 1 : at + 2].isalpha()
            else None
        )
    inside = text[opened + 1 : at]
    if mark in "’'" and not text[at + 1 : at + 2].isalnum():
        if len(inside.split()) > 1 and (
            text[at - 1] in ".,!?;…" or not inside.endswith("s") or len(inside.split()) > 3
        ):
            found.append(_stripped(text, opened + 1, at))
        return None
    return opened


def _opens(text: str, mark: re.Match[str], start: int) -> bool:
    """Whether a straight mark stands where one opens: after a space or bracket, before a word."""
    before = text[mark.start() - 1] if mark.start() > start else " "
    after = text[mark.end() : mark.end() + 1]
    return (before.isspace() or before in "([—–") and bool(after) and not after.isspace()


def _before(text: str, start: int, end: int) -> Span:
    """An unclosed quotation that another one ends: up to the last full stop before it."""
    stop = max(text.rfind(c, start, end) for c in ".!?")
    return _stripped(text, start, stop + 1 if stop > start else end)


def _stripped(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
