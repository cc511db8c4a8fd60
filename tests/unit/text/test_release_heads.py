"""Tests of the lines that place and date a release."""

from __future__ import annotations

import pytest

from dragoman.text.dateline_parts import split_lines
from dragoman.text.release_heads import find_release_head

BODY = "\n\nThe two ministers met for an hour and spoke of the border and of trade between their countries."


@pytest.mark.parametrize(
    ("head", "place", "date"),
    [
        ("Paris, 12 June 2014", "Paris", (2014, 6, 12)),
        ("Ministry of Foreign Affairs, Ljubljana, 14 January 1999", "Ljubljana", (1999, 1, 14)),
        ("Washington, DC\nSeptember 29, 2015", "Washington", (2015, 9, 29)),
        ("September 20, 1999\nMoscow", "Moscow", (1999, 9, 20)),
        ("June 4, 2015\n18:20\nThe Kremlin, Moscow", "Moscow", (2015, 6, 4)),
        ("KHARTOUM, Sudan", "Khartoum", None),
        (
            "NEW DELHI: The two ministers met for an hour and spoke of the border and of trade on Monday.",
            "New Delhi",
            None,
        ),
        (
            "Cairo: The two ministers met for an hour. They spoke of the border and of trade, and of Gaza.",
            "Cairo",
            None,
        ),
        (
            "Gaborone - The two ministers met for an hour. They spoke of the border and of trade, and of roads.",
            "Gaborone",
            None,
        ),
        ("PARIS - Two ministers met.", "Paris", None),
        ("12 March 2025\nReporting from Phnom Penh", "Phnom Penh", (2025, 3, 12)),
    ],
)
def test_find_release_head_reads_place_and_date(head: str, place: str, date: tuple[int, int, int] | None) -> None:
    """The forms of ministries, presidents and agencies that give the place a line of its own."""
    text = "A title\n" + head + BODY
    found = find_release_head(text, split_lines(text))
    assert found is not None
    assert (found.place, found.date) == (place, date)
    assert text[found.place_start : found.place_end].lower() == place.lower()


def test_find_release_head_reads_the_foot() -> None:
    """Place and date may close a release, or the place alone where the head has the date."""
    text = "May 5, 2011\n\nA title" + BODY + "\n\nMore.\n\nNew Delhi"
    found = find_release_head(text, split_lines(text))
    assert found is not None
    assert (found.place, found.date) == ("New Delhi", (2011, 5, 5))


@pytest.mark.parametrize(
    "head", ["Press briefing, 14 June 2005", "IRAN EARTHQUAKE", "May 5, 2011\nAn envoy in Moscow", "Paris in June"]
)
def test_find_release_head_refuses_titles(head: str) -> None:
    """A title with a date, a headline in capitals and a line that is more than a place are none."""
    text = head + BODY
    assert find_release_head(text, split_lines(text)) is None


@pytest.mark.parametrize(
    "line",
    [
        "Moscow: We will answer",
        "Moscow - Paris trains stopped",
        "Moscow - once the seat of a prince, now of a president - was quiet. Nobody met there for an hour.",
    ],
)
def test_find_release_head_takes_no_headline_for_a_dateline(line: str) -> None:
    """A place in small letters before a colon or dash is one only where a whole paragraph follows."""
    text = line + BODY
    assert find_release_head(text, split_lines(text)) is None


def test_find_release_head_takes_no_weekday_for_a_place() -> None:
    """A date with its weekday on a line of its own is all date."""
    text = "A title\nTuesday, January 18, 2011" + BODY
    assert find_release_head(text, split_lines(text)) is None
