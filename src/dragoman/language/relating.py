"""Pairs of parties to chances of PLOVER types: the ``Relater`` of the real model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from dragoman.errors import ModelError
from dragoman.language.features import load_tokenizer
from dragoman.language.model import default_folder, read_config
from dragoman.language.relation_features import RELATION_FEATURES, Marked, mark
from dragoman.language.session import open_session, run_model
from dragoman.records.relations import Chances, Pair

if TYPE_CHECKING:
    import onnxruntime
    from tokenizers import Tokenizer

MODEL: Final = "relation-v2"
"""The model folder that this version relates with; it shares the language model's tokenizer."""

BATCH: Final = 32
"""Pairs read at once; more of them do not go faster."""


@dataclass(frozen=True, slots=True)
class OnnxRelater:
    """The relation model as the core sees it."""

    session: onnxruntime.InferenceSession
    tokenizer: Tokenizer
    types: tuple[str, ...]
    statuses: tuple[str, ...]

    def relate(self, pairs: Sequence[Pair]) -> tuple[Chances, ...]:
        """See ``dragoman.records.relations.Relater``."""
        marked = [mark(self.tokenizer, p.text, p.actor, p.recipient) for p in pairs]
        order = sorted(range(len(pairs)), key=lambda n: len(marked[n].ids))
        found: dict[int, Chances] = {}
        for start in range(0, len(order), BATCH):
            rows = order[start : start + BATCH]
            types, statuses = self._scores([marked[n] for n in rows])
            for row, number in enumerate(rows):
                found[number] = Chances(
                    dict(zip(self.types, types[row].tolist(), strict=True)),
                    dict(zip(self.statuses, statuses[row].tolist(), strict=True)),
                )
        return tuple(found[n] for n in range(len(pairs)))

    def _scores(self, batch: Sequence[Marked]) -> list[np.ndarray[Any, np.dtype[np.float32]]]:
        width = max(len(m.ids) for m in batch)
        feed = {k: np.zeros((len(batch), width), np.int64) for k in ("ids", "mask")}
        for row, one in enumerate(batch):
            feed["ids"][row, : len(one.ids)] = one.ids
            feed["mask"][row, : len(one.ids)] = 1
        feed["marks"] = np.array([(m.actor, m.recipient) for m in batch], np.int64)
        scores = run_model(self.session, feed)
        return [_chances(scores[name]) for name in ("types", "statuses")]


def load_relater(folder: Path | None = None) -> OnnxRelater:
    """Load a relation model.

    Args:
        folder: By default the one in the package.

    Raises:
        ModelError: a file is missing or damaged, or the model was trained on other features.
    """
    folder = default_folder(MODEL) if folder is None else folder
    config = read_config(folder, ("model.onnx",), RELATION_FEATURES)
    try:
        return OnnxRelater(
            open_session(folder / "model.onnx"),
            load_tokenizer(default_folder() / "tokenizer.json"),
            tuple(config["types"]),
            tuple(config["statuses"]),
        )
    except Exception as error:  # each library has errors of its own for a damaged file
        raise ModelError(f"{folder}: cannot be loaded ({error}); install the package again") from error


def _chances(scores: np.ndarray[Any, np.dtype[np.float32]]) -> np.ndarray[Any, np.dtype[np.float32]]:
    raised = np.exp(scores - scores.max(-1, keepdims=True))
    out: np.ndarray[Any, np.dtype[np.float32]] = raised / raised.sum(-1, keepdims=True)
    return out
