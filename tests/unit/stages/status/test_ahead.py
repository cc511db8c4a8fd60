"""Tests of what comes after a plan; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.stages.status.ahead import DONE, ahead_with_plans, over_before
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


@pytest.mark.parametrize(
    ("mark", "tag", "before", "status", "kind", "expected"),
    [
        ("after", "VBG", status, then, "visit", "happened")
        for status in DONE for then in ("ongoing", "planned")
    ]
    + [
        ("before", "VBG", "happened", "planned", "visit", "planned"),
        ("after", "VBD", "happened", "planned", "visit", "planned"),
        ("after", "VBG", "planned", "planned", "visit", "planned"),
        ("after", "VBG", "happened", "planned", "statement", "planned"),
        ("after", "VBG", "happened", "cancelled", "visit", "cancelled"),
    ],
)  # fmt: skip
def test_over_before_has_what_came_before_the_news_over(
    mark: str, tag: str, before: str, status: str, kind: str, expected: str
) -> None:
    """Lund has come after leaving: he has left; what he is to do after another plan is a plan."""
    sentence = scene_of(
        ("Lund", "PROPN", 3, "nsubj"), ("has", "AUX", 3, "aux"), ("come", "VERB", 0, "root"),
        (mark, "SCONJ", 5, "mark"), ("leaving", "VERB", 3, "advcl", "leave"), tags={2: "VBN", 4: tag},
    ).sentence  # fmt: skip
    news = replace(bare_telling(sentence, 2, "visit", {}), status=before)
    then = replace(bare_telling(sentence, 4, kind, {}), status=status)
    assert [t.status for t in over_before([news, then], [sentence])] == [before, expected]


def test_over_before_reads_a_past_that_tells_nothing_and_a_noun_behind_the_gerund() -> None:
    """Lund smiled after holding talks."""
    sentence = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("smiled", "VERB", 0, "root", "smile"), ("after", "SCONJ", 4, "mark"),
        ("holding", "VERB", 2, "advcl", "hold"), ("talks", "NOUN", 4, "obj", "talk"), tags={1: "VBD", 3: "VBG"},
    ).sentence  # fmt: skip
    talks = replace(bare_telling(sentence, 4, "talks", {}), status="planned")
    assert [t.status for t in over_before([talks], [sentence])] == ["happened"]
