"""Tests of what a model folder must hold; the files are fakes, no model is loaded."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from dragoman.errors import ModelError
from dragoman.language.features import FEATURES_VERSION
from dragoman.language.model import default_folder, load_model

FILES = ("config.json", "model.onnx", "tokenizer.json", "weights.npz")


def fill(folder: Path, *, features: str = FEATURES_VERSION) -> Path:
    """A folder with all files, their hashes recorded; what is in them is no model."""
    folder.mkdir(exist_ok=True)
    for name in FILES[1:]:
        (folder / name).write_bytes(name.encode())
    hashes = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in FILES[1:]}
    config = {"features": features, "sha256": hashes}
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    return folder


@pytest.mark.parametrize("name", FILES)
def test_load_model_names_a_missing_file(tmp_path: Path, name: str) -> None:
    """A folder without one of its files is refused, and the message says which and where."""
    folder = fill(tmp_path / "model")
    (folder / name).unlink()
    with pytest.raises(ModelError, match=name) as caught:
        load_model(folder)
    assert str(folder) in str(caught.value)


def test_load_model_refuses_a_folder_that_is_none(tmp_path: Path) -> None:
    """A folder that does not exist is refused like an empty one."""
    with pytest.raises(ModelError, match=r"config\.json"):
        load_model(tmp_path / "nowhere")


def test_load_model_refuses_other_features(tmp_path: Path) -> None:
    """A model that was trained on other features is refused before any of it is read."""
    with pytest.raises(ModelError, match="features"):
        load_model(fill(tmp_path / "model", features="0"))


@pytest.mark.parametrize("name", FILES[1:])
def test_load_model_names_a_changed_file(tmp_path: Path, name: str) -> None:
    """With a check asked for, a file of other content than recorded is refused by name."""
    folder = fill(tmp_path / "model")
    (folder / name).write_bytes(b"changed")
    with pytest.raises(ModelError, match=name):
        load_model(folder, check=True)


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[]",
    ],
)
def test_load_model_refuses_a_damaged_configuration(tmp_path: Path, content: str) -> None:
    """A configuration that is no JSON object is the model's fault, and said to be."""
    folder = fill(tmp_path / "model")
    (folder / "config.json").write_text(content, encoding="utf-8")
    with pytest.raises(ModelError, match=r"config\.json"):
        load_model(folder)


def test_load_model_refuses_a_configuration_without_features(tmp_path: Path) -> None:
    """A configuration that does not say for which features the model was made is refused."""
    folder = fill(tmp_path / "model")
    (folder / "config.json").write_text("{}", encoding="utf-8")
    with pytest.raises(ModelError, match="features"):
        load_model(folder)


def test_load_model_refuses_files_that_cannot_be_read(tmp_path: Path) -> None:
    """Files that are not what they should be are a model error, without a check asked for."""
    with pytest.raises(ModelError):
        load_model(fill(tmp_path / "model"))


def test_default_folder_is_inside_the_package() -> None:
    """The model that ships lies beside the module that loads it."""
    assert default_folder().parent.name == "models"
