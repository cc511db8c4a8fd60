"""Tests of what a verb says of the time that hangs on it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.syntax.tenses import IMPLYING, tense_of_verb
from tests.scenes import Word, scene_of


def tense(verb: str, lemma: str, tag: str = "VERB", helper: Word | None = None) -> str | None:
    """The tense of "meet" in "Lund … to meet Berg", under a word with or without a helper before it."""
    words: list[Word] = [("Lund", "PROPN", 3, "nsubj"), helper or ("now", "ADV", 3, "advmod"),
                         (verb, tag, 0, "root", lemma), ("to", "PART", 5, "mark"), ("meet", "VERB", 3, "xcomp"),
                         ("Berg", "PROPN", 5, "obj")]  # fmt: skip
    sentence = scene_of(*words).sentence
    tags = {verb: "VBD" if helper is None else "VBN", "to": "TO", "meet": "VB", "was": "VBD", "will": "MD"}
    tokens = tuple(replace(t, xpos=tags.get(t.text, t.xpos)) for t in sentence.tokens)
    return tense_of_verb(replace(sentence, tokens=tokens), 4)


@pytest.mark.parametrize("lemma", sorted(IMPLYING))
def test_tense_of_verb_takes_what_was_managed_for_done(lemma: str) -> None:
    """Who managed to meet has met, who refused to has not; either way the day is past."""
    assert tense(lemma + "d", lemma) == "past"


def test_tense_of_verb_asks_how_the_upper_word_stands() -> None:
    """Able by then, forced by then; what will be managed, and what was agreed, is to come."""
    assert tense("able", "able", "ADJ", ("was", "AUX", 3, "cop", "be")) == "past"
    assert tense("forced", "force", "VERB", ("was", "AUX", 3, "aux:pass", "be")) == "past"
    assert tense("able", "able", "ADJ", ("will", "AUX", 3, "aux", "will")) == "planned"
    assert tense("agreed", "agree") == "planned"


@pytest.mark.parametrize(("helper", "expected"), [("should", "past"), ("could", "past"), ("would", "planned")])
def test_tense_of_verb_takes_what_should_have_been_for_past(helper: str, expected: str) -> None:
    """The talks should have begun on Monday, which is over; they would have begun on any Monday."""
    sentence = scene_of(
        ("talks", "NOUN", 4, "nsubj"), (helper, "AUX", 4, "aux"), ("have", "AUX", 4, "aux"), ("begun", "VERB", 0, "root"),
    ).sentence  # fmt: skip
    assert tense_of_verb(sentence, 3) == expected
