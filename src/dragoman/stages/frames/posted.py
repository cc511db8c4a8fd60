"""Nouns of those who are posted abroad: envoys by name, and the staff of a mission."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.records.language import Token
from dragoman.syntax.classes import ENVOYS

STAFF: Final = frozenset("member staff staffer employee worker official officer personnel secretary aide".split())
POSTS: Final = frozenset("embassy consulate mission legation commission representation nunciature".split())
"""Nouns of people, and of the houses whose people are envoys too: "three employees of the consulate"."""


def names_envoys(tokens: Sequence[Token], noun: int) -> bool:
    """Whether a noun stands for envoys: by itself, or as staff of an embassy."""
    if tokens[noun].text.lower() in ENVOYS:
        return True
    if tokens[noun].lemma not in STAFF:
        return False
    below = [n for n, t in enumerate(tokens) if t.head - 1 == noun and t.deprel.startswith(("nmod", "compound"))]
    below += [n for n, t in enumerate(tokens) if t.head - 1 in below and tokens[t.head - 1].lemma in STAFF]
    return any(tokens[n].lemma in POSTS for n in below)
