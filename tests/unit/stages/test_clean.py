"""Tests of the stage that marks what is no content."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.errors import InputError
from dragoman.records.dispatch import Dispatch
from dragoman.stages.clean import clean

GOLDEN = Path(__file__).parents[2] / "golden" / "clean"
CASES = [json.loads(line) for path in sorted(GOLDEN.glob("*.jsonl")) for line in path.read_text("utf-8").splitlines()]

PIECES = st.sampled_from(
    [
        "BELGRADE, September 10. /TASS/. ", "PARIS (AP) — ", "By Ann Lee\n", "###\n", "\r\n", "\x00", "\u200f", "date 2020-09-10 ",
        "Notes to editors\n", "(Adds quote) ", "(Reporting by Ann Lee)", "Feb 31", "((((", "\ud800", "🙂", " a ", "Related stories\n",
        "2020-13-45", "Moscow\n", "June 4, 2015\n", "Moscow, June 4, 2015\n", "dpa xy", "KYIV\n\n",
    ]
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES | st.text(max_size=12), max_size=12).map("".join))


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_clean_reads_golden_case(case: dict[str, Any]) -> None:
    """Each golden dispatch gives the values that its case names."""
    document = clean(Dispatch(case["text"], published=case["published"]))
    dateline = document.dateline
    answers = {
        "dateline": dateline,
        "place": dateline and dateline.place,
        "date": dateline and dateline.date,
        "span": dateline and document.cite(dateline.span),
        "agency": document.agency,
        "published": document.published,
        "published_from": document.published_from,
        "language": document.language,
        "skipped": [document.cite(span) for span in document.skipped],
        "notes": [reason for _, reason in document.notes],
    }
    assert {key: answers[key] for key in case["expect"]} == case["expect"]
    assert document.text == case["text"]


def test_clean_has_cases_enough() -> None:
    """The golden file holds at least sixty cases with names of their own."""
    assert len({case["id"] for case in CASES}) == len(CASES) >= 60


@settings(max_examples=150, deadline=None)
@given(TEXTS)
def test_clean_keeps_text_and_gives_valid_spans(text: str) -> None:
    """Whatever the text, it is kept, and the spans are trimmed, in order, apart, and the same each time."""
    document = clean(Dispatch(text))
    assert document.text == text
    end = 0
    for span in document.skipped:
        assert end <= span.start < span.end <= len(text)
        assert document.cite(span) == document.cite(span).strip()
        end = span.end
    if document.dateline:
        assert document.cite(document.dateline.span)
    assert clean(Dispatch(text)) == document


@pytest.mark.parametrize(
    "unit", ["a ", "((((", "1234567890", "A", "A ", "A, ", "A/", ", ", "- ", "\n", "A\n", "(Adds ", "/TASS/", "Dec 1 "]
)
def test_clean_ends_on_long_monotonous_lines(unit: str) -> None:
    """Five million code points of one unit are read: no pattern looks beyond its bound."""
    text = unit * (5_000_000 // len(unit)) if "\n" not in unit else unit * 200_000
    assert clean(Dispatch(text)).text == text


def test_clean_computes_id_from_content_unless_given() -> None:
    """The same content has the same id, other content another, and the caller's own id wins."""
    assert clean(Dispatch("a")).id == clean(Dispatch("a")).id
    assert clean(Dispatch("a")).id != clean(Dispatch("a", title="a")).id
    assert clean(Dispatch("a", id="mine")).id == "mine"


def test_clean_takes_the_day_of_a_published_time() -> None:
    """A time of day after the day of publication is left out."""
    assert clean(Dispatch("a", published="2020-09-10T23:30:00Z")).published == "2020-09-10"


@pytest.mark.parametrize("published", ["", "10 September 2020", "2020-02-31", "2020"])
def test_clean_refuses_a_day_that_is_none(published: str) -> None:
    """A day that is not ISO 8601, or does not exist, is the caller's error."""
    with pytest.raises(InputError, match="published is"):
        clean(Dispatch("a", published=published))


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("The envoy left for Kuwait. – KUNA", "KUNA"),
        ("The envoy left for Kuwait.\n\nSource: Xinhua", "Xinhua"),
        ("OSLO, June 3 — The envoy left for Kuwait. – KUNA", "KUNA"),
        ("OSLO, June 3 (AP) — The envoy left for Kuwait. – KUNA", "AP"),
        ("The envoy left for Kuwait, KUNA said.", None),
    ],
    ids=["dash", "source", "dateline without one", "dateline first", "no signature"],
)
def test_clean_takes_the_agency_that_signs(text: str, agency: str | None) -> None:
    """Where the dateline names no agency, the one that signs the text at its end is it."""
    assert clean(Dispatch(text, published="2020-06-04")).agency == agency
