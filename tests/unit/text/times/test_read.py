"""Tests of the reader of time expressions; the golden sentences are run by the stage's tests."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.text.times.read import RULES, read_times

PIECES = st.sampled_from(
    [
        "the end of ", "early ", "last ", "next ", "this ", "that ", "the same ", "May ", "March 31", "February ", "30 ", "to ", "-", "and ", "2020", "1999 ",
        "Friday ", "morning ", "week ", "weekend ", "years ", "ago ", "later ", "3,000,000 ", "nearly ", "half a ", "century ", "10:30 ", "24:59", " GMT",
        "32/13/2020 ", "the 31st ", "Easter ", "Ramadan ", "'82 ", "the 90s ", "every ", "fiscal ", "Q3 ", "0000-00-00 ", "\n", "will ", "met ", ". ", "🙂",
    ]
)  # fmt: skip


@given(
    st.lists(PIECES | st.text(max_size=5), max_size=14).map("".join),
    st.sampled_from([None, "2020-02-29", "2021-01-01"]),
)
def test_read_times_is_orderly_on_any_text(text: str, published: str | None) -> None:
    """Nothing raises; spans are in order, apart, inside the text; a value or a reason is given, never both."""
    at = 0
    for found in read_times(text, published):
        assert at <= found.start < found.end <= len(text)
        assert (found.reading.value is None) != (found.reading.refused is None)
        at = found.end


def test_read_times_reads_only_its_regions() -> None:
    """What lies outside the regions, or across two of them, is not read."""
    text = "In 1998 they met. In May"
    found = read_times(text, "2020-09-10", [(18, 24)])
    assert [text[f.start : f.end] for f in found] == ["May"]
    assert read_times(text, "2020-09-10", [(0, 5), (5, 7)]) == ()


def test_read_times_asks_for_the_tense_it_is_given() -> None:
    """A caller's tense goes before the words'."""
    text = "They met on Friday."
    assert read_times(text, "2020-09-10", tense_of=lambda _start, _end: "future")[0].reading.value == "2020-09-11"


def test_read_times_takes_the_day_of_a_moment() -> None:
    """A publication given with its hour counts as its day."""
    assert read_times("today", "2020-09-10T23:00:00")[0].reading.value == "2020-09-10"


def test_read_times_refuses_a_publication_that_is_no_day() -> None:
    """A day of publication that is none raises."""
    with pytest.raises(ValueError, match="isoformat"):
        read_times("today", "10 September")


def test_rules_have_names_of_their_own() -> None:
    """No two rules share a name."""
    assert len({rule.name for rule in RULES}) == len(RULES)
