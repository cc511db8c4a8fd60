"""Trains the language model: ``python -m training.train --data DIR --base DIR --run DIR``.

Reproducible from one command: fixed seeds, the data's hashes in the run's ``config.json``; a run that was cut off
goes on from its last checkpoint. Log lines are JSON (``log.jsonl``).
"""

from __future__ import annotations

import argparse
import hashlib
import itertools
import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from dragoman.language.features import FEATURES_VERSION, load_tokenizer
from training.batches import encode_all, endless, names_batch, parse_batch, told_batch
from training.encoder import LAYERS, load_base
from training.evaluate import evaluate
from training.model import Inventory, Reader, names_loss, parse_loss, told_loss
from training.readers import fold_of, read_dispatches, read_names, read_treebank, told_sentences

FILES = {
    "treebank": ("treebank/en_ewt-ud-train.conllu.xz", "treebank/en_gum_by-ud-train.conllu.xz"),
    "treebank_dev": ("treebank/en_ewt-ud-dev.conllu.xz", "treebank/en_gum_by-ud-dev.conllu.xz"),
    "names": ("ner/worldwide-train.jsonl.gz",),
    "names_dev": ("ner/worldwide-dev.jsonl.gz",),
}


def options() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder with treebank/, ner/ and dispatches/")
    parser.add_argument("--base", type=Path, required=True, help="folder with model.safetensors and tokenizer.json")
    parser.add_argument("--run", type=Path, required=True, help="folder for checkpoints and the log")
    parser.add_argument("--steps", type=int, default=2600, help="optimiser steps; each takes one batch of each kind")
    parser.add_argument(
        "--pieces", type=int, nargs=3, default=(1500, 800, 1000), help="word pieces a batch: trees, names, dispatches"
    )
    parser.add_argument("--rate", type=float, default=2e-4, help="highest learning rate of the encoder's top layer")
    parser.add_argument("--all-folds", action="store_true", help="train on fold 0 too (no honest figure is left then)")
    parser.add_argument("--every", type=int, default=400, help="steps between checkpoints and measurements")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=13)
    parser.add_argument("--licensed-only", action="store_true", help="leave out data without a stated licence")
    return parser.parse_args()


def parameter_groups(model: Reader, rate: float) -> list[dict[str, Any]]:
    """The encoder's layers with rates that fall by a tenth a layer downwards; heads at 1e-3."""
    groups: list[dict[str, Any]] = []
    encoder = model.encoder
    low = [*encoder.words.parameters(), *encoder.positions.parameters(), encoder.segment, *encoder.norm.parameters()]
    groups.append({"params": low, "lr": rate * 0.9 ** (LAYERS + 1)})
    groups.append({"params": list(encoder.shapes.parameters()), "lr": 1e-3, "weight_decay": 0.0})
    for n, layer in enumerate(encoder.layers):
        groups.append({"params": list(layer.parameters()), "lr": rate * 0.9 ** (LAYERS - n)})
    inside = {id(p) for p in encoder.parameters()}
    groups.append({"params": [p for p in model.parameters() if id(p) not in inside], "lr": 1e-3})
    return groups


def main() -> None:
    """Train, measure, save."""
    chosen = options()
    torch.manual_seed(chosen.seed)
    torch.set_num_threads(chosen.threads)
    chosen.run.mkdir(parents=True, exist_ok=True)
    tokenizer = load_tokenizer(chosen.base / "tokenizer.json")
    trees = [s for f in FILES["treebank"] for s in read_treebank(chosen.data / f)]
    inventory = Inventory(
        upos=tuple(sorted({t for s in trees for t in s.upos})),
        xpos=tuple(sorted({t for s in trees for t in s.xpos})),
        deprels=tuple(sorted({t for s in trees for t in s.deprels})),
    )
    names = [] if chosen.licensed_only else [s for f in FILES["names"] for s in read_names(chosen.data / f)]
    records = read_dispatches(chosen.data / "dispatches", chosen.run)
    told = [s for r in records if chosen.all_folds or fold_of(r["id"]) for s in told_sentences(r)]
    write_config(chosen, inventory)
    model = Reader(inventory)
    load_base(model.encoder, chosen.base)
    sets: tuple[list[Any], ...] = (
        encode_all(tokenizer, trees),
        encode_all(tokenizer, names),
        encode_all(tokenizer, told),
    )
    print(f"{len(sets[0])} trees, {len(sets[1])} sentences with names, {len(sets[2])} of dispatches", flush=True)
    streams: list[Iterator[Any] | None] = [None, None, None]
    for n, (examples, pieces) in enumerate(zip(sets, chosen.pieces, strict=True)):
        streams[n] = endless(examples, pieces, chosen.seed) if examples else None
    held = [s for r in records if not fold_of(r["id"]) for s in told_sentences(r)]
    dev = {
        "trees": encode_all(tokenizer, [s for f in FILES["treebank_dev"] for s in read_treebank(chosen.data / f)][::4]),
        "names": encode_all(tokenizer, [s for f in FILES["names_dev"] for s in read_names(chosen.data / f)][::2]),
        "told": encode_all(tokenizer, held),
    }
    run_steps(model, inventory, streams, dev, chosen)


def write_config(chosen: argparse.Namespace, inventory: Inventory) -> None:
    """What a run was made from and with."""
    files = [f for group in ("treebank", "names") for f in FILES[group]]
    files += [f"dispatches/{p.name}" for p in sorted((chosen.data / "dispatches").glob("w*.txt"))]
    hashes = {f: hashlib.sha256((chosen.data / f).read_bytes()).hexdigest() for f in files}
    settings = {k: v for k, v in vars(chosen).items() if k not in ("data", "base", "run")}
    config = {
        "features": FEATURES_VERSION,
        "settings": settings,
        "inventory": {k: getattr(inventory, k) for k in ("upos", "xpos", "deprels")},
        "data_sha256": hashes,
    }
    (chosen.run / "config.json").write_text(json.dumps(config, indent=1) + "\n", encoding="utf-8")


def run_steps(
    model: Reader,
    inventory: Inventory,
    streams: list[Iterator[Any] | None],
    dev: dict[str, Any],
    chosen: argparse.Namespace,
) -> None:
    """The loop: one batch of each kind a step, averaged weights of the last third, checkpoints."""
    optimiser = torch.optim.AdamW(parameter_groups(model, chosen.rate), betas=(0.9, 0.98), weight_decay=0.01)
    warm = max(1, int(0.06 * chosen.steps))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda n: min((n + 1) / warm, max(0.02, (chosen.steps - n) / (chosen.steps - warm)))
    )
    average = {k: v.detach().clone() for k, v in model.state_dict().items()}
    checkpoint = chosen.run / "checkpoint.pt"
    first = 0
    if checkpoint.exists():
        saved = torch.load(checkpoint, weights_only=True)
        model.load_state_dict(saved["model"])
        optimiser.load_state_dict(saved["optimiser"])
        schedule.load_state_dict(saved["schedule"])
        average, first = saved["average"], saved["step"]
        streams = [s and itertools.islice(s, first, None) for s in streams]
    losses = torch.zeros(3)
    began = time.monotonic()
    for step in range(first, chosen.steps):
        model.train()
        optimiser.zero_grad(set_to_none=True)
        for n, stream in enumerate(streams):
            if stream is not None:
                loss = _loss(model, n, next(stream), inventory)
                loss.backward()
                losses[n] = 0.98 * losses[n] + 0.02 * loss.detach() if step > first else loss.detach()
        nn.utils.clip_grad_norm_(model.parameters(), 2.0)
        optimiser.step()
        schedule.step()
        keep = 0.0 if step < chosen.steps // 2 else 0.997
        for key, value in model.state_dict().items():
            average[key].lerp_(value, 1 - keep) if value.is_floating_point() else average[key].copy_(value)
        if (step + 1) % 50 == 0:
            _log(
                chosen.run,
                {
                    "step": step + 1,
                    "minutes": round((time.monotonic() - began) / 60, 1),
                    "losses": [round(x, 3) for x in losses.tolist()],
                },
            )
        if (step + 1) % chosen.every == 0 or step + 1 == chosen.steps:
            state = {
                "model": model.state_dict(),
                "optimiser": optimiser.state_dict(),
                "schedule": schedule.state_dict(),
                "average": average,
                "step": step + 1,
            }
            torch.save(state, checkpoint.with_suffix(".new"))
            checkpoint.with_suffix(".new").replace(checkpoint)
            _log(chosen.run, {"step": step + 1, **_measured(model, average, inventory, dev)})


def _loss(model: Reader, kind: int, batch: list[Any], inventory: Inventory) -> Tensor:
    if kind == 0:
        return parse_loss(model, parse_batch(batch, inventory))
    return names_loss(model, names_batch(batch)) if kind == 1 else told_loss(model, told_batch(batch))


def _measured(model: Reader, average: dict[str, Tensor], inventory: Inventory, dev: dict[str, Any]) -> dict[str, Any]:
    """The figures of the averaged weights."""
    own = {k: v.detach().clone() for k, v in model.state_dict().items()}
    model.load_state_dict(average)
    figures = evaluate(model, inventory, dev)
    model.load_state_dict(own)
    return figures


def _log(run: Path, line: dict[str, Any]) -> None:
    text = json.dumps(line)
    print(text, flush=True)
    with (run / "log.jsonl").open("a", encoding="utf-8") as file:
        file.write(text + "\n")


if __name__ == "__main__":
    main()
