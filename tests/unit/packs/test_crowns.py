"""Tests of monarchs, with the actors pack that ships."""

from __future__ import annotations

import pytest

from dragoman.packs.actor_records import ActorPack, Holding, Person
from dragoman.packs.crowns import crowned_named, may_go_by, suits


@pytest.mark.parametrize(
    ("noun", "office", "suited"),
    [
        ("king", "King of Spain", True),
        ("king", "President of France", False),
        ("emir", "Emir of Qatar", True),
        ("queen", "Prime Minister of Norway", False),
        ("grand duke", "Grand Duke of Luxembourg", True),
        ("monarch", "Sultan of Oman", True),
        ("president", "President of France", True),
        ("president", "King of Spain", False),
        ("minister", "King of Spain", True),
        ("leader", "Emir of Qatar", True),
        ("king", None, True),
        ("president", None, True),
    ],
)
def test_suits_tells_crowns_from_presidencies(noun: str, office: str | None, suited: bool) -> None:
    """A noun of those who reign wants a crown, "president" wants none, others take any office."""
    assert suits(noun, office) is suited


@pytest.mark.parametrize(
    ("names", "on", "expected"),
    [
        (("Abdullah",), "2018-06-14", ("Q57464", "King of Jordan")),
        (("Abdullah",), "2010-06-14", None),
        (("Abdullah", "II"), "2010-06-14", ("Q57464", "King of Jordan")),
        (("Elizabeth",), "2018-06-14", ("Q9682", "Queen of the United Kingdom")),
        (("elizabeth", "II"), "2018-06-14", ("Q9682", "Queen of the United Kingdom")),
        (("Elizabeth",), "2023-06-14", None),
        (("Felipe",), "2018-06-14", ("Q191045", "King of Spain")),
        (("Felipe",), "2010-06-14", None),
        (("Salman",), "2018-06-14", ("Q367825", "King of Saudi Arabia")),
        (("Emmanuel",), "2018-06-14", None),
        (("Zebedee",), "2018-06-14", None),
        (("Abdullah", "Zebedee"), "2018-06-14", None),
    ],
)
def test_crowned_named_knows_who_reigns(
    pack: ActorPack, names: tuple[str, ...], on: str, expected: tuple[str, str] | None
) -> None:
    """Who reigns on the day and has that name, at his seat; no single one where two do, where none does, or a president."""
    found = crowned_named(pack, names, on)
    who = found[0] if len(found) == 1 else None
    assert (who and (who.person.wikidata, who.holding and who.holding.title)) == expected


def test_crowned_named_gives_all_who_reign_by_one_name(pack: ActorPack) -> None:
    """In 2010 there were a Jordanian and a Saudi King Abdullah."""
    found = crowned_named(pack, ("Abdullah",), "2010-06-14")
    assert {who.holding.country for who in found if who.holding} == {"JOR", "SAU"}


@pytest.mark.parametrize(
    ("person", "noun", "name", "may"),
    [
        ("Ismail Omar Guelleh", "sheikh", "Omar", False),
        ("Ismail Omar Guelleh", "president", "Omar", True),
        ("Turki bin Faisal Al Saud", "prince", "Turki", True),
        ("Turki bin Faisal Al Saud", "prince", "Faisal", False),
        ("Sheikh Hasina", "sheikh", "Hasina", True),
    ],
)
def test_may_go_by_wants_the_first_name_behind_a_title_of_birth(person: str, noun: str, name: str, may: bool) -> None:
    """One name behind "Sheikh" or "Prince" is the person's first; other titles stand before any of his names."""
    assert may_go_by(Person(person, None, (), ()), noun, (name,)) is may


def test_may_go_by_lets_clerics_go_by_the_last_name() -> None:
    """Sheikh Ahmed Yassin is Sheikh Yassin, as his office is a creed's."""
    held = Holding("Cleric", "figure:REL", "PSE", None, None, None, "none", "test", "yes", "2000-01-01")
    for holdings, may in (((held,), True), ((), False)):
        assert may_go_by(Person("Ahmed Yassin", None, (), holdings), "sheikh", ("Yassin",)) is may


def test_may_go_by_takes_longer_names_as_they_are() -> None:
    """Two names say more than the order of one."""
    assert may_go_by(Person("Ismail Omar Guelleh", None, (), ()), "sheikh", ("Omar", "Guelleh"))
