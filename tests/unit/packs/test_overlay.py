"""Tests of a user's own actors and places."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.errors import InputError
from dragoman.packs.actor_records import ActorPack
from dragoman.packs.actors import find_persons, organization
from dragoman.packs.gazetteer import GazetteerPack, find_toponyms, load_gazetteer
from dragoman.packs.overlay import check_rows
from dragoman.packs.overlaying import read_overlay
from dragoman.packs.persons import holders
from dragoman.packs.place_overlay import check_places, read_places

HEAD = "name,kind,aliases,country,sectors,wikidata,office,role,body,since,until\n"
CODES = frozenset(("NOR", "SRB"))


def test_read_overlay_adds_a_holder_and_ends_the_one_before(pack: ActorPack) -> None:
    """One seat has one holder: the user's from the day that the row says, the pack's before."""
    own = read_overlay(HEAD + "Ana Testova,person,,NOR,,,Minister of Foreign Affairs,,,2026-01-05,\n", "x.csv", pack)
    assert [h.person.name for h in holders(own, "NOR", "foreign_minister", "2026-03-01")] == ["Ana Testova"]
    before = [h.person.name for h in holders(own, "NOR", "foreign_minister", "2025-12-01")]
    assert before == [h.person.name for h in holders(pack, "NOR", "foreign_minister", "2025-12-01")]
    assert (
        holders(own, "NOR", "foreign_minister", "2026-03-01")[0].holding.title
        == "Minister of Foreign Affairs of Norway"
    )


def test_read_overlay_knows_a_person_of_the_pack_again(pack: ActorPack) -> None:
    """A further office of somebody known: one person, with the pack's id, names and other offices."""
    known = find_persons(pack, ["Espen", "Barth", "Eide"])[0]
    own = read_overlay(HEAD + "Espen Barth Eide,person,E. B. Eide,NOR,,,Ombudsman,other,,2030,\n", "x.csv", pack)
    found = find_persons(own, ["Barth", "Eide"])
    assert [p.wikidata for p in found] == [known.wikidata]
    assert {h.title for h in known.holdings} < {h.title for h in found[0].holdings}
    assert "E. B. Eide" in found[0].aliases


def test_read_overlay_adds_bodies(pack: ActorPack) -> None:
    """A body under its name and aliases."""
    own = read_overlay(HEAD + "Front of Testing,organization,FoT,NOR,REB,,,,,,\n", "x.csv", pack)
    found = organization(own, "fot")
    assert found is not None
    assert (found.name, found.code, found.sectors) == ("Front of Testing", "NOR", ("REB",))
    assert organization(pack, "FoT") is None


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        (",person,,,,,,,,,", "no name"),
        ("A B,robot,,,,,,,,,", "the kind 'robot'"),
        ("A B,person,,NORWAY,,,,,,,", "the country 'NORWAY'"),
        ("A B,person,,NOR,ABC,,,,,,", "unknown sector 'ABC'"),
        ("A B,person,,NOR,,P31,,,,,", "no Wikidata id"),
        ("A B,person,,NOR,,,Minister,,,2020-13-01,", "no ISO date"),
        ("A B,person,,NOR,,,Minister,,,2021-05-01,2020", "before it begins"),
        ("A B,person,,,,,Minister,,,,", "needs a country"),
        ("A B,person,,NOR,,,,,,2020,", "need an office"),
        ("A B,organization,,NOR,,,Minister,,,,", "only a person"),
        ("A B,person", "2 cells, but the head has 11"),
        ("X" * 300 + ",person,,,,,,,,,", "too long"),
    ],
)
def test_check_rows_names_line_and_problem(pack: ActorPack, row: str, problem: str) -> None:
    """Each kind of mistake, with its line; the sound row beside it stays."""
    rows, problems = check_rows(f"{HEAD}Good Body,organization,,NOR,,,,,,,\n{row}\n", pack)
    assert [r.name for r in rows] == ["Good Body"]
    assert any(p.startswith("line 3: ") and problem in p for p in problems), problems


def test_check_rows_finds_two_holders_of_one_seat(pack: ActorPack) -> None:
    """Overlapping spells of two people are refused, with both lines; a hand-over is not."""
    office = "NOR,,,Prime Minister,,,"
    both = f"{HEAD}A B,person,,{office}2026,\nC D,person,,{office}2027,\n"
    assert any("line 3" in p and "line 2" in p for p in check_rows(both, pack)[1])
    assert not check_rows(both.replace("2026,\n", "2026,2027\n"), pack)[1]


@pytest.mark.parametrize(
    "text", ["", "\n", "what,ever\n1,2\n", "name;kind;colour\nA;person;red\n", 'name,kind\n"A,person\n']
)
def test_read_overlay_refuses_what_is_no_table(pack: ActorPack, text: str) -> None:
    """No head, unknown columns, an open quotation mark."""
    with pytest.raises(InputError, match=r"x\.csv: nothing was read with it"):
        read_overlay(text, "x.csv", pack)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200))
def test_check_rows_never_fails(pack: ActorPack, text: str) -> None:
    """Whatever a file holds, the answer is rows and problems."""
    for content in (text, HEAD + text):
        rows, problems = check_rows(content, pack)
        assert isinstance(rows, tuple)
        assert all(p.startswith("line ") for p in problems)


@pytest.fixture(scope="module")
def gazetteer() -> GazetteerPack:
    """The gazetteer as it ships."""
    return load_gazetteer()


def test_read_places_takes_the_name_for_itself(gazetteer: GazetteerPack) -> None:
    """A user's place is the only one of its names."""
    text = "name;country;latitude;longitude;aliases\nOslo;SRB;44.5;20.5;Testograd\n"
    own = read_places(text, "x.csv", gazetteer, CODES)
    for name in ("oslo", "testograd"):
        (found,) = find_toponyms(own, name)
        assert (found.name, found.country, found.latitude, found.feature) == ("Oslo", "SRB", 44.5, "city")
    assert find_toponyms(own, "bergen") == find_toponyms(gazetteer, "bergen")


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        (",NOR,1,2,", "no name"),
        ("A,XXX,1,2,", "the country 'XXX'"),
        ("A,NOR,north,2,", "the latitude 'north'"),
        ("A,NOR,91,2,", "the latitude '91'"),
        ("A,NOR,1,nan,", "the longitude 'nan'"),
        ("A,NOR,1,2,hamlet", "the feature 'hamlet'"),
    ],
)
def test_check_places_names_line_and_problem(row: str, problem: str) -> None:
    """Each kind of mistake, with its line."""
    rows, problems = check_places(f"name,country,latitude,longitude,feature\n{row}\n", CODES)
    assert not rows
    assert any(p.startswith("line 2: ") and problem in p for p in problems), problems
