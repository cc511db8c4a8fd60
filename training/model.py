"""The multi-task model: one encoder, heads for tags, trees, names, and for what dispatches tell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from training.encoder import SMALL, Encoder, Noise, Size
from training.labels import CLASS_HEADS, LINKS, SPAN_HEADS, tags

ARC = 256
LABEL = 96
LINK = 40
HIDDEN = 256
GROUPS = ("tags", "tree", "names", "spans", "events")
"""Groups of heads; each mixes the encoder's layers in its own way."""

_OTHER_GROUPS = {
    "names": "names", "web_names": "names", "triggers": "events", "topics": "events", "status_words": "events",
    "sectors": "spans",
}  # fmt: skip


def group_of(head: str) -> str:
    """The group of a head that tags spans or classifies first words."""
    return _OTHER_GROUPS.get(head, "events" if head in CLASS_HEADS else "spans")


WEIGHTS = {"names": 1.0, "mentions": 1.0, "triggers": 1.0, "sectors": 0.25, "web_names": 0.5}
"""What a head counts in the loss; the others count a half."""


@dataclass(frozen=True)
class Inventory:
    """The label sets that depend on the treebanks."""

    upos: tuple[str, ...]
    xpos: tuple[str, ...]
    deprels: tuple[str, ...]


class Mix(nn.Module):
    """A learned weighted mean of all layers."""

    def __init__(self, layers: int) -> None:
        super().__init__()
        self.weights = nn.Parameter(torch.linspace(-1.0, 1.0, layers + 1))

    def forward(self, states: Sequence[Tensor]) -> Tensor:
        """States of one shape to one of that shape."""
        shares = self.weights.softmax(0)
        return torch.stack([share * state for share, state in zip(shares, states, strict=True)]).sum(0)


class Biaffine(nn.Module):
    """Arcs between words and their labels, after Dozat and Manning (2017)."""

    def __init__(self, width: int, labels: int) -> None:
        super().__init__()
        self.arc_dependent = nn.Linear(width, ARC)
        self.arc_head = nn.Linear(width, ARC)
        self.label_dependent = nn.Linear(width, LABEL)
        self.label_head = nn.Linear(width, LABEL)
        self.root = nn.Parameter(torch.randn(width) * 0.02)
        self.arc = nn.Parameter(torch.zeros(ARC, ARC + 1))
        self.label = nn.Parameter(torch.zeros(LABEL + 1, labels, LABEL + 1))
        nn.init.xavier_uniform_(self.arc)
        nn.init.normal_(self.label, std=0.02)
        self.dropout = Noise(0.3)

    def forward(self, words: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """``words``: batch x n x width; arc scores batch x n x (n + 1), label vectors of words and heads."""
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

    def __init__(self, width: int, out: int) -> None:
        super().__init__()
        self.hidden = nn.Linear(width, HIDDEN)
        self.out = nn.Linear(HIDDEN, out)
        self.dropout = Noise(0.2)

    def forward(self, words: Tensor) -> Tensor:
        """Scores of labels for each word."""
        scores: Tensor = self.out(self.dropout(functional.gelu(self.hidden(words))))
        return scores


class Reader(nn.Module):
    """The whole model; ``words_of`` gives the words' states of each group, the heads do the rest."""

    def __init__(self, inventory: Inventory, drop: float = 0.1, size: Size = SMALL) -> None:
        super().__init__()
        width = size.width
        self.encoder = Encoder(size)
        self.mixes = nn.ModuleDict({group: Mix(size.layers) for group in GROUPS})
        self.dropout = Noise(drop)
        self.head_dropout = Noise(0.2)
        self.upos = nn.Linear(width, len(inventory.upos))
        self.xpos = nn.Linear(width, len(inventory.xpos))
        self.tree = Biaffine(width, len(inventory.deprels))
        self.spans = nn.ModuleDict({head: Classifier(width, len(tags(labels))) for head, labels in SPAN_HEADS.items()})
        self.classes = nn.ModuleDict({head: Classifier(width, len(labels)) for head, labels in CLASS_HEADS.items()})
        self.link_from = nn.Linear(width, len(LINKS) * LINK)
        self.link_to = nn.Linear(width, len(LINKS) * LINK)
        self.link_bias = nn.Parameter(torch.full((len(LINKS),), -3.0))

    def root_device(self) -> torch.device:
        """Where the model is."""
        return self.link_bias.device

    def states(self, ids: Tensor, shapes: Tensor, mask: Tensor, firsts: Tensor) -> list[Tensor]:
        """The words' states of all layers: the first piece of a word stands for it."""
        index = firsts[..., None].expand(-1, -1, self.encoder.size.width)
        return [state.gather(1, index) for state in self.encoder(ids, shapes, mask)]

    def mixed(self, group: str, states: Sequence[Tensor]) -> Tensor:
        """The words' states of a group of heads."""
        mixed: Tensor = self.dropout(self.mixes[group](states))
        return mixed

    def links(self, words: Tensor) -> tuple[Tensor, Tensor]:
        """Two vectors a word and link: batch x n x links x LINK."""
        shape = (*words.shape[:-1], len(LINKS), LINK)
        return self.link_from(words).view(shape), self.link_to(words).view(shape) / LINK**0.5
