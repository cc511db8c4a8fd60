"""Tests of one message told by its sending and its delivery."""

from __future__ import annotations

from typing import Any

import pytest

from dragoman.records.tellings import BOUND
from dragoman.stages.assemble.one_message import as_one_message
from tests.tellings import read_told

TEXT = "Berg sent a letter to Rey. The message was handed over by Lund to Paz. Silva of Chile wrote."
SENT = {
    "words": "sent a letter",
    "lemma": "letter",
    "kind": "message",
    "roles": {"actors": ["Berg"], "recipients": ["Rey"]},
}
GIVEN = {"words": "message", "kind": "message", "definite": True, "roles": {"actors": ["Lund"], "recipients": ["Paz"]}}


def bound(sent: dict[str, Any], given: dict[str, Any]) -> bool:
    """Whether the second message is bound to the first."""
    told = read_told({
        "text": TEXT, "published": "2022-05-04", "tellings": [sent, given],
        "entities": [["Berg", "person", "NOR"], ["Lund", "person", "NOR"], ["Rey", "person", "PER"],
                     ["Paz", "person", "PER"], ["Silva", "person", "CHL"]],
    })  # fmt: skip
    first, second = as_one_message(told.tellings, {e.id: e.country for e in told.entities})
    return (first.sentence, first.first, BOUND) in second.again


@pytest.mark.parametrize(
    ("change", "one"),
    [
        ({}, True),
        ({"roles": {"actors": ["Lund"]}}, True),
        ({"roles": {"actors": ["Silva"], "recipients": ["Paz"]}}, False),
        ({"roles": {"actors": ["Lund"], "recipients": ["Silva"]}}, False),
        ({"definite": False}, False),
        ({"status": "planned"}, False),
        ({"lemma": "hand"}, False),
    ],
)
def test_as_one_message_binds_what_is_delivered(change: dict[str, Any], one: bool) -> None:
    """The letter, from one state to one, is the one that was sent; of another state, or new, or ahead, it is not."""
    assert bound(SENT, {**GIVEN, **change}) is one
