"""Tests of the file of learnt weights of sides."""

from __future__ import annotations

import pytest

from dragoman.errors import PackError
from dragoman.packs.sides import load_sides


def test_the_shipped_weights_load() -> None:
    """What the rules say counts for something on both sides."""
    weights = load_sides()
    assert weights.actors["now=actors"] > 0
    assert weights.recipients["now=recipients"] > 0


@pytest.mark.parametrize("damaged", ["", "[]", '{"actors": {}}', '{"actors": {"a": 1}, "recipients": {"b": NaN}}'])
def test_a_damaged_file_is_refused_with_the_script_that_builds_it(damaged: str) -> None:
    """The message names the file and what to do."""
    with pytest.raises(PackError, match=r"sides\.json.*build it anew"):
        load_sides(damaged)
