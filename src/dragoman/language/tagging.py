"""Mends tags that the words around forbid: behind "have" a word in "-ed" is no adjective, "-ing" is no past."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dragoman.records.language import Token
from dragoman.text.lemmas import lemma


def with_participles(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """A sentence's tokens, what "have" as its auxiliary makes a participle tagged as one: "has also congratulated".

    And what "be" makes one of the present: "have been lobbing rockets".
    """
    helped = {t.head - 1 for t in tokens if t.lemma == "have" and t.deprel == "aux"}
    going = {t.head - 1 for t in tokens if t.lemma == "be" and t.deprel == "aux"}
    return tuple(
        _participle(t, "VBN") if n in helped and _is_misread(t)
        else _participle(t, "VBG") if n in going and _is_present(t)
        else t
        for n, t in enumerate(tokens)
    )  # fmt: skip


def _is_present(token: Token) -> bool:
    """Whether a verb in "-ing" has the tag of another form."""
    return token.upos == "VERB" and token.xpos == "VBN" and token.text.endswith("ing")


def _is_misread(token: Token) -> bool:
    return token.upos == "ADJ" and token.text.islower() and token.text.endswith("ed")


def _participle(token: Token, tag: str) -> Token:
    return replace(token, upos="VERB", xpos=tag, lemma=lemma(token.text, tag))
