"""Tests of dealings inside one state that are diplomacy none the less."""

from __future__ import annotations

import pytest

from dragoman.records.entities import Entity, Mention, Office
from dragoman.records.spans import Span
from dragoman.stages.assemble.breakaway import are_two_sides, stands_for


def somebody(words: str, *sectors: str, title: str | None = None) -> Entity:
    """Somebody of Georgia who is called by some words."""
    mention = Mention(Span(0, 1), words, "name")
    return Entity("e", "person", "Lund", None, "GEO", False, sectors, Office(title) if title else None, (mention,))


@pytest.mark.parametrize(
    ("entity", "found"),
    [
        (somebody("the Abkhaz leader"), {"abkha"}),
        (somebody("Lund", title="President of Abkhazia"), {"abkha"}),
        (somebody("South Ossetian envoys"), {"south"}),
        (somebody("the guerrillas", "REB"), set()),
        (somebody("the South Asian bureau"), set()),
        (somebody("the premier", "GOV"), set()),
    ],
)
def test_stands_for_reads_the_words_for_somebody(entity: Entity, found: set[str]) -> None:
    """By mentions or office; rebels in arms are not ruled apart."""
    assert stands_for(entity) == found


@pytest.mark.parametrize(
    ("words", "two"),
    [
        (("the Abkhaz leader", "the premier"), True),
        (("the Abkhaz leader", "the Transnistrian leader"), True),
        (("the Abkhaz leader", "the prime minister of Abkhazia"), False),
        (("the premier", "the patriarch"), False),
        (("the Abkhaz leader",), False),
    ],
)
def test_are_two_sides_wants_two(words: tuple[str, ...], *, two: bool) -> None:
    """Who stands apart and who does not, or two who stand apart for different ones."""
    assert are_two_sides([somebody(w) for w in words]) is two
