"""Tests of lists of states that share an office."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.stages.mentions import find_mentions
from dragoman.syntax.lists import find_lists
from dragoman.syntax.pairs import Entries
from dragoman.text.lemmas import lemma
from tests.sentences import read_guesses

ENTRIES: Entries = {
    **{(word,): ("demonym", word) for word in ("british", "thai", "lao", "saudi")},
    ("north", "korean"): ("demonym", "north korean"),
    **{(word,): ("country", word) for word in ("us", "norway", "togo", "chad")},
    ("united", "kingdom"): ("country", "GBR"),
    ("ambassador",): ("title", "ambassador"),
    ("foreign", "minister"): ("title", "foreign minister"),
}
PLURALS = ("ambassadors", "Ambassadors", "ministers", "tankers")


def lists(text: str) -> list[str]:
    """The words of the lists of a text's first sentence."""
    _, (sentence, *_) = read_guesses(text, {})
    tagged = (replace(t, xpos="NNS", lemma=lemma(t.text, "NNS")) if t.text in PLURALS else t for t in sentence.tokens)
    sentence = replace(sentence, tokens=tuple(tagged))
    tokens = sentence.tokens
    return [text[tokens[first].span.start : tokens[last].span.end] for first, last in find_lists(sentence, ENTRIES)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He met the British, Thai and Lao ambassadors.", "the British, Thai and Lao ambassadors"),
        ("He met British, North Korean, and Lao foreign ministers.", "British, North Korean, and Lao foreign ministers"),
        ("He met US and Thai ambassadors.", "US and Thai ambassadors"),
        ("He met the ambassadors of the United Kingdom, Togo and Chad.", "the ambassadors of the United Kingdom, Togo and Chad"),
        ("He met ambassadors of Norway، Togo & Chad.", "ambassadors of Norway، Togo & Chad"),
        ("He met ambassadors to Chad from Norway and Togo.", "ambassadors to Chad from Norway and Togo"),
        ("He met ambassadors to Chad of Norway and Togo.", "ambassadors to Chad of Norway and Togo"),
        ("In Norway, British and Thai ambassadors met.", "British and Thai ambassadors"),
        ("Togo, Chad ambassadors meet.", "Togo, Chad ambassadors"),
        ("The Togo-Chad foreign ministers' talk.", "The Togo-Chad foreign ministers"),
        ("The Togo-Chad-US foreign ministers met.", "The Togo-Chad-US foreign ministers"),
    ],
)  # fmt: skip
def test_find_lists_finds_an_office_of_several_states(text: str, expected: str) -> None:
    """States by adjective or name, before the office or behind it; a place before a comma is none of them."""
    assert lists(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "He met the British ambassadors.",
        "He met the British, Thai, Lao ambassadors.",
        "He met British and Thai tankers.",
        "He met the ambassadors of Togo.",
        "He met the ambassadors, Togo and Chad.",
        "He met the ambassadors to Chad from Norway.",
        "He met the ambassadors to Chad with Norway and Togo.",
        "In Norway, British ambassadors met.",
        "In Norway, Togo ambassadors met.",
        "The ambassadors of British and Thai descent met.",
        "British, Thai and Lao",
    ],
)
def test_find_lists_finds_nothing_else(text: str) -> None:
    """One state, nothing that joins the last two, no office, or no states behind it."""
    assert lists(text) == []


def test_find_mentions_takes_a_list_as_one() -> None:
    """In the place of the pieces that the model sees; what it has as one stays."""
    text = "He met the British, Thai and Lao ambassadors to Oslo."
    for mentions, expected in (
        ([["the British", "country"], ["Thai", "person"], ["Lao ambassadors to Oslo", "person"]], "person"),
        ([["the British, Thai and Lao ambassadors to Oslo", "group"]], "group"),
    ):
        _, (sentence,) = read_guesses(text, {"mentions": mentions})
        tokens = tuple(replace(t, xpos="NNS", lemma="ambassador") if t.text in PLURALS else t for t in sentence.tokens)
        (phrase,) = find_mentions([replace(sentence, tokens=tokens)], ENTRIES)
        assert (text[phrase.span.start : phrase.span.end], phrase.kind) == (text[7:-1], expected)


def test_find_lists_leaves_a_comma_before_the_office() -> None:
    """What opens a sentence is no part of those who are named behind it."""
    text = "In May, ambassadors of Norway, Togo and Chad met."
    assert lists(text) == ["ambassadors of Norway, Togo and Chad"]
