"""A function over items in processes; the function lives in a module that the processes can import."""

from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING, Any

import pytest

from dragoman.errors import InternalError
from dragoman.workflows import pool

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WORK = """
import os
def work(item):
    if item == "die":
        os._exit(3)
    if item == "raise":
        raise ValueError("on purpose")
    return f"{item}!"
"""


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A function that ends its process, or raises, when it is told to."""
    (tmp_path / "work_for_pool.py").write_text(WORK)
    monkeypatch.syspath_prepend(str(tmp_path))
    yield importlib.import_module("work_for_pool").work
    sys.modules.pop("work_for_pool", None)


def _lost(item: str) -> str:
    return f"lost {item}"


def test_spread_keeps_the_order_and_loses_only_what_kills_its_process(work: Any) -> None:
    """Two of twenty items kill their process: those two are lost, the others are read, all in order."""
    items = [f"i{n}" for n in range(20)]
    items[3] = items[11] = "die"
    found = list(pool.spread(work, items, 2, _lost, chunk=3))
    assert found == [(i, "lost die" if i == "die" else f"{i}!") for i in items]


def test_spread_lets_exceptions_up(work: Any) -> None:
    """What the function raises ends the run with that."""
    with pytest.raises(ValueError, match="on purpose"):
        list(pool.spread(work, ["a", "raise"], 1, _lost))


def test_spread_takes_items_as_it_needs_them(work: Any) -> None:
    """Of an endless source only so much is taken as the processes are ahead."""
    taken = []

    def endless() -> Iterator[str]:
        for n in range(10**9):
            taken.append(n)
            yield str(n)

    results = pool.spread(work, endless(), 1, _lost, chunk=2)
    assert next(results) == ("0", "0!")
    results.close()  # type: ignore[attr-defined]
    assert len(taken) <= 2 * (pool.AHEAD + 1)


def test_spread_says_when_processes_cannot_start(work: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where every process dies at once, one error says so instead of a failure for each item."""
    monkeypatch.setattr(pool, "_serve", importlib.import_module("os").abort)
    with pytest.raises(InternalError, match="__main__"):
        list(pool.spread(work, ["a", "b"], 1, _lost))
