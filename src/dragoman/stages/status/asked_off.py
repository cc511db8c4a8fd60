"""What somebody only asks to be called off is still to come: "demanded that Chad cancel the exercises"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.records.language import Sentence
from dragoman.syntax.classes import DEMANDING
from dragoman.syntax.climbing import below
from dragoman.syntax.reproaches import is_demanded

ASKING: Final = DEMANDING | frozenset("want tell order advise".split())
"""Verbs of who asks another to do something, or tells him to."""

ASKED: Final = ("ccomp", "xcomp", "advcl", "acl")
"""Relations of what is asked to the word that asks it."""


def asked_off(sentence: Sentence, words: Sequence[int]) -> bool:
    """Whether a verb among words by which something is off stands in what somebody asks, or says that another must do.

    Args:
        sentence: The sentence.
        words: The tokens that say that it is off.
    """
    return any(_is_asked(sentence, n) for n in words if sentence.tokens[n].upos == "VERB")


def _is_asked(sentence: Sentence, verb: int) -> bool:
    tokens = sentence.tokens
    above = tokens[verb].head - 1
    asked = above >= 0 and tokens[verb].deprel in ASKED and tokens[above].lemma in ASKING
    bare = tokens[verb].xpos in ("VB", "VBP", "") or bool(below(tokens, (verb,), "mark"))
    return (asked and bare) or is_demanded(sentence, verb)
