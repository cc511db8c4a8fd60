"""Tests of states called by what they are, in whole texts that a model has not read."""

from __future__ import annotations

import pytest

from dragoman.stages.coreference.epithets import EUROPEAN, KINDS, REALMS, SORTS, fitting


@pytest.mark.parametrize("noun", sorted(REALMS))
def test_realms_are_told_by_their_noun(noun: str) -> None:
    """Alone and with a word of praise."""
    assert fitting(["the", noun]) == REALMS[noun]
    assert fitting(["the", "proud", noun]) == REALMS[noun]


@pytest.mark.parametrize("sort", sorted(SORTS))
@pytest.mark.parametrize("noun", sorted(KINDS - set(REALMS)))
def test_sorts_are_told_by_the_word_before(sort: str, noun: str) -> None:
    """With words before it and without; not by the noun alone, and not of another thing."""
    assert fitting(["the", *sort.split(), noun]) == SORTS[sort]
    assert fitting(["the", "small", *sort.split(), noun]) == SORTS[sort]
    assert fitting(["the", noun]) == frozenset()
    assert fitting(["the", *sort.split(), "bloc"]) == frozenset()


def test_two_words_narrow_it_down() -> None:
    """An island kingdom is both, and a Pacific island nation too."""
    assert fitting(["the", "island", "kingdom"]) == {"BHR", "TON"}
    assert fitting(["the", "pacific", "island", "nation"]) == SORTS["pacific"] & SORTS["island"]


def test_codes_are_of_states() -> None:
    """Of three letters, and the kingdoms of Europe among the kingdoms."""
    codes = frozenset.union(*REALMS.values(), *SORTS.values())
    assert {len(code) for code in codes} == {3}
    assert REALMS["kingdom"] > EUROPEAN
