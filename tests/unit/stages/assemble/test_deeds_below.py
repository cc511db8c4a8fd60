"""Tests of a headline's deed told again by the text below it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from dragoman.records.tellings import BOUND, Telling
from dragoman.stages.assemble.deeds_below import deeds_below
from tests.tellings import read_told

COUNTRIES = {"Berg": "NOR", "Lund": "NOR", "Rey": "PER", "Paz": "PER", "Silva": "CHL"}
HEAD: dict[str, Any] = {
    "words": "arrests", "kind": "other", "deed": "COERCE", "roles": {"actors": ["Berg"], "recipients": ["Rey"]},
}  # fmt: skip
TOLD: dict[str, Any] = {
    "words": "detained", "kind": "other", "deed": "COERCE", "roles": {"actors": ["Lund"], "recipients": ["Paz"]},
}  # fmt: skip


def both(head: dict[str, Any], told: dict[str, Any], text: str = "") -> list[Telling]:
    """The two tellings of a headline and the sentence below it."""
    read = read_told({
        "text": text or "Berg surely arrests Rey again\nLund, or Silva, detained Paz.", "published": "2022-05-04",
        "entities": [[name, "person", code] for name, code in COUNTRIES.items()],
        "tellings": [HEAD | head, TOLD | told],
    })  # fmt: skip
    return deeds_below(read.tellings, read.sentences, read.times, {e.id: e.country for e in read.entities})


@pytest.mark.parametrize(("head", "told", "one"), [
    ({}, {}, True), ({}, {"status": "ongoing"}, True), ({}, {"roles": {"actors": ["Lund"]}}, True),
    ({"roles": {"recipients": ["Rey"]}}, {}, True), ({}, {"deed": "ACCUSE"}, False), ({}, {"another": True}, False),
    ({}, {"status": "planned"}, False), ({}, {"status": "historical"}, False),
    ({}, {"roles": {"actors": ["Silva"], "recipients": ["Paz"]}}, False), ({}, {"kind": "meeting"}, False),
    ({}, {"roles": {"actors": ["Lund"], "recipients": ["Silva"]}}, False), ({"deed": None}, {"deed": None}, False),
    ({"roles": {}}, {"roles": {}}, False), ({"kind": "call"}, {}, False),
    ({"deed": "THREATEN"}, {"deed": "THREATEN", "status": "conditional"}, True),
    ({"deed": "THREATEN"}, {"deed": "THREATEN", "status": "planned"}, True),
    ({"deed": "THREATEN"}, {"deed": "THREATEN", "status": "denied"}, False),
    ({}, {"status": "conditional"}, False),
])  # fmt: skip
def test_deeds_below_binds_the_deed_told_again(head: dict[str, Any], told: dict[str, Any], one: bool) -> None:
    """By one state's people upon one state's, as far as is told; of another type, day or status it is another."""
    first, second = both(head, told)
    assert (second.chance_again(first) >= BOUND) is one


@pytest.mark.parametrize(("lemma", "deeds", "status"), [
    ("donate", ("AID", "AGREE"), "planned"), ("give", ("AID", "AGREE"), "happened"),
    ("donate", ("AID", "SUPPORT"), "happened"),
])  # fmt: skip
def test_deeds_below_has_a_headlines_gift_promised(lemma: str, deeds: tuple[str, str], status: str) -> None:
    """Norway donates, says the headline; below it Norway will donate. Of another verb they are two."""
    head = {"lemma": lemma, "deed": deeds[0]}
    first, second = both(head, {"lemma": "donate", "deed": deeds[1], "status": "planned"})
    assert (first.status, second.chance_again(first) >= BOUND) == (status, status == "planned")


def test_deeds_below_leaves_what_was_before() -> None:
    """Whoever was arrested lately is not he of the headline."""
    read = read_told({
        "text": "Berg surely arrests Rey again\nLund, or Silva, detained Paz.", "published": "2022-05-04",
        "entities": [[name, "person", code] for name, code in COUNTRIES.items()], "tellings": [HEAD, TOLD],
    })  # fmt: skip
    first, second = read.tellings
    countries = {e.id: e.country for e in read.entities}
    found = deeds_below([first, replace(second, back=True)], read.sentences, read.times, countries)
    assert not found[1].chance_again(first)


def test_deeds_below_is_for_headlines() -> None:
    """A sentence that ends with a stop tells its own deed; so does one farther below."""
    first, second = both({}, {}, "Berg surely arrests Rey again.\nLund, or Silva, detained Paz.")
    assert not second.chance_again(first)


def test_deeds_below_binds_both_words_of_a_headline_if_they_are_one() -> None:
    """Strikes that hit a town are one deed, which the sentence below tells a third time."""
    read = read_told({
        "text": "Berg lets strikes hit Rey\nLund, or Silva, bombed Paz.", "published": "2022-05-04",
        "entities": [[name, "person", code] for name, code in COUNTRIES.items()],
        "tellings": [HEAD | {"words": "strikes"}, HEAD | {"words": "hit"}, TOLD | {"words": "bombed"}],
    })  # fmt: skip
    noun, verb, told = read.tellings
    countries = {e.id: e.country for e in read.entities}
    verb = replace(verb, again=verb.again_with(noun))
    bound = deeds_below([noun, verb, told], read.sentences, read.times, countries)[2]
    assert (bound.chance_again(noun), bound.chance_again(verb)) == (BOUND, BOUND)
    apart = deeds_below(read.tellings, read.sentences, read.times, countries)[2]
    assert (apart.chance_again(noun), apart.chance_again(verb)) == (BOUND, 0.0)
