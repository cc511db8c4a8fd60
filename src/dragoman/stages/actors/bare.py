"""The words of a phrase that name its actor: without the paper that he issues and what a clause says of him."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.stages.actors.pieces import DETERMINERS
from dragoman.syntax.classes import PAPERS


def without_clause(words: Sequence[str]) -> Sequence[str]:
    """The words before a relative clause, in which others may be named: "Kari Lund, who speaks for the premier"."""
    at = next((n for n, w in enumerate(words) if n and w.lower() in ("who", "whose", "whom")), 0)
    return words[: at - 1] if at > 1 and words[at - 1] == "," else words[:at]


def without_paper(words: Sequence[str]) -> Sequence[str]:
    """The words for who issued a paper, without it; empty where no paper ends them or nobody is named.

    With a body's name before it a paper means the body: "a foreign ministry statement".
    """
    if words[-1].lower().removesuffix("s") not in PAPERS:
        return ()
    bare = words[:-1]
    while bare and bare[-1].lower() in ("joint", "press", "written", "official"):
        bare = bare[:-1]
    return bare if any(w.lower() not in DETERMINERS for w in bare) else ()


COLONIES: Final = frozenset("colony protectorate mandate possession dependency".split())
"""Nouns of what a state was to another, whose adjective stands before them."""


def without_colonizer(words: Sequence[str]) -> Sequence[str]:
    """The words for a state that was another's, without the other: "the former Belgian colony of Rwanda" is Rwanda.

    Empty where they are no such words; without its name, what it was: "the former colony".
    """
    low = [w.lower() for w in words]
    at = next((n for n, w in enumerate(low) if w in COLONIES), 0)
    if at < 2 or "former" not in low[: at - 1]:
        return ()
    named = words[at + 2 :] if low[at + 1 : at + 2] == ["of"] else ()
    return named or [*words[: low.index("former") + 1], *words[at:]]
