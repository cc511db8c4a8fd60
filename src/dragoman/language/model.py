"""A model folder to a loaded model; whatever is missing, changed or made for other features is refused."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from dragoman.errors import ModelError
from dragoman.language.features import FEATURES_VERSION, load_tokenizer
from dragoman.language.session import open_session

if TYPE_CHECKING:
    import onnxruntime
    from tokenizers import Tokenizer

MODEL = "english-v4"
"""The model folder that this version reads with."""


@dataclass(frozen=True, slots=True)
class Model:
    """A loaded model: the session, the tokenizer and the labels of every output."""

    session: onnxruntime.InferenceSession
    tokenizer: Tokenizer
    upos: tuple[str, ...]
    xpos: tuple[str, ...]
    deprels: tuple[str, ...]
    spans: dict[str, tuple[str, ...]]
    classes: dict[str, tuple[str, ...]]
    links: tuple[str, ...]
    link_width: int
    label: np.ndarray[Any, np.dtype[np.float32]]
    link_bias: np.ndarray[Any, np.dtype[np.float32]]


def default_folder(name: str = MODEL) -> Path:
    """The folder of a model inside the package."""
    return Path(__file__).parent / "models" / name


def load_model(folder: Path | None = None, *, check: bool = False) -> Model:
    """Load a model folder.

    Args:
        folder: By default the one in the package.
        check: Also compare every file with its recorded SHA-256 (a tenth of a second).

    Raises:
        ModelError: a file is missing or changed, or the model was trained on other features.
    """
    folder = default_folder() if folder is None else folder
    config = read_config(folder, ("model.onnx", "tokenizer.json", "weights.npz"), FEATURES_VERSION)
    if check:
        check_files(folder, config["sha256"])
    try:
        with np.load(folder / "weights.npz", allow_pickle=False) as weights:
            label, bias = weights["label"].astype(np.float32), weights["link_bias"]
        session, tokenizer = open_session(folder / "model.onnx"), load_tokenizer(folder / "tokenizer.json")
        return Model(
            session=session,
            tokenizer=tokenizer,
            upos=tuple(config["upos"]),
            xpos=tuple(config["xpos"]),
            deprels=tuple(config["deprels"]),
            spans={head: tuple(labels) for head, labels in config["spans"].items()},
            classes={head: tuple(labels) for head, labels in config["classes"].items()},
            links=tuple(config["links"]),
            link_width=config["link_width"],
            label=label,
            link_bias=bias,
        )
    except Exception as error:  # each library has errors of its own for a damaged file
        raise ModelError(f"{folder}: cannot be loaded ({error}); install the package again") from error


def read_config(folder: Path, files: Sequence[str], features: str) -> dict[str, Any]:
    """The ``config.json`` of a model folder that holds these files and was made for these features.

    Raises:
        ModelError: it does not, or was not.
    """
    needed = ("config.json", *files)
    if absent := [name for name in needed if not (folder / name).is_file()]:
        raise ModelError(f"{folder}: {', '.join(absent)} missing; install the package again")
    try:
        config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    except ValueError as error:
        raise ModelError(f"{folder / 'config.json'}: not JSON ({error}); install the package again") from error
    if not isinstance(config, dict):
        raise ModelError(f"{folder / 'config.json'}: not a JSON object; install the package again")
    if config.get("features") != features:
        raise ModelError(
            f"{folder}: made for features {config.get('features')!r}, this version has {features!r}; "
            "use the model that came with this version"
        )
    return config


def check_files(folder: Path, hashes: dict[str, str]) -> None:
    """Compare files of a model folder with their recorded SHA-256.

    Raises:
        ModelError: one differs.
    """
    changed = [f for f, digest in hashes.items() if hashlib.sha256((folder / f).read_bytes()).hexdigest() != digest]
    if changed:
        raise ModelError(
            f"{folder}: {', '.join(changed)} differ from what config.json records; install the package again"
        )
