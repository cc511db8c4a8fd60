"""Tests of the stretches of tokens that may be place names."""

from __future__ import annotations

import pytest

from dragoman.packs.gazetteer import find_toponyms, load_gazetteer
from dragoman.records.language import Sentence, Token
from dragoman.records.spans import Span
from dragoman.stages.places.candidates import find_candidates, is_capital
from dragoman.text.tokens import split_tokens

PACK = load_gazetteer()


def names(text: str) -> list[str]:
    """The candidates of a text that is one sentence."""
    tokens = tuple(Token(Span(s, e), text[s:e], "", "", "", 0, "") for s, e in split_tokens(text))
    sentence = Sentence(Span(0, len(text)), tokens)
    return [c.text for c in find_candidates(text, [sentence], lambda key: find_toponyms(PACK, key))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("from South Sudan to Sudan", ["South Sudan", "Sudan"]),
        ("Rio de Janeiro and Port-au-Prince", ["Rio de Janeiro", "Port-au-Prince"]),
        ("a man in march of us", []),
        ("the US, the U.K. and Us", ["US", "U.K."]),
        ("in Austin, Tex., or OK", ["Austin", "Tex"]),
        ("IN OR ME", []),
    ],
)
def test_find_candidates_takes_the_longest_names(text: str, expected: list[str]) -> None:
    """Longest first, capitals only, two letters only where they are a code."""
    assert names(text) == expected


def test_is_capital_sees_through_an_elided_article() -> None:
    """The capital of "d'Ivoire" is its third letter."""
    assert is_capital("d'Ivoire")
    assert not is_capital("ivory")
