"""The relation model: an encoder of its own, the sentence and both marks, one hidden layer, types and statuses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from dragoman.language.relation_features import Marked
from dragoman.records.events import STATUSES
from training.encoder import SMALL, Encoder
from training.labels import TYPES
from training.relation.examples import Example

LABELS = TYPES
WIDTH = SMALL.width
QUADS = (
    ("AGREE", "CONSULT", "SUPPORT", "CONCEDE"),
    ("COOPERATE", "AID", "RETREAT"),
    ("REQUEST", "ACCUSE", "REJECT", "THREATEN"),
    ("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"),
)


class Relater(nn.Module):
    """Marked texts to the scores of types (with "-" as the last) and of statuses."""

    def __init__(self) -> None:
        super().__init__()
        self.encoder = Encoder()
        self.hidden = nn.Linear(3 * WIDTH, WIDTH)
        self.types = nn.Linear(WIDTH, len(LABELS))
        self.statuses = nn.Linear(WIDTH, len(STATUSES))
        self.dropout = nn.Dropout(0.2)

    def forward(self, ids: Tensor, mask: Tensor, marks: Tensor) -> tuple[Tensor, Tensor]:
        """``ids``, ``mask``: batch x pieces; ``marks``: batch x 2. Raw scores: batch x types, batch x statuses."""
        states = self.encoder(ids, torch.zeros_like(ids), mask)[-1]
        weight = mask[:, :, None].to(states.dtype)
        mean = (states * weight).sum(1) / weight.sum(1)
        at = states.gather(1, marks[:, :, None].expand(-1, -1, WIDTH))
        joined = torch.cat([mean, at[:, 0], at[:, 1]], -1)
        x = self.dropout(functional.gelu(self.hidden(self.dropout(joined))))
        return self.types(x), self.statuses(x)


@dataclass(frozen=True)
class Batch:
    """Examples as tensors; ``right``: batch x types, 1 where a type is allowed; ``status``: -1 where unknown."""

    ids: Tensor
    mask: Tensor
    marks: Tensor
    right: Tensor
    status: Tensor
    weight: Tensor


def to_batch(examples: Sequence[tuple[Example, Marked]], weights: Sequence[float] | None = None) -> Batch:
    """A padded batch."""
    width = max(len(m.ids) for _, m in examples)
    ids = torch.zeros((len(examples), width), dtype=torch.long)
    mask = torch.zeros((len(examples), width), dtype=torch.long)
    right = torch.zeros((len(examples), len(LABELS)))
    for n, (example, marked) in enumerate(examples):
        ids[n, : len(marked.ids)] = torch.tensor(marked.ids)
        mask[n, : len(marked.ids)] = 1
        right[n, [LABELS.index(t) for t in example.types]] = 1
    status = [STATUSES.index(e.status) if e.status else -1 for e, _ in examples]
    marks = torch.tensor([[m.actor, m.recipient] for _, m in examples])
    weight = torch.tensor(weights if weights is not None else [1.0] * len(examples))
    return Batch(ids, mask, marks, right, torch.tensor(status), weight)


def loss_of(scores: tuple[Tensor, Tensor], batch: Batch, smoothing: float = 0.1) -> Tensor:
    """Cross entropy of types (all allowed ones together count as right) and their quads, and of known statuses."""
    logs = scores[0].log_softmax(-1)
    right = batch.right.bool()
    hit = logs.masked_fill(~right, -1e9).logsumexp(-1)
    types = -(1 - smoothing) * hit - smoothing * logs.mean(-1)
    groups = torch.tensor([[t in quad for t in LABELS] for quad in QUADS])
    mine = right.float() @ groups.T.float()
    allowed = ((mine > 0).float() @ groups.float()).bool() | right
    quads = -logs.masked_fill(~allowed, -1e9).logsumexp(-1)
    loss = ((types + 0.5 * quads) * batch.weight).sum() / batch.weight.sum()
    known = batch.status >= 0
    if bool(known.any()):
        loss = loss + 0.3 * functional.cross_entropy(scores[1][known], batch.status[known])
    return loss
