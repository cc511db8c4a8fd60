"""Tests of remarks on what is usual or hard; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.language import Sentence, Trigger
from dragoman.stages.frames.remarks import (
    CARE,
    COMPLYING,
    HARD,
    HOSTILE,
    MEMORIES,
    POINTING,
    STANCES,
    TAKING,
    USUAL,
    WORDS,
    is_remark,
)
from tests.scenes import heard, scene_of


def remark(adjective: str, subject: str = "It") -> Sentence:
    """It is so to call envoys in."""
    return scene_of(
        (subject, "PRON", 3, "expl"), ("is", "AUX", 3, "cop", "be"), (adjective, "ADJ", 0, "root"),
        ("to", "PART", 5, "mark"), ("summon", "VERB", 3, "csubj"), ("envoys", "NOUN", 5, "obj"),
    ).sentence  # fmt: skip


def of_type(name: str) -> Trigger:
    """A trigger on the verb that the model takes for a type."""
    return replace(heard(4, 4), types={name: 1.0})


@pytest.mark.parametrize("adjective", sorted(USUAL))
def test_is_remark_on_what_is_usual(adjective: str) -> None:
    """Whatever the type; with no dummy subject it is none, and what is needed may come."""
    assert is_remark(remark(adjective), of_type("SUPPORT"))
    assert not is_remark(remark(adjective, "Chad"), of_type("SUPPORT"))
    assert not is_remark(remark("necessary"), of_type("SUPPORT"))


@pytest.mark.parametrize("adjective", sorted(HARD))
@pytest.mark.parametrize("kind", HOSTILE)
def test_is_remark_on_what_is_hard_if_it_is_hostile(adjective: str, kind: str) -> None:
    """What is hard to accept is refused: that is told."""
    assert is_remark(remark(adjective), of_type(kind))
    assert not is_remark(remark(adjective), of_type("REJECT"))


@pytest.mark.parametrize(("noun", "led", "expected"), [("demands", "of", True), ("demands", "for", False), ("talks", "of", False)])  # fmt: skip
def test_is_remark_of_the_demands_of_a_task(noun: str, led: str, *, expected: bool) -> None:
    """Those of dealing with a flood are nobody's."""
    words = scene_of(
        ("the", "DET", 2, "det"), (noun, "NOUN", 0, "root", noun[:-1]), (led, "SCONJ", 4, "mark"), ("dealing", "VERB", 2, "acl", "deal")
    )  # fmt: skip
    assert is_remark(words.sentence, heard(1, 1)) is expected


@pytest.mark.parametrize("place", sorted(CARE))
@pytest.mark.parametrize("verb", sorted(TAKING))
def test_is_remark_of_who_is_taken_where_no_harm_is(verb: str, place: str) -> None:
    """He suffers nothing hostile; elsewhere he may."""
    for where, kind, expected in ((place, "ASSAULT", True), ("away", "ASSAULT", False), (place, "AID", False)):
        words = scene_of(("Men", "NOUN", 2, "nsubj:pass"), ("taken", "VERB", 0, "root", verb), (where, "ADV", 2, "obl"))
        assert is_remark(words.sentence, replace(heard(1, 1), types={kind: 1.0})) is expected


@pytest.mark.parametrize("verb", sorted(STANCES))
def test_is_remark_of_who_stands_in_a_picture(verb: str) -> None:
    """A soldier at his post does nothing hostile; one who shoots does."""
    for lemma, expected in ((verb, True), ("shoot", False)):
        words = scene_of(("Men", "NOUN", 2, "nsubj"), ("did", "VERB", 0, "root", lemma))
        assert is_remark(words.sentence, replace(heard(1, 1), types={"ASSAULT": 1.0})) is expected


def judged(xpos: str = "VBG", relation: str = "csubj", copula: str = "cop") -> Sentence:
    """Threatening Chad is wrong."""
    made = scene_of(
        ("Threatening", "VERB", 4, relation, "threaten"), ("Chad", "PROPN", 1, "obj"), ("is", "AUX", 4, copula, "be"),
        ("wrong", "ADJ", 0, "root"),
    ).sentence  # fmt: skip
    return replace(made, tokens=(replace(made.tokens[0], xpos=xpos), *made.tokens[1:]))


@pytest.mark.parametrize("kind", HOSTILE)
def test_is_remark_on_an_act_that_is_only_judged(kind: str) -> None:
    """A gerund that is the subject of "is"; thanks are no hostile act, and whoever threatens does it."""
    act = replace(heard(0, 0), types={kind: 1.0})
    assert is_remark(judged(), act)
    assert not is_remark(judged(), replace(act, types={"SUPPORT": 1.0}))
    assert not is_remark(judged("VBD"), act)
    assert not is_remark(judged(relation="advcl"), act)
    assert not is_remark(judged(copula="aux"), act)


@pytest.mark.parametrize(("lemma", "expected"), [*((w, True) for w in COMPLYING), ("wait", False)])
def test_is_remark_of_demands_that_are_to_be_met(lemma: str, *, expected: bool) -> None:
    """What others have demanded before."""
    sentence = scene_of(
        ("x", "NOUN", 0, "root", lemma), ("with", "ADP", 3, "case"), ("demands", "NOUN", 1, "nmod", "demand")
    ).sentence  # fmt: skip
    assert is_remark(sentence, heard(2, 2)) is expected


@pytest.mark.parametrize(
    ("verb", "noun", "expected"),
    [*(("recall", noun, True) for noun in sorted(MEMORIES)), ("recall", "envoy", False), ("praise", "visit", False)],
)
def test_is_remark_on_what_is_remembered(verb: str, noun: str, *, expected: bool) -> None:
    """A meeting is remembered, an envoy called home."""
    words = ("Lund", "PROPN", 2, "nsubj"), (verb, "VERB", 0, "root"), (noun, "NOUN", 2, "obj")
    assert is_remark(scene_of(*words).sentence, heard(1, 1)) is expected


@pytest.mark.parametrize("noun", sorted(WORDS))
@pytest.mark.parametrize("determiner", sorted(POINTING))
def test_is_remark_that_points_back_to_words_told_before(noun: str, determiner: str) -> None:
    """Lund made the remarks on a visit: said before, whichever word is heard; a remark on Chad is new."""

    def made(first: int, last: int, verb: str = "make", behind: str = "obl", before: str = determiner) -> bool:
        sentence = scene_of(
            ("Lund", "PROPN", 2, "nsubj"), ("made", "VERB", 0, "root", verb), (before, "DET", 4, "det"),
            ("zigs", "NOUN", 2, "obj", noun), ("on", "ADP", 6, "case"), ("Chad", "PROPN", 2 if behind == "obl" else 4, behind),
        ).sentence  # fmt: skip
        return is_remark(sentence, heard(first, last))

    assert all(made(*at) for at in ((1, 1), (3, 3), (1, 3)))
    assert not made(1, 3, verb="reject")
    assert not made(1, 3, behind="nmod")
    assert not made(1, 3, before="a")
