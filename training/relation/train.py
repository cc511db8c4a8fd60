"""Trains the relation model: ``python -m training.relation.train --base DIR --run DIR --published FILE …``.

In two phases: first on the data that is free (written dispatches, our own sentences, annotated real ones), then on
the published pairs, which state no licence, with some of the rest; ``--licensed-only`` stops after the first. With
``--folds`` the second phase runs once for each fold, without that fold's published pairs, and answers those:
``answers.jsonl`` is what cross-validation scores, ``answers-free.jsonl`` the same for the first phase alone.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from dragoman.language.features import load_tokenizer
from dragoman.language.relation_features import RELATION_FEATURES, Marked, mark
from training.encoder import SMALL, load_base
from training.readers import fold_of as fold_of_dispatch
from training.readers import read_dispatches
from training.relation.examples import (
    ANNOTATED,
    HERE,
    NONE,
    Example,
    fold_of,
    pairs_of,
    read_corpus,
    read_published,
    read_sentences,
)
from training.relation.model import LABELS, Relater, loss_of, to_batch


@dataclass(frozen=True)
class Phase:
    """How often an example of each source is seen, and the top rate.

    Pairs without an act of dispatches and real sentences, of which there are many, are seen ``none`` times as often.
    """

    passes: dict[str, float]
    none: float
    rate: float


PHASES = (
    Phase({"sentences": 5.0, "dispatches": 2.0, "corpus": 3.0, "published": 0.0}, none=0.15, rate=2e-4),
    Phase({"sentences": 1.0, "dispatches": 0.4, "corpus": 0.5, "published": 6.0}, none=0.05, rate=1e-4),
)

Item = tuple[Example, Marked]
Log = Callable[[dict[str, Any]], None]


def options() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--base", type=Path, required=True, help="folder with model.safetensors and tokenizer.json")
    parser.add_argument("--run", type=Path, required=True, help="folder for the model, the log and the answers")
    parser.add_argument("--published", type=Path, required=True, help="the published pairs (JSON lines)")
    parser.add_argument("--dispatches", type=Path, nargs="*", default=(), help="folders of written dispatches")
    parser.add_argument("--converter", type=Path, help="the dispatches' convert.py")
    parser.add_argument("--sentences", type=Path, default=HERE, help="folder of our own sentences")
    parser.add_argument("--corpus", type=Path, help="the folder of the real texts whose sentences are annotated")
    parser.add_argument("--folds", type=int, nargs="*", default=(), help="cross-validate these folds (of 0 to 4)")
    parser.add_argument("--licensed-only", action="store_true", help="leave out data without a stated licence")
    parser.add_argument("--runs", type=int, default=1, help="how many runs of the second phase are averaged")
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=13)
    return parser.parse_args()


def load(chosen: argparse.Namespace) -> list[Item]:
    """All examples with their pieces."""
    found = read_published(chosen.published)
    for n, folder in enumerate(chosen.dispatches):
        records = read_dispatches(folder, chosen.converter, chosen.run / f"dispatches{n}.jsonl")
        # Fold 0 of the dispatches is an exam.
        found += [e for record in records if n or fold_of_dispatch(record["id"]) for e in pairs_of(record)]
    for path in sorted(chosen.sentences.glob("*.txt")):
        found += read_sentences(path)
    for path in sorted(ANNOTATED.glob("*.jsonl")) if chosen.corpus else ():
        found += read_corpus(path, chosen.corpus / f"{path.name}.gz")
    tokenizer = load_tokenizer(chosen.base / "tokenizer.json")
    return [(e, mark(tokenizer, e.text, e.actor, e.recipient)) for e in found]


def batches(items: Iterable[Item], phase: Phase, size: int, seed: int) -> Iterator[list[Item]]:
    """A phase's batches: every example as often as its source says, at random; neighbours are of like length."""
    chance = random.Random(seed)  # noqa: S311
    order: list[Item] = []
    for item in items:
        many = item[0].types == (NONE,) and item[0].source in ("dispatches", "corpus")
        often = phase.passes[item[0].source] * (phase.none if many else 1.0)
        order += [item] * (int(often) + (chance.random() < often % 1))
    chance.shuffle(order)
    for start in range(0, len(order), size * 16):
        near = sorted(order[start : start + size * 16], key=lambda i: len(i[1].ids))
        parts = [near[n : n + size] for n in range(0, len(near), size)]
        chance.shuffle(parts)
        yield from parts


def train(
    model: Relater, items: Sequence[Item], phase: Phase, chosen: argparse.Namespace, log: Log, again: int = 0
) -> None:
    """One phase: rate up for a sixteenth of the steps, then down to nothing; averaged over the last third.

    ``again``: which of several runs over the same data, each in an order of its own.
    """
    torch.manual_seed(chosen.seed + again)
    order = list(batches(items, phase, chosen.batch, chosen.seed + again))
    optimiser = torch.optim.AdamW(_groups(model, phase.rate), betas=(0.9, 0.98), weight_decay=0.01, fused=True)
    rates = [group["lr"] for group in optimiser.param_groups]
    average: dict[str, Tensor] = {}
    began, smooth = time.monotonic(), 0.0
    model.train()
    for step, examples in enumerate(order):
        share = min((step + 1) / (0.06 * len(order)), max(0.01, (len(order) - step) / (0.94 * len(order))))
        for group, rate in zip(optimiser.param_groups, rates, strict=True):
            group["lr"] = rate * share
        batch = to_batch(examples)
        loss = loss_of(model(batch.ids, batch.mask, batch.marks), batch)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        smooth = 0.98 * smooth + 0.02 * loss.item() if step else loss.item()
        if step >= len(order) * 2 // 3:
            now = model.state_dict()
            average = {k: average[k].lerp(v, 0.02) if average else v.clone() for k, v in now.items()}
        if step % 50 == 0:
            minutes = round((time.monotonic() - began) / 60, 1)
            log({"step": step, "of": len(order), "loss": round(smooth, 3), "minutes": minutes})
    if average:
        model.load_state_dict(average)
    model.eval()


def _groups(model: Relater, rate: float) -> list[dict[str, Any]]:
    encoder, layers = model.encoder, SMALL.layers
    low = [*encoder.words.parameters(), *encoder.positions.parameters(), encoder.segment, *encoder.norm.parameters()]
    groups: list[dict[str, Any]] = [{"params": low, "lr": rate * 0.9 ** (layers + 1)}]
    groups += [{"params": list(x.parameters()), "lr": rate * 0.9 ** (layers - n)} for n, x in enumerate(encoder.layers)]
    heads = [*model.hidden.parameters(), *model.types.parameters(), *model.statuses.parameters()]
    return [*groups, {"params": heads, "lr": 5 * rate}]


def finish(model: Relater, start: Path, items: Sequence[Item], chosen: argparse.Namespace, log: Log) -> None:
    """The second phase from the first one's weights, as often as wanted; the mean of the weights it ends with."""
    ends = []
    for again in range(chosen.runs):
        model.load_state_dict(torch.load(start, weights_only=True))
        train(model, items, PHASES[1], chosen, log, again)
        ends.append({name: value.clone() for name, value in model.state_dict().items()})
    model.load_state_dict({name: sum(end[name] for end in ends) / len(ends) for name in ends[0]})


def answer(model: Relater, items: Sequence[Item], out: Path, log: Log) -> None:
    """Add what a model says of some published pairs to a file of answers."""
    hits = 0
    with torch.no_grad(), out.open("a", encoding="utf-8") as file:
        for start in range(0, len(items), 64):
            part = items[start : start + 64]
            batch = to_batch(part)
            found = model(batch.ids, batch.mask, batch.marks)[0].softmax(-1)
            for (example, _), row in zip(part, found.tolist(), strict=True):
                scores = {t: round(s, 4) for t, s in zip(LABELS, row, strict=True)}
                best = max((t for t in LABELS if t != NONE), key=lambda t: scores[t])
                hits += best in example.types
                file.write(json.dumps({"id": example.name, "type": best, "scores": scores}) + "\n")
    log({"answered": len(items), "right": round(100 * hits / max(1, len(items)), 1)})


def main() -> None:
    """Both phases, or the second for each fold."""
    chosen = options()
    torch.set_num_threads(chosen.threads)
    chosen.run.mkdir(parents=True, exist_ok=True)

    def log(row: dict[str, Any]) -> None:
        print(json.dumps(row), flush=True)

    items = load(chosen)
    log(_counts(items))
    published = [i for i in items if i[0].source == "published"]
    torch.manual_seed(chosen.seed)
    model = Relater()
    free = chosen.run / "free.pt"
    if free.exists():
        model.load_state_dict(torch.load(free, weights_only=True))
    else:
        load_base(model.encoder, chosen.base)
        train(model, items, PHASES[0], chosen, log)
        torch.save(model.state_dict(), free)
        answer(model, published, chosen.run / "answers-free.jsonl", log)
    for fold in chosen.folds:
        held = [i for i in published if fold_of(i[0].name) == fold]
        names = {e.name for e, _ in held}
        finish(model, free, [i for i in items if i[0].name not in names], chosen, log)
        answer(model, held, chosen.run / "answers.jsonl", log)
    if not chosen.folds:
        if not chosen.licensed_only:
            finish(model, free, items, chosen, log)
        torch.save(model.state_dict(), chosen.run / "relation.pt")
        write_config(chosen, items)


def _counts(items: Sequence[Item]) -> dict[str, int]:
    return dict(Counter(f"{e.source} {'none' if e.types == (NONE,) else 'act'}" for e, _ in items))


def write_config(chosen: argparse.Namespace, items: Sequence[Item]) -> None:
    """``config.json`` of the run: what it was made from and with."""
    files = [] if chosen.licensed_only else [chosen.published]
    files += sorted(p for folder in (*chosen.dispatches, chosen.sentences) for p in folder.glob("*.txt"))
    files += sorted(ANNOTATED.glob("*.jsonl")) if chosen.corpus else []
    config = {
        "features": RELATION_FEATURES,
        "settings": {k: getattr(chosen, k) for k in ("batch", "seed", "runs", "licensed_only")},
        "phases": [{"passes": p.passes, "none": p.none, "rate": p.rate} for p in PHASES],
        "examples": _counts(items),
        "data_sha256": {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in files},
    }
    (chosen.run / "config.json").write_text(json.dumps(config, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
