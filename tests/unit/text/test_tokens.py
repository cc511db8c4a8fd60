"""Tests of the splitting of text into tokens."""

from __future__ import annotations

import unicodedata
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dragoman.text.tokens import split_tokens
from tests.cases import as_parameters, read_cases

CASES = read_cases("segment", "tokens.jsonl")
PIECES = st.sampled_from(
    [
        "can", "not", "n't", "n’t", "'s", "’s", "U.S.", "Gen.", "(ret.)", "3 p.m.", "1,234.5", "10:30", "www.", "https://", "a@b.c",
        "O'Brien", "d’Ivoire", "...", "--", "***", "\u0301", "\u200b", "\u00ad", "\ufeff", "\x00", "\u2029", "é", "会", "。", "🇳🇴", "_", "\ud800",
    ]
)  # fmt: skip
TEXTS = st.text(max_size=80) | st.lists(PIECES | st.text(max_size=4) | st.just(" "), max_size=16).map("".join)


@pytest.mark.parametrize("case", as_parameters(CASES))
def test_split_tokens_reads_golden_case(case: dict[str, Any]) -> None:
    """Each golden text is split as its case says."""
    assert [case["text"][start:end] for start, end in split_tokens(case["text"])] == case["expect"]


def test_split_tokens_has_cases_enough() -> None:
    """The golden file holds at least sixty cases with names of their own."""
    assert len({case["id"] for case in CASES}) == len(CASES) >= 60


@settings(max_examples=200, deadline=None, derandomize=True)
@given(TEXTS)
@example("wont\u200bn't")
@example("e\u0301\u0301'\u0301s")
def test_split_tokens_covers_every_visible_character_once(text: str) -> None:
    """Whatever the text: spans are in order, apart, inside it, and leave out white space and control marks alone."""
    spans = split_tokens(text)
    covered: set[int] = set()
    at = 0
    for start, end in spans:
        assert at <= start < end <= len(text)
        covered.update(range(start, end))
        at = end
    left = [c for n, c in enumerate(text) if n not in covered]
    assert all(c.isspace() or unicodedata.category(c) in {"Cc", "Cf"} for c in left)
    assert not any(text[n].isspace() for n in covered)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(TEXTS, TEXTS, TEXTS)
def test_split_tokens_keeps_to_its_bounds(before: str, text: str, after: str) -> None:
    """Of a stretch of a text, no token begins before it or ends behind it, and all its words are covered."""
    start, end = len(before), len(before) + len(text)
    spans = split_tokens(before + text + after, start, end)
    assert all(start <= s < e <= end for s, e in spans)
    covered = {n for s, e in spans for n in range(s, e)}
    assert all(n + start in covered for n, c in enumerate(text) if c.isalnum())


@pytest.mark.parametrize(
    "unit", ["a", "a.", "1,", "'", "n't", "a@", "www.", "http://", "-", "\u0301", "A.B.", "can", "o'"]
)
def test_split_tokens_ends_on_long_monotonous_text(unit: str) -> None:
    """A hundred thousand code points of one unit are split to the last: the work grows with the length alone."""
    text = unit * (100_000 // len(unit)) + " end"
    start, end = split_tokens(text)[-1]
    assert text[start:end] == "end"


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("N. Korea fired.", ["N.", "Korea", "fired", "."]),
        ("N. korea", ["N", ".", "korea"]),
        ("Rain.\nS. Korean envoys", ["Rain", ".", "S.", "Korean", "envoys"]),
        ("the U.S.-S. Korea drill", ["the", "U.S.", "-", "S.", "Korea", "drill"]),
        ("(N. Korea)", ["(", "N.", "Korea", ")"]),
        ("plan:N. Korea", ["plan", ":", "N", ".", "Korea"]),
        ("xN. Korea", ["xN", ".", "Korea"]),
    ],
)
def test_split_tokens_keeps_the_stop_of_an_initial(text: str, tokens: list[str]) -> None:
    """At the head of a text or a line, behind a space, a dash or a bracket; the end of a word is none."""
    assert [text[start:end] for start, end in split_tokens(text)] == tokens


def test_split_tokens_looks_before_its_bounds_for_an_initial() -> None:
    """What begins inside a word is no initial, though the stretch begins with it."""
    assert split_tokens("xN. Korea", 1) == [(1, 2), (2, 3), (4, 9)]
    assert split_tokens("x N. Korea", 2) == [(2, 4), (5, 10)]


@pytest.mark.parametrize("mark", ["''", "``", "’’", "‘‘"])
def test_split_tokens_keeps_two_single_marks_together(mark: str) -> None:
    """Two single quotation marks in a row are one token, as they are one mark."""
    assert split_tokens(f"{mark}No") == [(0, 2), (2, 4)]
