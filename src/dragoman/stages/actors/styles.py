"""What is written around a name or an office and belongs to neither: styles, brackets, letters behind a name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dragoman.stages.actors.piece import Piece

BRACKET: Final = ("(", ")")

LETTERS: Final = 3
"""Most of the letters behind a name that tell what somebody is: "Kari Lund MP"."""


def without_styles(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """The pieces without a style at their head, "His Highness", and a bracket behind a title or an organ's noun.

    Letters behind a name stand there as behind a comma: "Kari Lund MP" is "Kari Lund, MP".
    """
    styled = len(pieces) > 2 and pieces[0].kind == "possessive" and pieces[1].kind == "honorific"
    pieces = _parted(pieces[2:] if styled else pieces)
    marks = [n for n, p in enumerate(pieces) if p.kind == "bracket"]
    if len(marks) != len(BRACKET) or not marks[0]:
        return pieces
    before, inside, behind = pieces[marks[0] - 1].kind, pieces[marks[0] + 1 : marks[1]], pieces[marks[1] + 1 :]
    named = bool(behind) and behind[0].kind in ("name", "honorific")
    short = len(inside) == 1 and inside[0].text.isupper() and inside[0].kind in ("name", "body_noun")
    told = (before == "title" and (named or len(inside) > 1)) or (short and (named or before == "body_noun"))
    return [*pieces[: marks[0]], *pieces[marks[1] + 1 :]] if told else pieces


def _parted(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """The pieces, a comma before a title's letters with which they end right behind a full name."""
    if len(pieces) < 2:
        return pieces
    name, title = pieces[-2:]
    letters = title.kind == "title" and title.text.isupper() and 1 < len(title.text) <= LETTERS
    if not letters or name.kind != "name" or " " not in name.text:
        return pieces
    return [*pieces[:-1], replace(title, kind="comma", key=",", text=","), title]
