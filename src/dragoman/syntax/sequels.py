"""What came before or after another thing has its own day and place: "the visit was preceded by talks on Friday"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.records.language import Sentence, Token

PLACING: Final = frozenset(("precede", "follow"))
"""Verbs that place one thing behind another."""


def is_of_sequel(sentence: Sentence, deed: int, at: int) -> bool:
    """Whether a time, a place or another deed is that which preceded or followed some deed, or stands behind it.

    Args:
        sentence: With its tree.
        deed: The last token that tells the deed.
        at: The first token of the time, place or other deed.
    """
    verb = _verb_over(sentence.tokens, deed)
    if verb is None:
        return False
    tokens = sentence.tokens
    by = {t.head - 1 for t in tokens if t.deprel == "case" and t.text.lower() == "by"}
    other = next((n for n in sorted(by) if tokens[n].head - 1 == verb and tokens[n].deprel.startswith("obl")), None)
    return other is not None and at >= other


def _verb_over(tokens: Sequence[Token], deed: int) -> int | None:
    """The passive verb of preceding or following in whose subject a deed stands."""
    at = deed
    for _ in range(len(tokens)):
        above = tokens[at].head - 1
        if above < 0:
            return None
        if tokens[at].deprel == "nsubj:pass":
            return above if tokens[above].lemma in PLACING else None
        at = above
    return None
