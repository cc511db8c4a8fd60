"""Tests of ordinary words that tell no act; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.language import Guess, Sentence
from dragoman.stages.frames.ordinary import BOUND, FINDING, FLEEING, RULING, SHOWING, SPEAKING, SWEEPING, is_ordinary
from tests.scenes import heard, scene_of


def clause(verb: str, subject: str = "evidence", upos: str = "NOUN") -> Sentence:
    """The subject, the verb, "letters"."""
    return scene_of((subject, upos, 2, "nsubj"), (verb, "VERB", 0, "root"), ("letters", "NOUN", 2, "obj")).sentence


@pytest.mark.parametrize("verb", sorted(SHOWING))
def test_is_ordinary_what_things_show(verb: str) -> None:
    """A thing proposes nothing; somebody does, and so does what he wrote."""
    assert is_ordinary(clause(verb), heard(1, 1))
    assert not is_ordinary(clause(verb, "Lund", "PROPN"), heard(1, 1))
    assert not is_ordinary(replace(clause(verb), mentions=(Guess(0, 0, "group", 0.9),)), heard(1, 1))
    for paper in SPEAKING:
        assert not is_ordinary(clause(verb, paper), heard(1, 1))


@pytest.mark.parametrize("person", [False, True])
def test_is_ordinary_what_letters_show_that_are_found(person: bool) -> None:
    """In a clause with "that" it is the noun before that shows; an envoy who suggested something offers it."""
    sentence = scene_of(
        ("letters", "NOUN", 0, "root"), ("that", "PRON", 3, "nsubj"), ("suggested", "VERB", 1, "acl:relcl", "suggest"),
        ("ties", "NOUN", 3, "obj"),
    ).sentence  # fmt: skip
    sentence = replace(sentence, mentions=(Guess(0, 0, "person", 0.9),) if person else ())
    assert is_ordinary(sentence, heard(2, 2)) is not person


@pytest.mark.parametrize("verb", sorted(FINDING))
def test_is_ordinary_letters_found(verb: str) -> None:
    """They are no message; what is found may be another act."""
    assert is_ordinary(clause(verb, "police"), heard(1, 2, kinds={"message": 1.0}))
    assert not is_ordinary(clause(verb, "police"), heard(1, 2))
    assert not is_ordinary(clause("send", "police"), heard(1, 2, kinds={"message": 1.0}))


@pytest.mark.parametrize("type_", FLEEING)
def test_is_ordinary_flight(type_: str) -> None:
    """Whoever flees does nothing to anybody; troops that do retreat, and another visits whom he flees to."""
    told = replace(heard(1, 1), types={type_: 1.0})
    assert is_ordinary(clause("flee", "villagers"), told)
    assert not is_ordinary(clause("march", "villagers"), told)
    assert not is_ordinary(clause("flee", "villagers"), replace(told, types={"RETREAT": 1.0}))
    assert not is_ordinary(clause("flee", "villagers"), replace(told, kinds={"visit": 1.0}))


def rule(aux: str = "will", bound: str = "require", article: str = "DET") -> Sentence:
    """Officials visiting Oslo will be required."""
    return scene_of(
        ("the", article, 2, "det" if article == "DET" else "advmod"), ("officials", "NOUN", 7, "nsubj:pass"),
        ("visiting", "VERB", 2, "acl", "visit"), ("Oslo", "PROPN", 3, "obj"), (aux, "AUX", 7, "aux"),
        ("be", "AUX", 7, "aux:pass"), (bound, "VERB", 0, "root"), tags={1: "NNS", 2: "VBG"},
    ).sentence  # fmt: skip


def test_is_ordinary_for_whom_a_rule_is() -> None:
    """Whoever visits; of officials that are known, or are told to have been stopped, the visit is told."""
    visit = heard(2, 2, kinds={"visit": 1.0})
    for aux in RULING:
        assert is_ordinary(rule(aux, article="ADV"), visit)
    for bound in BOUND:
        assert is_ordinary(rule(bound=bound, article="ADV"), visit)
    assert not is_ordinary(rule(), visit)
    assert not is_ordinary(rule("had", article="ADV"), visit)
    assert not is_ordinary(rule(bound="greet", article="ADV"), visit)
    assert not is_ordinary(rule(article="ADV"), heard(2, 2))


@pytest.mark.parametrize("verb", sorted(SWEEPING))
def test_is_ordinary_storm(verb: str) -> None:
    """What a storm does is no visit; an attack stays."""
    assert is_ordinary(clause(verb, "Nora", "PROPN"), heard(1, 1, kinds={"visit": 1.0}))
    assert not is_ordinary(clause(verb, "Nora", "PROPN"), heard(1, 1))
    assert not is_ordinary(clause("tour", "Nora", "PROPN"), heard(1, 1, kinds={"visit": 1.0}))
