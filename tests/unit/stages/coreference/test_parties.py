"""Tests of whether a phrase can be one of the parties mentioned before."""

from __future__ import annotations

import pytest

from dragoman.records.entities import Office
from dragoman.records.mentions import Reading
from dragoman.stages.coreference.parties import (
    SERVING,
    STATES,
    Party,
    absorb,
    bare_name,
    called_apart,
    has_title,
    holds_another,
    is_several_states,
    may_be,
    new_party,
    of_another_origin,
    same_name,
)


def person(
    *names: str, country: str | None = None, gender: str = "", wikidata: str | None = None, **more: str
) -> Reading:
    """The reading of a person's name."""
    name = " ".join(names) or None
    return Reading("name", "person", name, names, country=country, gender=gender, wikidata=wikidata, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("known", "wanted", "same"),
    [
        (("Kari", "Lund"), ("Lund",), True),
        (("Kari", "Lund"), ("Kari",), True),
        (("Kari", "Lund"), ("Kari", "Lund"), True),
        (("Kari", "Lund"), ("Olav", "Lund"), False),
        (("Kari", "Lund"), ("K.", "Lund"), True),
        (("Kari", "Berg", "Lund"), ("Kari", "Lund"), True),
        (("Lund",), ("Kari", "Lund"), True),
        (("Kari", "Lund"), ("Aalto",), False),
        (("Sergey", "Lavrov"), ("Sergei", "Lavrov"), True),
    ],
)
def test_same_name_compares_parts_of_names(known: tuple[str, ...], wanted: tuple[str, ...], same: bool) -> None:
    """A surname is the full name's, an initial its given name's; another given name is another person."""
    assert same_name(new_party(person(*known), ""), person(*wanted)) is same


@pytest.mark.parametrize(
    ("one", "other", "may"),
    [
        (person("Lund", country="NOR"), person("Lund", country="SRB"), False),
        (person("Lund", country="NOR"), person("Lund"), True),
        (person("Lund", gender="m"), person("Lund", gender="f"), False),
        (person("Lund", gender="m"), person("Lund"), True),
        (person("Lund", wikidata="Q1"), person("Lund", wikidata="Q2"), False),
        (person("Lund", wikidata="Q1"), person("Lund", wikidata="Q1"), True),
    ],
)
def test_may_be_sees_what_speaks_against(one: Reading, other: Reading, may: bool) -> None:
    """Another state, gender or identity speaks against; what is not known does not."""
    assert may_be(new_party(one, ""), other) is may


@pytest.mark.parametrize(("modifier", "noun", "may"), [
    ("former", "leader", False), ("ex", "leader", False), ("acting", "leader", True), ("former", "senator", True),
])  # fmt: skip
def test_may_be_knows_who_holds_an_office_now(modifier: str, noun: str, may: bool) -> None:
    """The former leader is not the president, who may be a former senator."""
    office = Office("President of Norway", "2018-01-01", None)
    holder = new_party(Reading("name", "person", "Lund", ("Lund",), role="head_of_state", office=office), "Lund")
    said = Reading("title", "person", noun=noun, modifier=modifier)
    assert may_be(holder, said) is may
    holder.former = True
    assert may_be(holder, said)


def test_absorb_keeps_what_is_known() -> None:
    """A later phrase adds what was not known, and changes nothing else; a fuller name wins."""
    party = new_party(person("Lund", country="NOR"), "Lund")
    absorb(party, person("Kari", "Lund", country="NOR", wikidata="Q1"))
    absorb(party, person("Lund"))
    assert (party.name, party.country, party.wikidata) == ("Kari Lund", "NOR", "Q1")


@pytest.mark.parametrize(
    ("role", "noun", "bears"),
    [
        ("head_of_state", "leader", True),
        ("foreign_minister", "leader", False),
        ("foreign_minister", "top diplomat", True),
        ("head_of_government", "premier", True),
    ],
)
def test_has_title_knows_vague_titles(role: str, noun: str, bears: bool) -> None:
    """A "leader" is a head of state or government, a "top diplomat" a foreign minister."""
    party = new_party(Reading("name", "person", "Lund", ("Lund",), role=role), "Lund")
    assert has_title(party, Reading("title", "person", noun=noun)) is bears


@pytest.mark.parametrize(
    ("known", "noun", "bears"),
    [("president", "emir", False), ("emir", "emir", True), ("president", "leader", True), ("king", "president", True)],
)
def test_has_title_keeps_monarchs_from_presidents(known: str, noun: str, bears: bool) -> None:
    """An emir is no president, though both are heads of state; a vaguer noun, or one of the same office, may be his."""
    party = new_party(person("Lund", role="head_of_state", noun=known), "Lund")
    assert has_title(party, person(role="head_of_state", noun=noun)) is bears


@pytest.mark.parametrize(
    ("own", "said", "another"),
    [
        ("ambassador", "deputy_minister:foreign affairs", True),
        ("deputy_minister:foreign affairs", "deputy_minister:trade", False),
        ("foreign_minister", "head_of_government", True),
        ("head_of_state", "head_of_government", False),
        ("ambassador", "minister", False),
        ("ambassador", "", False),
        ("head_of_state", "vice_president", True),
    ],
)
def test_holds_another_compares_offices(own: str, said: str, another: bool) -> None:
    """Heads go by each other's names; a deputy minister is no ambassador; vague offices speak against nobody."""
    assert holds_another(new_party(person("Lund", role=own), ""), person(role=said)) is another


@pytest.mark.parametrize(
    ("title", "noun", "bears"),
    [
        ("press secretary of the president", "press secretary", True),
        ("press secretary of the president", "president", False),
        ("aide to the president", "president", False),
        ("president of the senate", "president", True),
        ("secretary of state", "secretary of state", True),
    ],
)
def test_has_title_is_not_that_of_whose_somebody_is(title: str, noun: str, bears: bool) -> None:
    """The president's press secretary is no president."""
    party = new_party(person("Lund", title=title), "Lund")
    assert has_title(party, person(noun=noun)) is bears


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("His Highness the Sultan", "Sultan"),
        ("her royal highness the Queen", "Queen"),
        ("the minister", "minister"),
        ("His Majesty", "His Majesty"),
        ("the", "the"),
        ('an "informed source', "informed source"),
        ('an "informed source"', "informed source"),
        ("a “source”", "source"),
        ('the "Free Lund" movement', '"Free Lund" movement'),
    ],
)
def test_bare_name_leaves_out_articles_and_styles(words: str, name: str) -> None:
    """But a style that is all that is said stays."""
    assert bare_name(words) == name


@pytest.mark.parametrize("noun", sorted(STATES))
def test_is_several_states_wants_more_than_one(noun: str) -> None:
    """One country is some state; several people are none."""
    several, one = (new_party(Reading("title", "group", noun, noun=noun, count=n), "") for n in (3, 1))
    assert is_several_states(several)
    assert not is_several_states(one)
    assert not is_several_states(new_party(Reading("title", "group", "envoys", noun="envoys", count=3), ""))


@pytest.mark.parametrize(
    ("name", "words", "apart"),
    [
        ("Northern Ports Community", "the Fishing community", True),
        ("Northern Ports Community", "the community", False),
        ("Northern Ports Community", "the Community", False),
        ("community", "the Fishing community", False),
    ],
)
def test_called_apart_compares_capital_words(name: str, words: str, apart: bool) -> None:
    """Both must have some, and none in common."""
    party = new_party(Reading("name", "organization", name), name)
    assert called_apart(party, words.split()) is apart


def test_absorb_learns_no_sector_of_a_listed_body_from_a_noun() -> None:
    """What the pack says of it is all; its own reading brings it even late."""
    body = Reading("name", "organization", "NPC", key="organization:NPC", sectors=())
    party = new_party(body, "NPC")
    absorb(party, Reading("title", "organization", sectors=("CVL",), noun="community"))
    assert party.sectors == ()
    late = new_party(Reading("title", "group", noun="rebels"), "rebels")
    absorb(late, Reading("name", "organization", "NPA", key="organization:NPA", sectors=("REB",)))
    assert late.sectors == ("REB",)


@pytest.mark.parametrize(
    ("name", "words", "apart"),
    [
        ("regional diplomat close to Oslo", "The European diplomat", True),
        ("Western diplomat", "The Western diplomat", False),
        ("senior Western diplomat", "the diplomat", False),
        ("senior diplomat", "the European diplomat", False),
    ],
)
def test_of_another_origin_compares_adjectives_of_origin(name: str, words: str, *, apart: bool) -> None:
    """Who is told to be from nowhere may be from anywhere."""
    party = new_party(Reading("title", "person", name), name)
    assert of_another_origin(party, words.split()) is apart


@pytest.mark.parametrize("role", SERVING)
def test_holds_another_knows_who_serves_the_head_of_a_body(role: str) -> None:
    """A spokesman for the Secretary-General is not he."""
    party = Party("person", "Rao", role=role)
    assert holds_another(party, Reading("title", "person", role="body_head", noun="secretary-general"))
    assert not holds_another(Party("person", "Rao"), Reading("title", "person", role="body_head"))


def test_bare_name_is_on_one_line() -> None:
    """A page may break its lines inside a name."""
    assert bare_name("the\nNorwegian  envoy") == "Norwegian envoy"


@pytest.mark.parametrize(
    ("known", "bears"), [("Secretary of State", True), ("Foreign Minister", False), ("Minister for Trade", False)]
)
def test_has_title_takes_a_secretary_for_who_was_called_so(known: str, *, bears: bool) -> None:
    """The tables hold a secretary for a minister, and no foreign minister is called "the Secretary"."""
    party = new_party(person("Kari", "Lund", role="foreign_minister", title=known), "Kari Lund")
    assert has_title(party, person(role="minister", title="Secretary", noun="minister")) is bears
