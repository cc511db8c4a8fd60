"""The words for what something came after or before: "days after the king's talks with Riyadh", "ahead of his trip"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from dragoman.records.language import Sentence, Token

WORDS: Final = frozenset("after before following since amid despite".split())
"""Prepositions and conjunctions that lead to something else than what is told."""

NOUNS: Final = frozenset("wake aftermath heel eve run-up runup backdrop shadow footstep".split())
"""Nouns behind "in the", "on the" whose "of" or "to" leads there as well."""

PAIRS: Final = frozenset((("ahead", "of"), ("prior", "to")))
"""Two words that do so together."""

BETWEEN: Final = frozenset(("on", "in", "at", "last", "earlier", "this"))
"""Words between a backdrop and a day that is still its own: "the call of the presidents on March 4"."""

DAYS: Final = frozenset(("day", "week", "month", "year"))
"""Nouns of a length of time after which it is another day."""

_OWNED: Final = ("nmod:poss", "nsubj", "nsubj:pass")
_OF: Final = ("of", "between")
_LENGTHS: Final = frozenset("hour day week month year minute round series night".split())
"""Nouns whose "of" says of what they are: "after two hours of talks"."""


@dataclass(frozen=True, slots=True)
class Backdrop:
    """Tokens ``first`` to ``last``, both included, with the word ``head`` for what happened.

    ``owned``: they say whose it was ("Oslo's talks", "talks between A and B", "after B had left").
    """

    first: int
    last: int
    head: int
    owned: bool

    def is_far(self, tokens: Sequence[Token]) -> bool:
        """Whether words say that days or more lay between: "weeks after the talks"."""
        return self.first > 0 and tokens[self.first - 1].lemma in DAYS

    def holds(self, token: int) -> bool:
        """Whether a token lies in these words."""
        return self.first <= token <= self.last


def backdrops(sentence: Sentence) -> tuple[Backdrop, ...]:
    """The backdrops of a sentence in the order of the text; days and hours ("after Monday") are none."""
    tokens = sentence.tokens
    found = []
    for at, head in _leads(tokens):
        inside = _right_of(tokens, head, at)
        if tokens[head].upos in ("NUM", "PUNCT") or any(t.first <= head <= t.last for t in sentence.times):
            continue
        found.append(Backdrop(at, max(inside), head, _is_owned(tokens, head)))
    return tuple(found)


def backdrop_of(sentence: Sentence, first: int, last: int) -> Backdrop | None:
    """The smallest backdrop in which all of some tokens lie, None for most."""
    around = [b for b in backdrops(sentence) if b.holds(first) and b.holds(last)]
    return min(around, key=lambda b: b.last - b.first, default=None)


def is_aside(sentence: Sentence, time: int, told: tuple[int, int] | None = None) -> bool:
    """Whether a time is that of a backdrop which says whose it is: in it or right behind it.

    Args:
        sentence: With its tree.
        time: The first token of the time.
        told: The first and last token of what may be of that time; in the same backdrop it is no stranger to it.
    """
    for backdrop in backdrops(sentence):
        if not backdrop.owned or (told is not None and backdrop.holds(told[0]) and backdrop.holds(told[1])):
            continue
        between = sentence.tokens[backdrop.last + 1 : time]
        behind = backdrop.last < time and len(between) < 3 and all(t.text.lower() in BETWEEN for t in between)
        if backdrop.holds(time) or behind:
            return True
    return False


def _leads(tokens: tuple[Token, ...]) -> Iterator[tuple[int, int]]:
    """The words that lead to backdrops, each with the word to which it leads."""
    for n, token in enumerate(tokens):
        word, head = token.text.lower(), token.head - 1
        pair = n > 0 and (tokens[n - 1].text.lower(), word) in PAIRS
        noun = n > 0 and tokens[n - 1].lemma in NOUNS and word in ("of", "to")
        alone = word in WORDS and token.deprel in ("case", "mark")
        if not (pair or noun or alone):
            continue
        if pair and token.deprel == "fixed":
            head = tokens[n - 1].head - 1
            head = head if head > n else next((m for m in range(n + 1, len(tokens)) if _is_whole(tokens, m)), head)
        if head < n and token.deprel == "case":
            head = next((m for m in range(n + 1, len(tokens)) if _is_noun_of(tokens, m, n)), head)
        if head > n:
            yield n, head


def _is_whole(tokens: tuple[Token, ...], noun: int) -> bool:
    """Whether a noun is no part of another one's name or owner."""
    return tokens[noun].upos in ("NOUN", "PROPN") and tokens[noun].deprel not in ("compound", "nmod:poss", "nmod:desc")


def _is_noun_of(tokens: tuple[Token, ...], noun: int, lead: int) -> bool:
    """Whether a token is the noun that a preposition leads to, where the tree hangs that on what stands before it."""
    return tokens[noun].upos in ("NOUN", "PROPN") and tokens[noun].head - 1 < lead


def _right_of(tokens: tuple[Token, ...], head: int, start: int) -> set[int]:
    """A token and all behind a place that hang on it."""
    inside = {head}
    changed = True
    while changed:
        more = {n for n in range(start, len(tokens)) if tokens[n].head - 1 in inside and n not in inside}
        changed = bool(more)
        inside |= more
    return {n for n in inside if tokens[n].upos != "PUNCT"}


def _is_owned(tokens: tuple[Token, ...], head: int) -> bool:
    """Whether a genitive, a subject, "of" or "between" says whose something was."""
    for n, token in enumerate(tokens):
        if token.head - 1 == head and token.deprel in _OWNED:
            return True
        if tokens[head].lemma in _LENGTHS:
            continue
        if token.text.lower() in _OF and n > head and (n == head + 1 or tokens[token.head - 1].head - 1 == head):
            return True
    return False
