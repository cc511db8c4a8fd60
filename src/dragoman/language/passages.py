"""Sentences to passages: neighbours that the model reads together, as many as a passage holds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from dragoman.language.features import MOST_PIECES, Features, join_pieces, pieces_of
from dragoman.records.spans import Span

if TYPE_CHECKING:
    from tokenizers import Tokenizer

    from dragoman.records.language import Unparsed

PASSAGE: Final = 200
"""Pieces of a passage of several sentences, about what training saw: more would cost time, less would lose what
neighbours tell."""

LONGEST: Final = 220
"""Words beyond which a sentence is read in parts: memory grows with the square, and such text is no sentence."""

BATCH_PIECES: Final = 1024
"""Word pieces in a batch: larger ones were no faster on one core."""


@dataclass(frozen=True, slots=True)
class Part:
    """A sentence, or what of a very long one is read at a time.

    ``sentence``: its number in the document; ``at``: the token of the sentence with which the part begins.
    """

    sentence: int
    at: int
    tokens: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """Parts that are read together; ``starts``: the first word of each part among the passage's words."""

    parts: tuple[Part, ...]
    starts: tuple[int, ...]
    features: Features


Pieces = Sequence[Sequence[int]]


def make_passages(tokenizer: Tokenizer, text: str, sentences: Sequence[Unparsed]) -> list[Passage]:
    """The passages of a document, in order; sentences without tokens are in none."""
    passages: list[Passage] = []
    parts: list[tuple[Part, Pieces]] = []
    total = 0
    for part, pieces in _parts(tokenizer, text, sentences):
        size = sum(map(len, pieces)) + 1
        if parts and total + size > PASSAGE:
            passages.append(_passage(tokenizer, text, parts))
            parts, total = [], 0
        parts.append((part, pieces))
        total += size
    return [*passages, _passage(tokenizer, text, parts)] if parts else passages


def _passage(tokenizer: Tokenizer, text: str, parts: Sequence[tuple[Part, Pieces]]) -> Passage:
    words = [[(text[s:e], own) for (s, e), own in zip(part.tokens, pieces, strict=True)] for part, pieces in parts]
    starts = [0]
    for sentence in words[:-1]:
        starts.append(starts[-1] + len(sentence))
    return Passage(tuple(part for part, _ in parts), tuple(starts), join_pieces(tokenizer, words))


def _parts(tokenizer: Tokenizer, text: str, sentences: Sequence[Unparsed]) -> Iterator[tuple[Part, Pieces]]:
    """Each sentence, in parts where it is longer than the encoder can hold, with the pieces of its words."""
    pieces = pieces_of(tokenizer, [text[s:e] for sentence in sentences for s, e in sentence.tokens])
    at = 0
    for number, sentence in enumerate(sentences):
        own = pieces[at : at + len(sentence.tokens)]
        at += len(own)
        start = total = 0
        for n, word in enumerate(own):
            if n > start and (total + len(word) > MOST_PIECES - 10 or n - start >= LONGEST):
                yield Part(number, start, tuple(sentence.tokens[start:n])), own[start:n]
                start, total = n, 0
            total += len(word)
        if own:
            yield Part(number, start, tuple(sentence.tokens[start:])), own[start:]


def make_batches(passages: Sequence[Passage]) -> Iterator[list[int]]:
    """Numbers of passages in batches of like length, so that little is padded."""
    order = sorted(range(len(passages)), key=lambda i: (len(passages[i].features.ids), i))
    batch: list[int] = []
    for i in order:
        width = len(passages[i].features.ids)
        narrow = len(passages[batch[0]].features.ids) if batch else width
        if batch and (width * (len(batch) + 1) > BATCH_PIECES or width > narrow * 1.3 + 4):
            yield batch
            batch = []
        batch.append(i)
    if batch:
        yield batch
