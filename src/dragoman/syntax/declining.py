"""Words by which somebody turns something down in saying so: "cannot accept the claim", "will not agree"."""

from __future__ import annotations

from typing import Final

from dragoman.records.language import Sentence
from dragoman.syntax.classes import NEGATORS
from dragoman.syntax.climbing import below

ACCEPTING: Final = frozenset("accept agree consent acquiesce".split())
"""Verbs of what somebody does not do who says that he cannot or will not."""

ABLE: Final = frozenset("can could will would shall ca wo".split())
NOT: Final = NEGATORS | {"cannot"}


def declines(sentence: Sentence, first: int, last: int) -> bool:
    """Whether words tell that somebody cannot or will not accept something; that he did not is no more than denied."""
    tokens = sentence.tokens
    for verb in range(first, last + 1):
        if tokens[verb].lemma not in ACCEPTING or tokens[verb].upos != "VERB" or below(tokens, (verb,), "nsubj:pass"):
            continue
        beside = {tokens[n].text.lower() for n in below(tokens, (verb,))}
        if not beside.isdisjoint(NOT) and not beside.isdisjoint(ABLE | {"cannot"}):
            return True
    return False
