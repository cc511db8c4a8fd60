"""Tests of the country that only the text around tells."""

from __future__ import annotations

import math

import pytest

from dragoman.packs.belonging import load_belonging
from dragoman.records.dispatch import Document
from dragoman.records.entities import Entity
from dragoman.records.events import Event, Evidence
from dragoman.records.record import Record
from dragoman.records.spans import Span
from dragoman.stages.coreference.belonging import (
    DIPLOMATS,
    MEDIATORS,
    NONE,
    TRANSITION,
    chances,
    countries_around,
    country_of_context,
    posts_of,
)
from dragoman.stages.coreference.entering import Linked
from dragoman.stages.coreference.ground import Ground
from dragoman.stages.coreference.parties import Party, Spot

WEIGHTS = load_belonging()

OSLO = Ground(
    spots=(
        (0, 0, "NOR", "place"),
        (1, 0, "NOR", "government subject"),
        (1, 9, "SWE", "country"),
        (2, 3, "NOR", "person"),
    ),
    home="NOR",
    agency="NOR",
)


def ministry(sentence: int = 2, token: int = 6, country: str | None = None) -> Party:
    """A ministry whose words name no country."""
    spot = Spot(sentence, token, subject=True, source=False)
    return Party(
        "government",
        "Ministry of Interior",
        key="body:ministry of interior",
        country=country,
        sectors=("GOV",),
        places=[spot],
    )


def test_the_countries_of_a_text_stand_in_the_order_of_their_mentions() -> None:
    """The most mentioned comes first; the dateline's is among them."""
    assert list(OSLO.codes) == ["NOR", "SWE"]


def test_chances_sum_to_one() -> None:
    """One chance for each country of the text, one for none of them."""
    found = chances(ministry(), OSLO, WEIGHTS)
    assert set(found) == {NONE, "NOR", "SWE"}
    assert sum(found.values()) == pytest.approx(1.0)


def test_a_ministry_is_that_of_the_state_that_the_dispatch_is_about() -> None:
    """The dateline, the agency and most mentions agree."""
    assert country_of_context(ministry(), OSLO, WEIGHTS) == "NOR"


def test_where_two_states_have_an_equal_claim_it_stays_unknown() -> None:
    """No choice reaches the bar."""
    ground = Ground(((0, 0, "NOR", "country"), (0, 4, "SWE", "country"), (0, 6, "NOR", "country")), None, None)
    assert country_of_context(ministry(0, 5), ground, {}) is None


@pytest.mark.parametrize(("next_to_it", "expected"), [(0.5, "NOR"), (0.9, None)])
def test_where_two_states_are_close_it_stays_unknown(next_to_it: float, expected: str | None) -> None:
    """The likeliest has to be clearly likelier than the next one."""
    weights = {"rank:0": 2.0, "rank:1": 2.0 + math.log(next_to_it), "none|government named": -9.0}
    assert country_of_context(ministry(), OSLO, weights) == expected


@pytest.mark.parametrize("party", [ministry(country="SWE"), Party("country", "the republic"), Party("person", "Olsen")])
def test_what_has_a_country_or_no_mention_or_is_a_state_is_left_alone(party: Party) -> None:
    """The text around is asked only where the words are silent."""
    assert country_of_context(party, OSLO, WEIGHTS) is None


def envoys(noun: str, count: int, *more: str) -> Party:
    """Some people whose words name no country, by their noun."""
    spot = Spot(2, 6, subject=True, source=False)
    return Party("group" if count > 1 else "person", noun, nouns={noun, *more}, count=count, places=[spot])


@pytest.mark.parametrize("noun", sorted(DIPLOMATS))
def test_country_of_context_gives_several_diplomats_none(noun: str) -> None:
    """Though the text speaks of one state alone: they are of several; one envoy is that state's."""
    weights = {"home": 9.0}
    assert [country_of_context(envoys(words, 3), OSLO, weights) for words in (noun, f"new {noun}")] == [None, None]
    assert country_of_context(envoys(noun, 2, ""), OSLO, weights) is None
    assert country_of_context(envoys(noun, 1), OSLO, weights) == "NOR"


@pytest.mark.parametrize("noun", ["ministers", "ambassador spouses", ""])
def test_country_of_context_gives_several_others_one(noun: str) -> None:
    """Whoever is no diplomat may well be of the state that the dispatch is about."""
    assert country_of_context(envoys(noun, 3), OSLO, {"home": 9.0}) == "NOR"


def test_without_weights_nobody_is_given_a_country() -> None:
    """An empty table turns the step off."""
    assert countries_around([ministry()], OSLO, {}) == []
    assert [code for _, code in countries_around([ministry()], OSLO, WEIGHTS)] == ["NOR"]


def entity(name: str, country: str | None) -> Entity:
    """An organ of a state."""
    return Entity(name, "government", name, None, country, anonymous=False, sectors=(), office=None, mentions=())


def event(actors: tuple[str, ...], recipients: tuple[str, ...] = ()) -> Event:
    """An event between some entities."""
    here = Span(0, 4)
    return Event(
        id="v1", kind="message", type=None, mode=None, cameo=None, contexts=(), quad=None, intensity=None,
        status="happened", level=None, name=None, actors=actors, recipients=recipients, initiator=(), host=(),
        visitor=(), mediator=(), when=None, where=(), topics=(), reported_by=(),
        evidence=Evidence(here, here, ()), part_of=None, confidence=1.0, origin="test",
    )  # fmt: skip


def countries(entities: tuple[Entity, ...], *events: Event) -> list[str | None]:
    """The countries of a record's entities, where the text around tells that e1 and e2 are Norwegian."""
    document = Document("d", "text", None, None, None, None, None, None, None, ())
    record = Record(document, entities, (), (), (), events, ())
    return [e.country for e in Linked((), (), {"e1": "NOR", "e2": "NOR"}).located(record).entities]


def test_what_the_words_say_goes_before_what_the_text_around_tells() -> None:
    """A country that is known stays."""
    found = countries((entity("e1", None), entity("e2", "SWE"), entity("e3", None)))
    assert found == ["NOR", "SWE", None]


def test_nobody_faces_his_own_state() -> None:
    """Whoever gets a note from Norway, or meets Norwegians, is hardly Norway's."""
    both = (entity("e1", None), entity("e3", "NOR"))
    assert countries(both, event(("e3",), ("e1",))) == [None, "NOR"]
    assert countries(both, event(("e1", "e3"))) == [None, "NOR"]
    assert countries((entity("e1", None), entity("e3", "SWE")), event(("e3",), ("e1",))) == ["NOR", "SWE"]


@pytest.mark.parametrize(
    "name", ["pro-Iranian militia", "anti - Taliban fighters", "Chad-backed rebels", "Chad – aligned rebels"]
)
def test_country_of_context_is_not_that_of_friends_and_foes(name: str) -> None:
    """Who is told by whom he is for or against, or backed by, is not of the state spoken of before."""
    spot = Spot(2, 6, subject=True, source=False)
    assert country_of_context(Party("organization", name, places=[spot]), OSLO, {"home": 9.0}) is None
    plain = Party("organization", "professional backed rebels", places=[spot])
    assert country_of_context(plain, OSLO, {"home": 9.0}) == "NOR"


def test_country_of_context_is_the_seats_for_its_own_ministry() -> None:
    """In the lead of a capital's news, before another country is named, no weights are asked."""
    ground = Ground(((0, 9, "SWE", "country"),), "NOR", None, seat="NOR")
    assert country_of_context(ministry(0, 0), ground, {}) == "NOR"


def test_countries_around_gives_the_seat_where_the_text_names_no_country() -> None:
    """A dateline is enough; without any, and nothing named, nobody is given one."""
    body = ministry(0, 0)
    assert countries_around([body], Ground((), "NOR", None, seat="NOR"), WEIGHTS) == [(body, "NOR")]
    assert countries_around([body], Ground((), None, None), WEIGHTS) == []


def test_countries_around_gives_a_ministry_its_ministers() -> None:
    """The minister who acts in the sentence tells whose it is."""
    body = ministry(1, 12)
    body.nouns.add("interior ministry")
    lund = Party(
        "person", "Lund", country="SWE", nouns={"interior minister"}, places=[Spot(1, 2, subject=True, source=False)]
    )
    assert countries_around([lund, body], OSLO, WEIGHTS) == [(body, "SWE")]


@pytest.mark.parametrize("noun", sorted(MEDIATORS))
def test_country_of_context_is_none_of_those_between_whom_somebody_goes(noun: str) -> None:
    """A mediator is not of the state spoken of around."""
    spot = Spot(2, 6, subject=True, source=False)
    assert country_of_context(Party("person", noun, places=[spot]), OSLO, {"home": 9.0}) is None
    assert (
        country_of_context(Party("person", "Lund", title=f"{noun} in the talks", places=[spot]), OSLO, {"home": 9.0})
        is None
    )
    assert country_of_context(Party("person", "minister", places=[spot]), OSLO, {"home": 9.0}) == "NOR"


def transition(
    *spots: tuple[int, int, str, str], name: str = "transitional government", kind: str = "government"
) -> str | None:
    """The country of a government in a text that speaks of some countries."""
    party = Party(kind, name, places=[Spot(1, 1, subject=True, source=False)])
    return country_of_context(party, Ground(spots, None, None), {})


@pytest.mark.parametrize("word", sorted(TRANSITION))
def test_country_of_context_is_that_of_the_one_state_that_acts(word: str) -> None:
    """Or of the one spoken of most; of two that act, or of two spoken of alike, it is neither."""
    acts, spoken, other = (0, 0, "MLI", "country subject"), (0, 4, "MLI", "country"), (0, 7, "FRA", "country")
    assert transition(acts, other, name=f"{word} government") == "MLI"
    assert transition(spoken, other, (2, 1, "MLI", "place")) == "MLI"
    assert transition(acts, (0, 7, "FRA", "country subject")) is None
    assert transition(spoken, other) is None


def test_country_of_context_leaves_other_governments() -> None:
    """The foreign government, and a transitional period, may be anybody's."""
    assert transition((0, 0, "MLI", "country subject"), name="foreign government") is None
    assert transition((0, 0, "MLI", "country subject"), kind="organization") is None


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("its ambassador to Mali", {"MLI"}),
        ("consul general in Mali", {"MLI"}),
        ("secretary general in Mali", set()),
        ("Mali ambassador", set()),
        ("its talks with Mali", set()),
    ],
)
def test_posts_of_are_the_states_to_which_an_envoy_is_sent(name: str, expected: set[str]) -> None:
    """His own stands before his title; whoever is no envoy is sent nowhere."""
    words = name.split()
    party = Party("person", name, places=[Spot(0, 0, subject=True, source=False)])
    assert posts_of(party, Ground(((0, words.index("Mali"), "MLI", "place"),), None, None)) == expected
