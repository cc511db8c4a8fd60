"""What somebody will not put up with: "the shelling cannot be tolerated" denies no shelling, it blames who did it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.records.language import Sentence, Token
from dragoman.syntax.classes import NEGATORS

TOLERATING: Final = frozenset("tolerate condone excuse forgive overlook justify".split())
"""Verbs that, with "not", tell what was done and that it was wrong."""

UNHEEDED: Final = frozenset("unanswered unpunished unnoticed unchallenged unavenged".split())
"""How an act does "not go" that somebody means to answer."""

NOT: Final = NEGATORS | {"cannot"}


def is_blame(sentence: Sentence, first: int, last: int) -> bool:
    """Whether words are such a verb with its "not", which blames somebody."""
    tokens = sentence.tokens
    return any(_is_untolerated(tokens, n) for n in range(first, last + 1))


def is_not_tolerated(sentence: Sentence, first: int, last: int) -> bool:
    """Whether words stand in the subject or object of such a verb, or of one that "and" joins to it."""
    tokens = sentence.tokens
    at = first
    for _ in range(len(tokens)):
        above = tokens[at].head - 1
        if above < 0:
            return False
        if not first <= above <= last and tokens[at].deprel.partition(":")[0] in ("nsubj", "obj"):
            joined = (n for n, t in enumerate(tokens) if t.head - 1 == above and t.deprel == "conj")
            return any(_is_untolerated(tokens, n) for n in (above, *joined))
        at = above
    return False


def _is_untolerated(tokens: Sequence[Token], verb: int) -> bool:
    below = {t.text.lower() for t in tokens if t.head - 1 == verb}
    goes = tokens[verb].lemma == "go" and not below.isdisjoint(UNHEEDED)
    return (goes or tokens[verb].lemma in TOLERATING) and not below.isdisjoint(NOT)
