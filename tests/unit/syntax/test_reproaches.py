"""Tests of words that find fault in what somebody says; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.language import Sentence
from dragoman.records.spans import Span
from dragoman.syntax.reproaches import (
    BASIS,
    DOOMED,
    PROVING,
    SPEAKING,
    UNSURE,
    denies_basis,
    doom_at,
    is_wrong_noun,
    reproach_at,
    said_clause,
)
from dragoman.syntax.wrong_words import ACTS, TRIED, WRONGED, WRONGING, WRONGS
from dragoman.syntax.wrongs import CARRYING, FAILING, TRYING
from tests.scenes import Word, scene_of


def done(verb: str, *more: Word, speaks: str = "say") -> Sentence:
    """Oslo says something, and in it Chad does something: the verb is the fourth word."""
    return scene_of(
        ("Oslo", "PROPN", 2, "nsubj"), ("says", "VERB", 0, "root", speaks), ("Chad", "PROPN", 4, "nsubj"),
        (verb, "VERB", 2, "ccomp"), *more,
    ).sentence  # fmt: skip


def is_one(noun: str, *more: Word) -> Sentence:
    """Oslo says that the raid is something: the noun is the fifth word."""
    return scene_of(
        ("Oslo", "PROPN", 2, "nsubj"), ("says", "VERB", 0, "root", "say"), ("raid", "NOUN", 5, "nsubj"),
        ("is", "AUX", 5, "cop"), (noun, "NOUN", 2, "ccomp"), *more,
    ).sentence  # fmt: skip


@pytest.mark.parametrize("verb", sorted(WRONGING))
def test_reproach_at_knows_the_verbs(verb: str) -> None:
    """Of a clause that somebody says, and of none that is done to its subject."""
    assert reproach_at(done(verb), 3)
    assert not reproach_at(done(verb, ("whom", "PRON", 4, "nsubj:pass")), 3)
    assert not reproach_at(done(verb, speaks="see"), 3)


@pytest.mark.parametrize(("verb", "noun"), [(v, n) for v, nouns in sorted(WRONGED.items()) for n in sorted(nouns)])
def test_reproach_at_knows_verbs_with_their_nouns(verb: str, noun: str) -> None:
    """To break a promise is a wrong, to break bread is none."""
    assert reproach_at(done(verb, (noun, "NOUN", 4, "obj")), 3)
    assert not reproach_at(done(verb, ("bread", "NOUN", 4, "obj")), 3)


@pytest.mark.parametrize(("verb", "noun"), [(v, n) for v, nouns in sorted(TRIED.items()) for n in sorted(nouns)])
def test_reproach_at_knows_what_is_tried(verb: str, noun: str) -> None:
    """Who tries to win sympathy is blamed, who wins it is not."""
    thing: Word = (noun, "NOUN", 5, "obj")
    for trying in TRYING:
        tried = done(trying, (verb, "VERB", 4, "xcomp"), thing)
        assert reproach_at(tried, 4)
        assert said_clause(tried, 4) == 3
    assert noun in WRONGED.get(verb, ()) or not reproach_at(done(verb, (noun, "NOUN", 4, "obj")), 3)


@pytest.mark.parametrize("verb", sorted(CARRYING))
def test_reproach_at_looks_under_what_carries_a_wrong(verb: str) -> None:
    """Chad keeps provoking; it asks to provoke."""
    assert reproach_at(done(verb, ("provoke", "VERB", 4, "xcomp")), 4)
    assert not reproach_at(done("ask", ("provoke", "VERB", 4, "xcomp")), 4)


@pytest.mark.parametrize("verb", sorted(SPEAKING))
def test_reproach_at_knows_who_speaks(verb: str) -> None:
    """In front of the clause or behind it."""
    behind = scene_of(
        ("Chad", "PROPN", 2, "nsubj"), ("lied", "VERB", 0, "root", "betray"), ("Oslo", "PROPN", 4, "nsubj"),
        ("says", "VERB", 2, "parataxis", verb),
    )  # fmt: skip
    assert reproach_at(done("betray", speaks=verb), 3)
    assert reproach_at(behind.sentence, 1)


@pytest.mark.parametrize("word", sorted(UNSURE))
def test_reproach_at_leaves_what_is_not_so(word: str) -> None:
    """What somebody has not done, or might do, is no fault."""
    assert not reproach_at(done("betray", (word, "ADV", 4, "advmod")), 3)


@pytest.mark.parametrize("noun", sorted(WRONGS))
def test_is_wrong_noun_knows_the_nouns(noun: str) -> None:
    """As what something is said to be."""
    assert is_wrong_noun(is_one(noun), 4)
    assert not is_wrong_noun(done("see", (noun, "NOUN", 4, "obj")), 4)


@pytest.mark.parametrize("noun", sorted(ACTS))
def test_is_wrong_noun_knows_the_acts(noun: str) -> None:
    """An act of piracy is a wrong, one of mercy none."""
    assert is_wrong_noun(is_one("act", (noun, "NOUN", 5, "nmod")), 4)
    assert not is_wrong_noun(is_one("act", ("mercy", "NOUN", 5, "nmod")), 4)


def test_reproach_at_knows_the_voice_of_a_quotation() -> None:
    """A sentence that is of a quotation is said, one of the agency's own is not."""
    own = scene_of(
        ("Chad", "PROPN", 2, "nsubj"), ("betrayed", "VERB", 0, "root", "betray"), ("us", "PRON", 2, "obj")
    ).sentence
    assert not reproach_at(own, 1)
    assert reproach_at(replace(own, voice=Span(90, 94)), 1)


@pytest.mark.parametrize("verb", sorted(PROVING - SPEAKING))
def test_reproach_at_knows_what_is_said_with_the_facts(verb: str) -> None:
    """Oslo says that it proves that Chad betrays; what a stranger proves in no words of Oslo is not said."""
    for speaks, said in (("say", True), ("see", False)):
        sentence = scene_of(
            ("Oslo", "PROPN", 2, "nsubj"), ("says", "VERB", 0, "root", speaks), ("it", "PRON", 4, "nsubj"),
            (verb, "VERB", 2, "ccomp"), ("Chad", "PROPN", 6, "nsubj"), ("betrays", "VERB", 4, "ccomp", "betray"),
        ).sentence  # fmt: skip
        assert reproach_at(sentence, 5) is said


@pytest.mark.parametrize("fails", sorted(FAILING))
def test_reproach_at_knows_who_falls_short(fails: str) -> None:
    """Who fails to comply is blamed, and who does not comply; who complies is not, nor who fails to sing."""
    failing = ("comply", "VERB", 4, "xcomp")
    assert reproach_at(done(fails, failing), 4)
    assert not reproach_at(done(fails, ("sing", "VERB", 4, "xcomp")), 4)
    assert reproach_at(done("comply", ("not", "PART", 4, "advmod")), 3)
    assert not reproach_at(done("comply"), 3)
    assert not reproach_at(done("comply", ("not", "PART", 4, "advmod"), ("might", "AUX", 4, "aux")), 3)


@pytest.mark.parametrize("noun", sorted(BASIS))
def test_denies_basis_knows_what_a_claim_lacks(noun: str) -> None:
    """A claim lacks it or has none; one that has it is not denied."""
    thing: Word = (noun, "NOUN", 4, "obj")
    assert denies_basis(done("lack", thing), 3)
    assert denies_basis(done("have", thing, ("no", "DET", 5, "det")), 3)
    assert not denies_basis(done("have", thing), 3)
    assert not denies_basis(done("lack", thing, speaks="see"), 3)


@pytest.mark.parametrize(
    ("verb", "noun"), [("regret", "raid"), *((v, n) for v, ns in DOOMED.items() for n in sorted(ns))]
)
def test_doom_at_knows_what_is_to_come(verb: str, noun: str) -> None:
    """What Chad will suffer is a threat; what it suffers is none, nor what it will not."""
    thing: Word = (noun, "NOUN", 4, "obj")
    will: Word = ("will", "AUX", 4, "aux")
    assert doom_at(done(verb, thing, will), 3)
    assert not doom_at(done(verb, thing), 3)
    assert not doom_at(done(verb, thing, will, ("not", "PART", 4, "advmod")), 3)
    assert not doom_at(done(verb, thing, will, speaks="see"), 3)
