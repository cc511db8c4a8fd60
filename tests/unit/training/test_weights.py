"""Tests of what the learners of weights share."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import numpy as np
import pytest

from training.weights import descend, write_tables

if TYPE_CHECKING:
    from pathlib import Path


def test_descend_finds_the_foot_of_a_bowl() -> None:
    """And the same one each time."""
    goal = np.array([1.0, -2.0, 0.5])
    found = descend(lambda weights: weights - goal, 3, 400)
    assert found == pytest.approx(goal, abs=0.01)
    assert (descend(lambda weights: weights - goal, 3, 400) == found).all()


def test_write_tables_is_in_order(tmp_path: Path) -> None:
    """The same weights give the same file."""
    path = tmp_path / "weights.json"
    write_tables(path, {"same": {"b": 1.0, "a": 2.0}})
    assert json.loads(path.read_text(encoding="utf-8")) == {"same": {"a": 2.0, "b": 1.0}}
    assert path.read_text(encoding="utf-8").index('"a"') < path.read_text(encoding="utf-8").index('"b"')
