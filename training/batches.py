"""Documents of all kinds to padded batches of tensors: passages of many lengths, in batches of like length."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor

from dragoman.language.features import MOST_PIECES, Features, join_pieces, piece_counts, pieces_of
from training.augment import Change
from training.documents import Document, cut, passages
from training.labels import CLASS_HEADS, CUE_LINKS, LINKS, MENTION_LINKS, SPAN_HEADS, TRIGGER_LINKS, tag_spans, tags
from training.model import Inventory

LONGEST_SENTENCE = 180
"""Pieces beyond which a sentence is left out of training."""

WIDEST = 216
"""Most pieces of a training passage of several sentences."""

UNKNOWN, NOTHING = -100, -1
"""What stands for a label where a head was not annotated, and where a class head has nothing to classify."""

KINDS = ("trees", "names", "told", "silver")
"""The kinds of documents, by what is annotated in them: treebanks, names, dispatches, nothing."""

HEADS = (*SPAN_HEADS, *CLASS_HEADS)
"""The heads that tag spans or classify words, in the order of a batch's ``gold``."""

TAGGERS = ("upos", "xpos")

Passage = tuple[Document, int]
"""A passage and how many pieces it has."""

Drawn = tuple[str, Document]
"""A passage and the kind of its document."""


@dataclass(frozen=True)
class Measured:
    """A document and the pieces of each of its sentences, their marks included."""

    document: Document
    lengths: tuple[int, ...]


class Pieces:
    """The pieces of words, remembered: a tokenizer asked word by word takes most of the time of a batch."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self.tokenizer = tokenizer
        self.known: dict[str, list[int]] = {}

    def features(self, document: Document) -> Features:
        """The model's view of a passage; raises ``ValueError`` for one longer than the encoder's positions."""
        if new := [word for word in dict.fromkeys(document.words) if word not in self.known]:
            self.known.update(zip(new, pieces_of(self.tokenizer, new), strict=True))
        rows = [[(word, self.known[word]) for word in words] for words in document.sentences()]
        features = join_pieces(self.tokenizer, rows)
        if len(features.ids) > MOST_PIECES:
            raise ValueError("a passage longer than the encoder's positions")
        return features


def measure(tokenizer: Tokenizer, documents: Sequence[Document]) -> list[Measured]:
    """Each document with the lengths of its sentences."""
    return [Measured(d, tuple(sum(piece_counts(tokenizer, words)) + 1 for words in d.sentences())) for d in documents]


def passages_of(measured: Measured, most: int, skip: int = 0) -> list[Passage]:
    """A document in passages of at most ``most`` pieces; the first ``skip`` sentences make one of their own."""
    document, lengths = measured.document, measured.lengths
    skip = min(skip, len(lengths))
    pairs = [(0, skip - 1)] if skip else []
    if skip < len(lengths):
        rest = cut(document, skip, len(lengths) - 1)
        pairs += [(a + skip, b + skip) for a, b in passages(rest, lengths[skip:], most)]
    sized = [(a, b, sum(lengths[a : b + 1])) for a, b in pairs]
    return [(cut(document, a, b), n) for a, b, n in sized if a < b or n <= LONGEST_SENTENCE]


def one_pass(
    documents: Mapping[str, Sequence[Measured]], repeats: Mapping[str, float], pieces: int, chance: random.Random
) -> Iterator[list[Drawn]]:
    """A pass over all documents in batches of at most ``pieces`` pieces, in an order that ``chance`` decides.

    ``repeats``: how often the documents of each kind are passed over; of a fraction, by chance.
    """
    drawn: list[tuple[float, int, Drawn]] = []
    for kind, all_of_kind in documents.items():
        for measured in all_of_kind:
            for _ in range(int(repeats[kind] + chance.random())):
                most = 1 if chance.random() < ALONE else chance.randint(48, WIDEST)
                skip = chance.randint(0, 2) if most > 1 and len(measured.lengths) > 3 else 0
                drawn += [(n + chance.random() * 6, n, (kind, d)) for d, n in passages_of(measured, most, skip)]
    drawn.sort(key=lambda d: d[0])
    batches: list[list[Drawn]] = []
    widest = 0
    for _, length, passage in drawn:
        widest = max(widest, length)
        if not batches or widest * (len(batches[-1]) + 1) > pieces:
            batches.append([])
            widest = length
        batches[-1].append(passage)
    chance.shuffle(batches)
    yield from batches


ALONE = 0.3
"""How often a document is cut into single sentences."""


def changed(batch: Sequence[Drawn], changes: Mapping[str, Sequence[Change]], chance: random.Random) -> list[Drawn]:
    """Each passage changed by the changes of its kind, one after the other."""
    out = []
    for kind, document in batch:
        for change in changes[kind]:
            document = change(document, chance)  # noqa: PLW2901
        out.append((kind, document))
    return out


def _filled(rows: Sequence[Sequence[int]], width: int, fill: int, kind: type[np.generic]) -> np.ndarray:
    out = np.full((len(rows), width), fill, dtype=kind)
    for n, row in enumerate(rows):
        out[n, : len(row)] = row
    return out


def inputs(features: Sequence[Features]) -> dict[str, np.ndarray]:
    """The encoder's inputs of a batch: ids, shapes, mask (batch x pieces), firsts and words (batch x words)."""
    width, words = max(len(f.ids) for f in features), max(len(f.firsts) for f in features)
    width += -width % 8  # a card multiplies fastest by multiples of eight
    return {
        "ids": _filled([f.ids for f in features], width, 0, np.int32),
        "shapes": _filled([f.shapes for f in features], width, 0, np.int32),
        "mask": _filled([[1] * len(f.ids) for f in features], width, 0, np.int32),
        "firsts": _filled([f.firsts for f in features], words, 0, np.int32),
        "words": _filled([[1] * len(f.firsts) for f in features], words, 0, np.int32),
    }


def to_batch(pieces: Pieces, drawn: Sequence[Drawn], index: Mapping[str, Mapping[str, int]]) -> dict[str, Tensor]:
    """Everything that is annotated in some passages, as tensors. W words in all, n in the longest passage.

    ``ids``, ``shapes``, ``mask``: batch x pieces. ``firsts`` and ``at`` (W): where in these, and in batch x n, each
    word stands. ``sentences``: batch x n, -1 beyond the end. ``kind`` (W): which of ``KINDS``. ``gold`` (W x HEADS) and
    ``tagged`` (W x upos, xpos, head, deprel): labels, ``UNKNOWN`` where nobody annotated, ``NOTHING`` where a class
    head has nothing to say; heads are 0 for the root and else 1 + the word. ``links``: rows of (row * n + word,
    which of ``LINKS``, word); ``starts`` (batch x n x LINKS): which annotated words may have which links.

    Args:
        pieces: Of the model's vocabulary.
        drawn: The passages, each with its kind.
        index: The number of each label of ``upos``, ``xpos`` and ``deprels``.
    """
    documents = [document for _, document in drawn]
    features = [pieces.features(d) for d in documents]
    out = inputs(features)
    words = out.pop("words")
    rows, columns = np.nonzero(words)
    out["firsts"] = (rows * out["ids"].shape[1] + out["firsts"][rows, columns]).astype(np.int32)
    out["at"] = (rows * words.shape[1] + columns).astype(np.int32)
    out["sentences"] = _filled([d.sentence_numbers() for d in documents], words.shape[1], -1, np.int16)
    out["kind"] = np.array([KINDS.index(kind) for kind, _ in drawn], dtype=np.int32)[rows]
    out["gold"] = np.concatenate([_gold(d) for d in documents])
    out["tagged"] = np.concatenate([_tagged(d, index) for d in documents])
    out |= _links(documents, words.shape[1])
    return {name: torch.from_numpy(array) for name, array in out.items()}


def label_numbers(inventory: Inventory) -> dict[str, dict[str, int]]:
    """The number of each label of the trees."""
    names = ("upos", "xpos", "deprels")
    return {name: {label: n for n, label in enumerate(getattr(inventory, name))} for name in names}


def on_device(batch: Mapping[str, Tensor], device: str) -> dict[str, Tensor]:
    """The same batch where the model is."""
    return {name: tensor.to(device, non_blocking=True) for name, tensor in batch.items()}


_TAGS = {head: {tag: n for n, tag in enumerate(tags(labels))} for head, labels in SPAN_HEADS.items()}
_CLASSES = {head: {label: n for n, label in enumerate(labels)} for head, labels in CLASS_HEADS.items()}


def _gold(document: Document) -> np.ndarray:
    """Words x ``HEADS``."""
    out = np.full((len(document.words), len(HEADS)), UNKNOWN, dtype=np.int16)
    for n, head in enumerate(HEADS):
        if head in document.spans:
            out[:, n] = [_TAGS[head][tag] for tag in tag_spans(len(document.words), document.spans[head])]
        elif head in document.classes:
            out[:, n] = NOTHING
            for word, label in document.classes[head].items():
                out[word, n] = _CLASSES[head][label]
    return out


def _tagged(document: Document, index: Mapping[str, Mapping[str, int]]) -> np.ndarray:
    """Words x upos, xpos, heads, deprels."""
    out = np.full((len(document.words), 4), UNKNOWN, dtype=np.int16)
    if document.upos:
        for n, name in ((0, "upos"), (1, "xpos"), (3, "deprels")):
            out[:, n] = [index[name][label] for label in getattr(document, name)]
        out[:, 2] = document.heads
    return out


def _links(documents: Sequence[Document], width: int) -> dict[str, np.ndarray]:
    found: list[tuple[int, int, int]] = []
    starts = np.zeros((len(documents), width, len(LINKS)), dtype=np.uint8)
    for row, document in enumerate(documents):
        for names, words in zip(_GROUPS, _link_starts(document), strict=True):
            first = LINKS.index(names[0])
            for word in words:
                starts[row, word, first : first + len(names)] = 1
        for word, pairs in document.links.items():
            found += [(row * width + word, LINKS.index(role), to) for role, to in pairs]
    return {"links": np.array(found, dtype=np.int32).reshape(-1, 3), "starts": starts}


_GROUPS = (TRIGGER_LINKS, CUE_LINKS, MENTION_LINKS)


def _link_starts(document: Document) -> tuple[set[int], set[int], set[int]]:
    """First words of triggers, of cues and of mentions."""
    cues = {first for first, _, _ in document.spans.get("cues", ())}
    return set(document.classes.get("kinds", ())), cues, set(document.classes.get("sectors", ()))
