"""Tests of the stage that turns a document into sentences and tokens."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.records.dispatch import Dispatch
from dragoman.records.spans import Span, contains
from dragoman.stages.clean import clean
from dragoman.stages.segment import segment


def test_segment_leaves_out_what_is_skipped() -> None:
    """A dateline and a note at the end are in no sentence; what stands between is."""
    document = clean(Dispatch("BELGRADE, September 10. /TASS/. The envoys met. They left.\n\n(Reporting by Ann Lee)"))
    assert document.skipped
    assert [document.cite(u.span) for u in segment(document)] == ["The envoys met.", "They left."]


def test_segment_cuts_where_something_is_skipped() -> None:
    """A skipped stretch inside a line parts two sentences."""
    document = replace(clean(Dispatch("The envoys met XXX and left.")), skipped=(Span(15, 18),))
    assert [document.cite(u.span) for u in segment(document)] == ["The envoys met", "and left."]


def test_segment_leaves_out_sentences_without_tokens() -> None:
    """A line of marks without width is no sentence."""
    assert segment(clean(Dispatch("\u200b\u200b\n\nThe envoys met."))) == segment(
        clean(Dispatch("\u200b\u200b\n\nThe envoys met."))
    )
    assert len(segment(clean(Dispatch("\u200b\u200b\n\nThe envoys met.")))) == 1


def test_segment_of_nothing_is_nothing() -> None:
    """An empty text has no sentences."""
    assert segment(clean(Dispatch(""))) == ()


@settings(max_examples=60, deadline=None, derandomize=True)
@given(
    st.lists(
        st.sampled_from(
            ["The envoys met. ", "PARIS (AP) — ", "\n\n", "\r\n", "“We come,” ", "\u200b", "U.S. ", "🙂 ", "###\n"]
        ),
        max_size=10,
    ).map("".join)
)
def test_segment_gives_tokens_inside_sentences_outside_skipped(text: str) -> None:
    """Whatever the text: sentences are in order and apart, tokens lie inside theirs, and nothing skipped is read."""
    document = clean(Dispatch(text))
    at = 0
    for unparsed in segment(document):
        assert at <= unparsed.span.start
        assert unparsed.tokens
        assert all(contains(unparsed.span, token) for token in unparsed.tokens)
        assert not any(s.start < unparsed.span.end and unparsed.span.start < s.end for s in document.skipped)
        at = unparsed.span.end
