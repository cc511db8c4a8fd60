"""Tests of the titles that stand in quotation marks."""

from __future__ import annotations

import pytest

from dragoman.records.spans import Span
from dragoman.stages.quotes.titles import is_title
from dragoman.text.quotation_marks import find_quoted


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ('Lund told MBC\'s "Morning Desk" that the deal stands.', True),
        ('In an interview on CTV\'s "Face the World," Berg said no.', True),
        ('He said in his book "A Long Road to Peace" that talks failed.', True),
        ('The navy boarded the trawler "Polar Wind" on Monday.', False),  # not led in as we know it
        ('Norway will hold the exercise "Cold Response 27" in March.', True),
        ("Text before.\n\n'The Villain of Coal'\n\nText behind.", True),
        ('The crowd shouted "Long Live Peru" at the envoy.', False),
        ('He called the pact "Dead And Buried" on Monday.', False),
        ('Lund spoke of "a long road to peace" for all.', False),
        ('Lund spoke on "Europe" and left.', False),  # one word may be stressed as well
        ('"We Will Come," he said.', False),
        ('Lund spoke of "The Day We All Meet Again In One Great Hall Of Friends".', False),  # too long
    ],
)
def test_is_title(text: str, title: bool) -> None:
    """Capitalized words are a title where the words before them, or a line of their own, say so."""
    (span,) = find_quoted(text)
    assert is_title(text, Span(*span)) is title
