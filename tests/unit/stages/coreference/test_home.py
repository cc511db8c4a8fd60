"""Tests of whose an organ or minister without a country is at home, with the actors pack that ships."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.packs.actor_records import ActorPack
from dragoman.records.mentions import Phrase
from dragoman.records.spans import Span
from dragoman.records.times import Place
from dragoman.stages.coreference.ground import Ground
from dragoman.stages.coreference.home import (
    LEAD,
    OF_BODIES,
    OFFICES,
    RULERS,
    WORLDWIDE,
    agency_of,
    capital_of,
    country_at_home,
    country_beside,
    ministers_country,
    servants_of,
)
from dragoman.stages.coreference.leaders import name_holders, name_those_at_home
from dragoman.stages.coreference.parties import Party, Spot
from dragoman.stages.coreference.state import State
from tests.sentences import read_guesses


def filed(line: str, place: str, country: str, pack: ActorPack) -> tuple[State, list[Place]]:
    """A dispatch with a dateline, and the place in it."""
    document, sentences = read_guesses(f"{line} The talks began on Thursday.", {}, "2024-03-14")
    state = State(document, sentences, (), pack, document.published, frozenset())
    at = line.index(place)
    name = place.title()
    return state, [Place(Span(at, at + len(place)), place, name, country, None, None, None)]


@pytest.mark.parametrize(
    ("line", "place", "country", "seat"),
    [
        ("LIMA, March 14 (Reuters) -", "LIMA", "PER", "PER"),
        ("LIMA, March 14 -", "LIMA", "PER", "PER"),
        ("HANOI, March 14 (VNA) -", "HANOI", "VNM", "VNM"),
        ("KUWAIT, March 14 (KUNA) -", "KUWAIT", "KWT", "KWT"),
        ("CAIRO, March 14 (VNA) -", "CAIRO", "EGY", None),
        ("CUSCO, March 14 (Reuters) -", "CUSCO", "PER", None),
        ("BRUSSELS, March 14 (Reuters) -", "BRUSSELS", "BEL", None),
    ],
)
def test_capital_of_wants_a_capital_and_an_agency_at_home(
    line: str, place: str, country: str, seat: str | None, actor_pack: ActorPack
) -> None:
    """An agency that is everywhere will do; a national one abroad writes of its own ministers."""
    state, places = filed(line, place, country, actor_pack)
    assert capital_of(state, places) == seat


def test_capital_of_is_unknown_without_a_dateline(actor_pack: ActorPack) -> None:
    """A place that the text only speaks of is no seat."""
    document, sentences = read_guesses("Talks in Lima failed.", {}, "2024-03-14")
    state = State(document, sentences, (), actor_pack, document.published, frozenset())
    assert capital_of(state, [Place(Span(9, 13), "Lima", "Lima", "PER", None, None, None)]) is None


@pytest.mark.parametrize(("agency", "country"), [("VNA", "VNM"), ("KUNA", "KWT"), ("Yonhap", "KOR")])
def test_agency_of_knows_agencies_by_name_and_acronym(agency: str, country: str, actor_pack: ActorPack) -> None:
    """As they sign their dispatches."""
    state, _ = filed(f"LIMA, March 14 ({agency}) -", "LIMA", "PER", actor_pack)
    assert state.document.agency is not None
    assert agency_of(state) == country


def test_seats_and_agencies_are_folded() -> None:
    """They are compared with folded words."""
    assert all(name == name.lower() for name in (*OF_BODIES, *WORLDWIDE))


def told(kind: str = "government", *, role: str | None = None, sentence: int = 0, token: int = 1) -> Party:
    """Somebody whose words name no country."""
    spot = Spot(sentence, token, subject=True, source=False)
    return Party(kind, "somebody", role=role, places=[spot])


@pytest.mark.parametrize("role", OFFICES)
def test_country_at_home_is_that_of_the_leads_own_ministers(role: str) -> None:
    """And of its organs; a deputy may be a guest, and so may anybody who is named behind another country."""
    abroad = ((0, 0, "CHL", "country"),)
    own = ((0, 0, "PER", "place"), (0, 5, "CHL", "country"))
    assert country_at_home(told("person", role=role), "PER", own) == "PER"
    assert country_at_home(told("person", role=role), "PER", abroad) is None
    assert country_at_home(told(), "PER", own) == "PER"
    assert country_at_home(told("person", role="member_of_parliament"), "PER", own) is None
    assert country_at_home(told("group", role=role), "PER", own) is None
    assert country_at_home(told(sentence=LEAD + 1), "PER", ()) is None
    assert country_at_home(told(), None, own) is None


def minister(noun: str, *, token: int = 0, subject: bool = True, country: str | None = "PER") -> Party:
    """A person by office, in the first sentence."""
    spot = Spot(0, token, subject=subject, source=False)
    return Party("person", "Lund", country=country, nouns={noun}, places=[spot])


@pytest.mark.parametrize(
    ("person", "country"),
    [
        (minister("foreign minister"), "PER"),
        (minister("defence minister"), None),
        (minister("foreign minister", token=9), None),
        (minister("foreign minister", subject=False), None),
        (minister("foreign minister", country=None), None),
    ],
)
def test_ministers_country_is_that_of_the_minister_who_acts_before(person: Party, country: str | None) -> None:
    """Of the same office; whom he meets has a ministry too."""
    ministry = told(token=5)
    ministry.nouns.add("foreign ministry")
    assert ministers_country(ministry, [person, ministry]) == country


def test_ministers_country_takes_the_first_of_two() -> None:
    """Whom a minister meets has a ministry too, which says nothing here."""
    ministry = told(token=5)
    ministry.nouns.add("foreign ministry")
    two = [minister("foreign minister", token=2, country="CHL"), minister("foreign minister")]
    assert ministers_country(ministry, [*two, ministry]) == "PER"


def test_ministers_country_is_unknown_where_two_are_named_at_once() -> None:
    """Of "the foreign ministers of Peru and Chile" each has one."""
    ministry = told(token=5)
    ministry.nouns.add("foreign ministry")
    two = [minister("foreign minister"), minister("foreign minister", country="CHL")]
    assert ministers_country(ministry, [*two, ministry]) is None


@pytest.mark.parametrize(
    ("noun", "seat", "name"),
    [("emir", "KWT", "Mishal"), ("emir", "PER", None), ("king", "KWT", None), ("minister", "KWT", None)],
)
def test_name_those_at_home_names_who_reigns(noun: str, seat: str, name: str | None, actor_pack: ActorPack) -> None:
    """Where the title is all that calls him, and his state has one who bears it."""
    state, _ = filed("KUWAIT, March 14 (KUNA) -", "KUWAIT", "KWT", actor_pack)
    ruler = told("person")
    ruler.nouns.add(noun)
    state.parties.append(ruler)
    name_those_at_home(state, Ground((), None, None, seat))
    assert (ruler.name.split()[0] if ruler.wikidata else None) == name


@pytest.mark.parametrize(
    ("role", "spots", "name"),
    [
        ("head_of_government", (), "Rishi Sunak"),
        ("foreign_minister", (), "David Cameron"),
        ("head_of_government", ((0, 0, "PER", "country"),), None),
        ("ambassador", (), None),
        (None, (), None),
    ],
)
def test_name_those_at_home_names_ministers_of_the_lead(
    role: str | None, spots: tuple[tuple[int, int, str, str], ...], name: str | None, actor_pack: ActorPack
) -> None:
    """Before whom no other state is named."""
    state, _ = filed("LONDON, March 14 -", "LONDON", "GBR", actor_pack)
    somebody = told("person", role=role)
    state.parties.append(somebody)
    name_those_at_home(state, Ground(spots, "GBR", None, "GBR"))
    assert (somebody.name if somebody.wikidata else None) == name


@pytest.mark.parametrize(
    ("words", "role", "code", "name"),
    [
        ("the Secretary-General", "body_head", "UNO", "Ban Ki-moon"),
        ("the president", "head_of_state", "KEN", "Uhuru Kenyatta"),
        ("the minister", "minister", "KEN", "the minister"),
        ("the Secretary-General", "body_head", "KEN", "the Secretary-General"),
    ],
)
def test_name_holders_knows_who_holds_the_seat_of_a_state_that_the_text_tells(
    words: str, role: str, code: str, name: str, actor_pack: ActorPack
) -> None:
    """One of several ministers is nobody, and a state has no secretary-general."""
    document, sentences = read_guesses("The talks began.", {}, "2014-04-24")
    party = Party("person", words, role=role, places=[Spot(0, 0, subject=True, source=False)])
    state = State(document, sentences, (), actor_pack, document.published, frozenset(), parties=[party])
    name_holders(state, [(party, code)])
    assert party.name == name


def test_name_holders_leaves_those_who_have_a_name(actor_pack: ActorPack) -> None:
    """Nor is anybody named who is in the text already."""
    document, sentences = read_guesses("The talks began.", {}, "2014-04-24")
    named = Party("person", "Rao", names=[("rao",)], role="head_of_state")
    known = Party("person", "Uhuru Kenyatta", key="person:Q57415")
    state = State(document, sentences, (), actor_pack, document.published, frozenset(), parties=[named, known])
    name_holders(state, [(named, "KEN")])
    assert named.name == "Rao"


OWN, GUEST = (0, 0, "PER", "person subject"), (0, 3, "CHL", "person subject")


@pytest.mark.parametrize(
    ("who", "spots", "country"),
    [
        (told(sentence=1), (OWN,), "PER"),
        (told(sentence=1), (GUEST,), None),
        (told(sentence=1), (OWN, GUEST), "PER"),
        (told(sentence=4), (GUEST,), "PER"),
        (told("person", role="aide", sentence=1), (OWN,), "PER"),
        (told("person", role="aide", sentence=1), (GUEST,), None),
        (told("person", role="ambassador", sentence=1), (OWN,), None),
        (told("group", sentence=1), (OWN,), None),
    ],
)
def test_country_beside_is_that_of_whoever_acted_last(
    who: Party, spots: tuple[tuple[int, int, str, str], ...], country: str | None
) -> None:
    """For organs and those who serve them; a guest who acts alone before has his own."""
    assert country_beside(who, "PER", spots) == country
    assert country_beside(who, None, spots) is None


@pytest.mark.parametrize(
    ("title", "seat", "country"),
    [("Foreign Ministry spokesman", "PER", "PER"), ("navy spokesman", "PER", None)],
)
def test_country_beside_is_at_home_for_the_foreign_ministry(title: str, seat: str, country: str | None) -> None:
    """Its spokesman tells of guests."""
    spokesman = told("person", role="spokesperson", sentence=1)
    spokesman.title = title
    assert country_beside(spokesman, seat, (GUEST,)) == country


@pytest.mark.parametrize(("place", "code", "named"), [("DHAKA", "BGD", False), ("LONDON", "GBR", True)])
def test_name_those_at_home_knows_who_is_no_minister(
    place: str, code: str, named: bool, actor_pack: ActorPack
) -> None:  # fmt: skip
    """A foreign secretary is a civil servant in South Asia."""
    state, _ = filed(f"{place}, March 14 -", place, code, actor_pack)
    secretary = told("person", role="foreign_minister")
    secretary.title = "Foreign Secretary"
    state.parties.append(secretary)
    name_those_at_home(state, Ground((), code, None, code))
    assert bool(secretary.wikidata) == named


def test_servants_of_an_organ_are_of_its_state(actor_pack: ActorPack) -> None:
    """Whose own words name it; others beside it are not."""
    document, sentences = read_guesses("Lund of the ministry met Vik.", {})
    state = State(document, sentences, (), actor_pack, None, frozenset())
    ministry, lund, vik = told(), told("person"), told("person")
    lund.title = vik.title = "director"
    spots = ((0, 3, "person", False), (2, 3, "government", True), (5, 5, "person", False))
    span = sentences[0].tokens[0].span
    phrases = [Phrase(span, 0, a, b, a, kind, 0.9, inner) for a, b, kind, inner in spots]
    found = {0: [lund], 1: [ministry], 2: [vik]}
    state = replace(state, phrases=tuple(phrases), found=found)
    assert [(p is lund, code) for p, code in servants_of(state, [(ministry, "PER")])] == [(True, "PER")]
    assert servants_of(state, []) == []


@pytest.mark.parametrize("role", RULERS)
@pytest.mark.parametrize(("spot", "subject", "country"), [
    ((0, 9, "PER", "place"), True, "PER"), ((0, 9, "PER", "person"), True, None), ((0, 9, "CHL", "person"), True, "PER"),
    ((3, 9, "PER", "person"), True, "PER"), ((0, 9, "PER", "place"), False, None),
])  # fmt: skip
def test_country_at_home_is_a_rulers_where_nobody_hosts_him(
    role: str, spot: tuple[int, int, str, str], subject: bool, country: str | None
) -> None:
    """A president in the lead of a capital's news is its own, unless somebody of that state may be his host."""
    party = Party("person", "Rey", role=role, places=[Spot(0, 2, subject=subject, source=False)])
    assert country_at_home(party, "PER", [spot]) == country
