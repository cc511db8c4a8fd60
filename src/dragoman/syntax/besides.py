"""What somebody goes on to say beside a denial: "denied the claims, saying that the rebels had shelled the post"."""

from __future__ import annotations

from typing import Final

from dragoman.records.language import Sentence
from dragoman.syntax.classes import NEGATORS, REBUFFING, REPORTING

DENYING: Final = REBUFFING | {"refuse", "decline"}

STEPS: Final = 4
"""Most steps up the tree from an act to the gerund under which it is told."""


def is_said_besides(sentence: Sentence, first: int, last: int) -> bool:
    """Whether words stand in what somebody says beside a denial, which denies something else.

    Args:
        sentence: With its tree.
        first: The first token of the words (0-based).
        last: Their last one.
    """
    tokens = sentence.tokens
    at = next((n for n in range(first, last + 1) if not first <= tokens[n].head - 1 <= last), first)
    for _ in range(STEPS):
        above = tokens[at].head - 1
        if above < 0 or tokens[at].text.lower() in NEGATORS:
            return False
        if any(t.head - 1 == at and t.text.lower() in (*NEGATORS, "no") for t in tokens):
            return False
        gerund = tokens[above].xpos == "VBG" and tokens[above].lemma in REPORTING and tokens[above].deprel == "advcl"
        if gerund and tokens[at].deprel == "ccomp":
            upper = tokens[above].head - 1
            marked = any(t.head - 1 == above and t.deprel in ("mark", "case") for t in tokens)
            return 0 <= upper < above and tokens[upper].lemma in DENYING and not marked
        at = above
    return False
