"""Tests of words that answer another's words; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.stages.frames.answering import REJECTING, REPLYING, as_answered
from dragoman.stages.frames.roles import Roles
from dragoman.syntax.reasons import SAID
from tests.scenes import Word, predicate_at, scene_of


def answered(verb: str = "reject", noun: str = "remark", by: str = "of", about: str = "against", to: str = "") -> Roles:
    """The roles of "Chad answers the words of Mali against Togo", where the model has Togo as whom they turn down."""
    words: list[Word] = [
        ("Chad", "PROPN", 2, "nsubj"), ("zigs", "VERB", 0, "root", verb), (to or "the", "ADP" if to else "DET", 4, "case" if to else "det"),
        (noun, "NOUN", 2, "obl" if to else "obj"), (by, "ADP", 6, "case"), ("Mali", "PROPN", 4, "nmod"),
        (about, "ADP", 8, "case"), ("Togo", "PROPN", 4, "nmod"),
    ]  # fmt: skip
    scene = scene_of(*words, actors=(0, 5, 7))
    span = {a.entities[0]: a.phrase.span for a in scene.actors}
    roles: Roles = {"actors": [("Chad", span["Chad"])], "recipients": [("Togo", span["Togo"])]}
    return as_answered(scene, predicate_at(scene, 1), roles)


def upon(roles: Roles) -> list[str]:
    """Who is answered."""
    return [e for e, _ in roles["recipients"]]


@pytest.mark.parametrize("verb", sorted(REJECTING))
def test_as_answered_turns_down_who_said_it(verb: str) -> None:
    """Not of whom it was said; of other verbs nothing is known."""
    assert upon(answered(verb)) == ["Mali"]
    assert upon(answered("publish")) == ["Togo"]


@pytest.mark.parametrize("noun", sorted(SAID))
def test_as_answered_knows_what_is_said(noun: str) -> None:
    """An attack of Mali on Togo is no words."""
    assert upon(answered(noun=noun)) == ["Mali"]
    assert upon(answered(noun="raid")) == ["Togo"]


@pytest.mark.parametrize("verb", sorted(REPLYING))
def test_as_answered_knows_replies(verb: str) -> None:
    """Which are given to words."""
    assert upon(answered(verb, "letter", to="to")) == ["Mali"]
    assert upon(answered(verb, "letter")) == ["Togo"]


def test_as_answered_needs_an_author() -> None:
    """Words against Togo that nobody is told to have said leave the roles as they are."""
    assert upon(answered(by="against")) == ["Togo"]
