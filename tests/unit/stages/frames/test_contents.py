"""Tests of what a promise, threat, decision or denial is about; trees and triggers are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.language import Sentence, Trigger
from dragoman.stages.frames.contents import (
    DENYING,
    FORESEEING,
    GOOD,
    LASTING,
    PROMISING,
    TAKING,
    is_content,
)
from dragoman.stages.frames.hearing import DECISIONS
from dragoman.syntax.classes import CHARGES
from tests.scenes import heard, scene_of


def of_type(trigger: Trigger, name: str) -> Trigger:
    """The trigger as the model hears it, of a type."""
    return replace(trigger, types={name: 1.0})


def promise(verb: str = "pledge", kind: str = "AGREE", form: str = "VB", score: float = 0.9) -> Sentence:
    """Peru pledged to send tents and lend boats; "lend" has the form."""
    return scene_of(
        ("Peru", "PROPN", 2, "nsubj"), (verb + "d", "VERB", 0, "root", verb), ("to", "PART", 4, "mark"),
        ("send", "VERB", 2, "xcomp"), ("tents", "NOUN", 4, "obj", "tent"), ("lend", "VERB", 4, "conj"),
        triggers=(of_type(heard(1, 1, score=score), kind),), tags={3: "VB", 5: form},
    ).sentence  # fmt: skip


@pytest.mark.parametrize("verb", sorted(PROMISING))
def test_is_content_knows_what_is_promised(verb: str) -> None:
    """Both verbs of it, of every type that a promise may have; not the promise, a contact or a blow."""
    assert all(is_content(promise(verb), of_type(heard(n, n), kind)) for n in (3, 5) for kind in GOOD)
    assert not is_content(promise(verb), of_type(heard(1, 1), "AGREE"))
    assert not is_content(promise(verb), of_type(heard(3, 3, kinds={"visit": 1.0}), "AGREE"))
    assert not is_content(promise(verb), of_type(heard(3, 3), "ASSAULT"))


def test_is_content_leaves_what_was_done() -> None:
    """Behind another verb, a promise that the model hardly hears, a finite verb joined to what is promised."""
    send = of_type(heard(3, 3), "AGREE")
    assert not is_content(promise("manage"), send)
    assert not is_content(promise(kind="REQUEST"), send)
    assert is_content(promise(kind="THREATEN"), send)
    assert not is_content(promise(score=0.01), send)
    assert not is_content(promise(form="VBD"), of_type(heard(5, 5), "AGREE"))


def threat(case: str = "with", relation: str = "obl", verb: str = "threaten") -> Sentence:
    """Peru threatened Chile with sanctions."""
    return scene_of(
        ("Peru", "PROPN", 2, "nsubj"), (verb + "ed", "VERB", 0, "root", verb), ("Chile", "PROPN", 2, "obj"),
        (case, "ADP", 5, "case"), ("sanctions", "NOUN", 2, relation, "sanction"), triggers=(heard(1, 1),),
    ).sentence  # fmt: skip


def test_is_content_knows_with_what_somebody_threatens() -> None:
    """The noun behind "with", or the object; not behind another verb, nor after what it is threatened."""
    assert is_content(threat(), heard(4, 4))
    assert is_content(threat("", "obj"), heard(4, 4))
    assert not is_content(threat("after"), heard(4, 4))
    assert not is_content(threat(verb="help"), heard(4, 4))


def taken(noun: str = "decision", verb: str = "make", relation: str = "acl", to: str = "to") -> Sentence:
    """Peru's decision, made in May, to leave."""
    return scene_of(
        ("Peru", "PROPN", 2, "nmod:poss"), (noun, "NOUN", 0, "root"), ("made", "VERB", 2, relation, verb),
        ("May", "PROPN", 3, "obl"), (to, "PART", 6, "mark"), ("leave", "VERB", 2, "acl"),
    ).sentence  # fmt: skip


def test_is_content_knows_when_a_decision_was_taken() -> None:
    """Every verb and noun of it; not without the infinitive that tells the act, nor that itself."""
    assert all(is_content(taken(noun, verb), heard(2, 2)) for noun in DECISIONS for verb in TAKING)
    assert not is_content(taken("truce"), heard(2, 2))
    assert not is_content(taken(verb="leave"), heard(2, 2))
    assert not is_content(taken(relation="conj"), heard(2, 2))
    assert not is_content(taken(to="and"), heard(2, 2))
    assert not is_content(taken(), heard(5, 5))


def denial(verb: str = "deny", noun: str = "charge", relation: str = "det") -> Sentence:
    """Peru denied the charge."""
    return scene_of(
        ("Peru", "PROPN", 2, "nsubj"), (verb, "VERB", 0, "root"), ("the", "DET", 4, relation), (noun, "NOUN", 2, "obj")
    ).sentence


def test_is_content_knows_charges_that_are_denied() -> None:
    """Every verb and noun; not those of somebody, nor what is turned down or other nouns."""
    assert all(is_content(denial(verb, noun), heard(3, 3)) for verb in DENYING for noun in CHARGES)
    assert not is_content(denial(relation="nmod:poss"), heard(3, 3))
    assert not is_content(denial("repeat"), heard(3, 3))
    assert not is_content(denial(noun="visa"), heard(3, 3))


def length(verb: str = "schedule", lasting: str = "last", aux: str = "had", kind: str = "talks") -> bool:
    """The talks had been scheduled to last an hour."""
    sentence = scene_of(
        ("talks", "NOUN", 4, "nsubj:pass"), (aux, "AUX", 4, "aux"), ("been", "AUX", 4, "aux:pass"),
        (verb + "d", "VERB", 0, "root", verb), ("to", "PART", 6, "mark"), (lasting, "VERB", 4, "xcomp"),
    ).sentence  # fmt: skip
    return is_content(sentence, heard(0, 0, kinds={kind: 1.0}))


def test_is_content_knows_how_long_something_was_to_last() -> None:
    """Every verb; not what is still to come, what was to begin, or what is no contact."""
    assert all(length(verb, lasting) for verb in FORESEEING for lasting in LASTING)
    assert not length("see")
    assert not length(lasting="begin")
    assert not length(aux="is")
    assert not length(kind="other")
