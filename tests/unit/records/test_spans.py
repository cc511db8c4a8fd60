"""Tests of spans."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.records.spans import Span, contains, hull, overlaps, trimmed

SPANS = st.tuples(st.integers(0, 12), st.integers(1, 6)).map(lambda p: Span(p[0], p[0] + p[1]))


@given(SPANS, SPANS)
def test_overlaps_means_a_shared_code_point(one: Span, other: Span) -> None:
    """Two spans overlap exactly where some position lies in both, whichever is asked first."""
    assert overlaps(one, other) == overlaps(other, one) == bool(set(range(*one)) & set(range(*other)))


@given(SPANS, SPANS)
def test_contains_means_every_code_point(outer: Span, inner: Span) -> None:
    """A span contains another exactly where all its positions do; it contains itself."""
    assert contains(outer, inner) == (set(range(*inner)) <= set(range(*outer)))
    assert contains(outer, outer)


@given(st.lists(SPANS, min_size=1, max_size=5))
def test_hull_is_the_shortest_around(spans: list[Span]) -> None:
    """The hull contains every span, and begins and ends with one of them."""
    around = hull(spans)
    assert all(contains(around, span) for span in spans)
    assert around.start in {s.start for s in spans}
    assert around.end in {s.end for s in spans}


def test_hull_takes_an_iterator_once() -> None:
    """The spans may come from a generator."""
    assert hull(s for s in (Span(3, 4), Span(1, 2))) == Span(1, 4)


def test_hull_of_nothing_is_an_error() -> None:
    """No span has no hull."""
    with pytest.raises(ValueError, match=r"min\(\)|empty"):
        hull(())


@given(st.text(max_size=20), st.integers(0, 20), st.integers(0, 20))
def test_trimmed_leaves_white_space_out(text: str, start: int, end: int) -> None:
    """The trimmed span holds the stretch's words and no white space at its ends; nothing is left of blanks."""
    span = trimmed(text, start, end)
    if span is None:
        assert not text[start:end].strip()
    else:
        assert text[span.start : span.end] == text[start:end].strip()
        assert start <= span.start < span.end <= end
