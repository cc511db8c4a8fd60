"""Tests of the parties whom an act's own words name; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.records.events import ROLES
from dragoman.stages.frames.own_words import fighters_only, own_only, owners_only
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene
from dragoman.syntax.classes import WARS
from tests.scenes import on_margins, predicate_at, scene_of


def roles(here: Scene, **fillers: str) -> Roles:
    """Roles that words of a sentence fill, separated by spaces."""
    spans = {a.entities[0]: a.phrase.span for a in here.actors}
    return {role: [(name, spans[name]) for name in fillers.get(role, "").split()] for role in ROLES}


def names(found: Roles, role: str) -> list[str]:
    """Who fills a role."""
    return [name for name, _ in found[role]]


def called(relation: str = "nmod:poss") -> Scene:
    """What Berg told Aalto of Lund's visit, in which Lund hangs on the visit by this relation."""
    return scene_of(
        ("Berg", "PROPN", 2, "nsubj"), ("told", "VERB", 0, "root", "tell"), ("Aalto", "PROPN", 2, "obj"),
        ("of", "ADP", 6, "case"), ("Lund", "PROPN", 6, relation), ("visit", "NOUN", 2, "obl"), actors=(0, 2, 4),
    )  # fmt: skip


def reacting(noun: str = "war", prep: str = "in", verb: str = "summoned") -> Scene:
    """Peru summoned an envoy in reaction to the war of Chile in Togo."""
    return scene_of(
        ("Peru", "PROPN", 2, "nsubj"), (verb, "VERB", 0, "root", verb), ("Berg", "PROPN", 2, "obj"),
        ("over", "ADP", 6, "case"), ("the", "DET", 6, "det"), (noun, "NOUN", 2, "obl", noun),
        ("of", "ADP", 8, "case"), ("Chile", "PROPN", 6, "nmod"), (prep, "ADP", 10, "case"),
        ("Togo", "PROPN", 6, "nmod"), actors=(0, 2, 7, 9),
    )  # fmt: skip


def test_owners_only_has_the_owner_of_a_visit_alone_as_its_visitor() -> None:
    """Whoever speaks of it goes, from the actors as well; the host and those of other roles stay."""
    here = called()
    given = roles(here, visitor="Berg Lund", actors="Berg Lund Aalto", host="Aalto")
    found = owners_only(here, 5, given)
    assert (names(found, "visitor"), names(found, "actors"), names(found, "host")) == (
        ["Lund"], ["Lund", "Aalto"], ["Aalto"]
    )  # fmt: skip


@pytest.mark.parametrize(
    ("here", "head", "visitors"),
    [
        pytest.param(called("nmod"), 5, "Berg Lund", id="no-owner"),
        pytest.param(called(), 5, "Berg Aalto", id="owner-pays-none"),
        pytest.param(called(), 1, "Berg Lund", id="owner-of-another-noun"),
        pytest.param(called(), 5, "", id="no-visitor"),
    ],
)
def test_owners_only_changes_nothing_without_an_owner_who_visits(here: Scene, head: int, visitors: str) -> None:
    """A visit that nobody owns, or whose owner was not said to pay it, keeps its visitors."""
    given = roles(here, visitor=visitors, actors="Berg Lund")
    assert owners_only(here, head, given) == given


def delaying(case: str = "with") -> Scene:
    """Berg told Aalto that Lund would delay the visit with Vik."""
    return scene_of(
        ("Berg", "PROPN", 2, "nsubj"), ("told", "VERB", 0, "root", "tell"), ("Aalto", "PROPN", 2, "obj"),
        ("Lund", "PROPN", 6, "nsubj"), ("would", "AUX", 6, "aux"), ("delay", "VERB", 2, "ccomp", "delay"),
        ("the", "DET", 8, "det"), ("visit", "NOUN", 6, "obj"), (case, "ADP", 10, "case"),
        ("Vik", "PROPN", 8, "nmod"), actors=(0, 2, 3, 9),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("case", "visitors"), [("with", ["Lund", "Vik"]), ("by", ["Vik"]), ("of", ["Berg", "Aalto", "Lund", "Vik"])]
)
def test_owners_only_takes_who_delays_his_visit_for_the_visitor(case: str, visitors: list[str]) -> None:
    """Who is told of it goes on none; who comes along does. A visit "by" another is that one's alone."""
    here = delaying(case)
    found = owners_only(here, 7, roles(here, visitor="Berg Aalto Lund Vik"))
    assert names(found, "visitor") == visitors


@pytest.mark.parametrize("noun", sorted(WARS))
def test_fighters_only_leaves_who_stands_in_the_struggles_words(noun: str) -> None:
    """Whoever reacts to a war does not wage it."""
    here = reacting(noun)
    given = roles(here, actors="Peru Chile", recipients="Berg Togo")
    found = fighters_only(here, predicate_at(here, 5), given)
    assert (names(found, "actors"), names(found, "recipients")) == (["Chile"], ["Togo"])


def test_fighters_only_leaves_other_acts_alone() -> None:
    """Of a strike, somebody in the clause may well be the doer; of a verb he is."""
    here = reacting("strike")
    given = roles(here, actors="Peru Chile", recipients="Berg Togo")
    assert fighters_only(here, predicate_at(here, 5), given) == given
    here = reacting()
    assert fighters_only(here, predicate_at(here, 1), given) == given


def test_own_only_leaves_who_stands_in_the_words_of_an_act() -> None:
    """Those who met on its margins do not take part in it for that."""
    here = on_margins()
    found = own_only(here, 8, 8, roles(here, actors="Peru Berg Togo", host="Peru"))
    assert (names(found, "actors"), names(found, "host")) == (["Togo"], [])
