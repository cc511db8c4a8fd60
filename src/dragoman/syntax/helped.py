"""Where those live to whom help goes: "aid for people affected by the fighting in Yemen" goes to Yemen."""

from __future__ import annotations

from collections.abc import Container, Sequence
from typing import Final

from dragoman.records.language import Token

HELPED: Final = frozenset(
    """refugee people victim survivor civilian family population child resident community effort relief operation aid
    assistance household pupil patient farmer women woman villager migrant evacuee returnee""".split()
)
"""Nouns of those who are helped, and of the help."""

GIVING: Final = ("AID", "AGREE")
"""PLOVER types of what is given or promised."""

STEPS: Final = 8
"""Most steps from a place up to the words that give."""


def is_helped_there(tokens: Sequence[Token], place: int, words: Container[int]) -> bool:
    """Whether a place is where those are to whom something is given.

    Args:
        tokens: The sentence.
        place: The last token of the place's name.
        words: The tokens that tell what is given.
    """
    led = any(t.head - 1 == place and t.deprel == "case" and t.text.lower() == "in" for t in tokens)
    at, helped = place, False
    for _ in range(STEPS):
        at = tokens[at].head - 1
        if at < 0 or at in words:
            break
        helped = helped or (tokens[at].lemma in HELPED and tokens[at].deprel in ("nmod", "obl", "obj", "nsubj:pass"))
    return led and helped and at in words
