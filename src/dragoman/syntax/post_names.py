"""Names behind the post of an envoy, which they are none of: "the ambassador of Nepal to India, Bharat Joshi"."""

from __future__ import annotations

from typing import Final

from dragoman.records.language import Sentence
from dragoman.syntax.classes import ENVOYS

REACH: Final = 4
"""Words from the noun for an envoy to the name of his post: "the ambassador of Nepal to"."""


def without_post(sentence: Sentence, first: int, last: int) -> int:
    """The first token of a phrase without the post before a comma with which a model begins it."""
    tokens = sentence.tokens
    comma = next((n for n in range(first, last) if tokens[n].text == ","), None)
    if comma is None or first < 2 or tokens[first - 1].text.lower() not in ("to", "in"):
        return first
    envoy = any(t.lemma in ENVOYS for t in tokens[max(0, first - REACH) : first])
    return comma + 1 if envoy and tokens[comma + 1].upos == "PROPN" else first
