"""Tests of who only speaks at a meeting; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.stages.frames.addressing import AT, OCCASIONS, SPEAKING, TOWARDS, only_speaks_at
from tests.scenes import heard, scene_of


def speaks(
    verb: str = "speak", case: str = "during", noun: str = "meeting", towards: str = "on", kind: str = "call"
) -> bool:
    """Lund speaks during a meeting on Friday."""
    told = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("speaks", "VERB", 0, "root", verb), (case, "ADP", 5, "case"),
        ("a", "DET", 5, "det"), (noun, "NOUN", 2, "obl"), (towards, "ADP", 7, "case"), ("Friday", "PROPN", 2, "obl"),
    )  # fmt: skip
    return only_speaks_at(told.sentence, heard(1, 1, kinds={kind: 1.0}))


@pytest.mark.parametrize("verb", sorted(SPEAKING))
@pytest.mark.parametrize("case", sorted(AT))
@pytest.mark.parametrize("noun", sorted(OCCASIONS))
def test_only_speaks_at_knows_who_speaks_where_many_are(verb: str, case: str, noun: str) -> None:
    """With nobody in particular."""
    assert speaks(verb, case, noun)


@pytest.mark.parametrize("towards", sorted(TOWARDS))
def test_only_speaks_at_leaves_talks_with_somebody(towards: str) -> None:
    """They are a contact wherever they are."""
    assert not speaks(towards=towards)


def test_only_speaks_at_leaves_other_words() -> None:
    """Another verb, place or kind; nor where somebody speaks about a meeting."""
    others = (speaks("meet"), speaks(noun="garden"), speaks(case="about"), speaks(kind="other"))
    assert not any(others)
