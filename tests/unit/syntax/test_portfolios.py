"""Tests of ministers for several things."""

from __future__ import annotations

import pytest

from dragoman.records.language import Guess, Sentence, Token
from dragoman.records.spans import Span
from dragoman.syntax.portfolios import find_envoys, find_ministers

ENTRIES: dict[tuple[str, ...], tuple[str, str]] = {("ambassador",): ("title", "ambassador")}


def named(text: str, name: str) -> Sentence:
    """A sentence of words parted by spaces, in which a person's name is marked."""
    words = text.split()
    tokens, at = [], 0
    for word in words:
        tokens.append(Token(Span(at, at + len(word)), word, word.lower(), "X", "X", 0, "dep"))
        at += len(word) + 1
    first = words.index(name.split()[0])
    marks = (Guess(first, first + len(name.split()) - 1, "Person", 0.9),)
    return Sentence(Span(0, len(text)), tuple(tokens), names=marks)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the Minister of Fish , Ports , and Ferries Kari Lund left", "Minister of Fish , Ports , and Ferries Kari Lund"),
        ("Minister of Fish , Ports and Civil Ferries Kari Lund left", "Minister of Fish , Ports and Civil Ferries Kari Lund"),
        ("Minister of Fish and Ports and Ferries Kari Lund left", "Minister of Fish and Ports and Ferries Kari Lund"),
        ("Minister for Fish and the Commonwealth , Kari Lund , left", "Minister for Fish and the Commonwealth , Kari Lund"),
        ("the Minister of Fish , Kari Lund , left", ""),
        ("the Minister of Kari Lund left", ""),
        ("the Minister of Fish , and Ambassador Kari Lund left", ""),
        ("the Minister of Fish , who came , and Ports Kari Lund left", ""),
        ("the Minister of Fish and Ports Kari Lund left", ""),
        ("the Minister of Fish , Ports and Kari Lund left", ""),
    ],
)  # fmt: skip
def test_find_ministers(text: str, found: str) -> None:
    """A list that commas part and "and" ends is one office; where it may end before the name, nobody is joined."""
    sentence = named(text, "Kari Lund")
    spans = [" ".join(text.split()[a : b + 1]) for a, b in find_ministers(sentence, ENTRIES)]
    assert spans == ([found] if found else [])


STATES: dict[tuple[str, ...], tuple[str, str]] = {(word,): ("country", word) for word in ("chad", "mali", "togo")}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the ambassador to Chad and Mali , Kari Lund , left", "ambassador to Chad and Mali , Kari Lund"),
        ("Ambassador to Chad , Mali and Togo Kari Lund left", "Ambassador to Chad , Mali and Togo Kari Lund"),
        ("the envoy of the Chad Union to Mali and the South , Kari Lund", "envoy of the Chad Union to Mali and the South , Kari Lund"),
        ("the ambassador to Chad , Mali and Togo left as Kari Lund came", "ambassador to Chad , Mali and Togo"),
        ("the ambassador to Chad , Kari Lund , left", None),
        ("the ambassador to Chad and Kari Lund left", None),
        ("the ambassador to Chad and Ambassador Kari Lund left", None),
        ("the ambassador to Chad and Mali left as Kari Lund came", None),
        ("the ambassador to Chad , Mali and Togo 's Kari Lund left", None),
        ("the ambassador went to Chad and Mali , Kari Lund said", None),
        ("the king to Chad and Mali , Kari Lund", None),
    ],
)  # fmt: skip
def test_find_envoys(text: str, found: str | None) -> None:
    """Up to the name behind several posts; without a name three states, which no actor beside him makes."""
    sentence = named(text, "Kari Lund")
    words = [t.text for t in sentence.tokens]
    spans = [" ".join(words[a : b + 1]) for a, b in find_envoys(sentence, {**ENTRIES, **STATES})]
    assert spans == ([found] if found else [])
