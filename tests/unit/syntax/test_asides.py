"""Tests of which times are no day of an event; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from dragoman.records.events import JOINT
from dragoman.records.language import Sentence
from dragoman.syntax.asides import (
    LOOKING,
    STAYING,
    VENUE,
    in_clause_aside,
    is_counted_from,
    is_far_off,
    is_name_of_thing,
    is_stay_beside,
    is_topic_ahead,
    is_venue,
    of_relative,
)
from tests.scenes import Word, heard, scene_of

GO: tuple[Word, ...] = (("Norway", "PROPN", 2, "nsubj"), ("goes", "VERB", 0, "root", "go"))
HOLD: tuple[Word, ...] = (("Norway", "PROPN", 2, "nsubj"), ("holds", "VERB", 0, "root", "hold"))


def ends(at: int, noun: int, lemma: str = "end", relation: str = "acl:relcl") -> tuple[Word, ...]:
    """A clause from token ``at`` on that hangs on a noun: "which ends in June"."""
    return (
        ("which", "PRON", at + 1, "nsubj"), (lemma, "VERB", noun, relation, lemma),
        ("in", "ADP", at + 3, "case"), ("June", "PROPN", at + 1, "obl"),
    )  # fmt: skip


def sentence(*words: Word) -> Sentence:
    """A sentence of some words."""
    return scene_of(*words).sentence


AFTER_SESSION: tuple[Word, ...] = (*GO, ("after", "ADP", 4, "case"), ("session", "NOUN", 2, "obl", "session"))
TALKS_IN_ROME: tuple[Word, ...] = (
    *HOLD, ("talks", "NOUN", 2, "obj", "talk"), ("in", "ADP", 5, "case"), ("Rome", "PROPN", 2, "obl"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("told", "event", "time", "aside"),
    [
        pytest.param(sentence(*AFTER_SESSION, *ends(5, 4)), [1], 7, True, id="another-thing"),
        pytest.param(sentence(*AFTER_SESSION, *ends(5, 4)), [3], 7, False, id="the-noun-itself"),
        pytest.param(sentence(*AFTER_SESSION, *ends(5, 4)), [5], 7, False, id="the-clause-itself"),
        pytest.param(sentence(*AFTER_SESSION, *ends(5, 4, relation="advcl")), [1], 7, False, id="other-clause"),
        pytest.param(sentence(*AFTER_SESSION, ("in", "ADP", 6, "case"), ("June", "PROPN", 2, "obl")), [1], 5, False, id="own"),
        pytest.param(sentence(*TALKS_IN_ROME, *ends(6, 5)), [2], 8, False, id="the-noun-beyond-its-place"),
        pytest.param(sentence(*TALKS_IN_ROME, *ends(6, 5)), [1, 2], 8, False, id="verb-and-noun"),
        pytest.param(sentence(*TALKS_IN_ROME, *ends(6, 5)), [1], 8, True, id="a-verb-alone"),
        pytest.param(sentence(*TALKS_IN_ROME, *ends(6, 5, "shine")), [2], 8, True, id="of-the-place"),
        pytest.param(sentence(*TALKS_IN_ROME, *ends(6, 3)), [1, 2], 8, False, id="its-noun"),
    ],
)  # fmt: skip
def test_in_clause_aside_keeps_the_days_of_other_things_apart(
    told: Sentence, event: list[int], time: int, aside: bool
) -> None:
    """A relative clause dates its noun, what happens in it, and what takes its course at the place that it follows."""
    assert in_clause_aside(told, event, time, time) is aside


def test_in_clause_aside_ends_in_a_wrong_tree() -> None:
    """A circle is no clause."""
    assert not in_clause_aside(sentence(("in", "ADP", 2, "case"), ("June", "PROPN", 1, "obl")), [], 1, 1)


LAUNCHED: tuple[Word, ...] = (
    ("Launched", "VERB", 7, "advcl", "launch"), ("in", "ADP", 3, "case"), ("June", "PROPN", 1, "obl"),
    ("the", "DET", 5, "det"), ("war", "NOUN", 7, "nsubj"), ("has", "AUX", 7, "aux", "have"),
    ("left", "VERB", 0, "root", "leave"), ("ruins", "NOUN", 7, "obj"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("tag", "helper", "event", "aside"),
    [("VBN", "have", 6, True), ("VBG", "have", 6, False), ("VBN", "be", 6, False), ("VBN", "have", 4, False)],
    ids=["perfect", "another participle", "no perfect", "another event"],
)
def test_in_clause_aside_knows_what_a_perfect_looks_back_on(tag: str, helper: str, event: int, aside: bool) -> None:
    """What "has come" of something has not the day on which that was done."""
    told = sentence(*LAUNCHED)
    changed: dict[int, dict[str, Any]] = {0: {"xpos": tag}, 5: {"lemma": helper}}
    tokens = tuple(replace(t, **changed.get(n, {})) for n, t in enumerate(told.tokens))
    assert in_clause_aside(replace(told, tokens=tokens), [event], 2, 2) is aside


def met(*between: Word, case: str = "since", above: int = 1) -> Sentence:
    """They met, with some words, since June."""
    at = 2 + len(between)
    return sentence(
        ("met", "VERB", 0, "root", "meet"), *between, (case, "ADP", at + 1, "case"), ("June", "PROPN", above, "obl")
    )


FIRST: tuple[Word, ...] = (("the", "DET", 4, "det"), ("first", "ADJ", 4, "amod"), ("time", "NOUN", 1, "obl", "time"))


@pytest.mark.parametrize(
    ("told", "counted"),
    [
        (met(("twice", "ADV", 1, "advmod")), True),
        (met(*FIRST), True),
        (met(*FIRST, above=4), True),
        (met(*FIRST, case="in"), False),
        (met(("daily", "ADV", 1, "advmod")), False),
        (met(("the", "DET", 4, "det"), ("first", "ADJ", 4, "amod"), ("minister", "NOUN", 1, "obj")), True),
        (met(("Ruto", "PROPN", 5, "nsubj")), False),
        (met(*FIRST, above=0), False),
    ],
)  # fmt: skip
def test_is_counted_from_wants_since_and_a_count(told: Sentence, counted: bool) -> None:
    """What was "for the first time since June" was not in June; "have met daily since June" is from June on."""
    time = len(told.tokens) - 1
    assert is_counted_from(told, [0], time, time) is counted


def seized(unit: str, above: int) -> Sentence:
    """Something reopened in June, so many units after it was seized."""
    return sentence(
        ("reopened", "VERB", 0, "root"), ("in", "ADP", 3, "case"), ("June", "PROPN", above, "obl"),
        (f"{unit}s", "NOUN", 6, "obl", unit), ("after", "SCONJ", 6, "mark"), ("seized", "VERB", 1, "advcl"),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("told", "event", "far"),
    [
        (seized("year", 1), 5, True),
        (seized("year", 6), 5, False),
        (seized("year", 1), 0, False),
        (seized("minute", 1), 5, False),
    ],
    ids=["another clause", "its own", "the main clause", "minutes"],
)
def test_is_far_off_keeps_the_main_clause_apart(told: Sentence, event: int, far: bool) -> None:
    """What was done years before has not the month of what followed."""
    assert is_far_off(told, [event], 2) is far


@pytest.mark.parametrize(("case", "mark", "expected"), [("On", ",", True), ("In", ",", False), ("On", "too", False)])
def test_is_topic_ahead_knows_what_a_sentence_is_about(case: str, mark: str, *, expected: bool) -> None:
    """Of "On Chad, Lund briefed him" Chad is not where she did; in "In Chad," it is, and a comma must follow."""
    sentence = scene_of(
        (case, "ADP", 2, "case"), ("Chad", "PROPN", 5, "obl"), (mark, "PUNCT", 5, "punct"), ("Lund", "PROPN", 5, "nsubj"),
        ("spoke", "VERB", 0, "root", "speak"),
    ).sentence  # fmt: skip
    assert is_topic_ahead(sentence, 1, 1) is expected
    assert not is_topic_ahead(sentence, 3, 3)


@pytest.mark.parametrize(("ordinal", "expected"), [("ninth", True), ("9th", True), ("long", False)])
def test_is_counted_from_knows_what_a_visit_marks(ordinal: str, *, expected: bool) -> None:
    """The since of "his visit marks his ninth trip since May" counts from May."""
    sentence = scene_of(
        ("visit", "NOUN", 2, "nsubj"), ("marks", "VERB", 0, "root", "mark"), (ordinal, "ADJ", 4, "amod"),
        ("trip", "NOUN", 2, "obj"), ("since", "ADP", 6, "case"), ("May", "PROPN", 4, "nmod"),
    ).sentence  # fmt: skip
    assert is_counted_from(sentence, [0], 5, 5) is expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [("the 1967 borders", True), ("the 1967 , borders", True), ("in 1967 borders", False), ("the 1967 talks", False)],
)
def test_is_name_of_thing_knows_borders_by_their_day(words: str, *, expected: bool) -> None:
    """Talks of a day are of that day."""
    tokens: list[Word] = [(word, "NOUN", 0, "root") for word in words.split()]
    assert is_name_of_thing(scene_of(*tokens).sentence, 1, 1) is expected


@pytest.mark.parametrize(
    ("subject", "verb", "noun"), [("he", "held", 0), ("which", "held", None), ("he", "missed", None)]
)
def test_of_relative_knows_a_contact_that_somebody_had(subject: str, verb: str, noun: int | None) -> None:
    """By its noun and by its verb; who missed the talks did not have them."""
    lemma = {"held": "hold", "missed": "miss"}[verb]
    sentence = scene_of(
        ("talks", "NOUN", 4, "nsubj"), (subject, "PRON", 3, "nsubj"), (verb, "VERB", 1, "acl:relcl", lemma),
        ("failed", "VERB", 0, "root", "fail"),
    ).sentence  # fmt: skip
    assert of_relative(sentence, 0, 0) == noun
    assert of_relative(sentence, 2, 2) == noun
    assert of_relative(sentence, 3, 3) is None


def at_forum(
    case: str = "during", article: str = "the", noun: str = "NOUN", relation: str = "obl", kind: str = "meeting",
    score: float = 0.9, verb: int = 1,
) -> Sentence:  # fmt: skip
    """Norway met Chad during the forum."""
    scene = scene_of(
        ("Norway", "PROPN", 2, "nsubj"), ("met", "VERB", 0, "root", "meet"), ("Chad", "PROPN", 2, "obj"),
        (case, "ADP", 6, "case"), (article, "DET", 6, "det"), ("forum", noun, 2, relation),
        triggers=(heard(verb, verb, score=score, kinds={kind: 1.0}),),
    )  # fmt: skip
    return scene.sentence


@pytest.mark.parametrize("case", VENUE)
@pytest.mark.parametrize("kind", JOINT)
def test_is_venue_knows_the_occasion_at_which_others_met(case: str, kind: str) -> None:
    """A known one, at which the model hears a contact."""
    assert is_venue(at_forum(case, kind=kind), 5, 5)
    assert is_venue(at_forum(case, "a", "PROPN", kind=kind), 5, 5)


@pytest.mark.parametrize(
    "other",
    [at_forum("of"), at_forum(article="a"), at_forum(relation="obj"), at_forum(kind="signing"), at_forum(score=0.3),
     at_forum(verb=2)],
)  # fmt: skip
def test_is_venue_knows_no_other(other: Sentence) -> None:
    """What is of it, what nobody knows yet, what was held, where a paper was signed, what is hardly heard."""
    assert not is_venue(other, 5, 5)


def on_a(noun: str, *, comma: str = ",", helper: str = "has", relation: str = "obl", lead: str = "on") -> Sentence:
    """Lund, on a visit, has offered help."""
    return sentence(
        ("Lund", "PROPN", 8, "nsubj"), (comma, "PUNCT", 5, "punct"), (lead, "ADP", 5, "case"), ("a", "DET", 5, "det"),
        (noun, "NOUN", 8 if relation == "obl" else 1, relation), (",", "PUNCT", 5, "punct"), (helper, "AUX", 8, "aux"),
        ("offered", "VERB", 0, "root", "offer"), ("help", "NOUN", 8, "obj"),
    )  # fmt: skip


@pytest.mark.parametrize("noun", sorted(STAYING))
@pytest.mark.parametrize("relation", ["obl", "nmod"])
def test_is_stay_beside_knows_where_a_subject_is(noun: str, relation: str) -> None:
    """Between commas behind it, whichever way the tree hangs it."""
    assert is_stay_beside(on_a(noun, relation=relation), 4)


@pytest.mark.parametrize(
    "told",
    [on_a("platform"), on_a("visit", comma="and"), on_a("visit", lead="after"), on_a("visit", relation="obj")]
    + [on_a("visit", helper=helper) for helper in sorted(LOOKING)],
)
def test_is_stay_beside_leaves_other_words(told: Sentence) -> None:
    """What is no stay, stands not beside, or may lie ahead with the verb."""
    assert not is_stay_beside(told, 4)


@pytest.mark.parametrize(("lead", "aside"), [("since", True), ("on", False)])
def test_in_clause_aside_knows_how_long_somebody_has_been_so(lead: str, *, aside: bool) -> None:
    """Of "met Vik, held since July" it is no day of the meeting; another preposition may hang there by a wrong tree."""
    told = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("met", "VERB", 0, "root"), ("Vik", "PROPN", 2, "obj"), ("held", "VERB", 3, "acl"),
        (lead, "ADP", 6, "case"), ("July", "PROPN", 4, "obl"),
    ).sentence  # fmt: skip
    told = replace(told, tokens=tuple(replace(t, xpos="VBN") if t.text == "held" else t for t in told.tokens))
    assert in_clause_aside(told, [1], 5, 5) is aside
    assert not in_clause_aside(told, [3], 5, 5)
