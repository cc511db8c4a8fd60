"""Exports a run to a model folder: ``python -m training.export --run DIR --base DIR --out DIR``.

The folder holds the int8 ONNX graph, the label matrix of the trees, tokenizer, labels, reference vectors and card.
"""

from __future__ import annotations

import os

os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # before onnxruntime is imported anywhere: it reports usage by default

import argparse
import hashlib
import json
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from dragoman.language.features import encode, load_tokenizer
from training.batches import inputs
from training.earlier import mean_of
from training.labels import CLASS_HEADS, LINKS, SPAN_HEADS, tags
from training.model import LINK, Inventory, Reader, group_of

OUTPUTS = ("upos", "xpos", "arcs", "label_dependent", "label_head", "spans", "classes", "link_from", "link_to")

SENTENCES = (
    "The foreign ministers of Norway and Chile met in Oslo on Monday .",
    "“ We will not attend , ” the Kremlin 's spokesman told reporters .",
    "Talks on grain exports , postponed twice , are expected to resume in Doha next week .",
)
"""Written for the reference vectors."""


class Exported(nn.Module):
    """The graph: everything up to the scores; choices are made outside it."""

    def __init__(self, model: Reader) -> None:
        super().__init__()
        self.model = model

    def forward(self, ids: Tensor, shapes: Tensor, mask: Tensor, firsts: Tensor) -> tuple[Tensor, ...]:
        """All scores; see ``OUTPUTS``."""
        model = self.model
        states = model.states(ids, shapes, mask, firsts)
        words = {group: model.mixed(group, states) for group in model.mixes}
        arcs, dependent, head = model.tree(words["tree"])
        spans = torch.cat([c(words[group_of(h)]) for h, c in model.spans.items()], -1)
        classes = torch.cat([c(words[group_of(h)]) for h, c in model.classes.items()], -1)
        return (
            model.upos(words["tags"]), model.xpos(words["tags"]), arcs, dependent, head, spans, classes,
            model.link_from(words["events"]), model.link_to(words["events"]) / LINK**0.5,
        )  # fmt: skip


def blended(weights: dict[str, Tensor], earlier: Sequence[Path], share: float) -> dict[str, Tensor]:
    """Averaged weights with the mean of those of earlier phases of the same training mixed in; as they are without."""
    if not earlier:
        return weights
    mean = mean_of(earlier)
    return {k: v.lerp(mean[k], share) if v.is_floating_point() else v for k, v in weights.items()}


def main() -> None:
    """Export, quantise, write references."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--name", default="english", help="the model's name; its folder is <name>-v<version>")
    parser.add_argument("--version", type=int, default=1)
    parser.add_argument(
        "--blend",
        type=Path,
        nargs="*",
        default=(),
        help="checkpoints of earlier phases, or folders of shipped models, whose mean is mixed in",
    )
    parser.add_argument("--share", type=float, default=0.25, help="its share, 0 to 1")
    chosen = parser.parse_args()
    config = json.loads((chosen.run / "config.json").read_text(encoding="utf-8"))
    inventory = Inventory(**{k: tuple(v) for k, v in config["inventory"].items()})
    model = Reader(inventory)
    saved = torch.load(chosen.run / "checkpoint.pt", weights_only=True)
    model.load_state_dict(blended(saved["average"], chosen.blend, chosen.share))
    model.eval()
    chosen.out.mkdir(parents=True, exist_ok=True)
    shutil.copy(chosen.base / "tokenizer.json", chosen.out / "tokenizer.json")
    export_graph(model, chosen.out, chosen.run)
    label = model.tree.label.detach().numpy().astype(np.float16)
    bias = model.link_bias.detach().numpy().astype(np.float32)
    np.savez_compressed(chosen.out / "weights.npz", label=label, link_bias=bias)
    write_settings(chosen, config, saved["step"])
    write_references(chosen.out)


def export_graph(model: Reader, out: Path, run: Path) -> None:
    """The graph as fp32 in the run's folder and as int8 in the model's."""
    tokenizer = load_tokenizer(out / "tokenizer.json")
    batch = inputs([encode(tokenizer, s.split()) for s in SENTENCES])
    example = tuple(torch.from_numpy(batch[k]).long() for k in ("ids", "shapes", "mask", "firsts"))
    axes: dict[str, Any] = {k: {0: "batch", 1: "pieces"} for k in ("ids", "shapes", "mask")}
    axes |= {"firsts": {0: "batch", 1: "words"}} | {k: {0: "batch", 1: "words"} for k in OUTPUTS}
    axes["arcs"][2] = "heads"
    axes["label_head"][1] = "heads"
    with torch.no_grad():
        torch.onnx.export(
            Exported(model), example, str(run / "fp32.onnx"), input_names=["ids", "shapes", "mask", "firsts"],
            output_names=list(OUTPUTS), dynamic_axes=axes, opset_version=17, dynamo=False,
        )  # fmt: skip
    # The arcs' own products stay exact: they are small, and a vector cannot be quantised by channel.
    graph = onnx.load(str(run / "fp32.onnx")).graph
    exact = [node.name for node in graph.node if node.op_type == "MatMul" and "tree" in node.name]
    quantize_dynamic(
        str(run / "fp32.onnx"), str(out / "model.onnx"), weight_type=QuantType.QInt8, per_channel=True,
        nodes_to_exclude=exact,
    )  # fmt: skip


def write_settings(chosen: argparse.Namespace, config: dict[str, Any], step: int) -> None:
    """``config.json``: labels, features, sizes, hashes."""
    settings = {
        "name": chosen.name,
        "version": chosen.version,
        "features": config["features"],
        "steps": step,
        **config["inventory"],
        "spans": {head: list(tags(labels)) for head, labels in SPAN_HEADS.items()},
        "classes": {head: list(labels) for head, labels in CLASS_HEADS.items()},
        "links": list(LINKS),
        "link_width": LINK,
        "training": {
            "settings": config["settings"],
            "data_sha256": config["data_sha256"],
            "earlier_phase_share": chosen.share if chosen.blend else 0.0,
        },
    }
    files = ("model.onnx", "weights.npz", "tokenizer.json")
    settings["sha256"] = {f: hashlib.sha256((chosen.out / f).read_bytes()).hexdigest() for f in files}
    (chosen.out / "config.json").write_text(json.dumps(settings, indent=1) + "\n", encoding="utf-8")


def write_references(out: Path) -> None:
    """``reference.json``: features of fixed sentences, which must never change, and what the model says of them."""
    from dragoman.language.model import load_model
    from dragoman.language.session import run_graph

    model = load_model(out)
    rows = []
    for sentence in SENTENCES:
        features = encode(model.tokenizer, sentence.split())
        scores = run_graph(model.session, [features])
        rows.append(
            {
                "words": sentence.split(),
                "ids": list(features.ids),
                "shapes": list(features.shapes),
                "firsts": list(features.firsts),
                "upos": [model.upos[n] for n in scores["upos"][0].argmax(-1)],
                "arcs": [round(float(x), 2) for x in scores["arcs"][0].max(-1)],
            }
        )
    (out / "reference.json").write_text(json.dumps(rows, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
