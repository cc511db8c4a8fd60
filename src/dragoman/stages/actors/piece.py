"""A piece of a phrase, and the names in it: which words are one name, and where another begins."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from dragoman.text.folding import fold


@dataclass(frozen=True, slots=True)
class Piece:
    """Tokens ``first`` to ``last`` (0-based in the phrase) as one thing. ``key``: the pack's, or the folded words."""

    kind: str
    first: int
    last: int
    key: str
    text: str
    plural: bool = False


PREFIXES: Final = frozenset("indo sino russo franco anglo italo greco turco".split())
"""Demonyms that stand before another one and a dash; before a name they are part of it."""


def is_portfolio(pieces: Sequence[Piece]) -> bool:
    """Whether pieces end in what a title is held for, before a name: "Minister of Fish", "of Trade and Fish"."""
    kinds = [p.kind for p in pieces if p.kind != "determiner"]
    return len(kinds) > 2 and kinds[-1] == "name" and kinds[-2] in ("of", "for", "on", "and") and "title" in kinds[:-2]


def names_joined(pieces: Sequence[Piece], words: Sequence[str], apart: Collection[int]) -> list[Piece]:
    """Neighbouring name pieces as one; a dash inside a name belongs to it, a trailing particle does not.

    ``apart``: tokens with which a name begins though one stands before it.
    """
    out: list[Piece] = []
    for piece in pieces:
        last = out[-1] if out else None
        if last and last.kind == "dash" and len(out) > 1 and out[-2].kind == "name" and piece.kind in ("name", "other"):
            head = out[-2]
            out[-2:] = [name_piece(head.first, piece.last, words)]
        elif last and last.kind == "dash" and len(out) > 1 and out[-2].key in PREFIXES and piece.kind == "name":
            out[-2:] = [name_piece(out[-2].first, piece.last, words)]  # "Indo-Pacific" is no India
        elif last and last.kind == "name" and piece.kind == "name" and piece.first not in apart:
            if piece.key not in BODY_ENDS and _is_whole_body(out):
                out.append(piece)
            else:
                out[-1] = name_piece(last.first, piece.last, words)
        else:
            out.append(piece)
    return out


BODY_ENDS: Final = frozenset(
    """council committee commission board court office agency authority institute department society chamber
    directorate secretariat bureau corporation foundation union federation association""".split()
)
"""Last words of the names of bodies, behind which the name of who heads one begins."""


def _is_whole_body(pieces: Sequence[Piece]) -> bool:
    """Whether pieces end in a body that the pack lacks, for a title: "Chairman of the Municipal Council"."""
    ends = pieces[-1].key.split()[-1] in BODY_ENDS and len(pieces[-1].key.split()) > 1
    return ends and is_portfolio(pieces)


def name_piece(first: int, last: int, words: Sequence[str]) -> Piece:
    """Tokens of a phrase as one name."""
    text = " ".join(words[first : last + 1]).replace(" - ", "-").replace(" – ", "-")
    return Piece("name", first, last, fold(text), text)
