"""Tests of tellings that are kept to their own story."""

from __future__ import annotations

from dragoman.records.entities import Entity
from dragoman.stages.frames.stories import PRESS, in_own_story, names_of_phrases
from tests.tellings import Told, read_told


def told() -> Told:
    """Two stories, the second linked in everything to the first."""
    return read_told({
        "text": "Lund called in Bern on Monday.\nBerg left.", "published": None,
        "entities": [["Lund", "person", "NOR"], ["Berg", "person", "CHL"]],
        "times": [["Monday", "2020-09-07"]], "places": [["Bern", "CHE"]],
        "tellings": [
            {"words": "called", "kind": "call"},
            {"words": "left", "kind": "visit", "far": {"recipients": ["Lund"]}, "far_when": "Monday",
             "far_where": ["Bern"], "again": {"called": 0.9}, "whole": {"called": 0.9}},
        ],
    })  # fmt: skip


def test_in_own_story_takes_nothing_out_of_another() -> None:
    """Nobody, no day, no place and no event."""
    case = told()
    strangers = [frozenset((1,)), frozenset((0,))]
    _, left = in_own_story(case.tellings, strangers, case.sentences, case.times, case.places)
    assert (left.far, left.far_when, left.far_where) == ({"recipients": ()}, None, ())
    assert (left.again, left.whole, left.apart) == ((), (), frozenset((0,)))


def test_in_own_story_leaves_those_of_one_story() -> None:
    """As they are."""
    case = told()
    assert in_own_story(case.tellings, [frozenset()] * 2, case.sentences, case.times, case.places) == list(
        case.tellings
    )


def test_names_of_phrases_leaves_out_the_press() -> None:
    """And who is of no country."""

    def entity(name: str, country: str | None, *sectors: str) -> Entity:
        return Entity(name, "country", name, None, country, anonymous=False, sectors=sectors, office=None, mentions=())

    entities = [entity("e1", "NOR"), entity("e2", "CHL", PRESS), entity("e3", None)]
    assert names_of_phrases([("e1",), ("e2", "e3"), ()], entities) == [{"e1", "NOR"}, set(), set()]
