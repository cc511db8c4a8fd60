"""What a model makes of a batch: the scores of all its heads at once.

The heads that tag and classify are many and small. One by one, most of a card's time would go into starting their
work; so their weights are put together and each group of them is one product.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import torch
from torch import Tensor
from torch.nn import functional

from training.batches import HEADS
from training.labels import CLASS_HEADS, SPAN_HEADS, tags
from training.model import GROUPS, HIDDEN, LABEL, Reader, group_of

Batch = Mapping[str, Tensor]

LABELS = [len(tags(SPAN_HEADS[h])) if h in SPAN_HEADS else len(CLASS_HEADS[h]) for h in HEADS]
"""The labels of each head."""

MOST = max(LABELS)

_HEAD_GROUPS = ("names", "spans", "events")
_ORDER = [h for group in _HEAD_GROUPS for h in HEADS if group_of(h) == group]
_NEVER = -1e4
"""The score of a label that a head doesn't have."""


@dataclass(frozen=True)
class Stack:
    """The weights of all heads that tag or classify, put together."""

    hidden: dict[str, tuple[Tensor, Tensor]]
    out: Tensor
    bias: Tensor


def stack(model: Reader) -> Stack:
    """The heads of a model; ``out`` is ``HEADS`` x HIDDEN x MOST."""
    heads = {**model.spans, **model.classes}
    hidden = {}
    for group in _HEAD_GROUPS:
        own = [heads[h].hidden for h in _ORDER if group_of(h) == group]
        hidden[group] = (torch.cat([h.weight for h in own]), torch.cat([h.bias for h in own]))
    device = model.root_device()
    rows = torch.cat([*[heads[h].out.weight for h in _ORDER], torch.zeros((1, HIDDEN), device=device)])
    biases = torch.cat([*[heads[h].out.bias for h in _ORDER], torch.full((1,), _NEVER, device=device)])
    at = _places(device)
    out = rows.index_select(0, at).view(len(HEADS), MOST, HIDDEN).transpose(1, 2)
    return Stack(hidden, out, biases.index_select(0, at).view(len(HEADS), 1, MOST))


@cache
def _places(device: torch.device) -> Tensor:
    """For each head of ``HEADS`` and each of MOST labels, its row among those of all heads, one by one."""
    counts = [LABELS[HEADS.index(h)] for h in _ORDER]
    total, first, at = sum(counts), 0, []
    for count in counts:
        at += [*range(first, first + count), *[total] * (MOST - count)]
        first += count
    return torch.tensor(at, device=device)


@dataclass(frozen=True)
class Scores:
    """Scores of a batch with W words, n in the longest of B passages; no softmax is taken.

    ``heads``: one after the other as in ``ORDER``, heads x W x MOST. ``upos``, ``xpos``: W x labels. ``arcs``: W x
    (n + 1), of each word as the head. ``dependent`` (W x LABEL) and ``head`` (B x (n + 1) x LABEL): for labels of
    arcs. ``links``: B x LINKS x n x n, from a word to a word.
    """

    heads: Tensor
    upos: Tensor
    xpos: Tensor
    arcs: Tensor
    dependent: Tensor
    head: Tensor
    links: Tensor


ORDER = tuple(_ORDER)
COLUMNS = tuple(HEADS.index(h) for h in _ORDER)
"""Where each head of ``ORDER`` stands in a batch's ``gold``."""


def read(model: Reader, batch: Batch, stacked: Stack | None = None) -> Scores:
    """All scores; ``stacked`` saves a teacher's being put together each time."""
    heads = stacked or stack(model)
    states = model.encoder(batch["ids"], batch["shapes"], batch["mask"])
    width = states[0].shape[-1]
    words = torch.stack([s.reshape(-1, width).index_select(0, batch["firsts"]) for s in states])
    shares = torch.stack([model.mixes[g].weights.softmax(0) for g in GROUPS])  # type: ignore[union-attr]
    mixed = model.dropout(torch.einsum("gl,lwd->gwd", shares.to(words.dtype), words))
    own = dict(zip(GROUPS, mixed.unbind(0), strict=True))
    grid = batch["sentences"].shape
    arcs, dependent, head = model.tree(_on_grid(own["tree"], batch["at"], grid))
    arcs = arcs.masked_fill(~sentence_mask(batch["sentences"]), _NEVER)
    left, right = model.links(_on_grid(own["events"], batch["at"], grid))
    links = left.permute(0, 2, 1, 3) @ right.permute(0, 2, 3, 1) + model.link_bias[:, None, None]
    return Scores(
        _heads(model, own, heads),
        model.upos(own["tags"]),
        model.xpos(own["tags"]),
        arcs.reshape(-1, arcs.shape[-1]).index_select(0, batch["at"]),
        dependent.reshape(-1, LABEL).index_select(0, batch["at"]),
        head,
        links,
    )


def _heads(model: Reader, own: Mapping[str, Tensor], heads: Stack) -> Tensor:
    hidden = []
    for group in _HEAD_GROUPS:
        weight, bias = heads.hidden[group]
        each = functional.linear(own[group], weight, bias)
        hidden.append(each.view(len(each), -1, HIDDEN))
    together = model.head_dropout(functional.gelu(torch.cat(hidden, 1))).transpose(0, 1)
    return torch.matmul(together, heads.out.to(together.dtype)) + heads.bias


def _on_grid(words: Tensor, at: Tensor, grid: torch.Size) -> Tensor:
    """Words one after the other to passages x words, with zeros beyond the ends."""
    out = words.new_zeros((grid[0] * grid[1], words.shape[-1]))
    return out.index_copy(0, at.long(), words).view(*grid, -1)


def label_scores(model: Reader, scores: Scores, batch: Batch, heads: Tensor) -> Tensor:
    """Scores of labels (W x labels) for arcs to chosen heads (W): 0 for the root, else 1 + the word."""
    width = scores.head.shape[1]
    row = torch.div(batch["at"], batch["sentences"].shape[1], rounding_mode="floor")
    chosen = scores.head.reshape(-1, LABEL).index_select(0, row * width + heads)
    return model.tree.label_scores(scores.dependent, chosen)


def sentence_mask(numbers: Tensor) -> Tensor:
    """Which heads a word may have, batch x words x (words + 1): the root, and the words of its own sentence."""
    same = (numbers[:, :, None] == numbers[:, None, :]) & (numbers >= 0)[:, None, :]
    return torch.cat([same.new_ones((*same.shape[:2], 1)), same], 2)
