"""What the learners of small tables of weights share: their options, the descent, the file."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np

Vector = np.ndarray[Any, np.dtype[Any]]


def options(description: str | None) -> argparse.Namespace:
    """The command line: ``data``, ``more``, ``out``, ``report``."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--data", type=Path, required=True, help="folder with dispatches/")
    parser.add_argument("--more", type=Path, help="folder of further written dispatches")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--report", action="store_true", help="print figures from cross-validation")
    return parser.parse_args()


def descend(gradient: Callable[[Vector], Vector], width: int, steps: int) -> Vector:
    """The weights, from 0, after some steps down a gradient, by Adam (rate 0.05); deterministic."""
    weights, mean, square = (np.zeros(width) for _ in range(3))
    for step in range(1, steps + 1):
        slope = gradient(weights)
        mean = 0.9 * mean + 0.1 * slope
        square = 0.999 * square + 0.001 * slope**2
        weights = weights - 0.05 * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.999**step)) + 1e-8)
    return weights


def write_tables(path: Path, tables: Mapping[str, Mapping[str, float]]) -> None:
    """Tables of weights as JSON, a weight a line, in the order of their names."""
    ordered = {name: dict(sorted(table.items())) for name, table in tables.items()}
    path.write_text(json.dumps(ordered, indent=0) + "\n", encoding="utf-8")
