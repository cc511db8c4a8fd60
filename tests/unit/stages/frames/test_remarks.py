"""Tests of remarks on what is usual or hard; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.language import Sentence, Trigger
from dragoman.stages.frames.remarks import HARD, HOSTILE, USUAL, is_remark
from tests.scenes import heard, scene_of


def remark(adjective: str, subject: str = "It") -> Sentence:
    """It is so to call envoys in."""
    return scene_of(
        (subject, "PRON", 3, "expl"), ("is", "AUX", 3, "cop", "be"), (adjective, "ADJ", 0, "root"),
        ("to", "PART", 5, "mark"), ("summon", "VERB", 3, "csubj"), ("envoys", "NOUN", 5, "obj"),
    ).sentence  # fmt: skip


def of_type(name: str) -> Trigger:
    """A trigger on the verb that the model takes for a type."""
    return replace(heard(4, 4), types={name: 1.0})


@pytest.mark.parametrize("adjective", sorted(USUAL))
def test_is_remark_on_what_is_usual(adjective: str) -> None:
    """Whatever the type; with no dummy subject it is none, and what is needed may come."""
    assert is_remark(remark(adjective), of_type("SUPPORT"))
    assert not is_remark(remark(adjective, "Chad"), of_type("SUPPORT"))
    assert not is_remark(remark("necessary"), of_type("SUPPORT"))


@pytest.mark.parametrize("adjective", sorted(HARD))
@pytest.mark.parametrize("kind", HOSTILE)
def test_is_remark_on_what_is_hard_if_it_is_hostile(adjective: str, kind: str) -> None:
    """What is hard to accept is refused: that is told."""
    assert is_remark(remark(adjective), of_type(kind))
    assert not is_remark(remark(adjective), of_type("REJECT"))
