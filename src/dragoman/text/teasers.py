"""Finds the teasers of other stories below a text: lines cut short with dots, with their headlines."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from dragoman.text.dateline_parts import Span

DOTS: Final = ("…", "...", "…]", "...]")
"""Ends of a line that is cut short."""

ENDS: Final = tuple(".!?”\"'’)")
"""Ends of a line of a text proper."""

_LONGEST: Final = 240
"""Longest teaser, in code points; a longer line is a text that breaks off."""

_HEADLINE: Final = 140
_BODY: Final = 2
"""Lines of whole sentences above a lone teaser; a text of one line that breaks off is all there is."""


def find_teasers(text: str, lines: Sequence[Span], known: Collection[int]) -> list[int]:
    """The numbers of the lines at a text's end that only tempt to other stories.

    Two or more that are cut short are teasers, each with the headline above it; a single one only below a text of some
    lines. What speaks ("Lund: we will …") breaks off of its own.

    Args:
        text: The whole text.
        lines: Its lines.
        known: Numbers of the lines that are furniture of another kind, which may stand among teasers.
    """
    cut = _run(text, lines, known)
    first = cut[0] if cut else len(lines)
    body = sum(n not in known and _is_whole(text, lines[n]) for n in range(first))
    if not cut or body < (1 if len(cut) > 1 else _BODY):
        return []
    heads = [n for n in range(first - 1, len(lines)) if n + 1 in cut and n not in cut and _is_head(text, lines, n)]
    return sorted({*cut, *(heads if len(cut) > 1 else ())})


def _run(text: str, lines: Sequence[Span], known: Collection[int]) -> list[int]:
    """The lines cut short at the end, over headlines and furniture, in order."""
    cut: list[int] = []
    for number in range(len(lines) - 1, 0, -1):
        if number in known:
            continue
        if _is_cut(text, lines[number]):
            cut.append(number)
        elif not (cut and cut[-1] == number + 1 and _is_head(text, lines, number)):
            break
    return cut[::-1]


def _is_cut(text: str, line: Span) -> bool:
    """Whether a line is short, ends in dots, and nobody speaks in it."""
    words = text[slice(*line)]
    spoken = ":" in words[:40] or words[:1] in "\"“'‘" or words.count("“") > words.count("”")
    return len(words) <= _LONGEST and words.endswith(DOTS) and not spoken


def _is_whole(text: str, line: Span) -> bool:
    words = text[slice(*line)]
    return words.endswith(ENDS) and not words.endswith(DOTS)


def _is_head(text: str, lines: Sequence[Span], number: int) -> bool:
    """Whether a line can be the headline of the next."""
    begin, end = lines[number]
    return end - begin <= _HEADLINE and text[end - 1] not in ENDS and number > 0
