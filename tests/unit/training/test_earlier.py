"""Weights of earlier trainings: runs where the ``train`` extra is installed."""

import json
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch")
pytest.importorskip("onnx")

import torch

from dragoman.language.model import default_folder
from training.earlier import file_of, mean_of, shipped_weights
from training.model import Inventory, Reader

SHIPPED = default_folder()


def test_a_shipped_model_gives_all_weights_of_a_reader_and_its_answers() -> None:
    """Every parameter of the right shape; tags as released, arcs within what rounding the states costs."""
    settings = json.loads((SHIPPED / "config.json").read_text(encoding="utf-8"))
    model = Reader(Inventory(*(tuple(settings[k]) for k in ("upos", "xpos", "deprels"))))
    model.load_state_dict(shipped_weights(SHIPPED))
    model.eval()
    for row in json.loads((SHIPPED / "reference.json").read_text(encoding="utf-8")):
        ids, shapes, firsts = (torch.tensor([row[k]]) for k in ("ids", "shapes", "firsts"))
        states = model.states(ids, shapes, torch.ones_like(ids), firsts)
        upos = model.upos(model.mixed("tags", states))[0].argmax(-1)
        assert [settings["upos"][n] for n in upos] == row["upos"]
        arcs = model.tree(model.mixed("tree", states))[0][0].max(-1).values
        # The graph rounds the states too, which these weights do not.
        assert np.abs(arcs.detach().numpy() - row["arcs"]).mean() < 0.5


def test_checkpoints_and_shipped_models_mix(tmp_path: Path) -> None:
    """One mean over a file and a folder."""
    checkpoint = tmp_path / "checkpoint.pt"
    weights = shipped_weights(SHIPPED)
    torch.save({"average": {k: v + 2.0 for k, v in weights.items()}}, checkpoint)
    mixed = mean_of([checkpoint, SHIPPED])
    assert torch.allclose(mixed["link_bias"], weights["link_bias"] + 1.0)
    assert file_of(SHIPPED).name == "model.onnx"
    assert file_of(checkpoint) == checkpoint
