"""Tests of the words of a phrase that name its actor."""

from __future__ import annotations

import pytest

from dragoman.stages.actors.bare import COLONIES, without_clause, without_colonizer, without_paper


@pytest.mark.parametrize(
    ("phrase", "left"),
    [
        ("a foreign ministry statement", "a foreign ministry"),
        ("a Norwegian foreign ministry press statement", "a Norwegian foreign ministry"),
        ("a joint statement", ""),
        ("the statement", ""),
        ("the foreign ministry", ""),
    ],
)
def test_without_paper_is_who_issued_it(phrase: str, left: str) -> None:
    """Nothing where no paper ends the words, or nobody is named."""
    assert " ".join(without_paper(phrase.split())) == left


@pytest.mark.parametrize(
    ("phrase", "left"),
    [
        ("Kari Lund , who speaks for the premier", "Kari Lund"),
        ("the envoy whose visit ended", "the envoy"),
        ("who", ""),
        ("Kari Lund", ""),
    ],
)
def test_without_clause_is_whom_it_is_about(phrase: str, left: str) -> None:
    """Nothing where there is no relative clause, or nothing before it."""
    assert " ".join(without_clause(phrase.split())) == left


@pytest.mark.parametrize("noun", sorted(COLONIES))
def test_without_colonizer_is_the_state_itself(noun: str) -> None:
    """By its name where it is told; a colony of today stays whose it is."""
    assert " ".join(without_colonizer(f"the former Belgian {noun} of Rwanda".split())) == "Rwanda"
    assert " ".join(without_colonizer(f"the former Belgian {noun}".split())) == f"the former {noun}"
    assert not without_colonizer(f"the Belgian {noun}".split())
    assert not without_colonizer(f"a former {noun}".split())
