"""What a model learns from its teachers: other models of the same shape, whose mean it is to say.

Heads that a batch annotates learn from the annotation; all others, on the same words, from the teachers' mean. So
trees are learnt on newswire too, names in dispatches, and everything on text that nobody annotated.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

import torch
from torch import Tensor
from torch.nn import functional

from training.labels import CUE_LINKS, MENTION_LINKS, SPAN_HEADS, TRIGGER_LINKS, tags
from training.model import LABEL, WEIGHTS, Reader, Reading, group_of, link_scores, sentence_mask, weighed_links

STARTS = 320
"""Starts of links that are learnt from in a batch, at most; drawn by chance where there are more."""

ASKED = 2
"""Teachers that are asked about a batch: the mean of some of them, drawn anew each time, is that of all in the end."""

Ask = Callable[[Reading], Tensor]


def drawn(teachers: Sequence[Reader], chance: random.Random) -> list[Reader]:
    """The teachers of one batch."""
    return chance.sample(list(teachers), min(ASKED, len(teachers)))


def taught_loss(student: Reading, teachers: Sequence[Reader]) -> Tensor:
    """The sum of the losses of all heads for which the batch has no gold, against the mean of the teachers."""
    with torch.no_grad():
        readings = [Reading(teacher, student.batch) for teacher in teachers]
    loss = student.there.new_zeros((), dtype=torch.float32)
    if "heads" not in student.batch:
        loss = loss + _tags(student, readings) + _tree(student, readings)
    for head in SPAN_HEADS:
        if head not in student.batch:

            def ask(reading: Reading, head: str = head) -> Tensor:
                return _span_scores(reading, head)[reading.there]

            loss = loss + WEIGHTS.get(head, 0.5) * _soft(ask(student), _mean(readings, ask))
    if "kinds" not in student.batch:
        loss = loss + _told(student, readings)
    return loss


def _mean(readings: Sequence[Reading], scores: Ask) -> Tensor:
    """The mean of what teachers hold probable; the last axis is that of the labels."""
    with torch.no_grad():
        each = [scores(r).float().softmax(-1) for r in readings]
        return torch.stack(each).mean(0)


def _soft(scores: Tensor, probable: Tensor) -> Tensor:
    """The cross entropy of rows of scores against rows of probabilities, the mean over rows; 0 without rows."""
    if not len(scores):
        return scores.new_zeros(())
    return functional.cross_entropy(scores, probable)


def _span_scores(reading: Reading, head: str) -> Tensor:
    scores: Tensor = reading.model.spans[head](reading.of(group_of(head)))
    return scores


def _tags(student: Reading, readings: Sequence[Reading]) -> Tensor:
    asked: list[Ask] = [
        lambda r: r.model.upos(r.of("tags")[r.there]),
        lambda r: r.model.xpos(r.of("tags")[r.there]),
    ]
    losses = [_soft(ask(student), _mean(readings, ask)) for ask in asked]
    return losses[0] + losses[1]


def _tree(student: Reading, readings: Sequence[Reading]) -> Tensor:
    """Heads, and the labels under the heads that the teachers hold likeliest."""
    inside = sentence_mask(student.batch)
    there = student.there

    def parts(reading: Reading) -> tuple[Tensor, Tensor, Tensor]:
        arcs, dependent, head = reading.model.tree(reading.of("tree"))
        return arcs.masked_fill(~inside, -1e4)[there], dependent, head

    with torch.no_grad():
        taught = [parts(r) for r in readings]
        probable = torch.stack([arcs.float().softmax(-1) for arcs, _, _ in taught]).mean(0)
        heads = there.new_zeros(there.shape, dtype=torch.long)
        heads[there] = probable.argmax(-1)
    index = heads[..., None].expand(-1, -1, LABEL)

    def labels(reading: Reading, dependent: Tensor, head: Tensor) -> Tensor:
        return reading.model.tree.label_scores(dependent[there], head.gather(1, index)[there])

    with torch.no_grad():
        each = [labels(r, d, h).float().softmax(-1) for r, (_, d, h) in zip(readings, taught, strict=True)]
    arcs, dependent, head = parts(student)
    return _soft(arcs, probable) + _soft(labels(student, dependent, head), torch.stack(each).mean(0))


def _told(student: Reading, readings: Sequence[Reading]) -> Tensor:
    """Classes and links of the triggers, cues and mentions that the teachers find."""
    triggers = _begun(readings, "triggers", "BS") & student.there
    mentions = _begun(readings, "mentions", "ES") & student.there
    cues = _begun(readings, "cues", "BS") & student.there
    loss = student.there.new_zeros((), dtype=torch.float32)
    for head in student.model.classes:
        at = mentions if head == "sectors" else triggers

        def ask(reading: Reading, head: str = head, at: Tensor = at) -> Tensor:
            scores: Tensor = reading.model.classes[head](reading.of(group_of(head))[at])
            return scores

        loss = loss + WEIGHTS.get(head, 0.5) * _soft(ask(student), _mean(readings, ask))
    return loss + _links(student, readings, (triggers, cues, mentions))


def _begun(readings: Sequence[Reading], head: str, places: str) -> Tensor:
    """The words that are, for the teachers, more likely than not in one of some places (BIOES) of a head's span."""
    wanted = [n for n, tag in enumerate(tags(SPAN_HEADS[head])) if tag[0] in places]
    return _mean(readings, lambda r: _span_scores(r, head))[..., wanted].sum(-1) > 0.5


def _links(student: Reading, readings: Sequence[Reading], starts: tuple[Tensor, Tensor, Tensor]) -> Tensor:
    at = (starts[0] | starts[1] | starts[2]).nonzero()
    if not len(at):
        return student.there.new_zeros((), dtype=torch.float32)
    at = at[torch.randperm(len(at), device=at.device)[:STARTS]]
    may = [s[at[:, 0], at[:, 1]] for s in starts]
    groups = (TRIGGER_LINKS, CUE_LINKS, MENTION_LINKS)
    kinds = torch.stack([m for m, names in zip(may, groups, strict=True) for _ in names], 1).float()
    with torch.no_grad():
        each = [link_scores(r.model, r.of("events"), at).float().sigmoid() for r in readings]
        wanted = torch.stack(each).mean(0)
    scores = link_scores(student.model, student.of("events"), at)
    return weighed_links(scores, wanted, student.batch["words"][at[:, 0]], kinds)
