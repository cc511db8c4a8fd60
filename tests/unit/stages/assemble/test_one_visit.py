"""Tests of one visit told by its coming, its name and its leaving; what a model says of the words is written by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from dragoman.records.tellings import BOUND
from dragoman.stages.assemble.one_visit import as_one_visit
from tests.scenes import Word, scene_of
from tests.tellings import bare_telling, read_told

TEXT = "Berg arrived on 3 May. During his visit Lund spoke. Berg will leave on 5 May. Berg and Lund visit Peru in July."
PAID = {"kind": "visit", "roles": {"visitor": ["Berg"], "host": ["Chile"]}}
ARRIVED = {**PAID, "words": "arrived", "lemma": "arrive", "status": "happened", "when": "on 3 May"}
VISIT = {**PAID, "words": "visit", "lemma": "visit", "status": "planned", "definite": True}
LEAVE = {**PAID, "words": "leave", "lemma": "leave", "status": "planned", "when": "on 5 May"}


def read(*tellings: dict[str, Any]) -> list[tuple[str, bool, bool]]:
    """How each telling stands, whether it is bound to the first one, and whether it has a time."""
    told = read_told({
        "text": f"{TEXT} Of Chile and Peru.", "published": "2022-05-04",
        "entities": [["Berg", "person", "NOR"], ["Lund", "person", "NOR"], ["Chile", "country", "CHL"],
                     ["Peru", "country", "PER"]],
        "times": [["on 3 May", "2022-05-03"], ["on 5 May", "2022-05-05"], ["in July", "2022-07-01", "2022-07-31"]],
        "tellings": list(tellings),
    })  # fmt: skip
    countries = {e.id: e.country for e in told.entities}
    first = told.tellings[0]
    link = (first.sentence, first.first, BOUND)
    found = as_one_visit(told.tellings, told.sentences, countries, told.times)
    return [(t.status, link in t.again, t.when is not None) for t in found]


def test_as_one_visit_follows_a_journey() -> None:
    """What is called his visit, and the leaving, are the one begun; the day of leaving is not that of coming."""
    assert read(ARRIVED, VISIT) == [("ongoing", False, True), ("ongoing", True, False)]
    assert read(ARRIVED, LEAVE) == [("ongoing", False, True), ("ongoing", True, False)]


def test_as_one_visit_is_over_once_left() -> None:
    """Who has left was there."""
    assert read(ARRIVED, {**LEAVE, "status": "happened"})[-1] == ("happened", True, False)


@pytest.mark.parametrize(
    "other",
    [
        {**VISIT, "definite": False},
        {**VISIT, "status": "historical"},
        {**VISIT, "roles": {"visitor": ["Lund"], "host": ["Chile"]}},
        {**VISIT, "roles": {"visitor": ["Berg"], "host": ["Peru"]}},
        {**LEAVE, "words": "leave", "when": "in July"},
        {**VISIT, "kind": "meeting"},
    ],
)
def test_as_one_visit_leaves_another_one(other: dict[str, Any]) -> None:
    """A visit that is new, past, somebody else's, to another state, of other weeks; and what is none."""
    assert read(ARRIVED, other)[1] == (other["status"], False, "when" in other)


def test_as_one_visit_gives_who_accompanies_the_visit() -> None:
    """Of "Lund accompanies Berg during the visit": both pay the one told before; without one, both pay theirs."""
    told = read_told({
        "text": "Berg came to Chile. Lund accompanies Berg.", "published": "2022-05-04",
        "entities": [["Berg", "person", "NOR"], ["Lund", "person", "NOR"], ["Chile", "country", "CHL"]],
        "tellings": [
            {**PAID, "words": "came", "lemma": "come"},
            {"words": "accompanies", "lemma": "accompany", "kind": "message",
             "roles": {"actors": ["Lund"], "recipients": ["Berg"]}},
        ],
    })  # fmt: skip
    countries = {e.id: e.country for e in told.entities}
    came, beside = as_one_visit(told.tellings, told.sentences, countries, told.times)
    assert (beside.kind, [e for e, _ in beside.roles["visitor"]]) == ("visit", ["e2", "e1"])
    assert beside.again == ((came.sentence, came.first, BOUND),)
    (alone,) = as_one_visit(told.tellings[1:], told.sentences, countries, told.times)
    assert alone.kind == "message"


def scene(verb: str, lemma: str) -> list[str]:
    """How two visits stand, the first one postponed, the second the subject of a verb in the passive past."""
    rows: list[Word] = [("Berg", "PROPN", 2, "nsubj"), ("postponed", "VERB", 0, "root", "postpone"), ("trip", "NOUN", 2, "obj"),
            ("while", "SCONJ", 6, "mark"), ("it", "PRON", 6, "nsubj:pass"), (verb, "VERB", 2, "advcl", lemma),
            ("was", "AUX", 6, "aux:pass", "be")]  # fmt: skip
    sentence = scene_of(*rows).sentence
    who = {"visitor": (("e1", sentence.tokens[0].span),), "host": (("e2", sentence.tokens[2].span),)}
    off = replace(bare_telling(sentence, 2, "visit", who), status="postponed", lemma="trip")
    again = replace(bare_telling(sentence, 4, "visit", who), status="planned", lemma="visit")
    found = as_one_visit([off, again], [sentence], {"e1": "NOR", "e2": "CHL"}, [])
    return [t.status for t in found]


def test_as_one_visit_lets_fall_what_was_planned() -> None:
    """Of a visit that is off "was planned" tells the plan that fell; another verb may tell another visit."""
    assert scene("planned", "plan") == ["postponed", "postponed"]
    assert scene("praised", "praise") == ["postponed", "planned"]


@pytest.mark.parametrize(("rest", "status"), [("for Muscat", "planned"), ("on Friday", "ongoing")])
def test_as_one_visit_takes_a_journey_onward_for_the_next(rest: str, status: str) -> None:
    """Who will leave for Muscat will be there; who will leave on Friday has been here."""
    rows: list[Word] = [("Berg", "PROPN", 2, "nsubj"), ("came", "VERB", 0, "root", "come"), ("and", "CCONJ", 4, "cc"),
                        ("leaves", "VERB", 2, "conj", "leave"), (rest.split()[0], "ADP", 6, "case"),
                        (rest.split()[1], "PROPN", 4, "obl")]  # fmt: skip
    sentence = scene_of(*rows).sentence
    who = {"visitor": (("e1", sentence.tokens[0].span),)}
    came = replace(bare_telling(sentence, 1, "visit", who), status="happened")
    leaves = replace(bare_telling(sentence, 3, "visit", who), status="planned")
    assert as_one_visit([came, leaves], [sentence], {"e1": "NOR"}, [])[1].status == status


@pytest.mark.parametrize(("lemma", "expected"), [
    ("end", ("happened", True)), ("begin", ("ongoing", True)), ("praise", ("ongoing", False)),
])  # fmt: skip
def test_as_one_visit_has_its_beginning_and_end_as_its_own(lemma: str, expected: tuple[str, bool]) -> None:
    """Berg ends a trip: that is one visit, and over; who praises one may not be who pays it."""
    rows: list[Word] = [("Berg", "PROPN", 2, "nsubj"), ("verbed", "VERB", 0, "root", lemma), ("trip", "NOUN", 2, "obj")]
    sentence = scene_of(*rows).sentence
    who = {"visitor": (("e1", sentence.tokens[0].span),)}
    verb = bare_telling(sentence, 1, "visit", who)
    noun = replace(bare_telling(sentence, 2, "visit", who), status="ongoing")
    _, found = as_one_visit([verb, noun], [sentence], {"e1": "NOR"}, [])
    assert (found.status, bool(found.again)) == expected


@pytest.mark.parametrize(("status", "verb", "host", "expected"), [
    ("postponed", "expect", "us", ("postponed", [])), ("cancelled", "expect", "us", ("planned", ["e3"])),
    ("postponed", "deny", "us", ("planned", ["e3"])), ("postponed", "expect", "Oslo", ("planned", ["e3"])),
])  # fmt: skip
def test_as_one_visit_awaits_what_was_put_off(
    status: str, verb: str, host: str, expected: tuple[str, list[str]]
) -> None:
    """Berg put off a trip; somebody expects Berg to visit: that one, if those who speak say "us" of its host."""
    rows: list[Word] = [("Berg", "PROPN", 2, "nsubj"), ("moved", "VERB", 0, "root", "move"), ("trip", "NOUN", 2, "obj"),
            ("verbed", "VERB", 2, "conj", verb), ("visit", "VERB", 4, "xcomp"), (host, "PRON", 5, "obj")]  # fmt: skip
    sentence = scene_of(*rows).sentence
    spans = [t.span for t in sentence.tokens]
    who = (("e1", spans[0]),)
    off = replace(bare_telling(sentence, 2, "visit", {"visitor": who, "host": (("e2", spans[2]),)}), status=status)
    roles = {"visitor": who, "host": (("e3", spans[5]),), "recipients": ()}
    again = replace(bare_telling(sentence, 4, "visit", roles), status="planned")
    _, found = as_one_visit([off, again], [sentence], {"e1": "NOR", "e2": "CHL", "e3": None}, [])
    assert (found.status, [e for e, _ in found.roles["host"]]) == expected


def test_as_one_visit_has_not_begun_before_its_day() -> None:
    """A visit for days to come that is named again is still planned, whatever a model makes of its name."""
    told = read_told({
        "text": "Berg will visit on 9 May. Chile welcomes the visit of Berg.", "published": "2022-05-04",
        "entities": [["Berg", "person", "NOR"], ["Chile", "country", "CHL"]], "times": [["on 9 May", "2022-05-09"]],
        "tellings": [
            {**PAID, "words": "visit", "lemma": "visit", "status": "planned", "when": "on 9 May"},
            {**VISIT, "words": "visit of", "status": "happened"},
        ],
    })  # fmt: skip
    countries = {e.id: e.country for e in told.entities}
    before = as_one_visit(told.tellings, told.sentences, countries, told.times, "2022-05-04")
    assert [t.status for t in before] == ["planned", "planned"]
    during = as_one_visit(told.tellings, told.sentences, countries, told.times, "2022-05-09")
    assert [t.status for t in during] == ["ongoing", "ongoing"]


def test_as_one_visit_is_over_once_concluded() -> None:
    """Who "concluded an official visit" has paid one, though the model hears it as going on."""
    told = read_told({
        "text": "Berg concluded a visit to Chile.", "published": "2022-05-04",
        "entities": [["Berg", "person", "NOR"], ["Chile", "country", "CHL"]],
        "tellings": [
            {**PAID, "words": "concluded", "lemma": "conclude", "status": "happened"},
            {**PAID, "words": "visit", "lemma": "visit", "status": "ongoing"},
        ],
    })  # fmt: skip
    countries = {e.id: e.country for e in told.entities}
    tokens = tuple(replace(t, head={2: 0, 4: 2}.get(n, 2)) for n, t in enumerate(told.sentences[0].tokens, 1))
    sentences = [replace(told.sentences[0], tokens=tokens)]
    one = as_one_visit(list(told.tellings), sentences, countries, told.times)
    assert [t.status for t in one] == ["happened", "happened"]


ARRIVES = {**PAID, "words": "arrives", "lemma": "arrive", "status": "planned"}
HAS = {**PAID, "words": "has arrived", "lemma": "arrive", "status": "ongoing"}


@pytest.mark.parametrize(
    ("head", "tag", "below", "status"),
    [
        ("Berg of Norway arrives", "VBZ", HAS, "ongoing"),
        ("Berg of Norway arrives", "VB", HAS, "planned"),
        ("Berg of Norway arrives.", "VBZ", HAS, "planned"),
        ("Berg of Norway arrives", "VB", {**HAS, "status": "planned"}, "planned"),
    ],
)
def test_as_one_visit_takes_up_a_headlines(head: str, tag: str, below: dict[str, Any], status: str) -> None:
    """What it says in the present is the visit begun below it; what is "to" come in it, or in a sentence, is not."""
    told = read_told({
        "text": f"{head}\n\nBerg has arrived in Chile.", "published": "2022-05-04",
        "entities": [["Berg", "person", "NOR"], ["Chile", "country", "CHL"]], "tellings": [ARRIVES, below],
    })  # fmt: skip
    first = told.tellings[0]
    tokens = list(told.sentences[0].tokens)
    tokens[first.first] = replace(tokens[first.first], xpos=tag)
    sentences = [replace(told.sentences[0], tokens=tuple(tokens)), *told.sentences[1:]]
    found = as_one_visit(told.tellings, sentences, {e.id: e.country for e in told.entities}, told.times)
    assert found[0].status == status
    bound = (first.sentence, first.first, BOUND) in found[1].again
    assert bound == (not head.endswith(".") and (tag == "VBZ" or below["status"] == "planned"))


def test_as_one_visit_has_not_left_who_only_set_out() -> None:
    """A headline's "leaves for" and the "left for" below it are of a visit under way."""
    told = read_told({
        "text": "Berg of Norway leaves\n\nBerg left for Chile.", "published": "2022-05-04",
        "entities": [["Berg", "person", "NOR"], ["Chile", "country", "CHL"]],
        "tellings": [{**ARRIVES, "words": "leaves", "lemma": "leave"}, {**HAS, "words": "left", "lemma": "leave"}],
    })  # fmt: skip
    first = told.tellings[0]
    tokens = list(told.sentences[0].tokens)
    tokens[first.first] = replace(tokens[first.first], xpos="VBZ")
    sentences = [replace(told.sentences[0], tokens=tuple(tokens)), *told.sentences[1:]]
    found = as_one_visit(told.tellings, sentences, {e.id: e.country for e in told.entities}, told.times)
    assert [t.status for t in found] == ["ongoing", "ongoing"]


def read_places(second: dict[str, Any], where: str) -> bool:
    """Whether a second coming is bound to a first one in Chile."""
    told = read_told({
        "text": "Berg arrived in Lota on 3 May. Berg landed at Arica. Berg flies to Tacna on 5 May.",
        "published": "2022-05-06", "entities": [["Berg", "person", "NOR"]],
        "times": [["on 3 May", "2022-05-03"], ["on 5 May", "2022-05-05"]],
        "places": [["Lota", "CHL"], ["Arica", "CHL"], ["Tacna", "PER"]],
        "tellings": [
            {"kind": "visit", "words": "arrived", "lemma": "arrive", "status": "ongoing", "where": ["Lota"],
             "roles": {"visitor": ["Berg"]}, "when": "on 3 May"},
            {"kind": "visit", "roles": {"visitor": ["Berg"]}, "where": [where], **second},
        ],
    })  # fmt: skip
    first = told.tellings[0]
    found = as_one_visit(told.tellings, told.sentences, {"e1": "NOR"}, told.times, "2022-05-06", told.places)
    return (first.sentence, first.first, BOUND) in found[1].again


def test_as_one_visit_follows_who_lands() -> None:
    """Where he has been said to have come; not in another country, nor on another day."""
    landed = {"words": "landed", "lemma": "land", "status": "happened"}
    assert read_places(landed, "Arica")
    assert not read_places(landed, "Tacna")
    assert not read_places({**landed, "when": "on 5 May"}, "Arica")
    assert not read_places({**landed, "status": "planned"}, "Arica")


def test_as_one_visit_parts_journeys_to_two_countries() -> None:
    """Whatever the words: what is named again in another state is another visit."""
    again = {"words": "flies", "lemma": "visit", "status": "planned", "definite": True}
    assert read_places(again, "Arica")
    assert not read_places(again, "Tacna")


@pytest.mark.parametrize(("host", "status"), [("e2", "cancelled"), ("e3", "planned"), (None, "cancelled")])
def test_as_one_visit_lets_fall_only_what_leads_there(host: str | None, status: str) -> None:
    """Berg called off Chile, and once more without a word of where: his trip to Peru is on, one to nobody is that."""
    rows: list[Word] = [("Berg", "PROPN", 0, "nsubj"), ("Chile", "PROPN", 1, "obj"), ("trip", "NOUN", 1, "obj"),
                        ("trip", "NOUN", 1, "obj"), ("trip", "NOUN", 1, "obj"), ("Peru", "PROPN", 1, "obj")]  # fmt: skip
    sentence = scene_of(*rows).sentence
    spans = {"e1": sentence.tokens[0].span, "e2": sentence.tokens[1].span, "e3": sentence.tokens[5].span}
    told = []
    for at, to, stands in ((2, "e2", "cancelled"), (3, None, "cancelled"), (4, host, "planned")):
        roles = {"visitor": (("e1", spans["e1"]),), "host": ((to, spans[to]),) if to else ()}
        told.append(replace(bare_telling(sentence, at, "visit", roles), status=stands, lemma="trip", definite=True))
    found = as_one_visit(told, [sentence], {"e1": "NOR", "e2": "CHL", "e3": "PER"}, [])
    assert found[2].status == status
