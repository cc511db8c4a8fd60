"""Tests of names behind an envoy's post; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.syntax.post_names import without_post
from tests.scenes import scene_of


@pytest.mark.parametrize(
    ("noun", "case", "first"), [("ambassador", "to", 5), ("ambassador", "of", 3), ("road", "to", 3)]
)
def test_without_post_leaves_the_name(noun: str, case: str, first: int) -> None:
    """Of "the ambassador to Chad, Lund" a phrase "Chad, Lund" is Lund; of anything else it stays what it is."""
    sentence = scene_of(
        ("the", "DET", 2, "det"), (noun, "NOUN", 0, "root"), (case, "ADP", 4, "case"), ("Chad", "PROPN", 2, "nmod"),
        (",", "PUNCT", 6, "punct"), ("Lund", "PROPN", 4, "appos"),
    ).sentence  # fmt: skip
    assert without_post(sentence, 3, 5) == first
    assert without_post(sentence, 5, 5) == 5
