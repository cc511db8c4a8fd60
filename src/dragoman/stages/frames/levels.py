"""The level of a visit or meeting, by the words that state it: "a state visit", "on the sidelines of the summit"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from dragoman.records.events import CONTACTS
from dragoman.records.language import Sentence
from dragoman.records.spans import Span
from dragoman.syntax.asides import is_occasion

LEVELS: Final[Mapping[str, str]] = {
    "state": "state", "official": "official", "working": "working", "private": "private", "transit": "transit",
    "stopover": "transit", "sidelines": "sidelines", "margins": "sidelines",
}  # fmt: skip
"""Words that state the level of a visit or meeting."""


def level_of(sentence: Sentence, first: int, last: int, kind: str) -> tuple[str | None, tuple[Span, ...]]:
    """The level that words state of a contact ("state visit", "on the sidelines of"), and these words.

    Args:
        sentence: With its tree.
        first: The first token of the contact's trigger.
        last: The last one.
        kind: Its kind; what is no contact has no level.
    """
    if kind not in CONTACTS:
        return None, ()
    for n in range(min(len(sentence.tokens), last + 12)):
        word = sentence.tokens[n].text.lower()
        level = LEVELS.get(word)
        if level == "sidelines" and not _is_beside(sentence, n, first, last):
            continue
        if level == "sidelines" or (level and kind == "visit" and n < last and _is_said_of(sentence, n, first)):
            return level, (sentence.tokens[n].span,)
    return None, ()


NEAR: Final = 4
"""Tokens before a visit among which its level stands."""


def _is_said_of(sentence: Sentence, word: int, first: int) -> bool:
    """Whether a word of level stands before a visit, and not before another noun: "the official report on it".

    A minister "of State" visits as he may.
    """
    if word and sentence.tokens[word - 1].text.lower() == "of":
        return False
    above = sentence.tokens[word].head - 1
    other = word < above < first and sentence.tokens[above].upos == "NOUN"
    return first - NEAR <= word and not other


def _is_beside(sentence: Sentence, margin: int, first: int, last: int) -> bool:
    """Whether "on the sidelines" is said of a trigger: not of the occasion beside which it was, nor of another act."""
    tokens = sentence.tokens
    if is_occasion(sentence, first, last):
        return False
    inside = range(first, last + 1)
    tops = {*inside, *(tokens[n].head - 1 for n in inside if tokens[n].head)}
    node = tokens[margin].head - 1
    for _ in range(len(tokens)):
        if node in tops or node < 0 or tokens[node].upos == "VERB":
            return node in tops
        node = tokens[node].head - 1
    return False
