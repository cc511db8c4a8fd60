"""Tests of what was put forward and is taken up by its noun."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from dragoman.records.language import Sentence
from dragoman.records.tellings import BOUND
from dragoman.stages.assemble.one_offer import NOUNS, as_one_offer
from tests.tellings import read_told

TEXT = "Berg offered help to Rey. Paz thanked Lund for the offer. Silva of Chile wrote."
ENTITIES = [["Berg", "person", "NOR"], ["Lund", "person", "NOR"], ["Rey", "person", "PER"],
            ["Paz", "person", "PER"], ["Silva", "person", "CHL"]]  # fmt: skip
MADE = {
    "words": "offered",
    "lemma": "offer",
    "kind": "statement",
    "deed": "AGREE",
    "roles": {"actors": ["Berg"], "recipients": ["Rey"]},
}
NAMED = {
    "words": "offer",
    "kind": "statement",
    "deed": "AGREE",
    "definite": True,
    "roles": {"actors": ["Lund"], "recipients": ["Paz"]},
}


def noun(sentence: Sentence) -> Sentence:
    """The sentence, all its words nouns."""
    return replace(sentence, tokens=tuple(replace(t, upos="NOUN") for t in sentence.tokens))


@pytest.mark.parametrize(
    ("change", "one"),
    [
        ({}, True),
        ({"roles": {}}, True),
        ({"deed": None}, True),
        ({"roles": {}, "definite": False}, False),
        ({"deed": "REQUEST"}, False),
        ({"kind": "other"}, False),
        ({"roles": {"actors": ["Silva"]}}, False),
        ({"roles": {"actors": ["Lund"], "recipients": ["Silva"]}}, False),
        ({"status": "planned"}, False),
        ({"another": True}, False),
        ({"lemma": "threat"}, False),
    ],
)
def test_as_one_offer_binds_what_is_taken_up(change: dict[str, Any], one: bool) -> None:
    """Whoever of the same state is said to have made it; its sides are then those of the one that was made."""
    told = read_told({
        "text": TEXT, "published": "2022-05-04", "tellings": [MADE, {**NAMED, **change}], "entities": ENTITIES,
    })  # fmt: skip
    countries = {e.id: e.country for e in told.entities}
    first, second = as_one_offer(told.tellings, [noun(s) for s in told.sentences], countries)
    assert ((first.sentence, first.first, BOUND) in second.again) is one
    assert (second.roles.get("actors") == first.roles["actors"]) is one


def test_as_one_offer_binds_no_verb() -> None:
    """Who offers something once more makes another offer."""
    told = read_told({"text": TEXT, "published": "2022-05-04", "tellings": [MADE, NAMED], "entities": ENTITIES})
    assert as_one_offer(told.tellings, told.sentences, {}) == list(told.tellings)


@pytest.mark.parametrize("named", sorted(NOUNS))
def test_as_one_offer_knows_by_which_words_it_was_made(named: str) -> None:
    """Each noun takes up its own verb, and an accusation no praise."""
    for lemma, one in ((NOUNS[named][0], True), ("sing", False)):
        tellings = [{**MADE, "lemma": lemma}, {**NAMED, "lemma": named}]
        told = read_told({"text": TEXT, "published": "2022-05-04", "tellings": tellings, "entities": ENTITIES})
        countries = {e.id: e.country for e in told.entities}
        second = as_one_offer(told.tellings, [noun(s) for s in told.sentences], countries)[1]
        assert bool(second.again) is one
