"""The multi-task model: one encoder, heads for tags, trees, names, and for what dispatches tell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from training.encoder import LAYERS, WIDTH, Encoder
from training.labels import CLASS_HEADS, LINKS, NAMES, SPAN_HEADS, tags

ARC = 256
LABEL = 96
LINK = 40
HIDDEN = 256
GROUPS = ("tags", "tree", "names", "spans", "events")
"""Groups of heads; each mixes the encoder's layers in its own way."""


@dataclass(frozen=True)
class Inventory:
    """The label sets that depend on the treebanks."""

    upos: tuple[str, ...]
    xpos: tuple[str, ...]
    deprels: tuple[str, ...]


class Mix(nn.Module):
    """A learned weighted mean of all layers."""

    def __init__(self) -> None:
        super().__init__()
        self.weights = nn.Parameter(torch.linspace(-1.0, 1.0, LAYERS + 1))

    def forward(self, states: Sequence[Tensor]) -> Tensor:
        """States of one shape to one of that shape."""
        shares = self.weights.softmax(0)
        return torch.stack([share * state for share, state in zip(shares, states, strict=True)]).sum(0)


class Biaffine(nn.Module):
    """Arcs between words and their labels, after Dozat and Manning (2017)."""

    def __init__(self, labels: int) -> None:
        super().__init__()
        self.arc_dependent = nn.Linear(WIDTH, ARC)
        self.arc_head = nn.Linear(WIDTH, ARC)
        self.label_dependent = nn.Linear(WIDTH, LABEL)
        self.label_head = nn.Linear(WIDTH, LABEL)
        self.root = nn.Parameter(torch.randn(WIDTH) * 0.02)
        self.arc = nn.Parameter(torch.zeros(ARC, ARC + 1))
        self.label = nn.Parameter(torch.zeros(LABEL + 1, labels, LABEL + 1))
        nn.init.xavier_uniform_(self.arc)
        nn.init.normal_(self.label, std=0.02)
        self.dropout = nn.Dropout(0.3)

    def forward(self, words: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """``words``: batch x n x WIDTH; arc scores batch x n x (n + 1), label vectors of words and heads."""
        heads = torch.cat([self.root.expand(words.shape[0], 1, -1), words], 1)
        dependent = self.dropout(functional.gelu(self.arc_dependent(words)))
        head = self.dropout(functional.gelu(self.arc_head(heads)))
        projected = dependent @ self.arc
        arcs = projected[..., :ARC] @ head.transpose(1, 2) + (head @ self.arc[:, ARC])[:, None, :]
        label_dependent = self.dropout(functional.gelu(self.label_dependent(words)))
        label_head = self.dropout(functional.gelu(self.label_head(heads)))
        return arcs, label_dependent, label_head

    def label_scores(self, dependent: Tensor, head: Tensor) -> Tensor:
        """Scores of labels for pairs: ... x LABEL, twice, to ... x labels."""
        one = dependent.new_ones((*dependent.shape[:-1], 1))
        left, right = torch.cat([dependent, one], -1), torch.cat([head, one], -1)
        return torch.einsum("...i,ilj,...j->...l", left, self.label, right)


class Classifier(nn.Module):
    """A small head with one hidden layer."""

    def __init__(self, out: int) -> None:
        super().__init__()
        self.hidden = nn.Linear(WIDTH, HIDDEN)
        self.out = nn.Linear(HIDDEN, out)
        self.dropout = nn.Dropout(0.2)

    def forward(self, words: Tensor) -> Tensor:
        """Scores of labels for each word."""
        scores: Tensor = self.out(self.dropout(functional.gelu(self.hidden(words))))
        return scores


class Reader(nn.Module):
    """The whole model; ``words_of`` gives the words' states of each group, the heads do the rest."""

    def __init__(self, inventory: Inventory) -> None:
        super().__init__()
        self.encoder = Encoder()
        self.mixes = nn.ModuleDict({group: Mix() for group in GROUPS})
        self.dropout = nn.Dropout(0.1)
        self.upos = nn.Linear(WIDTH, len(inventory.upos))
        self.xpos = nn.Linear(WIDTH, len(inventory.xpos))
        self.tree = Biaffine(len(inventory.deprels))
        self.names = Classifier(len(tags(NAMES)))
        self.spans = nn.ModuleDict({head: Classifier(len(tags(labels))) for head, labels in SPAN_HEADS.items()})
        self.classes = nn.ModuleDict({head: Classifier(len(labels)) for head, labels in CLASS_HEADS.items()})
        self.link_from = nn.Linear(WIDTH, len(LINKS) * LINK)
        self.link_to = nn.Linear(WIDTH, len(LINKS) * LINK)
        self.link_bias = nn.Parameter(torch.full((len(LINKS),), -3.0))

    def states(self, ids: Tensor, shapes: Tensor, mask: Tensor, firsts: Tensor) -> list[Tensor]:
        """The words' states of all layers: the first piece of a word stands for it."""
        index = firsts[..., None].expand(-1, -1, WIDTH)
        return [state.gather(1, index) for state in self.encoder(ids, shapes, mask)]

    def mixed(self, group: str, states: Sequence[Tensor]) -> Tensor:
        """The words' states of a group of heads."""
        mixed: Tensor = self.dropout(self.mixes[group](states))
        return mixed

    def links(self, words: Tensor) -> tuple[Tensor, Tensor]:
        """Two vectors a word and link: batch x n x links x LINK."""
        shape = (*words.shape[:-1], len(LINKS), LINK)
        return self.link_from(words).view(shape), self.link_to(words).view(shape) / LINK**0.5


Batch = Mapping[str, Tensor]


def parse_loss(model: Reader, batch: Batch) -> Tensor:
    """Tags and trees."""
    states = model.states(batch["ids"], batch["shapes"], batch["mask"], batch["firsts"])
    there = batch["words"].bool()
    tag_words = model.mixed("tags", states)
    loss = functional.cross_entropy(model.upos(tag_words)[there], batch["upos"][there])
    loss = loss + functional.cross_entropy(model.xpos(tag_words)[there], batch["xpos"][there])
    arcs, dependent, head = model.tree(model.mixed("tree", states))
    allowed = torch.cat([there.new_ones((there.shape[0], 1)), there], 1)[:, None, :]
    arcs = arcs.masked_fill(~allowed, -1e4)
    gold = batch["heads"]
    loss = loss + functional.cross_entropy(arcs[there], gold[there])
    chosen = head.gather(1, gold[..., None].expand(-1, -1, LABEL))
    labels = model.tree.label_scores(dependent[there], chosen[there])
    return loss + functional.cross_entropy(labels, batch["deprels"][there])


def names_loss(model: Reader, batch: Batch) -> Tensor:
    """Names."""
    states = model.states(batch["ids"], batch["shapes"], batch["mask"], batch["firsts"])
    there = batch["words"].bool()
    return functional.cross_entropy(model.names(model.mixed("names", states))[there], batch["names"][there])


def told_loss(model: Reader, batch: Batch) -> Tensor:
    """Everything that written dispatches mark."""
    states = model.states(batch["ids"], batch["shapes"], batch["mask"], batch["firsts"])
    there = batch["words"].bool()
    span_words, event_words = model.mixed("spans", states), model.mixed("events", states)
    loss = span_words.new_zeros(())
    for head, classifier in model.spans.items():
        words = event_words if head in ("triggers", "topics", "status_words") else span_words
        weight = 1.0 if head in ("mentions", "triggers") else 0.5
        loss = loss + weight * functional.cross_entropy(classifier(words)[there], batch[head][there])
    for head, classifier in model.classes.items():
        gold = batch[head]
        if (known := gold >= 0).any():
            scores = classifier(event_words[known])
            loss = loss + 0.5 * functional.cross_entropy(scores, gold[known], label_smoothing=0.05)
    return loss + link_loss(model, event_words, batch)


def link_loss(model: Reader, words: Tensor, batch: Batch) -> Tensor:
    """Links from triggers and cues: each word of the sentence is or is not one's first word."""
    starts = batch["link_from"]  # rows of (sentence, word)
    if not len(starts):
        return words.new_zeros(())
    left, right = model.links(words)
    scores = torch.einsum("kld,knld->knl", left[starts[:, 0], starts[:, 1]], right[starts[:, 0]]) + model.link_bias
    there = batch["words"][starts[:, 0]].bool()
    weight = 1.0 + 2.0 * batch["links"]
    loss = functional.binary_cross_entropy_with_logits(scores, batch["links"], weight=weight, reduction="none")
    return 2.0 * loss[there].sum() / max(1, int(there.sum())) * 4.0
