"""Tests of the weights by which somebody's country is taken from the text around."""

from __future__ import annotations

import pytest

from training.belonging import Choice, fit, report

NEAR, FAR, NONE = ("near",), ("far",), ("none",)


def choice(name: str, right: int) -> Choice:
    """A choice between none, a country near by and one far away."""
    return Choice(name, (NONE, NEAR, FAR), ("-", "NOR", "SWE"), right)


def test_fit_prefers_what_is_mostly_right() -> None:
    """The same choices give the same weights, in the order of how often each was right."""
    choices = [choice(f"d{n}", 1 if n % 10 < 7 else 2 if n % 10 < 9 else 0) for n in range(50)]
    weights = fit(choices)
    assert weights["near"] > weights["far"] > weights["none"]
    assert weights == fit(choices)


def test_fit_gives_no_weight_to_what_is_seldom_seen() -> None:
    """Four examples of a feature are no evidence."""
    rare = [Choice(f"r{n}", (NONE, ("rare",)), ("-", "NOR"), 1) for n in range(4)]
    assert "rare" not in fit([*rare, *(choice(f"d{n}", 1) for n in range(20))])


@pytest.mark.parametrize("right", [1, 2])
def test_report_counts_on_folds_that_did_not_train(right: int) -> None:
    """Where all choices are alike, all are right."""
    lines = list(report([choice(f"d{n}", right) for n in range(60)]))
    assert "right 1.000" in lines[-1]
