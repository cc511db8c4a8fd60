"""Where a dispatch says "here": in the place from which it is filed. "LIMA, May 14 - The ministers met here"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.language import Sentence, Token
from dragoman.records.times import Place
from dragoman.syntax.journeys import HERE

OPENING: Final = ("“", "‘‘", "``", '"')
CLOSING: Final = ("”", "’’", "''", '"')

BESIDE: Final = frozenset("from out up below above after click sign subscribe read see".split())
"""Words beside a "here" that means a page or a moment: "from here on", "click here"."""

TOLD: Final = frozenset(("VBD", "VBN", "VBG", "VB", "VBZ", "VBP", "NN", "NNS"))
"""Tags of what somebody may be told to have done here."""


def here_at(sentences: Sequence[Sentence], home: Place) -> Iterator[Place]:
    """Each "here" of a dispatch's own words as the place from which it is filed (``home``).

    Not within a quotation, where the speaker is who is here, and not of a page ("click here").
    """
    quoting = False
    for sentence in sentences:
        for n, token in enumerate(sentence.tokens):
            if token.text in OPENING and not (quoting and token.text in CLOSING):
                quoting = True
            elif token.text in CLOSING:
                quoting = False
            elif token.text == HERE and not quoting and _is_place(sentence.tokens, n):
                yield replace(home, span=token.span, text=token.text)


def _is_place(tokens: Sequence[Token], n: int) -> bool:
    """Whether a "here" hangs on what is done or held, with no word beside it that makes it a page or a moment."""
    above = tokens[n].head - 1
    near = {t.text.lower() for t in tokens[max(0, n - 1) : n + 2]}
    if not near.isdisjoint(BESIDE):
        return False
    copula = any(t.head - 1 == n and t.deprel == "cop" for t in tokens)
    subject = any(t.head - 1 == n and t.deprel.startswith("nsubj") for t in tokens[:n])
    return (copula and subject) or (above >= 0 and tokens[n].deprel == "advmod" and tokens[above].xpos in TOLD)
