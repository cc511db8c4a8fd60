"""Tests of the splitting of text into sentences."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.text.sentences import split_sentences
from tests.cases import as_parameters, read_cases

CASES = read_cases("segment", "sentences.jsonl")
PIECES = st.sampled_from(
    [
        "Gen. (ret.) ", "Lt. Col. ", "U.S. ", "3 p.m. ", "No. ", "Nov. 2 ", "“", "” ", '"', "(", ")", "[", "] ", ". ", "? ", "! ", "… ", "...",
        "\n", "\r\n", "\r", "\n\n", "\n- ", "The ", "the ", "end.The ", "said ", "Norway ", "\u00a0", "\u2029", "。", "J. ", "\x00", "\ud800", "🙂",
    ]
)  # fmt: skip
TEXTS = st.text(max_size=80) | st.lists(PIECES | st.text(max_size=4), max_size=20).map("".join)


@pytest.mark.parametrize("case", as_parameters(CASES))
def test_split_sentences_reads_golden_case(case: dict[str, Any]) -> None:
    """Each golden text is split as its case says."""
    assert [case["text"][start:end] for start, end in split_sentences(case["text"])] == case["expect"]


def test_split_sentences_has_cases_enough() -> None:
    """The golden file holds at least sixty cases with names of their own."""
    assert len({case["id"] for case in CASES}) == len(CASES) >= 60


@settings(max_examples=200, deadline=None, derandomize=True)
@given(TEXTS)
def test_split_sentences_loses_nothing_but_white_space(text: str) -> None:
    """Whatever the text: spans are in order, apart, trimmed, and leave out white space alone."""
    at = 0
    for start, end in split_sentences(text):
        assert at <= start < end <= len(text)
        assert not text[at:start].strip()
        assert text[start:end] == text[start:end].strip()
        at = end
    assert not text[at:].strip()


@settings(max_examples=100, deadline=None, derandomize=True)
@given(TEXTS, TEXTS, TEXTS)
def test_split_sentences_keeps_to_its_bounds(before: str, text: str, after: str) -> None:
    """Of a stretch of a text, no sentence begins before it or ends behind it, and none of it is lost."""
    start, end = len(before), len(before) + len(text)
    whole = before + text + after
    spans = split_sentences(whole, start, end)
    assert all(start <= s < e <= end for s, e in spans)
    assert "".join("".join(whole[s:e].split()) for s, e in spans) == "".join(text.split())


@settings(max_examples=60, deadline=None, derandomize=True)
@given(TEXTS, TEXTS)
def test_split_sentences_ends_at_a_blank_line(one: str, other: str) -> None:
    """Two texts with a blank line between them never share a sentence."""
    text = f"{one}\n\n{other}"
    assert not any(start < len(one.rstrip()) and end > len(one) + 2 for start, end in split_sentences(text))


@pytest.mark.parametrize(
    "unit",
    ["a", "a. ", "A. ", "U.S. ", "\n", "a\n", "A\n", "\r\n \r\n", "(", "( a. ", "“", "! ", "a.B", "... ", ".   "],
)
def test_split_sentences_ends_on_long_monotonous_text(unit: str) -> None:
    """Sixty thousand code points of one unit are split, the words behind them included."""
    text = unit * (60_000 // len(unit)) + "\n\nThe end."
    start, end = split_sentences(text)[-1]
    assert text[start:end] == "The end."


@pytest.mark.parametrize("ending", ["Az", "Am", "Mu", "Kz", "Com", "Org"])
def test_split_sentences_keeps_the_name_of_a_site_whole(ending: str) -> None:
    """Of "News.Mu" nothing ends a sentence; of two sentences without a space between them the first does."""
    text = f"He told News.{ending} of it."
    assert split_sentences(text) == [(0, len(text))]
    assert len(split_sentences("He read the news.Then he left.")) == 2
