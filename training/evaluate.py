"""Figures of a model on held-out documents, read in passages: tags, trees (greedy), spans, classes, links."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import torch
from tokenizers import Tokenizer
from torch import Tensor

from training.batches import HEADS, Measured, Pieces, label_numbers, on_device, passages_of, to_batch
from training.documents import Document, WordSpan
from training.labels import CLASS_HEADS, LINKS, SPAN_HEADS, tags
from training.model import Reader
from training.reading import ORDER, Scores, label_scores, read

if TYPE_CHECKING:
    from training.data import Sets

PASSAGE = 200
"""Pieces of a passage, as at run time."""

Counts = Counter[tuple[str, str]]


def evaluate(model: Reader, tokenizer: Tokenizer, sets: Sets) -> dict[str, Any]:
    """All figures, in percent: of trees and tags over words, F1 of spans and links, accuracy of classes."""
    model.eval()
    counts: Counts = Counter()
    device = str(model.root_device())
    pieces, index = Pieces(tokenizer), label_numbers(sets.inventory)
    with torch.inference_mode():
        for kind, documents in sets.held.items():
            for passage in _chunks(documents):
                batch = on_device(to_batch(pieces, [(kind, d) for d in passage], index), device)
                _measure(model, passage, batch, counts)
    heads = [h for h in (*SPAN_HEADS, *LINKS) if counts[h, "wanted"]]
    out = {k: _share(counts, k) for k in ("upos", "xpos", "uas", "las", *CLASS_HEADS)}
    return out | {h: f1(counts[h, "right"], counts[h, "given"], counts[h, "wanted"]) for h in heads}


def _chunks(documents: Sequence[Measured], size: int = 8) -> Iterator[list[Document]]:
    ordered = sorted((p for m in documents for p in passages_of(m, PASSAGE)), key=lambda p: p[1])
    for n in range(0, len(ordered), size):
        yield [document for document, _ in ordered[n : n + size]]


def _measure(model: Reader, documents: list[Document], batch: dict[str, Tensor], counts: Counts) -> None:
    scores = read(model, batch)
    _trees(model, scores, batch, counts)
    best = scores.heads.argmax(-1)
    starts = [0, *itertools.accumulate(len(d.words) for d in documents)]
    for head, labels in SPAN_HEADS.items():
        chosen = best[ORDER.index(head)].tolist()
        for document, start in zip(documents, starts, strict=False):
            if head in document.spans:
                given = read_spans([tags(labels)[t] for t in chosen[start : start + len(document.words)]])
                _count(counts, head, document.spans[head], given)
    for head in CLASS_HEADS:
        gold = batch["gold"][:, HEADS.index(head)]
        known = gold >= 0
        _add(counts, head, int((best[ORDER.index(head)] == gold)[known].sum()), int(known.sum()))
    _links(scores, batch, counts)


def _trees(model: Reader, scores: Scores, batch: dict[str, Tensor], counts: Counts) -> None:
    """Tags, and heads chosen one by one."""
    tagged = batch["tagged"].long()
    known = tagged[:, 0] >= 0
    for name, given, gold in (("upos", scores.upos, tagged[:, 0]), ("xpos", scores.xpos, tagged[:, 1])):
        _add(counts, name, int((given.argmax(-1) == gold)[known].sum()), int(known.sum()))
    heads = scores.arcs.argmax(-1)
    labels = label_scores(model, scores, batch, heads).argmax(-1)
    attached = (heads == tagged[:, 2]) & known
    _add(counts, "uas", int(attached.sum()), int(known.sum()))
    _add(counts, "las", int((attached & (labels == tagged[:, 3])).sum()), int(known.sum()))


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


def _links(scores: Scores, batch: dict[str, Tensor], counts: Counts) -> None:
    width = batch["sentences"].shape[1]
    inside = (batch["sentences"] >= 0)[:, None, None, :]
    starts = batch["starts"].bool().permute(0, 2, 1)[..., None]
    given = (scores.links > 0) & starts & inside
    gold = torch.zeros_like(given)
    for start, role, to in batch["links"].tolist():
        gold[start // width, role, start % width, to] = True
    for n, role in enumerate(LINKS):
        counts[role, "given"] += int(given[:, n].sum())
        _add(counts, role, int((gold & given)[:, n].sum()), int(gold[:, n].sum()))
