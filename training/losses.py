"""The loss of a batch: annotated words against the annotation, all others against what teachers say of them.

So trees are learnt on newswire too, names in dispatches, and everything on text that nobody annotated. Nothing here
waits for a card: what there is to learn is a weight for each word and head, nothing is picked out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import torch
from torch import Tensor
from torch.nn import functional

from training.batches import HEADS, KINDS, UNKNOWN
from training.labels import CLASS_HEADS, CUE_LINKS, LINKS, MENTION_LINKS, SPAN_HEADS, TRIGGER_LINKS, tags
from training.model import WEIGHTS, Reader
from training.reading import COLUMNS, LABELS, MOST, ORDER, Batch, Scores, Stack, label_scores, read

SMOOTHED = 0.05
"""Label smoothing of annotated classes."""

LINK_WEIGHT = 0.2
"""What a link counts in the loss."""

WANTED = 3.0
"""What a word that is linked counts beside one that is not."""


@dataclass(frozen=True)
class Shares:
    """What kinds count: the annotation of each kind, what teachers say of it, and what they say beside annotation."""

    known: tuple[float, ...]
    taught: tuple[float, ...]
    beside: float = 0.0


@dataclass(frozen=True)
class Taught:
    """What teachers hold probable: as ``Scores``, 0 to 1; ``labels``: W x labels, under the heads held likeliest."""

    heads: Tensor
    upos: Tensor
    xpos: Tensor
    arcs: Tensor
    chosen: Tensor
    labels: Tensor
    links: Tensor


class Counted:
    """How much there is to learn of everything in a batch, on average so far.

    A batch with more than usual of something moves the weights more: every annotated word counts the same.
    """

    def __init__(self) -> None:
        self.sums: dict[str, Tensor] = {}
        self.batches: dict[str, int] = {}

    def per(self, name: str, counts: Tensor) -> Tensor:
        """One through the mean of some counts."""
        self.sums[name] = self.sums.get(name, torch.zeros_like(counts)) + counts
        self.batches[name] = self.batches.get(name, 0) + 1
        return 1.0 / (self.sums[name] / self.batches[name]).clamp(min=1.0)


@torch.no_grad()
def ask(teachers: Sequence[tuple[Reader, Stack]], batch: Batch) -> Taught:
    """The mean of what some models say."""
    each = [read(model, batch, stacked) for model, stacked in teachers]

    def mean(parts: Sequence[Tensor]) -> Tensor:
        return torch.stack([p.float().softmax(-1) for p in parts]).mean(0)

    arcs = mean([s.arcs for s in each])
    heads = batch["tagged"][:, 2].long()
    chosen = torch.where(heads == UNKNOWN, arcs.argmax(-1), heads)
    labels = [label_scores(m, s, batch, chosen) for (m, _), s in zip(teachers, each, strict=True)]
    return Taught(
        mean([s.heads for s in each]),
        mean([s.upos for s in each]),
        mean([s.xpos for s in each]),
        arcs,
        chosen,
        mean(labels),
        torch.stack([s.links.float().sigmoid() for s in each]).mean(0),
    )


@cache
def _constants(device: torch.device) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Of each head of ``ORDER``: whether it classifies, its weight, its legal labels (MOST), its column in ``gold``.

    Kept, as every list that is brought to a card makes it wait.
    """
    legal = [[float(n < LABELS[c]) for n in range(MOST)] for c in COLUMNS]
    return (
        torch.tensor([h in CLASS_HEADS for h in ORDER], device=device),
        torch.tensor([WEIGHTS.get(h, 0.5) for h in ORDER], device=device),
        torch.tensor(legal, device=device),
        torch.tensor(COLUMNS, device=device),
    )


class Loss:
    """What a model has to learn; remembers how much there is of everything on average.

    ``half``: whether the model's own products, and they alone, are taken in bfloat16.
    """

    def __init__(self, shares: Shares, device: str, *, half: bool = False) -> None:
        self.half = half
        self.beside = shares.beside
        self.known = torch.tensor(shares.known, device=device)
        self.taught = torch.tensor(shares.taught, device=device)
        self.counted = Counted()

    def __call__(self, model: Reader, batch: Batch, taught: Taught | None = None) -> Tensor:
        """The whole loss of a batch, by kind (KINDS)."""
        with self.products(batch):
            scores = read(model, batch)
        kinds = functional.one_hot(batch["kind"].long(), len(KINDS)).float()
        weigh = _Weights(kinds, self, taught is not None)
        losses = _heads_loss(scores, batch, taught, weigh)
        losses = losses + _tags_loss(scores, batch, taught, weigh)
        chosen = taught.chosen if taught else batch["tagged"][:, 2].long().clamp(min=0)
        with self.products(batch):
            labels = label_scores(model, scores, batch, chosen)
        losses = losses + _tree_loss(scores, labels, batch, taught, weigh)
        losses = losses + _links_loss(scores, batch, taught, weigh)
        return (kinds * losses[:, None]).sum(0)

    def products(self, batch: Batch) -> torch.autocast:
        """Within it products are taken as ``half`` says."""
        return torch.autocast(batch["ids"].device.type, torch.bfloat16, enabled=self.half)


class _Weights:
    """The weight of each word for something to learn, from its kind and whether it is annotated."""

    def __init__(self, kinds: Tensor, loss: Loss, taught: bool) -> None:  # noqa: FBT001
        self.kinds, self.counted = kinds, loss.counted
        self.beside = loss.beside if taught else 0.0
        self.shares = (loss.known, loss.taught if taught else torch.zeros_like(loss.known))

    def __call__(self, name: str, known: Tensor, unknown: Tensor) -> Tensor:
        """Like ``known`` and ``unknown`` (W x things, bool): each kind's share, divided among its words."""
        out = torch.zeros(known.shape, device=known.device)
        for there, share, which in zip((known, unknown), self.shares, ("known", "taught"), strict=True):
            each = share[:, None] * self.counted.per(f"{name} {which}", self.kinds.T @ there.float())
            out = out + (self.kinds @ each) * there
        return out


def _target(gold: Tensor, taught: Tensor | None, labels: int, beside: float) -> Tensor:
    """Annotation as probabilities, that of teachers where there is none, and a little of it beside the rest."""
    wanted = functional.one_hot(gold.clamp(min=0).long(), labels).float()
    if taught is None:
        return wanted
    return torch.where((gold == UNKNOWN)[..., None], taught, wanted.lerp(taught, beside))


def _entropy(scores: Tensor, target: Tensor) -> Tensor:
    return -(scores.float().log_softmax(-1) * target).sum(-1)


def _heads_loss(scores: Scores, batch: Batch, taught: Taught | None, weigh: _Weights) -> Tensor:
    """W."""
    classifies, counts, legal, columns = _constants(batch["gold"].device)
    gold = batch["gold"].index_select(1, columns).T
    classes = classifies[:, None]
    target = _target(gold, taught.heads if taught else None, MOST, weigh.beside)
    smooth = (legal / legal.sum(1, keepdim=True))[:, None, :]
    smoothed = SMOOTHED * (classes & (gold >= 0)).float()[..., None]
    target = target * (1 - smoothed) + smooth * smoothed
    unknown = gold == UNKNOWN
    if taught:
        unknown = unknown & (~classes | _classified(taught))
    weights = weigh("heads", (gold >= 0).T, unknown.T).T * counts[:, None]
    return (_entropy(scores.heads, target) * weights).sum(0)


def _begun(taught: Taught, head: str, places: str) -> Tensor:
    """The words (W, bool) that teachers hold more likely than not in one of some places (BIOES) of a head's span."""
    probable = taught.heads[ORDER.index(head)]
    return (
        torch.stack([probable[:, n] for n, tag in enumerate(tags(SPAN_HEADS[head])) if tag[0] in places]).sum(0) > 0.5
    )


def _classified(taught: Taught) -> Tensor:
    """Heads x W: the words that a class head has something to say of."""
    triggers, mentions = _begun(taught, "triggers", "BS"), _begun(taught, "mentions", "ES")
    return torch.stack([mentions if h == "sectors" else triggers for h in ORDER])


def _tags_loss(scores: Scores, batch: Batch, taught: Taught | None, weigh: _Weights) -> Tensor:
    out = torch.zeros_like(weigh.kinds[:, 0])
    for n, (name, given) in enumerate((("upos", scores.upos), ("xpos", scores.xpos))):
        gold = batch["tagged"][:, n].long()
        target = _target(gold, getattr(taught, name) if taught else None, given.shape[1], weigh.beside)
        out = out + _entropy(given, target) * weigh(name, (gold >= 0)[:, None], (gold == UNKNOWN)[:, None])[:, 0]
    return out


def _tree_loss(scores: Scores, given: Tensor, batch: Batch, taught: Taught | None, weigh: _Weights) -> Tensor:
    """W; ``given``: the scores of labels under the chosen heads."""
    heads, labels = batch["tagged"][:, 2].long(), batch["tagged"][:, 3].long()
    arcs = _target(heads, taught.arcs if taught else None, scores.arcs.shape[1], weigh.beside)
    named = _target(labels, taught.labels if taught else None, given.shape[1], weigh.beside)
    weights = weigh("tree", (heads >= 0)[:, None], (heads == UNKNOWN)[:, None])[:, 0]
    return (_entropy(scores.arcs, arcs) + _entropy(given, named)) * weights


_LINK_GROUPS = (("triggers", "BS", TRIGGER_LINKS), ("cues", "BS", CUE_LINKS), ("mentions", "ES", MENTION_LINKS))


def _links_loss(scores: Scores, batch: Batch, taught: Taught | None, weigh: _Weights) -> Tensor:
    """W. Each word of the passage is or is not linked: a sum over them, as a long passage has no more targets."""
    rows, width = batch["sentences"].shape
    at, size = batch["at"].long(), len(LINKS)
    known = batch["starts"].view(-1, size).index_select(0, at) > 0
    told = batch["gold"][:, HEADS.index("kinds")] != UNKNOWN
    unknown = torch.zeros_like(known)
    if taught:
        begun = [_begun(taught, h, p)[:, None].expand(-1, len(n)) for h, p, n in _LINK_GROUPS]
        unknown = torch.cat(begun, 1) & ~told[:, None]
    wanted = torch.zeros((rows * width, size, width), device=at.device)
    found = batch["links"].long()
    wanted.index_put_(found.unbind(1), torch.ones(len(found), device=at.device))
    wanted = wanted.index_select(0, at)
    if taught:
        probable = taught.links.transpose(1, 2).reshape(rows * width, size, width).index_select(0, at)
        wanted = torch.where(told[:, None, None], wanted.lerp(probable, weigh.beside), probable)
    given = scores.links.transpose(1, 2).reshape(rows * width, size, width).index_select(0, at)
    there = (batch["sentences"] >= 0).index_select(0, torch.div(at, width, rounding_mode="floor"))
    weights = (1.0 + (WANTED - 1.0) * wanted) * there[:, None, :]
    losses = functional.binary_cross_entropy_with_logits(given.float(), wanted, weight=weights, reduction="none")
    return LINK_WEIGHT * (losses.sum(-1) * weigh("links", known, unknown)).sum(1)
