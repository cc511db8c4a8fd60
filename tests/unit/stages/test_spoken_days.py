"""Tests of the days that speakers count from when they spoke."""

from __future__ import annotations

import pytest

from dragoman.records.mentions import Said
from dragoman.records.spans import Span
from dragoman.stages.dates import find_times
from dragoman.stages.spoken_days import SPOKEN, as_spoken
from tests.unit.stages.test_dates import make_document


def days(text: str, *, direct: bool = True) -> list[str | None]:
    """The days of a text that appears on Tuesday, 8 September 2020, with what stands in its quotation marks as said."""
    first, last = text.index("'") + 1, text.rindex("'")
    said = Said((Span(first, last),), direct, None, None, "say", 0)
    document = make_document(text, "2020-09-08")
    return [t.start for t in as_spoken(document, [said], find_times(document))]


@pytest.mark.parametrize("word", sorted(SPOKEN))
def test_as_spoken_counts_from_the_day_that_the_text_tells_of(word: str) -> None:
    """Who spoke on Monday means Monday, in a text of Tuesday."""
    assert days(f"Lund met Berg on Monday. 'Glad to see him {word},' he said.") == ["2020-09-07", "2020-09-07"]


def test_as_spoken_leaves_a_text_that_tells_of_its_own_day() -> None:
    """Or of no day at all, or in which nothing stands in quotation marks."""
    own = days("Lund met Berg on Monday. 'Glad to see him today,' he said on Tuesday.")
    assert own == ["2020-09-07", "2020-09-08", "2020-09-08"]
    assert days("Lund met Berg. 'Glad to see him today,' he said.") == ["2020-09-08"]
    assert days("Lund met Berg yesterday. 'Glad to see you today,' he said.")[1] == "2020-09-08"
    assert days("Lund met Berg on Monday. 'He sees us today,' he said.", direct=False)[1] == "2020-09-08"
    assert days("Lund met Berg on Monday. 'He goes home tomorrow,' he said.")[1] == "2020-09-09"


def test_as_spoken_does_not_mind_a_date_in_the_head() -> None:
    """The line that dates a page tells of nothing."""
    assert days("8 September 2020. Lund met Berg on Monday. 'Glad to see him today,' he said.")[2] == "2020-09-07"
