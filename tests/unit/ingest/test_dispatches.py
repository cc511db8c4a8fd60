"""What a caller hands in, into dispatches."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.errors import InputError
from dragoman.ingest.dispatches import MAX_TEXT, as_day, as_dispatch
from dragoman.records.dispatch import Dispatch


def test_as_dispatch_takes_texts_dispatches_and_mappings() -> None:
    """The three ways to hand in a text come to the same."""
    expected = Dispatch("Words.\r\n ", published="2020-03-03", id="7")
    assert as_dispatch("Words.\r\n ") == Dispatch("Words.\r\n ")
    assert as_dispatch(expected) == expected
    row = {"text": "Words.\r\n ", "published": "2020-03-03T10:00:00Z", "title": "", "id": 7, "other": [1]}
    assert as_dispatch(row) == expected


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("", "empty"),
        (" \u2003\n", "empty"),
        ({"text": ""}, "empty"),
        ({"text": None}, "type"),
        ({}, "type"),
        ({"text": 5}, "type"),
        ({"text": "x", "title": ["a"]}, "type"),
        ({"text": "x", "url": 3}, "type"),
        (5, "type"),
        (None, "type"),
        (b"bytes", "type"),
        ("half \ud83c pair", "encoding"),
        ({"text": "x", "title": "\udc00"}, "encoding"),
        ({"text": "x", "published": "2020-02-30"}, "published"),
        ({"text": "x", "published": "March 3"}, "published"),
        ("x" * (MAX_TEXT + 1), "too_long"),
    ],
)
def test_as_dispatch_refuses_with_a_reason(source: object, reason: str) -> None:
    """Whatever cannot be read is refused with a short code for programs."""
    with pytest.raises(InputError) as caught:
        as_dispatch(source)
    assert caught.value.reason == reason


@given(st.text(min_size=1).filter(str.strip))
def test_as_dispatch_keeps_any_text(text: str) -> None:
    """The text given is the text kept."""
    if any("\ud800" <= c <= "\udfff" for c in text):
        with pytest.raises(InputError, match="surrogate"):
            as_dispatch(text)
    else:
        assert as_dispatch(text).text == text


@pytest.mark.parametrize(
    ("value", "day"),
    [("2020-03-03", "2020-03-03"), (" 2020-03-03 ", "2020-03-03"), ("2020-03-03 23:59", "2020-03-03"),
     ("2020-03-03T23:59:00+02:00", "2020-03-03"), ("20200303", "2020-03-03")],
)  # fmt: skip
def test_as_day_keeps_the_day(value: str, day: str) -> None:
    """A date with time counts as its day, as written."""
    assert as_day(value) == day
