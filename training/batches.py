"""Examples to padded batches of tensors, in buckets of like length."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Protocol, TypeVar

import torch
from tokenizers import Tokenizer
from torch import Tensor

from dragoman.language.features import MOST_PIECES, Features, encode
from training.labels import CLASS_HEADS, LINKS, NAMES, SPAN_HEADS, tag_spans, tags
from training.model import Inventory
from training.readers import Named, Parsed, Told


class Example(Protocol):
    """Whatever has words."""

    @property
    def words(self) -> tuple[str, ...]:
        """The words of a sentence."""
        ...


E = TypeVar("E", bound=Example)
Encoded = tuple[E, Features]


def encode_all(tokenizer: Tokenizer, examples: Sequence[E]) -> list[tuple[E, Features]]:
    """Each example with its features; sentences beyond the encoder's length are left out."""
    encoded = ((e, encode(tokenizer, e.words)) for e in examples)
    return [(e, f) for e, f in encoded if len(f.ids) <= min(MOST_PIECES, 200)]


def endless(examples: Sequence[tuple[E, Features]], pieces: int, seed: int) -> Iterator[list[tuple[E, Features]]]:
    """Batches of about ``pieces`` pieces, for ever: every pass over the data in a new order, fixed by the seed."""
    chance = random.Random(seed)  # noqa: S311 (an order, not a secret)
    while True:
        order = sorted(examples, key=lambda e: len(e[1].ids) + chance.random() * 6)
        batches: list[list[tuple[E, Features]]] = [[]]
        for example in order:
            longest = max(len(example[1].ids), *(len(f.ids) for _, f in batches[-1][-1:]), 1)
            if batches[-1] and longest * (len(batches[-1]) + 1) > pieces:
                batches.append([])
            batches[-1].append(example)
        chance.shuffle(batches)
        yield from batches


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


def parse_batch(batch: Sequence[tuple[Parsed, Features]], inventory: Inventory) -> dict[str, Tensor]:
    """Tags, heads and labels."""
    out = inputs([f for _, f in batch])
    width = out["words"].shape[1]

    def column(get: Callable[[Parsed], Sequence[str]], known: Sequence[str]) -> Tensor:
        index = {label: n for n, label in enumerate(known)}
        return _padded([[index[label] for label in get(e)] for e, _ in batch], width)

    out["upos"] = column(lambda e: e.upos, inventory.upos)
    out["xpos"] = column(lambda e: e.xpos, inventory.xpos)
    out["deprels"] = column(lambda e: e.deprels, inventory.deprels)
    out["heads"] = _padded([e.heads for e, _ in batch], width)
    return out


def names_batch(batch: Sequence[tuple[Named, Features]]) -> dict[str, Tensor]:
    """BIOES tags of names."""
    out = inputs([f for _, f in batch])
    out["names"] = _tagged([(len(e.words), e.spans) for e, _ in batch], tags(NAMES), out["words"].shape[1])
    return out


def _tagged(rows: Sequence[tuple[int, Any]], known: Sequence[str], width: int) -> Tensor:
    index = {tag: n for n, tag in enumerate(known)}
    return _padded([[index[t] for t in tag_spans(length, spans)] for length, spans in rows], width)


def told_batch(batch: Sequence[tuple[Told, Features]]) -> dict[str, Tensor]:
    """Spans, classes and links."""
    out = inputs([f for _, f in batch])
    width = out["words"].shape[1]
    for head, labels in SPAN_HEADS.items():
        out[head] = _tagged([(len(e.words), e.spans[head]) for e, _ in batch], tags(labels), width)
    for head, labels in CLASS_HEADS.items():
        rows = [
            [labels.index(e.classes[n][head]) if n in e.classes else -1 for n in range(len(e.words))] for e, _ in batch
        ]
        out[head] = _padded(rows, width, -1)
    starts = [(row, word) for row, (e, _) in enumerate(batch) for word in sorted(e.links)]
    links = torch.zeros((len(starts), width, len(LINKS)))
    for n, (row, word) in enumerate(starts):
        for role, there in batch[row][0].links[word]:
            links[n, there, LINKS.index(role)] = 1.0
    out["link_from"] = torch.tensor(starts, dtype=torch.long).reshape(-1, 2)
    out["links"] = links
    return out
