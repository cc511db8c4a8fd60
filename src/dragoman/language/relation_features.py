"""A text with two marked parties to the numbers that the relation model reads; training and run time share it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from tokenizers import Tokenizer

MARKS: Final = ("[unused1]", "[unused2]", "[unused3]", "[unused4]")
"""Reserved pieces: before and after the actor, before and after the recipient."""

MOST_PIECES: Final = 160
"""Longer texts are cut around the two parties: further away stands hardly anything that decides."""

RELATION_FEATURES: Final = "1"
"""Changes with any change here: a model refuses features that it was not trained on."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A text as piece ids with all marks, and where the actor's and the recipient's first marks stand."""

    ids: tuple[int, ...]
    actor: int
    recipient: int


def mark(tokenizer: Tokenizer, text: str, actor: tuple[int, int], recipient: tuple[int, int]) -> Marked:
    """The pieces of a text with marks around two parties.

    Args:
        tokenizer: From ``dragoman.language.features.load_tokenizer``.
        text: A sentence, or a few.
        actor: Code points of who acts.
        recipient: Code points of whom it is done to. One may stand inside the other.
    """
    ids = {name: tokenizer.token_to_id(name) or 0 for name in (*MARKS, "[CLS]", "[SEP]")}
    # Where two marks stand at the same place, ends come first; of two beginnings the longer party's comes first.
    marks = sorted(
        (
            (actor[0], 1, -actor[1], MARKS[0]),
            (actor[1], 0, -actor[0], MARKS[1]),
            (recipient[0], 1, -recipient[1], MARKS[2]),
            (recipient[1], 0, -recipient[0], MARKS[3]),
        )
    )
    out: list[int] = []
    at: dict[str, int] = {}
    done = 0
    for place, _, _, name in marks:
        out += tokenizer.encode(text[done:place], add_special_tokens=False).ids
        at[name] = len(out)
        out.append(ids[name])
        done = place
    out += tokenizer.encode(text[done:], add_special_tokens=False).ids
    kept = _kept(len(out), min(at.values()), max(at.values()))
    place_of = {old: new for new, old in enumerate(kept, 1)}
    pieces = (ids["[CLS]"], *(out[n] for n in kept), ids["[SEP]"])
    return Marked(pieces, place_of[at[MARKS[0]]], place_of[at[MARKS[2]]])


def _kept(length: int, first: int, last: int) -> list[int]:
    """Which pieces are read, of a text whose outermost marks stand at ``first`` and ``last``: ``MOST_PIECES`` at most.

    What is nearest to the parties is kept; of parties that are further apart than that, the middle between them goes.
    """
    spare = MOST_PIECES - (last - first + 1)
    if spare < 0:
        half = MOST_PIECES // 2
        return [*range(first, first + half), *range(last + 1 - half, last + 1)]
    start = max(0, min(first - spare // 2, length - MOST_PIECES))
    return list(range(start, min(length, start + MOST_PIECES)))
