"""Tests of places where somebody only is, and whose he is not."""

from __future__ import annotations

import pytest

from dragoman.syntax.whereabouts import AWAY, FOREIGN, HELD, HOME, MISSIONS, is_only_there


@pytest.mark.parametrize("noun", sorted(AWAY | HELD | MISSIONS))
@pytest.mark.parametrize("preposition", ["in", "at", "in the"])
def test_is_only_there_knows_who_is_away(noun: str, preposition: str) -> None:
    """Who is sent somewhere is not of there; from where he comes he is."""
    assert is_only_there(["two", noun, *preposition.split()])
    assert not is_only_there(["two", noun, "from"])
    assert not is_only_there(["two", noun, "of", "the"])


@pytest.mark.parametrize("word", sorted(FOREIGN))
def test_is_only_there_knows_foreigners(word: str) -> None:
    """Whatever they are; a foreign ministry's people are at home."""
    assert is_only_there([word.title(), "officials", "in"])
    for noun in HOME:
        assert not is_only_there([word.title(), noun, "officials", "in"])


@pytest.mark.parametrize("occasion", sorted(HELD))
def test_is_only_there_takes_a_place_before_what_is_held_for_its_place(occasion: str) -> None:
    """The "Oslo talks" are held in Oslo, whoever talks; the Oslo police is Oslo's."""
    assert is_only_there(["envoys", "at", "the"], [occasion])
    assert not is_only_there(["officers", "of", "the"], ["police"])
    assert not is_only_there([], [occasion])


@pytest.mark.parametrize(
    "before", ["officials in", "rebels in", "mayor of", "", "diplomats", "Kari Lund , diplomat , in"]
)
def test_is_only_there_leaves_those_who_are_at_home(before: str) -> None:
    """Officials and rebels are of where they are, as far as anybody tells."""
    assert not is_only_there(before.split())


def test_is_only_there_knows_whom_somebody_is_close_to() -> None:
    """He is not theirs: "a diplomat close to Oslo"."""
    assert is_only_there(["a", "diplomat", "close", "to"])
    assert not is_only_there(["an", "aide", "to"])


def test_is_only_there_takes_pieces_of_several_words() -> None:
    """A title may be one piece of a phrase, "consul general"."""
    assert is_only_there(["consul general", "in"])
    assert not is_only_there(["mayor general", "in"])
