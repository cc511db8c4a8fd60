"""Tests of deeds that somebody blames; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.records.language import Sentence
from dragoman.syntax.blame import AT, BLAME, STRIKING, is_struck_in, strikes
from tests.scenes import scene_of


def condemned(noun: str = "attack", case: str = "on") -> Sentence:
    """Cuba condemned the attack on the embassy of Chad."""
    return scene_of(
        ("Cuba", "PROPN", 2, "nsubj"), ("condemned", "VERB", 0, "root", "condemn"), ("the", "DET", 4, "det"),
        (noun, "NOUN", 2, "obj"), (case, "ADP", 7, "case"), ("the", "DET", 7, "det"), ("embassy", "NOUN", 4, "nmod"),
        ("of", "ADP", 9, "case"), ("Chad", "PROPN", 7, "nmod"), actors=(0, 8),
    ).sentence  # fmt: skip


@pytest.mark.parametrize("case", sorted(AT))
def test_a_deed_strikes_what_stands_behind_a_preposition_of_aim(case: str) -> None:
    """However deep in the phrase a word stands; who condemns is not struck."""
    tokens = condemned(case=case).tokens
    assert [strikes(tokens, 3, n) for n in (0, 3, 6, 8)] == [False, False, True, True]


@pytest.mark.parametrize(("noun", "struck"), [*((noun, True) for noun in sorted(STRIKING)), ("policy", False)])
def test_behind_of_stands_whom_a_deed_strikes_or_whose_it_is(noun: str, struck: bool) -> None:
    """The killing of Chadians is done to them, the policy of Chad is Chad's."""
    assert strikes(condemned(noun, "of").tokens, 3, 8) is struck


@pytest.mark.parametrize("noun", ["attack", *sorted(BLAME)])
def test_who_is_struck_by_what_is_blamed_is_found_but_not_who_is_blamed(noun: str) -> None:
    """A complaint against Chad is aimed at Chad."""
    assert is_struck_in(condemned(noun, "against").tokens, 8, 1, 1) is (noun == "attack")


def test_the_words_of_blame_themselves_are_no_deed() -> None:
    """In words, "made an attack on Chad" is aimed at Chad."""
    assert not is_struck_in(condemned().tokens, 8, 1, 3)
