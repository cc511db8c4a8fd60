"""Turns the tokens of a sentence into the stretches that may be place names, with what they may mean."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from dragoman.packs.gazetteer import Toponym
from dragoman.packs.locating import COMMON
from dragoman.records.language import Sentence
from dragoman.records.spans import Span
from dragoman.stages.places.words import DOTTED, FUNCTION, WHEN
from dragoman.text.folding import fold

LONGEST: Final = 6
"""Most tokens of a place name that is looked for, hyphens and small words among them."""

_PARTICLES: Final = (
    "a - – de del della la las los le les el al ar ash an du des do da dos das di of and the am en sur sous au aux"
    " upon on ez az es bin 's ’s"
)
_INNER: Final = frozenset(_PARTICLES.split())
"""Small words and marks inside place names."""

_SHORT: Final = 2
_GAP: Final = re.compile(r"[ \u00a0]?")

Lookup = Callable[[str], tuple[Toponym, ...]]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A stretch of tokens, ``first`` to ``last`` of a sentence (both included), and the places of that name."""

    sentence: int
    first: int
    last: int
    span: Span
    text: str
    key: str
    toponyms: tuple[Toponym, ...]


def find_candidates(text: str, sentences: Sequence[Sentence], lookup: Lookup) -> list[Candidate]:
    """The longest stretches of capitalised tokens that name a place, from left to right, not overlapping."""
    found: list[Candidate] = []
    for number, sentence in enumerate(sentences):
        words = [token.text for token in sentence.tokens]
        at = 0
        while at < len(words):
            candidate = (
                _longest_at(text, number, sentence, words, at, lookup, found[-1:]) if is_capital(words[at]) else None
            )
            if candidate:
                found.append(candidate)
            at = candidate.last + 1 if candidate else at + 1
    return found


def _longest_at(
    text: str, number: int, sentence: Sentence, words: list[str], first: int, lookup: Lookup, found: list[Candidate]
) -> Candidate | None:
    last = first
    while last + 1 < len(words) and last + 1 - first < LONGEST and _joins(text, sentence, last):
        if not is_capital(words[last + 1]) and words[last + 1].lower() not in _INNER:
            break
        last += 1
    for end in range(last, first - 1, -1):
        if end > first and not is_capital(words[end]):
            continue
        span = sentence.span_of(first, end)
        piece = text[span.start : span.end]
        key = fold(piece)
        if first == end and (key in COMMON or key in WHEN or piece.lower() in FUNCTION) and not _is_code(piece):
            continue
        toponyms = lookup(key)
        if len(key) <= _SHORT:
            toponyms = _short(toponyms, piece, after_town=_ends_town(words, first, found, number))
        if toponyms:
            return Candidate(number, first, end, span, piece, key, toponyms)
    return None


def _ends_town(words: list[str], first: int, found: list[Candidate], number: int) -> bool:
    """Whether a name and a comma stand right before, so that a short form of a region may follow."""
    before = found[0] if found and found[0].sentence == number else None
    return before is not None and first == before.last + 2 and words[first - 1] == ","


def _short(toponyms: tuple[Toponym, ...], piece: str, *, after_town: bool) -> tuple[Toponym, ...]:
    """What two letters may mean: a country's code in capitals; a region's only after its town ("Reno, Nev.")."""
    dotted = "." in piece and fold(piece) in DOTTED
    kept = ("country", "region") if after_town or dotted else ("country",)
    return tuple(t for t in toponyms if t.feature in kept) if after_town or _is_code(piece) else ()


def _joins(text: str, sentence: Sentence, last: int) -> bool:
    """Whether the next token follows at once or after one space."""
    return _GAP.fullmatch(text, sentence.tokens[last].span.end, sentence.tokens[last + 1].span.start) is not None


def is_capital(word: str) -> bool:
    """Whether a word begins with a capital, an elided article apart ("d'Ivoire")."""
    return word[0].isupper() or (len(word) > 2 and word[1] in "'’" and word[2].isupper())


def _is_code(piece: str) -> bool:
    """Whether a short name is written as one: "US", "U.K.", "Ky." or in capitals."""
    letters = [c for c in piece if c.isalpha()]
    return len(letters) > 1 and all(c.isupper() for c in letters)
