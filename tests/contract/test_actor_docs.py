"""The page about actors says what is so."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from dragoman.packs.actors import load_actors
from dragoman.packs.overlay import COLUMNS, check_rows
from dragoman.packs.place_overlay import COLUMNS as PLACE_COLUMNS

PAGE = Path(__file__).parents[2] / "docs" / "actors.md"
pytestmark = pytest.mark.skipif(not PAGE.is_file(), reason="the documents are not here")


def test_the_sample_file_is_sound() -> None:
    """The CSV of the page passes the check, with every column."""
    sample = re.search(r"```csv\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    assert sample is not None
    rows, problems = check_rows(sample[1], load_actors())
    assert len(rows) == 2
    assert not problems
    assert tuple(sample[1].splitlines()[0].split(",")) == COLUMNS


def test_every_column_is_documented() -> None:
    """Of actors and of places."""
    text = PAGE.read_text(encoding="utf-8")
    assert all(f"`{column}`" in text for column in (*COLUMNS, *PLACE_COLUMNS))
