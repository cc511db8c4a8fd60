"""Tests of what came before or after another thing; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.records.language import Sentence
from dragoman.syntax.sequels import PLACING, is_of_sequel
from tests.scenes import scene_of


def placed(verb: str = "precede", case: str = "by", relation: str = "nsubj:pass") -> Sentence:
    """The visit here was preceded by talks on Friday: "visit" at 0, "here" at 1, "talks" at 5, "Friday" at 6."""
    return scene_of(
        ("visit", "NOUN", 4, relation), ("here", "ADV", 1, "advmod"), ("was", "AUX", 4, "aux:pass"),
        (verb, "VERB", 0, "root"), (case, "ADP", 6, "case"), ("talks", "NOUN", 4, "obl"), ("Friday", "PROPN", 4, "obl"),
    ).sentence  # fmt: skip


@pytest.mark.parametrize("verb", sorted(PLACING))
def test_is_of_sequel_gives_the_day_to_what_came_before(verb: str) -> None:
    """The talks have it, and are another thing themselves; what stands before them is the visit's."""
    assert is_of_sequel(placed(verb), 0, 6)
    assert is_of_sequel(placed(verb), 0, 5)
    assert not is_of_sequel(placed(verb), 0, 1)
    assert not is_of_sequel(placed(verb), 5, 6)


def test_is_of_sequel_needs_a_passive_and_who_came() -> None:
    """Not "was attended by", "was preceded in", nor the active."""
    assert not is_of_sequel(placed("attend"), 0, 6)
    assert not is_of_sequel(placed(case="in"), 0, 6)
    assert not is_of_sequel(placed(relation="nsubj"), 0, 6)
