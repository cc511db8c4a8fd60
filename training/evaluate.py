"""Figures of a model on held-out documents, read in passages: tags, trees (greedy), spans, classes, links."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import torch
from tokenizers import Tokenizer
from torch import Tensor

from training.batches import Measured, on_device, passages_of, to_batch
from training.documents import Document, WordSpan
from training.labels import CLASS_HEADS, LINKS, SPAN_HEADS, tags
from training.model import LABEL, Reader, group_of, link_scores, sentence_mask

if TYPE_CHECKING:
    from training.data import Sets

PASSAGE = 200
"""Pieces of a passage, as at run time."""

Counts = Counter[tuple[str, str]]


def evaluate(model: Reader, tokenizer: Tokenizer, sets: Sets) -> dict[str, Any]:
    """All figures, in percent: of trees and tags over words, F1 of spans and links, accuracy of classes."""
    model.eval()
    counts: Counts = Counter()
    device = str(next(model.parameters()).device)
    with torch.inference_mode():
        for documents in sets.held.values():
            for passage in _chunks(documents):
                batch = on_device(to_batch(tokenizer, passage, sets.inventory), device)
                _measure(model, passage, batch, counts)
    heads = [h for h in (*SPAN_HEADS, *LINKS) if counts[h, "wanted"]]
    out = {k: _share(counts, k) for k in ("upos", "xpos", "uas", "las", *CLASS_HEADS)}
    return out | {h: f1(counts[h, "right"], counts[h, "given"], counts[h, "wanted"]) for h in heads}


def _chunks(documents: Sequence[Measured], size: int = 8) -> Iterator[list[Document]]:
    ordered = sorted((p for m in documents for p in passages_of(m, PASSAGE)), key=lambda p: p[1])
    for n in range(0, len(ordered), size):
        yield [document for document, _ in ordered[n : n + size]]


def _measure(model: Reader, documents: list[Document], batch: dict[str, Tensor], counts: Counts) -> None:
    states = model.states(batch["ids"], batch["shapes"], batch["mask"], batch["firsts"])
    words = {group: model.mixed(group, states) for group in model.mixes}
    if "heads" in batch:
        _trees(model, words, batch, counts)
    for head, labels in SPAN_HEADS.items():
        if head in batch:
            best = model.spans[head](words[group_of(head)]).argmax(-1).tolist()
            for document, row in zip(documents, best, strict=True):
                given = read_spans([tags(labels)[t] for t in row[: len(document.words)]])
                _count(counts, head, document.spans.get(head, []), given)
    for head in CLASS_HEADS:
        if head in batch:
            known = batch[head] >= 0
            right = model.classes[head](words[group_of(head)]).argmax(-1) == batch[head]
            _add(counts, head, int(right[known].sum()), int(known.sum()))
    if "links" in batch and len(batch["link_from"]):
        _links(model, words["events"], batch, counts)


def _trees(model: Reader, words: dict[str, Tensor], batch: dict[str, Tensor], counts: Counts) -> None:
    """Tags, and heads chosen one by one."""
    there = batch["words"].bool()
    for name, head in (("upos", model.upos), ("xpos", model.xpos)):
        right = head(words["tags"]).argmax(-1) == batch[name]
        _add(counts, name, int(right[there].sum()), int(there.sum()))
    arcs, dependent, head = model.tree(words["tree"])
    heads = arcs.masked_fill(~sentence_mask(batch), -1e4).argmax(-1)
    chosen = head.gather(1, heads[..., None].expand(-1, -1, LABEL))
    labels = model.tree.label_scores(dependent, chosen).argmax(-1)
    attached = (heads == batch["heads"]) & there
    _add(counts, "uas", int(attached.sum()), int(there.sum()))
    _add(counts, "las", int((attached & (labels == batch["deprels"])).sum()), int(there.sum()))


def _add(counts: Counts, name: str, right: int, wanted: int) -> None:
    counts[name, "right"] += right
    counts[name, "wanted"] += wanted


def _share(counts: Counts, name: str) -> float:
    return round(100 * counts[name, "right"] / max(1, counts[name, "wanted"]), 2)


def read_spans(found: Sequence[str]) -> list[tuple[int, int, str]]:
    """Spans of BIOES tags, read leniently: a span begins at B or S, or where its label changes."""
    out, start = [], None
    for n, tag in enumerate([*found, "O"]):
        if start is not None and (tag[0] in "OBS" or tag[2:] != found[start][2:]):
            out.append((start, n - 1, found[start][2:]))
            start = None
        if start is None and tag != "O":
            start = n
        if tag[0] in "ES" and start is not None:
            out.append((start, n, found[start][2:]))
            start = None
    return out


def f1(right: int, answered: int, wanted: int) -> float:
    """F1 in percent."""
    return round(200 * right / (answered + wanted), 1) if answered + wanted else 0.0


def _count(counts: Counts, head: str, gold: Sequence[WordSpan], given: Sequence[WordSpan]) -> None:
    """Names count with their class, triggers where they overlap, other spans where they are exact."""
    counts[head, "given"] += len(given)
    if head == "triggers":
        hit = {g for g in set(gold) if any(g[0] <= a[1] and a[0] <= g[1] for a in given)}
        _add(counts, head, min(len(hit), len(given)), len(set(gold)))
        return
    width = 3 if head in ("names", "web_names") else 2
    _add(counts, head, len({g[:width] for g in gold} & {a[:width] for a in given}), len({g[:width] for g in gold}))


def _links(model: Reader, words: Tensor, batch: dict[str, Tensor], counts: Counts) -> None:
    starts = batch["link_from"]
    counted = batch["words"][starts[:, 0]].bool()[..., None] & batch["link_kinds"].bool()[:, None, :]
    given = (link_scores(model, words, starts) > 0) & counted
    gold = batch["links"].bool()
    for n, role in enumerate(LINKS):
        counts[role, "given"] += int(given[..., n].sum())
        _add(counts, role, int((gold & given)[..., n].sum()), int(gold[..., n].sum()))
