"""Exports the relation model: ``python -m training.relation.export --run DIR --base DIR --out DIR``.

The folder holds the int8 ONNX graph, the settings and reference vectors; the tokenizer is the language model's.
"""

from __future__ import annotations

import os

os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # before onnxruntime is imported anywhere: it reports usage by default

import argparse
import hashlib
import json
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from dragoman.language.features import load_tokenizer
from dragoman.language.relating import OnnxRelater
from dragoman.language.relation_features import mark
from dragoman.language.session import open_session
from dragoman.records.events import STATUSES
from dragoman.records.relations import Pair
from dragoman.records.spans import Span
from training.labels import TYPES
from training.relation.model import Relater

PAIRS = (
    Pair("Norway handed forty ambulances to Moldova on Friday.", Span(0, 6), Span(33, 40)),
    Pair("The Chadian cabinet was asked by Niamey to reopen the border.", Span(33, 39), Span(4, 19)),
    Pair("Dockers in Piraeus walked out over the ministry's new pension rules.", Span(0, 7), Span(39, 47)),
)
"""Written for the reference vectors."""


def main() -> None:
    """Export, quantise, write settings and references."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--version", type=int, default=1)
    chosen = parser.parse_args()
    model = Relater()
    model.load_state_dict(torch.load(chosen.run / "relation.pt", weights_only=True))
    model.eval()
    chosen.out.mkdir(parents=True, exist_ok=True)
    export_graph(model, chosen)
    config = json.loads((chosen.run / "config.json").read_text(encoding="utf-8"))
    settings = {
        "name": "relation",
        "version": chosen.version,
        "features": config.pop("features"),
        "types": TYPES,
        "statuses": STATUSES,
        "training": config,
        "sha256": {"model.onnx": hashlib.sha256((chosen.out / "model.onnx").read_bytes()).hexdigest()},
    }
    (chosen.out / "config.json").write_text(json.dumps(settings, indent=1) + "\n", encoding="utf-8")
    write_references(chosen)


def export_graph(model: Relater, chosen: argparse.Namespace) -> None:
    """The graph as fp32 in the run's folder and as int8 in the model's."""
    ids = torch.ones((2, 9), dtype=torch.long)
    axes = {"ids": {0: "batch", 1: "pieces"}, "mask": {0: "batch", 1: "pieces"}, "marks": {0: "batch"}}
    axes |= {"types": {0: "batch"}, "statuses": {0: "batch"}}
    with torch.no_grad():
        torch.onnx.export(
            model, (ids, ids, torch.tensor([[1, 3], [2, 5]])), str(chosen.run / "fp32.onnx"),
            input_names=["ids", "mask", "marks"], output_names=["types", "statuses"], dynamic_axes=axes,
            opset_version=17, dynamo=False,
        )  # fmt: skip
    quantize_dynamic(
        str(chosen.run / "fp32.onnx"), str(chosen.out / "model.onnx"), weight_type=QuantType.QInt8, per_channel=True
    )


def write_references(chosen: argparse.Namespace) -> None:
    """``reference.json``: pieces of fixed pairs, which must never change, and what the model says of them."""
    tokenizer = load_tokenizer(chosen.base / "tokenizer.json")
    relater = OnnxRelater(open_session(chosen.out / "model.onnx"), tokenizer, TYPES, STATUSES)
    rows = []
    for pair in PAIRS:
        (chances,) = relater.relate([pair])  # alone, as the test does: a batch is quantised together
        marked = mark(tokenizer, pair.text, pair.actor, pair.recipient)
        best = {t: round(s, 2) for t, s in chances.types.items() if s >= 0.05}
        rows.append(
            {
                "text": pair.text, "actor": pair.actor, "recipient": pair.recipient, "ids": marked.ids,
                "marks": [marked.actor, marked.recipient], "types": best,
            }
        )  # fmt: skip
    (chosen.out / "reference.json").write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
