"""Mends tags that the words around forbid: behind "have" a word in "-ed" is no adjective."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dragoman.records.language import Token
from dragoman.text.lemmas import lemma


def with_participles(tokens: Sequence[Token]) -> tuple[Token, ...]:
    """A sentence's tokens, what "have" as its auxiliary makes a participle tagged as one: "has also congratulated"."""
    helped = {t.head - 1 for t in tokens if t.lemma == "have" and t.deprel == "aux"}
    return tuple(_participle(t) if n in helped and _is_misread(t) else t for n, t in enumerate(tokens))


def _is_misread(token: Token) -> bool:
    return token.upos == "ADJ" and token.text.islower() and token.text.endswith("ed")


def _participle(token: Token) -> Token:
    return replace(token, upos="VERB", xpos="VBN", lemma=lemma(token.text, "VBN"))
