"""Tests of two words for one act, of which one only carries it; trees and triggers are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.language import Sentence, Trigger
from dragoman.stages.frames.carried_words import (
    CROWDS,
    DELIVERING,
    DISPERSING,
    ISSUING,
    OWN,
    PROTESTS,
    issues_words,
)
from dragoman.syntax.classes import TRUCES
from tests.scenes import Word, heard, scene_of

PERU: Word = ("Peru", "PROPN", 2, "nsubj")


def of_type(first: int, last: int, name: str = "-", kind: str = "statement") -> Trigger:
    """A trigger of a type and a kind."""
    return replace(heard(first, last), types={name: 1.0}, kinds={kind: 1.0})


def issued(verb: str = "issue", paper: str = "statement", kind: str = "statement", tag: str = "VBG") -> Sentence:
    """Peru issued a statement condemning the raid."""
    return scene_of(
        PERU, (verb + "d", "VERB", 0, "root", verb), (paper, "NOUN", 2, "obj"),
        ("condemning", "VERB", 2, "advcl", "condemn"), ("raids", "NOUN", 4, "obj"), tags={3: tag},
        triggers=(of_type(1, 2), of_type(3, 3, "ACCUSE", kind)),
    ).sentence  # fmt: skip


@pytest.mark.parametrize("verb", sorted(ISSUING))
def test_issues_words_knows_a_statement_that_does_something(verb: str) -> None:
    """Not the words of the statement themselves, another verb or paper, or a meeting that is announced."""
    assert issues_words(issued(verb), of_type(1, 2))
    assert not issues_words(issued(verb), of_type(3, 3, "ACCUSE"))
    assert not issues_words(issued("read"), of_type(1, 2))
    assert not issues_words(issued(verb, "stamp"), of_type(1, 2))
    assert not issues_words(issued(verb, kind="meeting"), of_type(1, 2))
    assert not issues_words(issued(verb, tag="VBN"), of_type(1, 2))


def delivered(verb: str = "deliver", noun: str = "protest", kind: str = "ACCUSE", relation: str = "nsubj:pass") -> bool:
    """Whether the protest in "protest was delivered" is told by the verb."""
    protest = of_type(0, 0, "ACCUSE")
    sentence = scene_of(
        (noun, "NOUN", 3, relation), ("was", "AUX", 3, "aux:pass"), (verb, "VERB", 0, "root"),
        triggers=(protest, of_type(2, 2, kind, "message")),
    ).sentence  # fmt: skip
    return issues_words(sentence, protest)


def test_issues_words_knows_a_protest_that_is_delivered() -> None:
    """Where the verb tells the same; not what causes it, nor a protest of another type."""
    assert all(delivered(verb) for verb in DELIVERING)
    assert all(delivered(noun=noun) for noun in PROTESTS)
    assert not delivered("cause")
    assert not delivered(noun="aid")
    assert not delivered(kind="AID")
    assert not delivered(relation="nmod")


def dispersed(verb: str, force: str = "ASSAULT", kind: str = "ASSAULT", to: str = "to") -> bool:
    """Whether the dispersing in "Peru fired gas to disperse crowds" is told by the verb."""
    aim = of_type(4, 4, kind, "other")
    sentence = scene_of(
        PERU, ("fired", "VERB", 0, "root", "fire"), ("gas", "NOUN", 2, "obj"), (to, "PART", 5, "mark"),
        (verb, "VERB", 2, "advcl"), ("crowds", "NOUN", 5, "obj"), triggers=(of_type(1, 1, force, "other"), aim),
        tags={3: "TO" if to == "to" else "IN", 4: "VB"},
    ).sentence  # fmt: skip
    return issues_words(sentence, aim)


@pytest.mark.parametrize("verb", sorted(DISPERSING))
def test_issues_words_knows_what_force_is_for(verb: str) -> None:
    """Not beside another act, another aim, or one that is told to have been reached."""
    assert all(dispersed(verb, kind=kind) for kind in CROWDS)
    assert not dispersed(verb, force="AID")
    assert not dispersed(verb, kind="AID")
    assert not dispersed(verb, to="as")
    assert not dispersed("arrest")


def accepted(who: str = "it", what: str = "truce", top: str = "announce", verb: str = "accept") -> bool:
    """Whether the acceptance in "Peru announced it accepted a truce" is told by the announcement."""
    inner = of_type(3, 3, "CONCEDE", "agreement")
    sentence = scene_of(
        PERU, (top + "d", "VERB", 0, "root", top), (who, "PRON", 4, "nsubj"), (verb, "VERB", 2, "ccomp"),
        (what, "NOUN", 4, "obj"), triggers=(of_type(1, 1, "AGREE"), inner),
    ).sentence  # fmt: skip
    return issues_words(sentence, inner)


def test_issues_words_knows_a_truce_announced() -> None:
    """By the side that accepts it; not another's acceptance, nor that of an invitation."""
    assert all(accepted(who) for who in OWN)
    assert all(accepted(what=what) for what in TRUCES)
    assert not accepted("Chile")
    assert not accepted(what="invitation")
    assert not accepted(top="hear")
    assert not accepted(verb="break")
