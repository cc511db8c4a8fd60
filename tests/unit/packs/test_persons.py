"""Persons by name and by office."""

from __future__ import annotations

import dataclasses

import pytest

from dragoman.errors import PackError
from dragoman.packs.actor_records import ActorPack, Holding
from dragoman.packs.persons import distance, find_persons, held_on, holders, match_name, offices_on, read_person

ENDED = Holding("", "head_of_state", "NOR", None, "2001-03-05", "2004", "day", "", "yes", "2023-01-15")
OPEN = Holding("", "head_of_state", "NOR", None, "2019-05", None, "month", "", "yes", "2023-01-15")


@pytest.mark.parametrize(
    ("name", "wikidata"),
    [
        ("Aleksandar Vucic", "Q222031"),
        ("Vucic Aleksandar", "Q222031"),
        ("VUCIC", "Q222031"),
        ("Vladimir Zelensky", "Q3874799"),
        ("Volodymyr Zelenskiy", "Q3874799"),
        ("Vladimir Vladimirovich Putin", "Q7747"),
        ("V. Putin", "Q7747"),
        ("Boyko Borissov", "Q57775"),
        ("Anthony Blair", "Q9545"),
        ("Recep Tayyip Erdogan", "Q39259"),
        ("Serdar Berdimuhamedov", "Q51874548"),
        ("Abe Shinzo", "Q132345"),
    ],
)
def test_find_persons_resolves_variants_to_one_person(pack: ActorPack, name: str, wikidata: str) -> None:
    """Accents, transliterations, order and patronymics do not matter."""
    found = find_persons(pack, name.split())
    assert found
    assert found[0].wikidata == wikidata


def test_find_persons_gives_everybody_with_a_bare_surname(pack: ActorPack) -> None:
    """A surname alone is a choice."""
    found = {person.name for person in find_persons(pack, ["Ivanov"])}
    assert {"Sergei Ivanov", "Igor Ivanov"} <= found or len(found) > 3


def test_find_persons_lets_the_given_name_decide(pack: ActorPack) -> None:
    """A given name that contradicts rules a person out."""
    found = find_persons(pack, ["Igor", "Ivanov"])
    assert found
    assert all("Sergei" not in person.name for person in found)


def test_find_persons_finds_nobody_of_an_unknown_name(pack: ActorPack) -> None:
    """An invented name is nobody's."""
    assert find_persons(pack, ["Xqzvard", "Wqlmok"]) == ()
    assert find_persons(pack, []) == ()


@pytest.mark.parametrize(
    ("place", "role", "on", "name"),
    [
        ("SRB", "head_of_state", "2020-09-10", "Aleksandar Vučić"),
        ("RUS", "foreign_minister", "2015-01-01", "Sergey Lavrov"),
        ("GBR", "minister:finance", "2010-01-01", "Alistair Darling"),
        ("IRN", "head_of_government", "2016-03-28", "Hassan Rouhani"),
        ("NATO", "body_head", "2010-01-01", "Anders Fogh Rasmussen"),
        ("UNO", "foreign_minister", "2010-01-01", None),
        ("VAT", "head_of_state", "2014-01-01", "Francis"),
        ("RUS", "foreign_minister", "2040-01-01", None),
    ],
)
def test_holders_gives_who_held_the_office_then(
    pack: ActorPack, place: str, role: str, on: str, name: str | None
) -> None:
    """The office on the day, nobody where nobody is known."""
    found = [holder.person.name for holder in holders(pack, place, role, on)]
    assert found == ([name] if name else [])


def test_holders_joins_reelections(pack: ActorPack) -> None:
    """A re-elected president began with his first term in a row."""
    (serbia,) = holders(pack, "SRB", "head_of_state", "2023-01-01")
    (russia,) = holders(pack, "RUS", "head_of_state", "2019-01-01")
    assert (serbia.holding.since, serbia.holding.until, serbia.holding.title) == (
        "2017-05-31",
        None,
        "President of Serbia",
    )
    assert russia.holding.since == "2012-05-07"


def test_holders_gives_both_on_a_day_of_handover(pack: ActorPack) -> None:
    """One goes, one comes."""
    found = {holder.person.name for holder in holders(pack, "RUS", "head_of_state", "2012-05-07")}
    assert {"Vladimir Putin", "Dmitry Medvedev"} <= found


def test_holders_keeps_a_region_apart_from_its_country(pack: ActorPack) -> None:
    """The president of Abkhazia is not Georgia's."""
    georgia = {holder.person.name for holder in holders(pack, "GEO", "head_of_state", "2021-01-01")}
    abkhazia = {holder.person.name for holder in holders(pack, "Abkhazia", "head_of_state", "2021-01-01")}
    assert georgia
    assert abkhazia
    assert not georgia & abkhazia


@pytest.mark.parametrize(
    ("holding", "on", "held"),
    [
        (ENDED, "2001-03-04", False), (ENDED, "2001-03-05", True), (ENDED, "2004-12-31", True), (ENDED, "2005-01-01", False),
        (OPEN, "2019-04-30", False), (OPEN, "2019-05-01", True), (OPEN, "2026-01-15", True), (OPEN, "2026-01-16", False),
    ],
)  # fmt: skip
def test_held_on_takes_dates_at_their_widest(holding: Holding, on: str, held: bool) -> None:
    """A year means any day of it; an open end counts for three years after the day of the list."""
    assert held_on(holding, on) is held


def test_distance_counts_days_outside_the_time() -> None:
    """Zero inside, days before and after."""
    assert distance(ENDED, "2003-01-01") == 0
    assert distance(ENDED, "2001-03-01") == 4
    assert distance(ENDED, "2005-01-01") == 4
    assert distance(OPEN, "2019-04-30") == 1


def test_match_name_prefers_what_agrees_more() -> None:
    """An exact name is better than an initial, an initial better than nothing; a contradiction is nothing."""
    given = {"anthony": "anthony", "tony": "anthony"}
    exact = match_name(given, ["tony", "blair"], "Tony Blair", "blair")
    like = match_name(given, ["anthony", "blair"], "Tony Blair", "blair")
    bare = match_name(given, ["blair"], "Tony Blair", "blair")
    assert exact > like > bare > 0
    assert match_name(given, ["cherie", "blair"], "Tony Blair", "blair") == 0


def test_offices_on_gives_the_offices_of_a_day(pack: ActorPack) -> None:
    """Not those of other times."""
    (putin,) = find_persons(pack, ["Vladimir", "Putin"])
    assert "Prime Minister of Russia" in {holding.title for holding in offices_on(putin, "2010-01-01")}
    assert "Prime Minister of Russia" not in {holding.title for holding in offices_on(putin, "2020-01-01")}


def test_read_person_names_a_damaged_line(pack: ActorPack) -> None:
    """A line that cannot be read says which."""
    broken = dataclasses.replace(pack, persons=("no tabs",))
    with pytest.raises(PackError, match=r"persons\.tsv, line 1 is damaged"):
        read_person(broken, 0)
