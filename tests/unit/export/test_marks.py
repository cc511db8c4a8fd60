"""Marked text."""

from __future__ import annotations

import re
from html import unescape

from hypothesis import given
from hypothesis import strategies as st

from dragoman.export.marks import Mark, escaped, mark_text
from dragoman.records.spans import Span


def _plain(html: str) -> str:
    return unescape(re.sub(r"<[^>]*>", "", html))


def test_mark_text_cuts_where_marks_overlap() -> None:
    """Two overlapping marks give three pieces, the middle one with both."""
    marks = [Mark(Span(0, 4), "a", "x", "first"), Mark(Span(2, 6), "b", "y", "second")]
    assert mark_text("abcdefg", marks) == (
        '<mark class="a" data-r="x" title="first">ab</mark>'
        '<mark class="a b" data-r="x y" title="first; second">cd</mark>'
        '<mark class="b" data-r="y" title="second">ef</mark>g'
    )


def test_mark_text_counts_code_points() -> None:
    """A flag, which is two code points and four UTF-16 units, does not move the marks behind it."""
    assert mark_text("🇫🇷 Xi", [Mark(Span(3, 5), "a", "x")]) == '🇫🇷 <mark class="a" data-r="x">Xi</mark>'


def test_mark_text_sets_an_anchor_once_and_links() -> None:
    """The anchor stands at the first piece of its mark only, also where the mark is cut."""
    marks = [Mark(Span(0, 4), "a", "x", anchor="here", target="there"), Mark(Span(2, 3), "b", "")]
    html = mark_text("abcd", marks)
    assert html.count('<span id="here"></span>') == 1
    assert html.count('<a href="#there">') == 3


def test_escaped_leaves_nothing_that_acts() -> None:
    """Markup, quotes, terminal escapes and direction overrides become visible; a carriage return stays one."""
    assert escaped("<b a=\"1\" c='2'>&\x1b\x00\u202e\r\n") == (
        "&lt;b a=&quot;1&quot; c=&#x27;2&#x27;&gt;&amp;\u241b\u2400\ufffd&#13;\n"
    )


@given(
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20),
    st.lists(st.tuples(st.integers(0, 19), st.integers(1, 20)), max_size=8),
)
def test_mark_text_keeps_every_character(text: str, pairs: list[tuple[int, int]]) -> None:
    """However marks lie, the text taken out of the tags is the text, and tags are closed."""
    marks = [Mark(Span(s, e), "a", f"r{n}") for n, (s, e) in enumerate(pairs) if s < e <= len(text)]
    html = mark_text(text, marks)
    assert _plain(html) == unescape(escaped(text))
    assert html.count("<mark") == html.count("</mark>")
