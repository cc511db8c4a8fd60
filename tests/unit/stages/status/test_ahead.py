"""Tests of what comes after a plan; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.stages.status.ahead import ahead_with_plans
from tests.scenes import scene_of
from tests.tellings import bare_telling


@pytest.mark.parametrize(
    ("mark", "tag", "status", "kind", "expected"),
    [
        ("before", "VBG", "planned", "visit", "planned"),
        ("after", "VBG", "planned", "visit", "happened"),
        ("before", "VBD", "planned", "visit", "happened"),
        ("before", "VBG", "happened", "visit", "happened"),
        ("before", "VBG", "planned", "statement", "happened"),
    ],
)
def test_ahead_with_plans_has_what_follows_one_ahead(
    mark: str, tag: str, status: str, kind: str, expected: str
) -> None:
    """Lund was to fly before leaving: neither has come about; what he has done first may have, and what is past has."""
    sentence = scene_of(
        ("Lund", "PROPN", 3, "nsubj"), ("to", "PART", 3, "mark"), ("fly", "VERB", 0, "root"),
        (mark, "SCONJ", 5, "mark"), ("leaving", "VERB", 3, "advcl", "leave"), tags={4: tag},
    ).sentence  # fmt: skip
    plan = replace(bare_telling(sentence, 2, "visit", {}), status=status)
    then = replace(bare_telling(sentence, 4, kind, {}), status="happened")
    assert [t.status for t in ahead_with_plans([plan, then], [sentence])] == [status, expected]
