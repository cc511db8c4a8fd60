"""Tests of people who may be those whom the packs know by a longer name."""

from __future__ import annotations

import pytest

from dragoman.packs.actor_records import Holding, Person
from dragoman.packs.people import Who
from dragoman.records.mentions import Reading
from dragoman.stages.actors.doubted import likely, settled

HELD = Holding("Ambassador of Chile", "ambassador", "CHL", None, "2020-01-01", None, "day", "", "yes", "2024-01-01")
ENVOY = Who(Person("Carlos Navarro Lund", "Q1", (), (HELD,)), HELD, former=False)


def _read(names: str, country: str | None = None, role: str | None = "ambassador") -> Reading:
    return Reading("name", "person", name=names, names=tuple(names.split()), country=country, role=role)


@pytest.mark.parametrize(
    ("reading", "known", "doubted"),
    [
        (_read("Carlos Navarro Lund"), True, False),
        (_read("Carlos Lund"), True, True),
        (_read("Carlos Lund", "CHL"), True, False),
        (_read("Carlos Lund", "PER"), False, False),
        (_read("Lund", "CHL"), True, False),
    ],
)
def test_likely_wants_the_country_of_a_shortened_name(reading: Reading, known: bool, doubted: bool) -> None:
    """Of the phrase; another one makes it somebody else."""
    found = likely(reading, ENVOY, "2022-06-08")
    assert ((found.wikidata == "Q1"), found.otherwise is not None) == (known, doubted)


def test_likely_takes_a_seat_that_one_holds_for_enough() -> None:
    """Not the seat of a minister, of whom there are many."""
    for role, doubted in (("foreign_minister", False), ("minister", True)):
        held = Holding("", role, "CHL", None, "2020-01-01", None, "day", "", "yes", "2024-01-01")
        who = Who(Person("Carlos Navarro Lund", "Q1", (), (held,)), held, former=False)
        assert (likely(_read("Carlos Lund", role=role), who, "2022-06-08").otherwise is not None) is doubted


def test_settled_hears_of_which_countries_the_text_speaks() -> None:
    """Of the parts of a phrase as well."""
    doubted = likely(_read("Carlos Lund"), ENVOY, "2022-06-08")
    assert settled(doubted, ("CHL", "PER")).wikidata == "Q1"
    assert settled(doubted, ("PER",)) == _read("Carlos Lund")
    both = Reading("name", "person", parts=(doubted, _read("Kari Aalto")))
    assert [part.wikidata for part in settled(both, ()).parts] == [None, None]
