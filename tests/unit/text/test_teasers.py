"""Tests of the teasers of other stories below a text."""

from __future__ import annotations

import pytest

from dragoman.text.furniture import find_furniture

BODY = "The ministers met on Thursday."


def marked(text: str) -> list[str]:
    """What is furniture in a text."""
    return [text[begin:end] for begin, end in find_furniture(text)]


@pytest.mark.parametrize("dots", ["…", " …", "...", " [...]", " […]"])
def test_two_lines_cut_short_are_teasers(dots: str) -> None:
    """With the headlines above them, below a text of one line."""
    teasers = [f"Envoy says the truce will{dots}", f"Chad expels three{dots}"]
    assert marked("\n\n".join([BODY, *teasers])) == teasers
    listed = ["Truce near", teasers[0], "Envoys out", teasers[1]]
    assert marked("\n".join([BODY, *listed])) == listed


def test_a_line_cut_short_is_a_teaser_below_a_text() -> None:
    """Below two whole lines; a text of one line that breaks off is all that is left of it."""
    teaser = "Envoy says the truce will…"
    assert marked(f"{BODY}\n{BODY}\n{teaser}") == [teaser]
    assert marked(f"Talks open\n{BODY}\n{teaser}") == []
    assert marked(f"Talks open\n{teaser}\n{teaser}") == []
    assert marked(teaser) == []


def test_teasers_stand_among_other_furniture() -> None:
    """A credit below them is no end of the text."""
    teasers = ["Envoy says the truce will…", "Chad expels three…"]
    assert marked("\n".join([BODY, *teasers, "Follow us on Facebook"])) == [*teasers, "Follow us on Facebook"]


@pytest.mark.parametrize(
    "line", ["Lund: We will, of course …", "“We will, of course…", "She said “we will…", "x" * 300 + "…"]
)
def test_speech_and_long_lines_are_no_teasers(line: str) -> None:
    """Who speaks may break off, and so may a text."""
    assert marked(f"{BODY}\n{BODY}\n{line}\n{line}") == []


def test_dots_inside_a_text_are_no_teaser() -> None:
    """A whole line below them keeps them."""
    assert marked(f"{BODY}\n{BODY}\nThey waited…\nAnd waited…\n{BODY}") == []
