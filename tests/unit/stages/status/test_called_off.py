"""Tests of plans that no word calls off; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.chances import likeliest
from dragoman.records.events import OFF
from dragoman.stages.status.called_off import BESIDE, OFF_WORDS, still_on
from tests.scenes import scene_of
from tests.tellings import bare_telling


def status(*, model: str = "postponed", beside: str = "then", after: str = "rested", lemma: str = "rest") -> str:
    """The likeliest status of: Lund was then expected to travel. He rested."""
    plan = scene_of(
        ("Lund", "PROPN", 4, "nsubj"), ("was", "AUX", 4, "aux"), (beside, "ADV", 4, "advmod"),
        ("travel", "VERB", 0, "root"),
    ).sentence  # fmt: skip
    more = scene_of(("He", "PRON", 2, "nsubj"), (after, "VERB", 0, "root", lemma)).sentence
    telling = replace(bare_telling(plan, 3, "visit", {}), statuses={model: 0.6, "planned": 0.1, "happened": 0.3})
    return likeliest(still_on([telling], [plan, more])[0].statuses)


@pytest.mark.parametrize("model", OFF)
def test_still_on_takes_what_no_word_calls_off_for_planned(model: str) -> None:
    """Whatever the model thinks."""
    assert status(model=model) == "planned"


@pytest.mark.parametrize("lemma", sorted(OFF_WORDS))
def test_still_on_believes_the_model_where_a_word_near_calls_it_off(lemma: str) -> None:
    """In the sentence after, too."""
    assert status(after="zigged", lemma=lemma) == "postponed"


@pytest.mark.parametrize("word", sorted(BESIDE))
def test_still_on_believes_the_model_where_the_plan_itself_came_to_nothing(word: str) -> None:
    """Was to have flown; will not come."""
    assert status(beside=word) == "postponed"


def test_still_on_leaves_other_statuses_alone() -> None:
    """What was denied is no plan by that."""
    assert status(model="denied") == "denied"
