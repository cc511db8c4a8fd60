"""Tests of monarchs, with the actors pack that ships."""

from __future__ import annotations

import pytest

from dragoman.packs.actor_records import ActorPack
from dragoman.packs.crowns import crowned_named, suits


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
