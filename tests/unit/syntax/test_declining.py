"""Tests of what somebody turns down by saying so; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.syntax.declining import ABLE, ACCEPTING, declines
from tests.scenes import scene_of


@pytest.mark.parametrize("verb", sorted(ACCEPTING))
@pytest.mark.parametrize("able", sorted(ABLE))
def test_declines_knows_who_will_not(verb: str, able: str) -> None:
    """With "not" and such a word; who did not accept something has turned nothing down yet."""
    for aux, told in ((able, True), ("did", False)):
        sentence = scene_of(
            ("Chad", "PROPN", 4, "nsubj"), (aux, "AUX", 4, "aux"), ("not", "PART", 4, "advmod"), (verb, "VERB", 0, "root"),
        ).sentence  # fmt: skip
        assert declines(sentence, 3, 3) is told
    assert not declines(
        scene_of(("It", "PRON", 3, "nsubj"), (able, "AUX", 3, "aux"), (verb, "VERB", 0, "root")).sentence, 2, 2
    )
