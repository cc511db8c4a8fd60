"""Tests of words that do what they say."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.language import Sentence
from dragoman.syntax.performing import (
    AHEAD,
    FEELINGS,
    GIVEN,
    LIGHTLY,
    NOT_YET,
    PERFORMED,
    TAKING,
    WANTING,
    WORDS,
    is_decided,
    is_enjoyed,
    is_performed,
)
from tests.conllu import sentence_of
from tests.scenes import Word, scene_of


def wishing(who: str, wish: str, verb: str, *more: Word) -> Sentence:
    """Somebody wishes to do something: "I", "want", "to", the verb at token 3."""
    return scene_of(
        (who, "PRON", 2, "nsubj"),
        (wish, "VERB", 0, "root"),
        ("to", "PART", 4, "mark"),
        (verb, "VERB", 2, "xcomp"),
        *more,
    ).sentence


@pytest.mark.parametrize("verb", sorted(PERFORMED))
def test_is_performed_knows_what_is_done_by_saying_so(verb: str) -> None:
    """In the mouth of him who does it; another may want it and not do it."""
    assert is_performed(wishing("I", "wish", verb), 3, 3)
    assert not is_performed(wishing("Chad", "wish", verb), 3, 3)


@pytest.mark.parametrize("wish", sorted(WANTING))
def test_is_performed_knows_the_wishes(wish: str) -> None:
    """Whoever plans to thank has not thanked; nor has who does not want to."""
    assert is_performed(wishing("we", wish, "thank"), 3, 3)
    assert not is_performed(wishing("we", "plan", "thank"), 3, 3)
    assert not is_performed(wishing("we", wish, "thank", ("not", "PART", 2, "advmod")), 3, 3)


@pytest.mark.parametrize("verb", sorted(GIVEN))
def test_is_performed_knows_what_is_given(verb: str) -> None:
    """Thanks are given by saying so, troops are not."""
    for noun in WORDS:
        assert is_performed(wishing("we", "want", verb, (noun, "NOUN", 4, "obj")), 3, 3)
    assert not is_performed(wishing("we", "want", verb, ("troops", "NOUN", 4, "obj")), 3, 3)


def test_is_performed_takes_would_like_in_any_mouth() -> None:
    """Chad, which "would like to thank Mali", thanks it; to send troops is an act to come."""
    would: Word = ("would", "AUX", 2, "aux")
    assert is_performed(wishing("Chad", "like", "thank", would), 3, 3)
    assert not is_performed(wishing("Chad", "like", "invade", would), 3, 3)
    assert not is_performed(wishing("Chad", "like", "thank"), 3, 3)


def deciding(verb: str, tag: str, *helpers: str) -> Sentence:
    """Somebody decides to expel: "Chad", helpers, the verb, "to", "expel"."""
    at = len(helpers) + 2
    rows = [f"1 Chad PROPN NNP {at} nsubj"]
    rows += [f"{n} {word} AUX {'VBZ' if word == 'has' else 'RB'} {at} aux" for n, word in enumerate(helpers, 2)]
    rows += [
        f"{at} {verb} VERB {tag} 0 root",
        f"{at + 1} to PART TO {at + 2} mark",
        f"{at + 2} expel VERB VB {at} xcomp",
    ]
    sentence = sentence_of([row.split() for row in rows])
    lemmas = {"has": "have"}
    tokens = (replace(t, lemma=lemmas.get(t.text, t.text.lower())) for t in sentence.tokens)
    return replace(sentence, tokens=tuple(tokens))


@pytest.mark.parametrize(
    ("tag", "helpers", "decided"),
    [("VBD", (), True), ("VBZ", (), True), ("VBN", ("has",), True), ("VBN", (), False), ("VB", (), False)],
)
def test_is_decided_needs_a_decision_that_was_taken(tag: str, helpers: tuple[str, ...], *, decided: bool) -> None:
    """In the past, the perfect or a headline's present; "asked to decide to" is none."""
    sentence = deciding("decide", tag, *helpers)
    last = len(sentence.tokens) - 1
    assert is_decided(sentence, last, last) is decided
    assert not is_decided(deciding("plan", tag, *helpers), last, last)


@pytest.mark.parametrize("word", sorted(NOT_YET))
def test_is_decided_knows_what_was_not(word: str) -> None:
    """Whoever has yet to decide, or may, has not."""
    sentence = deciding("decide", "VBD", word)
    assert not is_decided(sentence, 4, 4)


def taking(verb: str, *beside: str, tag: str = "VBD", relation: str = "det", how: str = "") -> Sentence:
    """The decision to expel that somebody comes to, with words beside the verb."""
    words: list[Word] = [
        ("Lund", "PROPN", 2 + len(beside), "nsubj"),
        *((w, "ADV", 2 + len(beside), "advmod") for w in beside),
    ]
    at = len(words) + 1
    words += [(verb, "VERB", 0, "root", verb), ("Chad's", "PROPN", at + 2, relation), ("decision", "NOUN", at, "obj"),
              ("to", "PART", at + 4, "mark"), ("expel", "VERB", at + 2, "acl")]  # fmt: skip
    if how:
        words.append((how, "ADV", at + 4, "advmod"))
    return scene_of(*words, tags={at - 1: tag}).sentence


@pytest.mark.parametrize(
    ("sentence", "decided"),
    [
        pytest.param(taking("criticise", relation="nmod:poss"), True, id="somebodys-own"),
        pytest.param(taking("criticise"), False, id="nobodys"),
        *(pytest.param(taking(verb), True, id=verb) for verb in sorted(TAKING)),
        pytest.param(taking("take", tag="VB"), False, id="yet-to-be-taken"),
        pytest.param(taking("take", "not"), False, id="not-taken"),
        *(pytest.param(taking("take", "not", how=how), True, id=how) for how in sorted(LIGHTLY)),
    ],
)
def test_is_decided_knows_decisions_that_were_taken(sentence: Sentence, *, decided: bool) -> None:
    """Chad's decision to expel has been taken, and so has one that somebody took, if not lightly."""
    at = next(n for n, t in enumerate(sentence.tokens) if t.text == "expel")
    assert is_decided(sentence, at, at) is decided


def glad(*before: Word, feeling: str = "glad", mark: str = "to", verb: str = "VERB") -> Sentence:
    """Somebody is glad to meet another, with some words before that hang on the feeling."""
    at = len(before) + 1
    return scene_of(
        *before, (feeling, "ADJ", 0, "root"), (mark, "PART", at + 2, "mark"), ("meet", verb, at, "xcomp"),
        ("Lund", "PROPN", at + 2, "obj"),
    ).sentence  # fmt: skip


@pytest.mark.parametrize("feeling", sorted(FEELINGS))
def test_is_enjoyed_knows_what_somebody_was_glad_to_do(feeling: str) -> None:
    """Without a verb; what comes before meeting is none of it."""
    assert is_enjoyed(glad(feeling=feeling), 2, 2)
    assert not is_enjoyed(glad(feeling=feeling, mark="for"), 2, 2)
    assert not is_enjoyed(glad(feeling=feeling), 0, 0)


@pytest.mark.parametrize(
    ("verb", "tag", "subject", "relation", "expected"),
    [
        ("was", "VBD", "I", "nsubj", True),
        ("is", "VBZ", "it", "expl", True),
        ("am", "VBP", "I", "nsubj", False),
    ],
)
def test_is_enjoyed_asks_for_the_tense(verb: str, tag: str, subject: str, relation: str, *, expected: bool) -> None:
    """Who is glad to do something may be about to, who was has done it, and so has who says that it is a pleasure."""
    sentence = glad((subject, "PRON", 3, relation), (verb, "AUX", 3, "cop"))
    tokens = (sentence.tokens[0], replace(sentence.tokens[1], xpos=tag), *sentence.tokens[2:])
    assert is_enjoyed(replace(sentence, tokens=tokens), 4, 4) is expected


@pytest.mark.parametrize("word", [*AHEAD, "Not"])
def test_is_enjoyed_leaves_what_is_not_yet(word: str) -> None:
    """Nor does a word that is no feeling tell it."""
    assert not is_enjoyed(glad((word, "AUX", 2, "advmod")), 3, 3)
    assert not is_enjoyed(glad(feeling="ready"), 2, 2)
