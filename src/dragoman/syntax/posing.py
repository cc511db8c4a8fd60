"""Pictures told in words: "Lund waves as he arrives in Oslo" tells of what was, though its verbs are in the present."""

from __future__ import annotations

from typing import Final

from dragoman.records.language import Sentence, Token
from dragoman.syntax.climbing import below

POSES: Final = frozenset(
    """smile wave gesture pose flash look walk stand listen shake hug embrace salute nod point sit adjust grin inspect
    applaud clap raise""".split()
)
"""Verbs of those whom a picture shows."""

PRESENT: Final = ("VBZ", "VBP")


def is_in_picture(sentence: Sentence, first: int, last: int) -> bool:
    """Whether words tell what somebody does in a picture: in the present, behind "as", under what he shows of himself.

    Args:
        sentence: With its tree.
        first: The first token that tells it.
        last: Its last one.
    """
    tokens = sentence.tokens
    return any(_is_shown(tokens, verb) for verb in range(first, last + 1))


def _is_shown(tokens: tuple[Token, ...], verb: int) -> bool:
    """Whether a verb stands in such a clause."""
    token = tokens[verb]
    above = token.head - 1
    if above < 0 or token.deprel != "advcl" or token.xpos not in PRESENT:
        return False
    marked = any(tokens[n].text.lower() in ("as", "while") for n in below(tokens, (verb,), "mark"))
    return marked and tokens[above].lemma in POSES and tokens[above].xpos in PRESENT
