"""Tests of roles, days and places that other sentences give to a happening."""

from __future__ import annotations

from typing import Any

import pytest

from dragoman.stages.assemble.completing import complete
from dragoman.stages.assemble.joining import Group
from tests.tellings import read_told

TEXT = "Lund came to Oslo on Monday. Ilic received her. The talks lasted an hour. Aalto called."
ENTITIES = [["Lund", "person", "NOR"], ["Ilic", "person", "SRB"], ["Aalto", "person", "FIN"]]


def completed(*tellings: dict[str, Any]) -> Group:
    """The group of some tellings, completed."""
    case = {
        "text": TEXT, "published": "2020-09-10", "entities": ENTITIES, "tellings": tellings,
        "times": [["Monday", "2020-09-07"]], "places": [["Oslo", "NOR"]],
    }  # fmt: skip
    return complete(Group(list(read_told(case).tellings)))


def ids(group: Group, role: str) -> list[str]:
    """Who fills a role in the first telling."""
    return [name for name, _ in group.first.roles.get(role, ())]


FAR = {"actors": ["Lund", "Ilic", "Aalto"], "recipients": ["Aalto"], "mediator": ["Aalto"]}


def test_complete_gives_talks_two_sides_and_no_third() -> None:
    """Two are enough; one who is in the event already is not added again."""
    assert ids(completed({"words": "talks", "kind": "talks", "far": FAR}), "actors") == ["e1", "e2"]
    one = completed({"words": "talks", "kind": "talks", "roles": {"actors": ["Ilic"]}, "far": FAR})
    assert ids(one, "actors") == ["e2", "e1"]


def test_complete_leaves_what_the_tellings_say() -> None:
    """Sides that any telling names are not filled from afar."""
    told = {"words": "talks", "kind": "talks", "roles": {"actors": ["Ilic", "Lund"]}}
    group = completed({"words": "received", "kind": "talks", "far": {"actors": ["Aalto"]}}, told)
    assert ids(group, "actors") == []


def test_complete_makes_the_visitor_an_actor_and_the_host_a_recipient() -> None:
    """Of a visit."""
    far = {"visitor": ["Lund"], "host": ["Ilic"]}
    group = completed({"words": "came", "kind": "visit", "far": far})
    assert [ids(group, role) for role in ("visitor", "actors", "host", "recipients")] == [
        ["e1"],
        ["e1"],
        ["e2"],
        ["e2"],
    ]


@pytest.mark.parametrize("own", [False, True])
def test_complete_takes_day_and_place_only_where_no_telling_has_one(*, own: bool) -> None:
    """The words of its own sentences come first."""
    more: dict[str, Any] = (
        {"when": "Monday", "where": ["Oslo"]} if own else {"far_when": "Monday", "far_where": ["Oslo"]}
    )
    group = completed({"words": "came", "kind": "visit", **more}, {"words": "talks", "kind": "visit"})
    assert (group.first.when, group.first.where) == (0, (0,))


def test_complete_changes_nothing_without_links() -> None:
    """A group as it was."""
    group = completed({"words": "talks", "kind": "talks", "roles": {"actors": ["Ilic"]}})
    assert ids(group, "actors") == ["e2"]
    assert group.first.when is None


@pytest.mark.parametrize(("words", "expected"), [("received", None), ("came", 0)])
def test_complete_leaves_a_later_contact_its_own_day(words: str, expected: int | None) -> None:
    """A day that a later sentence tells of another meeting is not that of the first; one told before may be of both."""
    text = "Aalto came. Lund received Ilic on Monday. Aalto met Berg."
    first, other = ("came", "received") if words == "received" else ("met", "received")
    case = {
        "text": text, "published": "2020-09-10", "entities": ENTITIES, "times": [["Monday", "2020-09-07"]],
        "tellings": sorted(
            [{"words": first, "kind": "meeting", "far_when": "Monday"}, {"words": other, "kind": "meeting", "when": "Monday"}],
            key=lambda t: text.index(t["words"]),
        ),
    }  # fmt: skip
    groups = [Group([t]) for t in read_told(case).tellings]
    own = next(g for g in groups if g.first.when is None)
    assert complete(own, groups).first.when == expected


@pytest.mark.parametrize(("status", "definite", "expected"), [
    ("cancelled", False, []), ("cancelled", True, ["e2"]), ("happened", False, ["e2"]),
])  # fmt: skip
def test_complete_gives_no_trip_the_host_of_a_visit_that_is_off(
    status: str, expected: list[str], *, definite: bool
) -> None:
    """Who called off a visit amid a trip did not make the trip to the same host."""
    told = read_told({
        "text": "Lund called off a visit to Ilic. A trip went on.", "published": None, "entities": ENTITIES,
        "tellings": [
            {"words": "visit", "kind": "visit", "status": status, "roles": {"visitor": ["Lund"], "host": ["Ilic"]}},
            {"words": "trip", "kind": "visit", "roles": {"visitor": ["Lund"]}, "far": {"host": ["Ilic"]}, "definite": definite},
        ],
    })  # fmt: skip
    groups = [Group([t]) for t in told.tellings]
    assert ids(complete(groups[1], groups), "host") == expected


@pytest.mark.parametrize(("kind", "expected"), [("meeting", ()), ("talks", (0,))])
def test_complete_leaves_a_later_contact_its_own_place(kind: str, expected: tuple[int, ...]) -> None:
    """A place that a later sentence tells of another meeting is not that of the first."""
    case = {
        "text": "Aalto came. Lund received Ilic in Oslo.", "published": "2020-09-10", "entities": ENTITIES,
        "places": [["Oslo", "NOR"]],
        "tellings": [
            {"words": "came", "kind": "meeting", "far_where": ["Oslo"]}, {"words": "received", "kind": kind, "where": ["Oslo"]},
        ],
    }  # fmt: skip
    groups = [Group([t]) for t in read_told(case).tellings]
    assert complete(groups[0], groups).first.where == expected


@pytest.mark.parametrize(("states", "where", "mediators"), [({}, (), ["e1"]), ({"e2": "SRB"}, (0,), ["e1", "e3"])])
def test_complete_leaves_others_their_place_and_mediator(
    states: dict[str, str], where: tuple[int, ...], mediators: list[str]
) -> None:
    """A contact of other states that a later sentence tells; one of the same state may be another word for it."""
    case = {
        "text": "Ilic came. Lund and Aalto held talks in Oslo.", "published": "2020-09-10",
        "entities": [["Ilic", "person", "SRB"], ["Lund", "person", "NOR"], ["Aalto", "person", "FIN"]],
        "places": [["Oslo", "NOR"]],
        "tellings": [
            {"words": "came", "kind": "meeting", "roles": {"actors": ["Ilic"]}, "far_where": ["Oslo"],
             "far": {"mediator": ["Aalto"]}},
            {"words": "talks", "kind": "talks", "roles": {"actors": ["Lund", "Aalto"], "mediator": ["Aalto"]},
             "where": ["Oslo"]},
        ],
    }  # fmt: skip
    told = read_told(case)
    groups = [Group([t]) for t in told.tellings]
    found = complete(groups[0], groups, {e.id: e.country for e in told.entities} | states)
    assert found.first.where == where
    assert ["e1", *ids(found, "mediator")] == mediators


@pytest.mark.parametrize(("deed", "actors"), [("ASSAULT", []), ("PROTEST", []), ("SANCTION", ["e1"])])
def test_complete_lays_an_attack_to_nobody_from_afar(deed: str, actors: list[str]) -> None:
    """Who did it must be told where it is told; of what else was done another sentence may tell by whom."""
    told = {"words": "called", "kind": "other", "deed": deed, "types": {deed: 1.0}, "far": FAR}
    assert ids(completed(told), "actors") == actors
