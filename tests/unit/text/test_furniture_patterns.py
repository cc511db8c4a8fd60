"""Tests of single patterns of furniture."""

from __future__ import annotations

import pytest

from dragoman.text.furniture_patterns import is_byline, is_credit


@pytest.mark.parametrize(
    "line", ["By Ann Lee", "By Ann Lee, dpa", "by Xinhua writer Chen Lo", "By Vivian Le and Peter Hsu"]
)
def test_is_byline_accepts_names(line: str) -> None:
    """Names, offices and agencies, and the words between them."""
    assert is_byline(line)


@pytest.mark.parametrize("line", ["By the President of the Republic", "By Monday both had left.", "By Land we go"])
def test_is_byline_refuses_other_words(line: str) -> None:
    """A proclamation's head and a sentence are none."""
    assert not is_byline(line)


def test_is_credit_asks_for_names_only() -> None:
    """A credit names people and desks; a sentence says more."""
    assert is_credit("(Reporting by Ann Lee in Rome; editing by Bo Dahl)")
    assert is_credit("Edited by the English desk")
    assert not is_credit("Reporting by the agency was called inaccurate")
