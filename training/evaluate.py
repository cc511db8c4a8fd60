"""Figures of a model on development data: tags, trees (greedy), names, spans, classes and links."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

import torch

from training.batches import inputs, parse_batch, told_batch
from training.labels import CLASS_HEADS, LINKS, NAMES, SPAN_HEADS, tags
from training.model import LABEL, Inventory, Reader


def evaluate(model: Reader, inventory: Inventory, dev: dict[str, Any]) -> dict[str, Any]:
    """All figures, in percent."""
    model.eval()
    with torch.inference_mode():
        figures = {**trees(model, inventory, dev["trees"]), "names": names(model, dev["names"])}
        return figures | told(model, dev["told"])


def _chunks(examples: Sequence[Any], size: int = 32) -> list[Sequence[Any]]:
    ordered = sorted(examples, key=lambda e: len(e[1].ids))
    return [ordered[n : n + size] for n in range(0, len(ordered), size)]


def trees(model: Reader, inventory: Inventory, examples: Sequence[Any]) -> dict[str, float]:
    """UPOS, XPOS, UAS and LAS over words, heads chosen one by one."""
    right: Counter[str] = Counter()
    for chunk in _chunks(examples):
        batch = parse_batch(chunk, inventory)
        states = model.states(batch["ids"], batch["shapes"], batch["mask"], batch["firsts"])
        there = batch["words"].bool()
        words = model.mixed("tags", states)
        right["words"] += int(there.sum())
        right["upos"] += int((model.upos(words).argmax(-1) == batch["upos"])[there].sum())
        right["xpos"] += int((model.xpos(words).argmax(-1) == batch["xpos"])[there].sum())
        arcs, dependent, head = model.tree(model.mixed("tree", states))
        allowed = torch.cat([there.new_ones((there.shape[0], 1)), there], 1)[:, None, :]
        heads = arcs.masked_fill(~allowed, -1e4).argmax(-1)
        chosen = head.gather(1, heads[..., None].expand(-1, -1, LABEL))
        labels = model.tree.label_scores(dependent, chosen).argmax(-1)
        attached = (heads == batch["heads"]) & there
        right["uas"] += int(attached.sum())
        right["las"] += int((attached & (labels == batch["deprels"])).sum())
    return {k: round(100 * right[k] / right["words"], 2) for k in ("upos", "xpos", "uas", "las")}


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


def names(model: Reader, examples: Sequence[Any]) -> float:
    """F1 of names with their class."""
    right = answered = wanted = 0
    known = tags(NAMES)
    for chunk in _chunks(examples):
        batch = inputs([f for _, f in chunk])
        states = model.states(batch["ids"], batch["shapes"], batch["mask"], batch["firsts"])
        best = model.names(model.mixed("names", states)).argmax(-1).tolist()
        for (example, _), row in zip(chunk, best, strict=True):
            given = set(read_spans([known[t] for t in row[: len(example.words)]]))
            gold = set(example.spans)
            right, answered, wanted = right + len(gold & given), answered + len(given), wanted + len(gold)
    return f1(right, answered, wanted)


def told(model: Reader, examples: Sequence[Any]) -> dict[str, Any]:
    """Exact span F1 by head (triggers by overlap), accuracy of classes at given triggers, F1 of links at 0.5."""
    counts: Counter[tuple[str, str]] = Counter()
    for chunk in _chunks(examples):
        batch = told_batch(chunk)
        states = model.states(batch["ids"], batch["shapes"], batch["mask"], batch["firsts"])
        span_words, event_words = model.mixed("spans", states), model.mixed("events", states)
        for head, labels in SPAN_HEADS.items():
            words = event_words if head in ("triggers", "topics", "status_words") else span_words
            best = model.spans[head](words).argmax(-1).tolist()
            for (example, _), row in zip(chunk, best, strict=True):
                given = read_spans([tags(labels)[t] for t in row[: len(example.words)]])
                _count(counts, head, example.spans[head], given)
        for head in CLASS_HEADS:
            known = batch[head] >= 0
            counts[head, "wanted"] += int(known.sum())
            counts[head, "right"] += int((model.classes[head](event_words).argmax(-1) == batch[head])[known].sum())
        _links(model, event_words, batch, counts)
    out: dict[str, Any] = {
        h: f1(counts[h, "right"], counts[h, "given"], counts[h, "wanted"]) for h in (*SPAN_HEADS, *LINKS)
    }
    return out | {h: round(100 * counts[h, "right"] / max(1, counts[h, "wanted"]), 1) for h in CLASS_HEADS}


def _count(
    counts: Counter[tuple[str, str]],
    head: str,
    gold: Sequence[tuple[int, int, str]],
    given: Sequence[tuple[int, int, str]],
) -> None:
    counts[head, "wanted"] += len(set(gold))
    counts[head, "given"] += len(given)
    if head == "triggers":
        hit = {g for g in set(gold) if any(g[0] <= a[1] and a[0] <= g[1] for a in given)}
        counts[head, "right"] += min(len(hit), len(given))
    else:
        counts[head, "right"] += len({g[:2] for g in gold} & {a[:2] for a in given})


def _links(
    model: Reader, words: torch.Tensor, batch: dict[str, torch.Tensor], counts: Counter[tuple[str, str]]
) -> None:
    starts = batch["link_from"]
    if not len(starts):
        return
    left, right = model.links(words)
    scores = torch.einsum("kld,knld->knl", left[starts[:, 0], starts[:, 1]], right[starts[:, 0]]) + model.link_bias
    given = (scores > 0) & batch["words"][starts[:, 0]].bool()[..., None]
    gold = batch["links"].bool()
    for n, role in enumerate(LINKS):
        counts[role, "wanted"] += int(gold[..., n].sum())
        counts[role, "given"] += int(given[..., n].sum())
        counts[role, "right"] += int((gold & given)[..., n].sum())
