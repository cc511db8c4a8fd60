"""Endless batches of each kind as tensors, made by processes of their own where asked for."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import torch
from tokenizers import Tokenizer
from torch import Tensor
from torch.utils.data import DataLoader, IterableDataset, get_worker_info

from training.augment import Change, hide, load_swaps, recase, swap
from training.batches import Measured, changed, endless, to_batch
from training.data import KINDS, Sets
from training.model import Inventory

Tensors = dict[str, Tensor]


@dataclass(frozen=True)
class Feed:
    """What batches of one kind are made from, and the first that is wanted."""

    documents: Sequence[Measured]
    pieces: int
    seed: int
    changes: Sequence[Change]
    tokenizer: Tokenizer
    inventory: Inventory
    first: int = 0
    every: int = 1

    def batches(self) -> Iterator[Tensors]:
        """The batches; the n-th is always the same."""
        stream = endless(self.documents, self.pieces, self.seed)
        for batch in changed(stream, self.seed, self.changes, self.first, self.every):
            yield to_batch(self.tokenizer, batch, self.inventory)


class _Workers(IterableDataset):  # type: ignore[type-arg]
    """A feed shared out among the processes of a loader, which takes from each in turn: the order stays."""

    def __init__(self, feed: Feed) -> None:
        super().__init__()
        self.feed = feed

    def __iter__(self) -> Iterator[Tensors]:
        worker = get_worker_info()
        number, count = (worker.id, worker.num_workers) if worker else (0, 1)
        return replace(self.feed, first=self.feed.first + number, every=count).batches()


def feeds(sets: Sets, tokenizer: Tokenizer, chosen: argparse.Namespace, first: int) -> dict[str, Iterator[Tensors]]:
    """Batches of each kind that has data, changed so that names, case and single words matter less."""
    swaps = load_swaps(chosen.data)
    hidden = dict(zip(KINDS, chosen.hide, strict=True))
    changes: dict[str, list[Change]] = {
        "trees": [recase(0.04), hide(hidden["trees"])],
        "names": [swap(swaps, 0.3), recase(0.06), hide(hidden["names"])],
        "told": [swap(swaps, 0.5), recase(0.03), hide(hidden["told"])],
        "silver": [swap(swaps, 0.3), recase(0.03), hide(hidden["silver"])],
    }
    opened: Callable[[Feed], Iterator[Tensors]] = _loaded(chosen.workers) if chosen.workers else Feed.batches
    return {
        kind: opened(Feed(sets.train[kind], pieces, chosen.seed, changes[kind], tokenizer, sets.inventory, first))
        for kind, pieces in zip(KINDS, chosen.pieces, strict=True)
        if sets.train[kind]
    }


def _loaded(workers: int) -> Callable[[Feed], Iterator[Tensors]]:
    torch.multiprocessing.set_sharing_strategy("file_system")

    def opened(feed: Feed) -> Iterator[Tensors]:
        return iter(DataLoader(_Workers(feed), batch_size=None, num_workers=workers, prefetch_factor=8))

    return opened
