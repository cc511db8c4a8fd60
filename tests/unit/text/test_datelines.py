"""Tests of datelines; the golden cases of the stage ``clean`` hold one for each agency."""

from __future__ import annotations

import pytest

from dragoman.text.datelines import find_datelines, read_dateline


def test_find_datelines_gives_spans_of_all_parts() -> None:
    """Place, place to date, and all of it with agency and dash."""
    text = "Title\n\nNANCY, France, May 9 (Reuters) - Two ministers met."
    (found,) = find_datelines(text)
    assert text[found.start : found.end] == "NANCY, France, May 9"
    assert text[found.first : found.last] == "NANCY, France, May 9 (Reuters) - "
    assert text[found.place_start : found.place_end] == "NANCY"
    assert (found.place, found.agency, found.date) == ("Nancy", "Reuters", (None, 5, 9))


@pytest.mark.parametrize(
    "stamp", ["Updated: 2008-08-11 02:40", "Last updated: August 11, 2008", "Published: 2008-08-11"]
)
def test_find_datelines_knows_a_place_behind_a_stamp(stamp: str) -> None:
    """Without a day of its own; a word in capitals that is no place where dispatches are filed is none."""
    text = f"Talks open\n{stamp} BEIJING -- Two ministers met."
    (found,) = find_datelines(text)
    assert text[found.first : found.last] == f"{stamp} BEIJING -- "
    assert text[found.start : found.end] == "BEIJING"
    assert (found.place, found.agency, found.date) == ("Beijing", None, None)
    assert not find_datelines(text.replace("BEIJING", "ZZYX"))


def test_find_datelines_begins_where_told() -> None:
    """What stands before the start is not read."""
    text = "PARIS (AP) — One.\nROME (AP) — Two."
    assert [f.place for f in find_datelines(text, 10)] == ["Rome"]


@pytest.mark.parametrize(
    "text",
    [
        "President Obama, May 10 - what a day that was.",
        "Angela Merkel (AFP) was there.",
        "Paris, September 10 was a day of mourning.",
        "Foreign Minister (Retired) Smith spoke.",
        "May 10 - a day",
        "COMMUNIQUE\n\nThe two ministers of foreign affairs met in the capital for an hour of talks.",
        "BERLIN TALKS - no result",
        "1. Geneva, then Vienna - the two seats.",
    ],
)
def test_find_datelines_leaves_sentences_and_titles_alone(text: str) -> None:
    """What only looks like a dateline is none."""
    assert find_datelines(text) == []


def test_find_datelines_finds_all_of_a_digest() -> None:
    """Signed datelines of later lines are found too."""
    text = "ROME, May 5 (ANSA) - One.\n\nPARIS, May 5 (AFP) - Two.\n\nOSLO, May 5 (AFP) - Three."
    assert [f.place for f in find_datelines(text)] == ["Rome", "Paris", "Oslo"]


def test_read_dateline_reads_one_line_only() -> None:
    """The line's bounds are kept: what begins after them is not seen."""
    text = "ROME, May 5\n(ANSA) - One."
    assert read_dateline(text, 0, 11) is None
