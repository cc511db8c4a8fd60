"""Tests of the finding of what stands between quotation marks."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.text.quotation_marks import LONGEST, find_quoted
from tests.cases import as_parameters, read_cases

CASES = read_cases("segment", "quotation_marks.jsonl")
PIECES = st.sampled_from(
    ['"', "“", "”", "„", "«", "»", "'", "‘", "’", "'s ", " ", "\n", "\n\n", ". ", ", ", "We come", "he said ", "(", "—", "s' ", "\ud800"]
)  # fmt: skip
TEXTS = st.text(max_size=60) | st.lists(PIECES, max_size=24).map("".join)


@pytest.mark.parametrize("case", as_parameters(CASES))
def test_find_quoted_reads_golden_case(case: dict[str, Any]) -> None:
    """Each golden text has the quotations that its case lists, and no others."""
    assert [case["text"][start:end] for start, end in find_quoted(case["text"])] == case["expect"]


def test_find_quoted_has_cases_enough() -> None:
    """The golden file holds at least forty cases with names of their own."""
    assert len({case["id"] for case in CASES}) == len(CASES) >= 40


@settings(max_examples=250, deadline=None, derandomize=True)
@given(TEXTS)
def test_find_quoted_gives_spans_in_order(text: str) -> None:
    """Whatever the text: spans lie inside it, are not empty or padded with spaces, and an outer one comes first."""
    found = find_quoted(text)
    assert found == sorted(found, key=lambda s: (s[0], -s[1]))
    for start, end in found:
        assert 0 <= start < end <= len(text)
        assert text[start:end] == text[start:end].strip()


@settings(max_examples=60, deadline=None, derandomize=True)
@given(TEXTS, TEXTS, TEXTS)
def test_find_quoted_keeps_to_its_bounds(before: str, text: str, after: str) -> None:
    """Of a stretch of a text, only what stands in it is found."""
    start, end = len(before), len(before) + len(text)
    assert all(start <= s < e <= end for s, e in find_quoted(before + text + after, start, end))


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.text(st.characters(exclude_characters="\"“”„«»‘’'"), max_size=60))
def test_find_quoted_finds_nothing_without_marks(text: str) -> None:
    """A text without marks has no quotation."""
    assert find_quoted(text) == []


def test_find_quoted_gives_up_a_mark_that_is_never_closed() -> None:
    """An opening mark with no closing one in reach opens nothing."""
    assert find_quoted("“We come. " + "and so on " * (LONGEST // 10 + 5)) == []


@pytest.mark.parametrize("unit", ['"', "“", "'", "‘a ", "“a", '" a', "\n\n", "' a", "a' "])
def test_find_quoted_ends_on_long_monotonous_text(unit: str) -> None:
    """Fifty thousand code points of one unit are read, the quotation behind them included."""
    text = unit * (50_000 // len(unit)) + "\n\n“We come,” he said."
    start, end = find_quoted(text)[-1]
    assert text[start:end] == "We come,"


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("''We will come,'' he said. ''And stay.''", ["We will come,", "And stay."]),
        ("``We can't,'' said the ministers' aide.", ["We can't,"]),
        ("‘‘We will come,’’ he said.", ["We will come,"]),
        ("''We will come,'' he said, ''if the 'old pact' holds.''", ["We will come,", "if the 'old pact' holds."]),
        ("the ministers' and envoys' talks", []),
    ],
)
def test_find_quoted_takes_two_single_marks_for_a_double_one(text: str, quoted: list[str]) -> None:
    """Feeds of the typewriter's alphabet double the apostrophe; the apostrophes of genitives stay what they are."""
    assert [text[a:b] for a, b in find_quoted(text)][: len(quoted) or None] == quoted


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("After all we have summoned him,” Lund said. “We must.”", ["After all we have summoned him,", "We must."]),
        ("We came,” he said.", []),
        ("The size is five by nine” for all.", []),
        ("“We came.” So it ended, as all things do,” he said.", ["We came."]),
    ],
)
def test_find_quoted_takes_a_speech_whose_opening_mark_was_lost(text: str, quoted: list[str]) -> None:
    """What a paragraph begins with is said where a closing mark ends it, behind a comma or stop, after some words."""
    assert [text[a:b] for a, b in find_quoted(text)] == quoted
