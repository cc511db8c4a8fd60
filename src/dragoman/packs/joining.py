"""Turns the weights file into the weights by which tellings are joined and parts find their wholes."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib import resources

from dragoman.errors import PackError


@dataclass(frozen=True, slots=True)
class Joining:
    """Weights of named features (``stages.assemble.features``), learnt from the written dispatches (folds 1 to 4).

    ``same``: whether two tellings are one happening; ``part``: whether one event is a part of another. Each has a
    weight ``bias``; a feature without weight counts nothing.
    """

    same: Mapping[str, float]
    part: Mapping[str, float]


def load_joining(text: str | None = None) -> Joining:
    """The weights that the package ships, or those in ``text`` (JSON).

    Raises:
        PackError: the file is damaged.
    """
    return Joining(*read_weights("joining", ("same", "part"), text))


def read_weights(name: str, tables: Sequence[str], text: str | None = None) -> list[dict[str, float]]:
    """Tables of learnt weights from the file ``name`` that the package ships, or from ``text`` (JSON).

    Raises:
        PackError: the file is damaged.
    """
    if text is None:
        text = (resources.files("dragoman.packs") / "data" / "lexicon" / f"{name}.json").read_text(encoding="utf-8")
    try:
        raw = json.loads(text)
        found = [{str(k): float(v) for k, v in raw[table].items()} for table in tables]
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise PackError(f"{name}.json cannot be read ({error!r}); build it anew with training/{name}.py") from error
    if wrong := [k for table in found for k, v in table.items() if not math.isfinite(v)]:
        raise PackError(f"{name}.json: no finite weight for {', '.join(wrong[:5])}; build it anew")
    return found


def score(weights: Mapping[str, float], features: Iterable[str]) -> float:
    """The sum of the weights of some features and the bias: the logarithm of the odds."""
    return weights.get("bias", 0.0) + sum(weights.get(name, 0.0) for name in features)
