"""Golden files to the cases of one test; a known miss is run and must still fail."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from _pytest.mark.structures import ParameterSet

GOLDEN = Path(__file__).parent / "golden"


def read_cases(stage: str, pattern: str = "*.jsonl") -> list[dict[str, Any]]:
    """The cases of the files of one stage, in the order of the files' names."""
    paths = sorted((GOLDEN / stage).glob(pattern))
    return [json.loads(line) for path in paths for line in path.read_text("utf-8").splitlines()]


def as_parameters(cases: list[dict[str, Any]]) -> list[ParameterSet]:
    """The cases for ``pytest.mark.parametrize``; one with ``known_miss`` is a strict expected failure."""
    return [pytest.param(case, id=case["id"], marks=_marks(case)) for case in cases]


def _marks(case: dict[str, Any]) -> list[pytest.MarkDecorator]:
    reason = case.get("known_miss")
    return [pytest.mark.xfail(strict=True, raises=AssertionError, reason=reason)] if reason else []
