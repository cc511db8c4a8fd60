"""Words to the numbers that the model reads; training and run time share this one function.

The model reads passages: sentences that follow each other, with a mark after each. Every word becomes word pieces of
an uncased vocabulary, and every piece carries the shape of its word, because an uncased vocabulary is blind to case,
which names need.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from tokenizers import Tokenizer

SHAPES: Final = ("other", "lower", "title", "upper", "mixed", "digit", "punctuation", "capital")
"""Word shapes, by index; "capital" is a single capital letter."""

MOST_PIECES: Final = 510
"""Positions of the encoder, without the two marks at the ends."""

MOST_PIECES_OF_A_WORD: Final = 12
"""Longer words (addresses, noise) keep their first pieces: later ones say nothing about grammar."""

FEATURES_VERSION: Final = "3"
"""Changes with any change here: a model refuses features that it was not trained on."""

_FOLDED: Final = str.maketrans(
    {
        "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "‚": "'", "`": "'", "´": "'",
        "–": "-", "—": "-", "‑": "-", "−": "-", "…": ".", "\u00a0": " ", "\u00ad": "",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Features:
    """A passage as numbers: piece ids with the marks, shapes of pieces, the first piece of each word."""

    ids: tuple[int, ...]
    shapes: tuple[int, ...]
    firsts: tuple[int, ...]


def shape_of(word: str) -> int:
    """The index in ``SHAPES`` of a word's shape."""
    if len(word) == 1 and word.isupper():
        return SHAPES.index("capital")
    if word.isdigit() or (word[:1].isdigit() and not any(c.isalpha() for c in word)):
        return SHAPES.index("digit")
    if word.islower():
        return SHAPES.index("lower")
    if word.isupper():
        return SHAPES.index("upper")
    if word[:1].isupper() and word[1:].islower():
        return SHAPES.index("title")
    if any(c.isupper() for c in word):
        return SHAPES.index("mixed")
    if not any(c.isalnum() for c in word):
        return SHAPES.index("punctuation")
    return SHAPES.index("other")


def load_tokenizer(path: Path) -> Tokenizer:
    """The word-piece tokenizer of a ``tokenizer.json``, without its silent truncation and padding."""
    from tokenizers import Tokenizer  # imported late: it takes a tenth of a second

    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def encode(tokenizer: Tokenizer, words: Sequence[str]) -> Features:
    """The features of one sentence, as of a passage that holds nothing else: see ``encode_passage``."""
    return encode_passage(tokenizer, [words])


def encode_passage(tokenizer: Tokenizer, sentences: Sequence[Sequence[str]]) -> Features:
    """The features of some sentences that follow each other, with a mark after each.

    Args:
        tokenizer: From ``load_tokenizer``.
        sentences: The words of each; together with a mark a sentence they must give no more than ``MOST_PIECES``
            pieces (see ``piece_counts``).

    Returns:
        ``firsts`` has one entry for each word of all sentences; ids and shapes are as long as each other.
    """
    pieces = iter(pieces_of(tokenizer, [word for words in sentences for word in words]))
    return join_pieces(tokenizer, [[(word, next(pieces)) for word in words] for words in sentences])


def join_pieces(tokenizer: Tokenizer, sentences: Sequence[Sequence[tuple[str, Sequence[int]]]]) -> Features:
    """The features of some sentences, as ``encode_passage`` gives them, from words with their pieces."""
    begin, end = (_id_of(tokenizer, mark) for mark in ("[CLS]", "[SEP]"))
    ids = [begin]
    shapes: list[int] = [0]
    firsts: list[int] = []
    for words in sentences:
        for word, pieces in words:
            firsts.append(len(ids))
            ids.extend(pieces)
            shapes.extend([shape_of(word)] * len(pieces))
        ids.append(end)
        shapes.append(0)
    return Features(tuple(ids), tuple(shapes), tuple(firsts))


def pieces_of(tokenizer: Tokenizer, words: Sequence[str]) -> list[list[int]]:
    """The numbers of the pieces of each word, at least one."""
    unknown = _id_of(tokenizer, "[UNK]")
    return [e[:MOST_PIECES_OF_A_WORD] or [unknown] for e in _encodings(tokenizer, words)]


def _id_of(tokenizer: Tokenizer, mark: str) -> int:
    """The number of a special piece; 0 (padding) for a vocabulary without it."""
    return tokenizer.token_to_id(mark) or 0


def piece_counts(tokenizer: Tokenizer, words: Sequence[str]) -> list[int]:
    """How many pieces each word gives, at least one."""
    return [max(1, len(e[:MOST_PIECES_OF_A_WORD])) for e in _encodings(tokenizer, words)]


def _encodings(tokenizer: Tokenizer, words: Sequence[str]) -> list[list[int]]:
    folded = [word.translate(_FOLDED).replace("''", '"') or "." for word in words]
    return [e.ids for e in tokenizer.encode_batch(folded, add_special_tokens=False)]
