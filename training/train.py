"""Trains the language model: ``python -m training.train --data DIR --base DIR --run DIR``.

Reproducible from one command: fixed seeds, the data's hashes in the run's ``config.json``; a run that was cut off
goes on from its last checkpoint. Log lines are JSON (``log.jsonl``). The learning rate stays at its height until the
last ``--decay`` steps, so that a run can be given more steps while it has not begun to fall.
"""

from __future__ import annotations

import argparse
import itertools
import json
import time
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer
from torch import Tensor, nn

from dragoman.language.features import load_tokenizer
from training.batches import KINDS
from training.data import Sets, load_sets, write_config
from training.earlier import mean_of
from training.encoder import LARGE, SMALL, load_base, size_of
from training.evaluate import evaluate
from training.feeding import Tensors, feed_of
from training.losses import Loss, Shares, ask
from training.model import Reader
from training.reading import Stack, stack

OWN = Path(__file__).parent / "dispatches"
"""The project's own written dispatches."""

AVERAGED = 4
"""Steps between two updates of the averaged weights."""


def options() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder with treebank/, ner/, actors/, dispatches/")
    parser.add_argument("--base", type=Path, required=True, help="folder with model.safetensors and tokenizer.json")
    parser.add_argument("--run", type=Path, required=True, help="folder for checkpoints and the log")
    parser.add_argument("--more", type=Path, default=OWN, help="folder of further written dispatches, all trained on")
    parser.add_argument("--steps", type=int, default=10000, help="optimiser steps; each takes one batch of all kinds")
    parser.add_argument("--decay", type=int, default=3500, help="last steps, in which the rate falls to nothing")
    parser.add_argument("--pieces", type=int, default=4000, help="word pieces a batch")
    _of_each_kind(parser, "--repeats", (2.0, 1.0, 3.0, 0.5), "how often a pass goes over the documents")
    _of_each_kind(parser, "--shares", (1.0, 1.0, 1.0, 0.0), "what annotation counts")
    _of_each_kind(
        parser, "--hide", (0.02, 0.02, 0.03, 0.02), "share of words hidden; more where it was passed over often"
    )
    parser.add_argument("--drop", type=float, default=0.1, help="dropout of the words' states before the heads")
    parser.add_argument(
        "--from",
        type=Path,
        dest="start",
        nargs="*",
        default=(),
        help="checkpoints, or folders of shipped models, whose mean weights a new run starts from",
    )
    parser.add_argument("--silver", type=Path, help="text without annotation, from training.silver")
    parser.add_argument(
        "--teachers",
        type=Path,
        nargs="*",
        default=(),
        help="checkpoints, or folders of shipped models, whose mean is learnt wherever there is no annotation",
    )
    _of_each_kind(parser, "--taught", (0.5, 0.5, 0.5, 1.0), "what teachers count where nothing is annotated")
    parser.add_argument("--beside", type=float, default=0.0, help="teachers' share of what is learnt from annotation")
    parser.add_argument("--large", action="store_true", help="a teacher of MPNet's size; --base holds its weights")
    parser.add_argument("--device", default="cpu", help="cpu, or cuda where there is such a card")
    parser.add_argument("--half", action="store_true", help="products in bfloat16")
    parser.add_argument("--workers", type=int, default=0, help="processes that make batches; 0: none")
    parser.add_argument("--rate", type=float, default=2e-4, help="highest learning rate of the encoder's top layer")
    parser.add_argument("--all-folds", action="store_true", help="train on fold 0 too (no honest figure is left then)")
    parser.add_argument("--every", type=int, default=500, help="steps between checkpoints and measurements")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=13)
    parser.add_argument("--licensed-only", action="store_true", help="leave out data without a stated licence")
    return parser.parse_args()


def _of_each_kind(parser: argparse.ArgumentParser, name: str, values: tuple[float, ...], told: str) -> None:
    """An option with a value, of the type of its defaults, for each of the kinds of batches."""
    parser.add_argument(
        name, type=type(values[0]), nargs=len(KINDS), default=values,
        help=f"{told}: trees, names, dispatches, text without annotation",
    )  # fmt: skip


def parameter_groups(model: Reader, rate: float) -> list[dict[str, Any]]:
    """The encoder's layers with rates that fall by a tenth a layer downwards; heads at 1e-3."""
    groups: list[dict[str, Any]] = []
    encoder = model.encoder
    low = [*encoder.words.parameters(), *encoder.positions.parameters(), encoder.segment, *encoder.norm.parameters()]
    low += encoder.near.parameters() if encoder.near else []
    groups.append({"params": low, "lr": rate * 0.9 ** (len(encoder.layers) + 1)})
    groups.append({"params": list(encoder.shapes.parameters()), "lr": 1e-3, "weight_decay": 0.0})
    for n, layer in enumerate(encoder.layers):
        groups.append({"params": list(layer.parameters()), "lr": rate * 0.9 ** (len(encoder.layers) - n)})
    inside = {id(p) for p in encoder.parameters()}
    groups.append({"params": [p for p in model.parameters() if id(p) not in inside], "lr": 1e-3})
    return groups


def share_of_rate(step: int, steps: int, decay: int) -> float:
    """The share of the highest learning rate at a step: up, level, and down to a fiftieth."""
    warm = max(1, min(400, steps // 16))
    return min((step + 1) / warm, max(0.02, min(1.0, (steps - step) / max(1, decay))))


def main() -> None:
    """Train, measure, save."""
    chosen = options()
    torch.manual_seed(chosen.seed)
    torch.set_num_threads(chosen.threads)
    chosen.run.mkdir(parents=True, exist_ok=True)
    tokenizer = load_tokenizer(chosen.base / "tokenizer.json")
    sets = load_sets(chosen, tokenizer)
    write_config(chosen, sets.inventory)
    torch.backends.cuda.matmul.allow_tf32 = True
    model = Reader(sets.inventory, chosen.drop, LARGE if chosen.large else SMALL)
    load_base(model.encoder, chosen.base)
    if chosen.start:
        model.load_state_dict(mean_of(chosen.start))
    print({kind: sum(len(d.lengths) for d in documents) for kind, documents in sets.train.items()}, flush=True)
    Run(model.to(chosen.device), tokenizer, sets, chosen).go()


def _teacher(path: Path, sets: Sets, chosen: argparse.Namespace) -> tuple[Reader, Stack]:
    """A model that is only asked, and its heads put together."""
    state = mean_of([path])
    model = Reader(sets.inventory, size=size_of(state))
    model.load_state_dict(state)
    model = model.to(chosen.device).eval().requires_grad_(requires_grad=False)
    if chosen.half:
        model = model.bfloat16()
    return model, stack(model)


class Run:
    """The loop: one batch of all kinds a step, averaged weights, checkpoints."""

    def __init__(self, model: Reader, tokenizer: Tokenizer, sets: Sets, chosen: argparse.Namespace) -> None:
        self.model, self.tokenizer, self.sets, self.chosen = model, tokenizer, sets, chosen
        self.optimiser = torch.optim.AdamW(
            parameter_groups(model, chosen.rate), betas=(0.9, 0.98), weight_decay=0.01, fused=True
        )
        self.rates = [group["lr"] for group in self.optimiser.param_groups]
        self.average = {k: v.detach().clone() for k, v in model.state_dict().items()}
        self.checkpoint: Path = chosen.run / "checkpoint.pt"
        self.teachers = [_teacher(path, sets, chosen) for path in chosen.teachers]
        shares = Shares(tuple(chosen.shares), tuple(chosen.taught), chosen.beside)
        self.loss = Loss(shares, chosen.device, half=chosen.half)
        self.first = 0
        if self.checkpoint.exists():
            saved = torch.load(self.checkpoint, weights_only=True, map_location=chosen.device)
            model.load_state_dict(saved["model"])
            self.optimiser.load_state_dict(saved["optimiser"])
            self.average, self.first = saved["average"], saved["step"]

    def go(self) -> None:
        """All steps that are left."""
        chosen = self.chosen
        batches = feed_of(self.sets, self.tokenizer, chosen, self.first)
        losses = torch.zeros(len(KINDS), device=chosen.device)
        began = time.monotonic()
        for step in itertools.takewhile(lambda n: n < chosen.steps, itertools.count(self.first)):
            losses.lerp_(self.step(step, next(batches)), 0.02)
            if (step + 1) % AVERAGED == 0:
                self.update_average(step)
            if (step + 1) % 50 == 0:
                minutes = round((time.monotonic() - began) / 60, 2)
                shown = {k: round(loss, 3) for k, loss in zip(KINDS, losses.tolist(), strict=True)}
                self.log({"step": step + 1, "minutes": minutes, "losses": shown})
            if (step + 1) % chosen.every == 0 or step + 1 == chosen.steps:
                self.save(step + 1)
                self.log({"step": step + 1, **self.measured()})

    def step(self, step: int, batch: Tensors) -> Tensor:
        """One step; the losses by kind."""
        self.model.train()
        self.optimiser.zero_grad(set_to_none=True)
        taught = ask(self.teachers, batch) if self.teachers else None
        losses = self.loss(self.model, batch, taught)
        losses.sum().backward()
        nn.utils.clip_grad_norm_(self.model.parameters(), 2.0)
        share = share_of_rate(step, self.chosen.steps, self.chosen.decay)
        for group, rate in zip(self.optimiser.param_groups, self.rates, strict=True):
            group["lr"] = rate * share
        self.optimiser.step()
        return losses.detach()

    def update_average(self, step: int) -> None:
        """The averaged weights: about the last thousand steps, fewer at first."""
        keep = min(0.997**AVERAGED, (step + 1) / (step + 40))
        torch._foreach_lerp_(list(self.average.values()), list(self.model.state_dict().values()), 1 - keep)

    def save(self, step: int) -> None:
        """A checkpoint, whole or not at all."""
        state = {
            "model": self.model.state_dict(),
            "optimiser": self.optimiser.state_dict(),
            "average": self.average,
            "step": step,
        }
        torch.save(state, self.checkpoint.with_suffix(".new"))
        self.checkpoint.with_suffix(".new").replace(self.checkpoint)

    def measured(self) -> dict[str, Any]:
        """The figures of the averaged weights."""
        own = {k: v.detach().clone() for k, v in self.model.state_dict().items()}
        self.model.load_state_dict(self.average)
        figures = evaluate(self.model, self.tokenizer, self.sets)
        self.model.load_state_dict(own)
        return figures

    def log(self, line: dict[str, Any]) -> None:
        """A line to the log and the terminal."""
        text = json.dumps(line)
        print(text, flush=True)
        with (self.chosen.run / "log.jsonl").open("a", encoding="utf-8") as file:
            file.write(text + "\n")


if __name__ == "__main__":
    main()
