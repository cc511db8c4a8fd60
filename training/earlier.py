"""Weights of earlier trainings, from which a new one goes on or with which it is blended.

They come from a checkpoint or from a shipped model, whose int8 graph is read back to fp32: so training can go on from a
release although its checkpoints were not kept. What is lost is what quantisation lost.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor

from training.labels import CLASS_HEADS, SPAN_HEADS
from training.model import GROUPS

Arrays = Mapping[str, "np.ndarray[Any, np.dtype[Any]]"]

_SUFFIX = "_quantized"


def mean_of(earlier: Sequence[Path]) -> dict[str, Tensor]:
    """The mean of weights of one model: averaged ones of checkpoints (files) and shipped ones (folders)."""
    states = [
        shipped_weights(p) if p.is_dir() else torch.load(p, weights_only=True, map_location="cpu")["average"]
        for p in earlier
    ]
    return {k: sum(s[k] for s in states) / len(states) if v.is_floating_point() else v for k, v in states[0].items()}


def file_of(earlier: Path) -> Path:
    """The file that holds the weights: a checkpoint itself, the graph in a folder of a shipped model."""
    return earlier / "model.onnx" if earlier.is_dir() else earlier


def shipped_weights(folder: Path) -> dict[str, Tensor]:
    """The state of a ``Reader`` from the ``model.onnx`` and ``weights.npz`` that ``training.export`` wrote.

    Raises ``OSError`` where a file is missing, ``ValueError`` where the graph is not one of ``training.export``.
    """
    graph = onnx.load(str(folder / "model.onnx")).graph
    arrays = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    state = {name.removeprefix("model."): _exact(arrays, name) for name in _named(arrays)}
    for node in graph.node:
        if node.op_type in {"MatMul", "MatMulInteger"} and node.input[1].startswith("onnx::"):
            value = _exact(arrays, node.input[1])
            if value.ndim == 2:  # a vector is a part of "tree.arc", which is there as a whole
                state[_weight_of(node.name)] = value.T
    mixes = sorted(name for name in arrays if name.startswith("onnx::Split_"))
    if len(mixes) != len(GROUPS):
        raise ValueError(f"{folder / 'model.onnx'}: {len(mixes)} mixes of layers where {len(GROUPS)} were expected")
    # The graph holds the shares after softmax; their logarithms give the same shares.
    state |= {f"mixes.{g}.weights": np.log(arrays[name]) for g, name in zip(GROUPS, mixes, strict=True)}
    with np.load(folder / "weights.npz") as rest:
        state |= {"tree.label": rest["label"], "link_bias": rest["link_bias"]}
    return {name: torch.from_numpy(np.array(value, dtype=np.float32)) for name, value in state.items()}


def _named(arrays: Arrays) -> set[str]:
    """Names of the initialisers that kept the name of their parameter."""
    return {
        name.removesuffix(_SUFFIX)
        for name in arrays
        if name.startswith("model.") and not name.endswith(("_scale", "_zero_point"))
    }


def _exact(arrays: Arrays, name: str) -> np.ndarray[Any, np.dtype[Any]]:
    """An initialiser as fp32: itself, or (quantised - zero point) x scale, by column where there is a scale each."""
    name = name.removesuffix(_SUFFIX)
    if name in arrays:
        return arrays[name]
    scale, zero = arrays[name + "_scale"], arrays[name + "_zero_point"]
    exact: np.ndarray[Any, np.dtype[Any]] = (arrays[name + _SUFFIX].astype(np.float32) - zero) * scale
    return exact


def _weight_of(node: str) -> str:
    """The parameter behind a product: ``/encoder/layers.0/qkv/MatMul_quant`` is ``encoder.layers.0.qkv.weight``."""
    parts = node.strip("/").split("/")[:-1]
    if parts[0] in SPAN_HEADS:
        parts.insert(0, "spans")
    elif parts[0] in CLASS_HEADS:
        parts.insert(0, "classes")
    return ".".join([*parts, "weight"])
