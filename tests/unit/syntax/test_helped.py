"""Tests of where those live to whom help goes; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.syntax.helped import HELPED, is_helped_there
from tests.scenes import scene_of


def helped(who: str = "refugee", case: str = "in", above: int = 3, words: tuple[int, ...] = (0,)) -> bool:
    """Whether what is given for some goes to Chad."""
    tokens = scene_of(
        ("gave", "VERB", 0, "root", "give"), ("for", "ADP", 3, "case"), (who, "NOUN", 1, "obl"), (case, "ADP", 5, "case"),
        ("Chad", "PROPN", above, "nmod"),
    ).sentence.tokens  # fmt: skip
    return is_helped_there(tokens, 4, words)


@pytest.mark.parametrize("who", sorted(HELPED))
def test_is_helped_there_knows_who_is_helped(who: str) -> None:
    """Those in Chad; what is given to a museum there may be anybody's."""
    assert helped(who)
    assert not helped("museum")


def test_is_helped_there_is_in_a_place_behind_them() -> None:
    """Refugees from Chad are elsewhere; a place of the giving is where it is given; other words give nothing."""
    assert not helped(case="from")
    assert not helped(above=1)
    assert not helped(words=(1,))
