"""Tests of who is host and who mediates by what people are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from dragoman.records.entities import Entity, Mention, Office
from dragoman.records.events import Where
from dragoman.records.spans import Span
from dragoman.stages.assemble.hosting import (
    MEETING,
    Roles,
    drop_common_bodies,
    drop_lone_mediators,
    is_posted,
    turn_hosts,
    without_regions,
    without_supposed_hosts,
)


def entity(name: str, country: str, words: str = "", kind: str = "person", title: str | None = None) -> Entity:
    """Somebody who is called by some words."""
    mention = Mention(Span(0, 1), words or name, "name")
    return Entity(name, kind, name, None, country, False, (), Office(title) if title else None, (mention,))


PEOPLE: Mapping[str, Entity] = {
    e.id: e
    for e in (
        entity("envoy", "TCD", "the Chadian ambassador to Mali"),
        entity("premier", "MLI"),
        entity("second", "MLI"),
        entity("UN", "UNO"),
        Entity("body", "government", "7th Joint Economic Commission (JEC)", None, None, False, (), None, ()),
        Entity("firm", "organization", "Joint Stock Company", None, None, False, (), None, ()),
        entity("rebels", "MLI", kind="group"),
        entity("army", "MLI", kind="government"),
    )
}


def roles_of(**fillers: Sequence[str]) -> Roles:
    """Roles that some people fill."""
    roles: Roles = {"actors": [], "host": [], "visitor": [], "mediator": []}
    return {**roles, **{role: [(name, Span(0, 1)) for name in names] for role, names in fillers.items()}}


def named(roles: Roles, role: str) -> list[str]:
    """Who fills a role."""
    return [name for name, _ in roles[role]]


@pytest.mark.parametrize(
    ("words", "posted"),
    [
        ("the Chadian ambassador", True), ("High Commissioner Lund", True), ("chargé d'affaires of Chad", True),
        ("the heads of mission", True), ("Head of the EU Delegation", True), ("the head of the delegation", True),
        ("the special envoy", False), ("the foreign minister", False), ("the commissioner for trade", False),
    ],
)  # fmt: skip
def test_is_posted_who_stays_abroad(words: str, posted: bool) -> None:
    """By what somebody is called, or by his office; who only travels is not."""
    assert is_posted(entity("x", "TCD", words)) == posted
    assert is_posted(entity("x", "TCD", title=words)) == posted


@pytest.mark.parametrize("lemma", sorted(MEETING))
def test_turn_hosts_makes_a_visitor_of_an_ambassador(lemma: str) -> None:
    """Where they just met, those at home are the hosts."""
    roles = roles_of(actors=["envoy", "premier"], host=["envoy"], visitor=["premier"])
    turn_hosts(roles, lemma, PEOPLE)
    assert (named(roles, "host"), named(roles, "visitor")) == (["premier"], ["envoy"])


@pytest.mark.parametrize(
    ("lemma", "host", "visitor"),
    [("dinner", "envoy", "premier"), ("meet", "premier", "envoy"), ("meet", "second", "premier")],
)
def test_turn_hosts_leaves_other_hosts(lemma: str, host: str, visitor: str) -> None:
    """An ambassador may give a dinner, and a premier is host of anybody."""
    roles = roles_of(actors=["envoy", "premier"], host=[host], visitor=[visitor])
    turn_hosts(roles, lemma, PEOPLE)
    assert (named(roles, "host"), named(roles, "visitor")) == ([host], [visitor])


@pytest.mark.parametrize(
    ("kind", "actors", "left"),
    [
        ("meeting", ["UN", "premier"], []),
        ("meeting", ["UN", "premier", "second"], []),
        ("talks", ["UN", "premier", "envoy"], ["UN"]),
        ("talks", ["UN", "rebels", "army"], ["UN"]),
        ("mediation", ["UN", "premier"], ["UN"]),
        ("meeting", ["premier"], ["UN"]),
    ],
)
def test_drop_lone_mediators_wants_two_sides(kind: str, actors: list[str], left: list[str]) -> None:
    """Who meets one side brings nobody together; of two bodies of one state each is a side."""
    roles = roles_of(actors=actors, mediator=["UN"])
    drop_lone_mediators(roles, kind, PEOPLE)
    assert named(roles, "mediator") == left


@pytest.mark.parametrize(
    ("actors", "left"),
    [
        (["envoy", "premier", "body"], ["envoy", "premier"]),
        (["premier", "body"], ["premier", "body"]),
        (["envoy", "premier", "firm"], ["envoy", "premier", "firm"]),
    ],
)
def test_drop_common_bodies_leaves_the_two_states(actors: list[str], left: list[str]) -> None:
    """Their joint commission is no third one; beside one alone it stays, and so does any other body."""
    roles = roles_of(actors=actors, host=[actors[-1]])
    drop_common_bodies(roles, PEOPLE)
    assert named(roles, "actors") == left
    assert named(roles, "host") == [name for name in actors[-1:] if name in left]


@pytest.mark.parametrize(
    ("lemma", "text", "kept"),
    [
        ("meet", "The premier met the second on Monday.", False),
        ("meet", "The premier met the second, who arrived on Monday.", True),
        ("meet", "The premier met the second at his office in the palace.", True),
        ("receive", "The premier saw the second on Monday.", True),
    ],
)
def test_without_supposed_hosts_wants_words_that_say_who_came(lemma: str, text: str, *, kept: bool) -> None:
    """Who merely "met" is nobody's guest; other verbs say it themselves."""
    roles = without_supposed_hosts(
        roles_of(actors=["premier", "second"], host=["premier"], visitor=["second"]), lemma, text
    )
    assert bool(roles["host"] and roles["visitor"]) is kept
    assert named(roles, "actors") == ["premier", "second"]


@pytest.mark.parametrize(
    ("place", "country", "hosts"), [("Mali", "MLI", ["premier"]), ("Sahel", None, ["Sahel", "premier"])]
)
def test_without_regions_leaves_the_state_in_which_a_visit_is(
    place: str, country: str | None, hosts: list[str]
) -> None:
    """Who comes to Mali, "his first visit to the Sahel", is Mali's guest; on a tour of the Sahel he is nobody's else."""
    people = {**PEOPLE, "Sahel": Entity("Sahel", "country", "Sahel", None, None, False, (), None, ())}
    sites = [Where(Span(0, 1), name, name, code, None) for name, code in ((place, country), ("Sahel", None))]
    roles = {**roles_of(host=["Sahel", "premier"]), "recipients": []}
    assert named(without_regions(roles, sites, people), "host") == hosts
