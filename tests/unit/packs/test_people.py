"""Tests of who a personal name is on a day, with the actors pack that ships."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.packs.actor_records import ActorPack, Holding, Person
from dragoman.packs.bearing import bears
from dragoman.packs.people import (
    SERVANTS,
    STATED,
    Who,
    holder_of,
    known,
    may_hold,
    office_of,
    role_sectors,
    serves,
    who_is,
)
from dragoman.records.mentions import Reading


@pytest.mark.parametrize(
    ("own", "names", "shared"),
    [
        ("Faisal bin Farhan Al Saud", "Faisal bin Farhan bin Abdullah", True),
        ("Salman bin Abdulaziz Al Saud", "Faisal bin Farhan bin Abdullah", False),
        ("Faisal bin Abdullah bin Mohammed Al Saud", "Faisal bin Farhan bin Abdullah", False),
        ("Faisal Hamad Abdullah", "Faisal bin Farhan bin Abdullah", False),
        ("Fahad bin Turki", "Fahd bin Turki", True),
        ("Sabah Al-Ahmad Al-Jaber Al-Sabah", "Nawaf Al-Ahmad Al-Jaber Al-Sabah", False),
        ("Jeyhun Bayramov", "Jahun Bayramov", True),
        ("Subrahmanyam Jaishankar", "S. Jaishankar", True),
        ("Anatoly Makarov", "Nikolay V Makarov", False),
        ("Kalistat Lund", "Kari Lund", False),
        ("Serhiy Lund", "Sergey Lund", True),
        ("Aleksandr Lund", "Alexander Lund", True),
        ("Xi Jinping", "Xi", True),
        ("Xi Jinping", "Li", False),
        ("Jung Hong-won", "Cheng Hong", False),
        ("Abdulaziz bin Salman", "Mohammed bin Salman bin Abdulaziz Al Saud", False),
        ("Mohammed bin Salman", "Mohammed bin Salman bin Abdulaziz Al Saud", True),
        ("Mohamed Zayed", "Khaled bin Mohamed bin Zayed", False),
        ("Abdullah Ahmad Badawi", "Ahmad Abdullah", False),
        ("Abdullah Ahmad Badawi", "Abdullah Badawi", True),
        ("Viktor Orban", "Orban Viktor", True),
        ("Lee Ju-ho", "Lee Jun-ho", False),
        ("Cho Tae-yul", "Cho Tae-yeol", True),
        ("Jean-Pierre Martin", "Jean-Claude Martin", False),
        ("Frank-Walter Steinmeier", "Frank Steinmeier", True),
        ("Abdel Fattah al-Sisi", "Abdel-Fattah el-Sisi", True),
        ("Nguyen Dinh Hoa", "Nguyen Thi Hoa", False),
        ("Nguyen Dinh Hoa", "Nguyen Dinh Hoa", True),
        ("Nguyen Dinh Hoa", "Nguyen Hoa", True),
        ("Kim Yong-ho", "Kim Jong-ho", False),
        ("Kim Jong-ho", "Kim Chong-ho", False),
        ("Kim Jong-ho", "Kim Jeong-ho", True),
        ("Martin Otto Aalto", "Martin Otto King", False),
        ("Somchai Lund", "Somsak Lund", False),
        ("Karim Lund", "Kamal Lund", False),
        ("Abdul Karim Lund", "Abdolkarim Lund", True),
    ],
)
def test_bears_wants_more_than_particles(own: str, names: str, shared: bool) -> None:
    """Two tokens, or the last one and the first letter; of long names the beginning as well."""
    assert bears(Person(own, "Q1", (), ()), names.split()) is shared


@pytest.mark.parametrize(("country", "shared"), [("ARE", False), ("COL", True)])
def test_bears_takes_a_fathers_name_for_nobody(country: str, shared: bool) -> None:
    """Where the second name is one; elsewhere it may be how somebody is known."""
    held = Holding("", "central_bank", country, None, None, None, "none", "", "yes", "2024-01-01")
    assert bears(Person("Khaled Mohamed Balama", "Q1", (), (held,)), ["Mohamed"]) is shared
    assert bears(Person("Khaled Mohamed Balama", "Q1", (), (held,)), ["Balama"])


@pytest.mark.parametrize(
    ("own", "names", "shared"),
    [
        ("Maisa Rojas", "Marta Rojas", False),
        ("María Rojas", "Marta Rojas", False),
        ("María Rojas", "Mario Rojas", False),
        ("María Rojas", "Maria Rojas", True),
        ("María Rojas", "M. Rojas", True),
        ("Daniel Rojas", "Dan Rojas", True),
        ("Thomas Rojas", "Tom Rojas", True),
        ("David Rojas", "Dave Rojas", True),
        ("Mario Rojas", "Marie Rojas", False),
        ("Daniel Rojas", "Daniela Rojas", False),
        ("Emmanuel Rojas", "Emanuel Rojas", True),
        ("Marcelo Rojas", "Marcela Rojas", False),
    ],
)
def test_bears_wants_the_first_name_where_it_is_no_transliteration(own: str, names: str, shared: bool) -> None:
    """Elsewhere one name has many spellings."""
    held = Holding("", "minister", "CHL", None, None, None, "none", "", "yes", "2024-01-01")
    assert bears(Person(own, "Q1", (), (held,)), names.split()) is shared
    if shared:
        assert bears(Person(own, "Q1", (), (replace(held, country="RUS"),)), names.split())


@pytest.mark.parametrize(
    ("names", "shared"),
    [("Han Min", True), ("Han Min-seo", False), ("Han Min seo", False), ("Han", True), ("Min Han", True)],
)
def test_bears_wants_no_more_syllables_than_a_korean_has(names: str, shared: bool) -> None:
    """Where the given name is of one alone; elsewhere a third name may be left out."""
    held = Holding("", "foreign_minister", "KOR", None, None, None, "none", "", "yes", "2024-01-01")
    assert bears(Person("Han Min", "Q1", (), (held,)), names.split()) is shared
    assert bears(Person("Han Min", "Q1", (), ()), names.split())


@pytest.mark.parametrize(
    ("names", "shared"),
    [("Shin Hyon-hee", False), ("Shin Hyon hee", False), ("Shin Yon hee", True), ("Shin Yeon Hee", True)],
)
def test_bears_compares_syllables_that_no_hyphen_joins(names: str, shared: bool) -> None:
    """One alike is not enough."""
    held = Holding("", "mayor", "KOR", None, None, None, "none", "", "yes", "2024-01-01")
    assert bears(Person("Shin Yeon Hee", "Q1", (), (held,)), names.split()) is shared


@pytest.mark.parametrize(
    ("names", "shared"),
    [
        ("Kim Gunn", False),
        ("Kim Gun Hee", True),
        ("Kim Gunhee", True),
        ("Kim", True),
        ("Kim Gun-hee", True),
        ("Kim Jun hee", False),
        ("Kim Kun hee", True),
    ],
)
def test_bears_wants_both_syllables_of_a_korean_name(names: str, shared: bool) -> None:
    """However it is written; the family name alone will do."""
    held = Holding("", "figure:ELI", "KOR", None, None, None, "none", "", "yes", "2024-01-01")
    person = Person("Kim Keon-hee", "Q1", ("Kim Gun-hee", "Kim Kun Hee"), (held,))
    assert bears(person, names.split()) is shared


@pytest.mark.parametrize(
    ("names", "expected"),
    [("Donald Trump", "Donald Trump"), ("Donald Trump Jr.", "Donald Trump Jr.")],
)
def test_who_is_takes_the_son_only_by_his_own_name(pack: ActorPack, names: str, expected: str) -> None:
    """Between two terms the father holds no office; that makes his name no son's."""
    who, _ = who_is(pack, names.split(), "2024-03-14", None, None)
    assert who is not None
    assert who.person.name == expected


@pytest.mark.parametrize(
    ("names", "on", "country", "role", "expected"),
    [
        ("Lavrov", "2020-09-10", "RUS", "foreign_minister", "Q58217"),
        ("Xi", "2022-03-01", None, "head_of_state", "Q15031"),
        ("Putin", "2022-03-01", "FRA", "head_of_state", None),
        ("Kari Nobody", "2022-03-01", "NOR", "foreign_minister", None),
    ],
)
def test_who_is_needs_what_is_known_to_agree(
    pack: ActorPack, names: str, on: str, country: str | None, role: str, expected: str | None
) -> None:
    """A surname with a country and an office is one person; one that no such office bears is nobody."""
    who, _ = who_is(pack, names.split(), on, country, role)
    assert (who.person.wikidata if who else None) == expected


@pytest.mark.parametrize(
    ("role", "called", "fits"),
    [
        ("foreign_minister", "spokesperson", False),
        ("foreign_minister", "minister", True),
        ("foreign_minister", "foreign_minister", True),
        ("foreign_minister", "head_of_state", False),
        ("head_of_state", "head_of_government", True),
        ("head_of_state", "minister", False),
        ("head_of_state", None, True),
        ("minister:trade", "minister", True),
    ],
)
def test_may_hold_hears_the_office_beside_a_surname(role: str, called: str | None, fits: bool) -> None:
    """A spokesman of a minister's surname is not the minister."""
    held = Holding("", role, "KOR", None, "2020-01-01", None, "day", "", "yes", "2024-01-01")
    assert may_hold(Person("Han Min", "Q1", (), (held,)), called, "2022-06-08") is fits


def test_who_is_wants_the_office_of_a_surname(pack: ActorPack) -> None:
    """The state agrees, the office does not."""
    assert who_is(pack, ["Lavrov"], "2020-09-10", "RUS", "spokesperson") == (None, ())


def test_who_is_knows_a_former_office(pack: ActorPack) -> None:
    """Years after its end an office is a former one, and the record gives none."""
    who, _ = who_is(pack, ["Angela", "Merkel"], "2023-05-01", "DEU", None)
    assert who is not None
    assert (who.former, office_of(who)) == (True, None)


def test_holder_of_answers_for_single_seats_only(pack: ActorPack) -> None:
    """The president of a day is one person; "a minister" and "an ambassador" are nobody."""
    who, _ = holder_of(pack, "SRB", "head_of_state", "2020-09-10")
    assert who is not None
    assert who.person.name == "Aleksandar Vučić"
    assert holder_of(pack, "SRB", "minister", "2020-09-10")[0] is None
    assert holder_of(pack, "SRB", "ambassador", "2020-09-10")[0] is None


@pytest.mark.parametrize(
    ("role", "own", "sectors"),
    [
        ("defence_minister", (), ("GOV", "MIL")),
        ("deputy_minister:defence", ("GOV",), ("GOV", "MIL")),
        ("minister:health", (), ("GOV", "MED")),
        ("military_chief", (), ("MIL",)),
        ("figure:OPP|PTY", (), ("OPP", "PTY")),
        ("body_head", (), ()),
        ("head_of_state", (), ("GOV",)),
        ("", (), ()),
    ],
)
def test_role_sectors_follow_the_class_and_the_portfolio(
    role: str, own: tuple[str, ...], sectors: tuple[str, ...]
) -> None:
    """The government's, unless the office is another branch's; a second one by the portfolio."""
    assert role_sectors(role, own) == sectors


@pytest.mark.parametrize("noun", sorted(SERVANTS))
def test_serves_knows_the_states_whose_secretaries_are_no_ministers(noun: str) -> None:
    """The same title is a minister's elsewhere, and nobody knows where no state is named."""
    assert all(serves(noun, country) for country in ("IND", "PAK", "BGD", "NPL", "LKA"))
    assert not any(serves(noun, country) for country in ("GBR", "PHL", "USA", None))


@pytest.mark.parametrize("noun", ["foreign minister", "home minister", "secretary of state", "secretary", ""])
def test_serves_leaves_other_offices(noun: str) -> None:
    """Ministers are ministers in every state."""
    assert not serves(noun, "IND")


@pytest.mark.parametrize(("names", "shared"), [("V. K. Singh", True), ("Vijay Singh", True), ("Vikram Singh", False)])
def test_bears_spells_out_initials(names: str, shared: bool) -> None:
    """An initial of an alias stands for the given name that the full name tells."""
    person = Person("Vijay Kumar Singh", "Q1", ("V. K. Singh",), ())
    assert bears(person, names.split()) is shared


def office(role: str | None, held: str, *, modifier: str | None = None, former: bool = False) -> str | None:
    """The office that a table gives to somebody by name whom a phrase calls by another class of office."""
    holding = Holding("Minister of Fish of Chad", held, "TCD", None, None, None, "none", "", "yes", "2024-01-01")
    base = Reading("name", "person", names=("Kari", "Lund"), role=role, modifier=modifier)
    found = known(base, Who(Person("Kari Lund", "Q1", (), (holding,)), holding, former)).office
    return found.title if found else None


@pytest.mark.parametrize("role", STATED)
def test_known_believes_the_office_that_a_text_gives(role: str) -> None:
    """Another office of the table is older than the text; the same one, and one without a modifier's doubt, stays."""
    assert office(role, "minister:fish") is None
    assert office(role, role) == "Minister of Fish of Chad"
    assert office(role, "minister:fish", modifier="acting") == "Minister of Fish of Chad"
    assert office("minister", "foreign_minister") == "Minister of Fish of Chad"
    assert office(None, "foreign_minister") == "Minister of Fish of Chad"
