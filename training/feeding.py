"""Endless batches as tensors, made by processes of their own where asked for."""

from __future__ import annotations

import argparse
import itertools
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import torch
from tokenizers import Tokenizer
from torch import Tensor
from torch.utils.data import DataLoader, IterableDataset, get_worker_info

from training.augment import Change, hide, load_swaps, recase, swap
from training.batches import KINDS, Measured, Pieces, changed, label_numbers, on_device, one_pass, to_batch
from training.data import Sets
from training.model import Inventory

Tensors = dict[str, Tensor]


@dataclass(frozen=True)
class Feed:
    """What batches are made from; ``first``, ``every``: which passes over the documents."""

    documents: Mapping[str, Sequence[Measured]]
    repeats: Mapping[str, float]
    pieces: int
    seed: int
    changes: Mapping[str, Sequence[Change]]
    tokenizer: Tokenizer
    inventory: Inventory
    first: int = 0
    every: int = 1

    def batches(self) -> Iterator[Tensors]:
        """The batches of one pass after the other; those of a pass are always the same."""
        pieces, index = Pieces(self.tokenizer), label_numbers(self.inventory)
        for number in itertools.count(self.first, self.every):
            chance = random.Random(f"{self.seed}-{number}")  # noqa: S311 (an order, not a secret)
            for batch in one_pass(self.documents, self.repeats, self.pieces, chance):
                yield to_batch(pieces, changed(batch, self.changes, chance), index)


class _Workers(IterableDataset):  # type: ignore[type-arg]
    """A feed whose passes are shared out among the processes of a loader, which takes from each in turn."""

    def __init__(self, feed: Feed) -> None:
        super().__init__()
        self.feed = feed

    def __iter__(self) -> Iterator[Tensors]:
        worker = get_worker_info()
        number, count = (worker.id, worker.num_workers) if worker else (0, 1)
        return replace(self.feed, first=self.feed.first + number, every=count).batches()


def feed_of(sets: Sets, tokenizer: Tokenizer, chosen: argparse.Namespace, first: int) -> Iterator[Tensors]:
    """Batches of all kinds that have data, changed so that names, case and single words matter less.

    ``first``: the number of the first pass; a run that goes on after a cut gives its step, so its passes are others.
    """
    swaps = load_swaps(chosen.data)
    hidden = dict(zip(KINDS, chosen.hide, strict=True))
    changes: dict[str, list[Change]] = {
        "trees": [recase(0.04), hide(hidden["trees"])],
        "names": [swap(swaps, 0.3), recase(0.06), hide(hidden["names"])],
        "told": [swap(swaps, 0.5), recase(0.03), hide(hidden["told"])],
        "silver": [swap(swaps, 0.3), recase(0.03), hide(hidden["silver"])],
    }
    repeats = dict(zip(KINDS, chosen.repeats, strict=True))
    feed = Feed(sets.train, repeats, chosen.pieces, chosen.seed, changes, tokenizer, sets.inventory, first)
    batches = _loaded(feed, chosen) if chosen.workers else feed.batches()
    return (on_device(batch, chosen.device) for batch in batches)


def _loaded(feed: Feed, chosen: argparse.Namespace) -> Iterator[Tensors]:
    torch.multiprocessing.set_sharing_strategy("file_system")
    on_card = chosen.device != "cpu"
    loader = DataLoader(
        _Workers(feed), batch_size=None, num_workers=chosen.workers, prefetch_factor=8, pin_memory=on_card
    )
    return iter(loader)
