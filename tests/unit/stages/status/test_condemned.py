"""Tests of deeds and charges that others only speak of; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.stages.status.condemned import FINITE, FORCE, REPLYING, REPUDIATING, is_condemned
from dragoman.syntax.classes import CHARGES
from tests.scenes import scene_of
from tests.tellings import bare_telling


def condemned(verb: str, noun: str, relation: str = "obj", type_: str = "ASSAULT", tag: str = "VBD") -> bool:
    """Whether "Togo … the raid" tells the raid as what has been."""
    sentence = scene_of(
        ("Togo", "PROPN", 2, "nsubj"), (verb, "VERB", 0, "root"), ("the", "DET", 4, "det"), (noun, "NOUN", 2, relation),
        tags={1: tag},
    ).sentence  # fmt: skip
    return is_condemned(sentence, replace(bare_telling(sentence, 3, "other", {}), types={type_: 1.0}))


@pytest.mark.parametrize("verb", REPUDIATING)
@pytest.mark.parametrize("tag", FINITE)
@pytest.mark.parametrize("type_", FORCE)
def test_is_condemned_has_been(verb: str, tag: str, type_: str) -> None:
    """Violence that somebody rejects was none that he refused."""
    assert condemned(verb, "raid", type_=type_, tag=tag)
    assert not condemned(verb, "raid", type_="AGREE", tag=tag)


def test_is_condemned_leaves_what_may_still_be() -> None:
    """Who plans, or is to reject, a raid; and what is no object."""
    assert not condemned("plan", "raid")
    assert not condemned("reject", "raid", tag="VB")
    assert not condemned("reject", "raid", relation="nsubj")


@pytest.mark.parametrize("verb", REPLYING)
@pytest.mark.parametrize("noun", sorted(CHARGES))
def test_is_condemned_takes_charges_that_are_answered(verb: str, noun: str) -> None:
    """Whatever the answer is, they were made."""
    assert condemned(verb, noun, relation="obl", type_="ACCUSE")
    assert not condemned("listen", noun, relation="obl", type_="ACCUSE")
