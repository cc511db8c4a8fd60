"""Tests of pairs that a dash joins."""

from __future__ import annotations

import pytest

from dragoman.stages.mentions import find_mentions
from dragoman.syntax.pairs import Entries, find_pairs, states_of_slug
from tests.sentences import read_guesses


@pytest.fixture
def entries() -> Entries:
    """A few names of states."""
    words = (
        "us",
        "s korea",
        "n korea",
        "china",
        "russian",
        "american",
        "franco",
        "german",
        "moscow",
        "tehran",
        "eu",
        "ukraine",
    )
    return {tuple(word.split()): ("country", word) for word in words}


def pairs(text: str, entries: Entries, *names: str) -> list[tuple[str, str]]:
    """The words of the first pair of a text and its kind, as found."""
    _, sentences = read_guesses(text, {"names": [[name, "Person"] for name in names]})
    tokens = sentences[0].tokens
    return [
        ("".join(t.text for t in tokens[left[0] : right[1] + 1]), kind)
        for left, right, kind in find_pairs(sentences[0], entries)
    ]


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("US-China talks resumed.", "US-China"),
        ("The Russian-American top-level consultations went on.", "Russian-American"),
        ("A Franco-German dialogue began.", "Franco-German"),
        ("Moscow–Tehran talks resumed.", "Moscow–Tehran"),
        ("The EU-Ukraine summit ended.", "EU-Ukraine"),
        ("The US-S. Korea joint military drill began.", "US-S.Korea"),
        ("N. Korea-US talks resumed.", "N.Korea-US"),
    ],
)
def test_two_states_before_what_they_do_together(text: str, pair: str, entries: Entries) -> None:
    """By name, adjective, capital or body."""
    assert pairs(text, entries) == [(pair, "country")]


@pytest.mark.parametrize(
    "text",
    [
        "The Asia-Pacific summit opened.",
        "The China-made talks phone rang.",
        "US-China trade fell.",
        "China - US talks resumed.",
        "The talks of Jean-Claude ended.",
    ],
)
def test_other_dashes_join_no_pair(text: str, entries: Entries) -> None:
    """Regions, compounds, spaces around the dash, and nouns of nothing done together."""
    assert pairs(text, entries) == []


def test_two_people_by_their_names(entries: Entries) -> None:
    """Where the model has a person's name there."""
    assert pairs("The Merkel-Macron call ended.", entries, "Merkel-Macron") == [("Merkel-Macron", "person")]
    assert pairs("The Merkel-Macron call ended.", entries) == []


def test_both_sides_are_mentions(entries: Entries) -> None:
    """In the place of one that is the pair, or a side of it."""
    _, sentences = read_guesses("US-China talks resumed.", {"mentions": [["US", "country"]]})
    assert [p.kind for p in find_mentions(sentences, entries)] == ["country", "country"]
    assert len(find_mentions(sentences)) == 1


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("CHINA", ["CHINA"]),
        ("CHINA-UKRAINE", ["CHINA", "UKRAINE"]),
        ("S KOREA, CHINA AND UKRAINE", ["SKOREA", "CHINA", "UKRAINE"]),
        ("CHINA BACKS UKRAINE", []),
        ("China", []),
        ("AFTER", []),
    ],
)
def test_states_of_slug(text: str, states: list[str], entries: Entries) -> None:
    """A line of states in capitals and of nothing else; each of them is a mention."""
    _, sentences = read_guesses(text, {})
    tokens = sentences[0].tokens
    found = states_of_slug(sentences[0], entries)
    assert ["".join(t.text for t in tokens[a : b + 1]) for a, b in found] == states
    assert [p.kind for p in find_mentions(sentences, entries)] == ["country"] * len(states)
