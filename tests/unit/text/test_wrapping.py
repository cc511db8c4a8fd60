"""Tests of line breaks inside sentences."""

from __future__ import annotations

import pytest

from dragoman.text.wrapping import LEADING, is_wrapped

COLUMN = "the envoys, who came from the north,\nwere met on the road by the sheriff of\n"


def wrapped(text: str) -> bool:
    """Whether the last break of a text is inside a sentence."""
    at = text.rindex("\n")
    return is_wrapped(text, (0, len(text)), (at, at + 1))


@pytest.mark.parametrize("word", sorted(LEADING))
def test_is_wrapped_knows_words_that_lead_on(word: str) -> None:
    """No line ends with an article or an auxiliary."""
    assert wrapped(f"Lund came {word}\nIlic")


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        (COLUMN + "the shire. They were led to the town of\nNottingham", True),
        (COLUMN + "the shire. They were led on\nNottingham", False),
        (COLUMN + "the shire, which they left behind on\n12 May", True),
        (COLUMN + "the shire, so says the sheriff of old\nNOTTINGHAM, May 12", False),
        (COLUMN + "the shire, so said all of those in old\nUK and", True),
        ("Envoys from the north come for an hour\nThey leave", False),
        ("Envoys come.\nhttp\nThe envoys from the north came to see\nLund", False),
        ("Minister steps in\nNorway", False),
        ("Lund came of\n", True),
        ("Lund came on\n", False),
    ],
)
def test_is_wrapped_wants_a_full_line_of_a_column(text: str, inside: bool) -> None:
    """The next word had no room, in lines of which one surely goes on; before a city in capitals a dispatch begins."""
    assert wrapped(text) is inside


def test_is_wrapped_looks_at_the_lines_near() -> None:
    """A column far off says nothing."""
    far = "Envoys come\n" * 200
    assert not is_wrapped(COLUMN + far + "x", (0, len(COLUMN + far)), (len(COLUMN + far) - 1, len(COLUMN + far)))
