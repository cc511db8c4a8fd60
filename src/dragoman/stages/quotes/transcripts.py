"""Questions and answers set out line by line: every line that a label opens is its speaker's, to the next label."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from dragoman.records.dispatch import Document
from dragoman.records.language import Sentence
from dragoman.records.spans import Span, contains, trimmed
from dragoman.stages.quotes.labels import NO_SPEAKERS

_LINE: Final = re.compile(r"(?m)^[ \t]*(?P<who>[A-Z][\w.'’-]*(?: [\w.'’-]+){0,4}):[ \t]+(?=\S)")
ASKING: Final = ("q", "question")
ANSWERING: Final = ("a", "answer")
_SHORT: Final = frozenset((*ASKING, *ANSWERING))
"""Labels that name no person."""

FEWEST: Final = 2
"""Labels from which on lines are taken for a transcript: one that asks and one that answers, or one name twice."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What one speaker says at a stretch; ``number``: of the sentence in which it begins; ``turn`` as in ``Said``."""

    content: Span
    source: Span
    number: int
    turn: str


def turns_of(document: Document, sentences: Sequence[Sentence]) -> tuple[Turn, ...]:
    """The turns of a transcript in text order; none where the text is no transcript.

    A transcript has questions and answers by those names, or the same speakers again and again. A turn ends with its
    line: what follows without a label may be the reporter's.
    """
    labels = [m for m in _LINE.finditer(document.text) if not _is_skipped(document, m)]
    names = [m["who"].lower() for m in labels]
    speakers = {n for n in names if names.count(n) >= FEWEST and n.split()[0] not in NO_SPEAKERS - _SHORT}
    if len(names) < FEWEST or not speakers | _SHORT.intersection(names):
        return ()
    out = []
    for label in labels:
        if label["who"].lower() not in speakers | _SHORT:
            continue
        line = document.text[label.end() :].partition("\n")[0]
        content = trimmed(document.text, label.end(), label.end() + len(line.rstrip(" \t.")))
        number = next((n for n, s in enumerate(sentences) if s.span.start <= label.end() < s.span.end), None)
        if number is not None and content is not None:
            who = label["who"].lower()
            turn = "asks" if who in ASKING else "answers" if who in ANSWERING else ""
            out.append(Turn(content, Span(*label.span("who")), number, turn))
    return tuple(out)


def _is_skipped(document: Document, label: re.Match[str]) -> bool:
    at = Span(label.start("who"), label.end())
    return any(contains(skipped, at) for skipped in document.skipped)
