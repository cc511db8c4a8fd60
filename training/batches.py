"""Documents to padded batches of tensors: passages of many lengths, in buckets of like length."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import torch
from tokenizers import Tokenizer
from torch import Tensor

from dragoman.language.features import MOST_PIECES, Features, encode_passage, piece_counts
from training.augment import Change
from training.documents import Document, cut, passages
from training.labels import CLASS_HEADS, CUE_LINKS, LINKS, MENTION_LINKS, SPAN_HEADS, TRIGGER_LINKS, tag_spans, tags
from training.model import Inventory

LONGEST_SENTENCE = 180
"""Pieces beyond which a sentence is left out of training."""

WIDEST = 216
"""Most pieces of a training passage of several sentences."""

Passage = tuple[Document, int]
"""A passage and how many pieces it has."""


@dataclass(frozen=True)
class Measured:
    """A document and the pieces of each of its sentences, their marks included."""

    document: Document
    lengths: tuple[int, ...]


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


def endless(documents: Sequence[Measured], pieces: int, seed: int, alone: float = 0.3) -> Iterator[list[Document]]:
    """Batches of about ``pieces`` pieces, for ever: other passages and another order at every pass over the data.

    ``alone``: how often a document is cut into single sentences. The seed fixes everything.
    """
    chance = random.Random(seed)  # noqa: S311 (an order, not a secret)
    while True:
        drawn: list[tuple[float, Passage]] = []
        for measured in documents:
            most = 1 if chance.random() < alone else chance.randint(48, WIDEST)
            skip = chance.randint(0, 2) if most > 1 and len(measured.lengths) > 3 else 0
            drawn += [(p[1] + chance.random() * 6, p) for p in passages_of(measured, most, skip)]
        drawn.sort(key=lambda d: d[0])
        batches: list[list[Document]] = []
        for _, (document, length) in drawn:
            if not batches or length * (len(batches[-1]) + 1) > pieces:
                batches.append([])
            batches[-1].append(document)
        chance.shuffle(batches)
        yield from batches


def changed(
    stream: Iterator[list[Document]], seed: int, changes: Sequence[Change], first: int = 0, every: int = 1
) -> Iterator[list[Document]]:
    """Every so many of the batches from the first on, each document changed by each of ``changes``.

    The n-th batch of the stream is always changed in the same way, whoever draws it.
    """
    for n, batch in itertools.islice(enumerate(stream), first, None, every):
        chance = random.Random(f"{seed}-{n}")  # noqa: S311
        out = []
        for document in batch:
            for change in changes:
                document = change(document, chance)  # noqa: PLW2901
            out.append(document)
        yield out


def _padded(rows: Sequence[Sequence[int]], width: int, fill: int = 0) -> Tensor:
    return torch.tensor([[*row, *[fill] * (width - len(row))] for row in rows])


def inputs(features: Sequence[Features]) -> dict[str, Tensor]:
    """The encoder's inputs of a batch."""
    width, words = max(len(f.ids) for f in features), max(len(f.firsts) for f in features)
    return {
        "ids": _padded([f.ids for f in features], width),
        "shapes": _padded([f.shapes for f in features], width),
        "mask": _padded([[1] * len(f.ids) for f in features], width),
        "firsts": _padded([f.firsts for f in features], words),
        "words": _padded([[1] * len(f.firsts) for f in features], words),
    }


def to_batch(tokenizer: Tokenizer, documents: Sequence[Document], inventory: Inventory) -> dict[str, Tensor]:
    """Everything that is annotated in the documents of one data set, as tensors.

    Words are batch x words; spans as BIOES tags, -100 where a document has no annotation for a head; heads, 0 for
    the root and else 1 + the word; ``link_from``: rows of (document, word), ``links`` and ``link_kinds`` their
    targets (x words x LINKS) and the links that such a start can have (x LINKS).
    """
    features = [encode_passage(tokenizer, d.sentences()) for d in documents]
    if any(len(f.ids) > MOST_PIECES for f in features):
        raise ValueError("a passage longer than the encoder's positions")
    out = inputs(features)
    width = out["words"].shape[1]
    out["sentences"] = _padded([d.sentence_numbers() for d in documents], width, -1)
    if documents[0].upos:
        _add_trees(out, documents, inventory, width)
    for head, labels in SPAN_HEADS.items():
        if any(head in d.spans for d in documents):
            index = {tag: n for n, tag in enumerate(tags(labels))}
            rows = [
                [index[t] for t in tag_spans(len(d.words), d.spans[head])] if head in d.spans else [] for d in documents
            ]
            out[head] = _padded(rows, width, -100)
    for head, labels in CLASS_HEADS.items():
        if any(head in d.classes for d in documents):
            known = [{n: labels.index(x) for n, x in d.classes[head].items()} for d in documents]
            out[head] = _padded([[k.get(n, -1) for n in range(width)] for k in known], width)
    if any(d.links for d in documents):
        _add_links(out, documents, width)
    return out


def on_device(batch: Mapping[str, Tensor], device: str) -> dict[str, Tensor]:
    """The same batch where the model is."""
    return {name: tensor.to(device, non_blocking=True) for name, tensor in batch.items()}


def _add_trees(out: dict[str, Tensor], documents: Sequence[Document], inventory: Inventory, width: int) -> None:
    for name in ("upos", "xpos", "deprels"):
        index = {label: n for n, label in enumerate(getattr(inventory, name))}
        out[name] = _padded([[index[label] for label in getattr(d, name)] for d in documents], width)
    out["heads"] = _padded([d.heads for d in documents], width)


def _add_links(out: dict[str, Tensor], documents: Sequence[Document], width: int) -> None:
    starts, targets, kinds = [], [], []
    for row, document in enumerate(documents):
        groups = _link_starts(document)
        for word in sorted(set().union(*groups)):
            there = torch.zeros((width, len(LINKS)))
            for role, to in document.links.get(word, ()):
                there[to, LINKS.index(role)] = 1.0
            may = [word in starts for starts, names in zip(groups, _GROUPS, strict=True) for _ in names]
            starts.append((row, word))
            targets.append(there)
            kinds.append(may)
    out["link_from"] = torch.tensor(starts, dtype=torch.long).reshape(-1, 2)
    out["links"] = torch.stack(targets) if targets else torch.zeros((0, width, len(LINKS)))
    out["link_kinds"] = torch.tensor(kinds, dtype=torch.float).reshape(-1, len(LINKS))


_GROUPS = (TRIGGER_LINKS, CUE_LINKS, MENTION_LINKS)


def _link_starts(document: Document) -> tuple[set[int], set[int], set[int]]:
    """First words of triggers, of cues and of mentions."""
    cues = {first for first, _, _ in document.spans.get("cues", ())}
    return set(document.classes.get("kinds", ())), cues, set(document.classes.get("sectors", ()))
