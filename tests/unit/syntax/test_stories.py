"""Tests of the stories of a digest."""

from __future__ import annotations

import pytest

from dragoman.stages.mentions import find_mentions
from dragoman.syntax.stories import is_headline, stories_of, with_turns
from tests.sentences import read_guesses

STATES = {"Chad": "TCD", "Mali": "MLI", "Peru": "PER", "Lima": "PER"}


def strangers(text: str) -> list[list[int]]:
    """For each sentence of a text the sentences of other stories, its words naming states by a small table."""
    names = [w.strip(".,") for w in text.split() if w.strip(".,") in STATES]
    document, sentences = read_guesses(text, {"mentions": [[name, "country"] for name in names]})
    phrases = find_mentions(sentences)
    named = [{STATES[document.cite(p.span)]} for p in phrases]
    return [sorted(others) for others in stories_of(sentences, phrases, named)]


def test_stories_of_parts_news_of_other_states() -> None:
    """Each under a headline of its own."""
    text = "Chad recalls its envoy\n\nChad was angry.\n\nPeru opens an embassy\n\nPeru was glad."
    assert strangers(text) == [[2, 3], [2, 3], [0, 1], [0, 1]]


@pytest.mark.parametrize(
    "text",
    [
        "Chad recalls its envoy\n\nMali was angry. Peru was glad.",
        "Chad recalls its envoy\n\nMali was angry.\n\nAnger in both states\n\nMali and Chad waited.",
        "Peru opens an embassy\n\nPeru was glad.\n\nCrowds in the streets\n\nLima was full.",
        "Chad recalls its envoy\n\nAnger in the streets\n\nMali and Chad waited.",
    ],
)
def test_stories_of_an_ordinary_dispatch_are_one(text: str) -> None:
    """A headline above, and others between its parts, head no other story where states are in both, or named once."""
    assert not any(strangers(text))


def test_stories_of_a_digest_keep_a_nameless_one_apart() -> None:
    """Where a page has three stories, that which names nobody belongs to none of the others."""
    text = "Chad recalls its envoy\n\nAn envoy is called in\n\nPeru opens an embassy"
    assert strangers(text) == [[1, 2], [0, 2], [0, 1]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chad recalls its envoy", True),
        ("Chad recalls its envoy.", False),
        ("Envoy news", False),
        ("CHAD", True),
        ("CHAD.", False),
        ("Chad said:", False),
    ],
)
def test_is_headline(text: str, *, expected: bool) -> None:
    """A line of some words, or of a slug in capitals, without a mark at its end."""
    assert is_headline(read_guesses(text, {})[1][0]) is expected


def test_stories_of_go_on_below_a_link() -> None:
    """A headline of another state than all below it belongs to another page; what follows it does not."""
    text = "Chad recalls its envoy\n\nChad was angry.\n\nPeru opens an embassy\n\nMali was calm, unlike Chad."
    assert strangers(text) == [[2], [2], [0, 1, 3], [2]]


def test_stories_of_begin_under_a_host_who_is_named_in_the_headline_alone() -> None:
    """What is told below of others than those above is the headline's, though it does not name its state again."""
    text = "Chad recalls its envoy\n\nChad was angry.\n\nPeru opens some talks\n\nMali was glad."
    assert strangers(text) == [[2, 3], [2, 3], [0, 1], [0, 1]]


@pytest.mark.parametrize(
    ("opening", "turned"),
    [
        ("In other news, ", True), ("Separately, ", True), ("Elsewhere, ", True), ("In a separate development ", True),
        ("On another note, ", True), ("In another matter, ", True), ("Later, ", False), ("In another room ", False),
    ],
)  # fmt: skip
def test_with_turns_parts_what_a_paragraph_turns_to(opening: str, *, turned: bool) -> None:
    """To the end of the paragraph, from all that stands before."""
    text = f"Chad met Mali.\n\nThey talked.\n\n{opening}Peru opened an embassy. Peru was glad.\n\nMali left."
    _, sentences = read_guesses(text, {})
    none = [frozenset[int]()] * len(sentences)
    before = [0, 1] if turned else []
    assert [sorted(others) for others in with_turns(sentences, none)] == [[], [], before, before, []]


def test_with_turns_begins_with_no_turn() -> None:
    """What opens the text has nothing before it."""
    _, sentences = read_guesses("Separately, Chad met Mali. They talked.", {})
    assert not any(with_turns(sentences, [frozenset()] * 2))
