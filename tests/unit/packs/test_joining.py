"""Tests of the files of learnt weights."""

from __future__ import annotations

import json

import pytest

from dragoman.errors import PackError
from dragoman.packs.belonging import load_belonging
from dragoman.packs.joining import load_joining, score


def test_the_shipped_weights_load() -> None:
    """Both files are there and have weights."""
    assert load_joining().same
    assert load_joining().part
    assert load_belonging()["home"] > 0


def test_features_without_a_weight_count_nothing() -> None:
    """A score is the sum of the known weights and the bias."""
    assert score({"bias": -1.0, "near": 0.5}, ["near", "new"]) == pytest.approx(-0.5)


@pytest.mark.parametrize(
    "damaged",
    ["", "[]", "{}", '{"belonging": 3}', '{"belonging": {"home": "much"}}', '{"belonging": {"home": Infinity}}'],
)
def test_a_damaged_file_is_refused_with_the_script_that_builds_it(damaged: str) -> None:
    """The message names the file and what to do."""
    with pytest.raises(PackError, match=r"belonging\.json.*build it anew"):
        load_belonging(damaged)


def test_weights_may_be_handed_in() -> None:
    """As text, for tests and trials."""
    assert load_belonging(json.dumps({"belonging": {"home": 2}})) == {"home": 2.0}
