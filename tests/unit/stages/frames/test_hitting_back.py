"""Tests of at whom words are aimed that answer what was told before; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.tellings import Telling
from dragoman.stages.frames.hitting_back import BACK, DEEDS, HARM, MOVES, RETURNING, TAKING_UP, WORDS, as_hitting_back
from tests.scenes import Word, scene_of
from tests.tellings import bare_telling

COUNTRIES = {"Chad": "TCD", "Bongor": "TCD", "Togo": "TGO", "Peru": "PER"}


def done(act: str = "SANCTION", by: str = "Togo", upon: str = "Bongor") -> Telling:
    """What one has done to another, in the sentence before."""
    sentence = scene_of((by, "PROPN", 2, "nsubj"), ("banned", "VERB", 0, "root"), (upon, "PROPN", 2, "obj")).sentence
    at = {t.text: t.span for t in sentence.tokens}
    told = bare_telling(sentence, 1, "other", {"actors": ((by, at[by]),), "recipients": ((upon, at[upon]),)})
    return replace(told, deed=act)


def said(
    *words: Word,
    act: str = "ACCUSE",
    who: str = "Chad",
    number: int = 1,
    upon: str | None = None,
    harm: Telling | None = None,
) -> list[str]:
    """Whom the words of somebody are aimed at, once another has harmed his state."""
    rows = words or (("condemned", "VERB", 0, "root"), ("the", "DET", 4, "det"), ("move", "NOUN", 2, "obj"))
    sentence = scene_of((who, "PROPN", 2, "nsubj"), *rows).sentence
    fillers = {
        "actors": ((who, sentence.tokens[0].span),),
        "recipients": ((upon, sentence.tokens[0].span),) if upon else (),
    }
    telling = replace(bare_telling(sentence, 1, "statement", fillers), deed=act, sentence=number)
    (found,) = as_hitting_back(sentence, [telling], [harm or done()], COUNTRIES)
    return [e for e, _ in found.roles["recipients"]]


@pytest.mark.parametrize("noun", sorted(MOVES))
@pytest.mark.parametrize("led", sorted(TAKING_UP))
def test_words_that_take_up_a_move_are_aimed_at_who_made_it(noun: str, led: str) -> None:
    """Whatever stands for it; "a move" may be any."""
    assert said(("condemned", "VERB", 0, "root"), (led, "DET", 4, "det"), (noun, "NOUN", 2, "obj")) == ["Togo"]
    assert said(("condemned", "VERB", 0, "root"), ("a", "DET", 4, "det"), (noun, "NOUN", 2, "obj")) == []


def test_a_move_of_which_more_is_said_is_that_one() -> None:
    """The move of Peru needs no other."""
    more: tuple[Word, ...] = (("of", "ADP", 6, "case"), ("Peru", "PROPN", 4, "nmod"))
    assert said(("condemned", "VERB", 0, "root"), ("the", "DET", 4, "det"), ("move", "NOUN", 2, "obj"), *more) == []


@pytest.mark.parametrize("verb", sorted(RETURNING))
def test_who_pays_back_pays_back_who_harmed_him(verb: str) -> None:
    """By the verb itself or by what he vows."""
    assert said((verb, "VERB", 0, "root"), act="THREATEN") == ["Togo"]
    assert said(("vowed", "VERB", 0, "root"), (verb, "VERB", 2, "xcomp"), act="THREATEN") == ["Togo"]
    assert said(("vowed", "VERB", 0, "root"), ("leave", "VERB", 2, "xcomp"), act="THREATEN") == []


@pytest.mark.parametrize("act", HARM)
def test_harm_is_answered(act: str) -> None:
    """Whoever was helped has nothing to answer."""
    assert said(harm=done(act)) == ["Togo"]
    assert said(harm=done("AID")) == []


@pytest.mark.parametrize("act", WORDS)
def test_only_words_of_blame_answer(act: str) -> None:
    """Whoever welcomes the move says so to nobody, and words that are aimed at somebody stay."""
    assert said(act=act) == ["Togo"]
    assert said(act="SUPPORT") == []
    assert said(act=act, upon="Peru") == ["Peru"]


def test_harm_is_answered_by_whose_it_was_and_soon() -> None:
    """Another's, one's own, and what was told long before is not."""
    assert said(who="Peru") == said(harm=done(upon="Peru")) == said(harm=done(by="Bongor")) == []
    assert said(number=BACK) == ["Togo"]
    assert said(number=BACK + 1) == []


@pytest.mark.parametrize("noun", sorted(DEEDS))
def test_a_deed_of_force_may_be_condemned_by_others(noun: str) -> None:
    """Peru condemned the attack of Togo on Chad; of another type is what was done."""
    words: tuple[Word, ...] = (("condemned", "VERB", 0, "root"), ("the", "DET", 4, "det"), (noun, "NOUN", 2, "obj"))
    assert said(*words, who="Peru", harm=done("ASSAULT")) == ["Togo"]
    assert said(*words, who="Peru", harm=done("REJECT")) == []
