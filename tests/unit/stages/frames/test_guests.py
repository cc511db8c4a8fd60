"""Tests of whose guest somebody is who is called "visiting"; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.records.events import ROLES
from dragoman.stages.frames.guests import as_guests
from dragoman.stages.frames.scene import Scene
from tests.scenes import scene_of


def beside(relation: str = "obl", visiting: str = "amod") -> Scene:
    """With visiting Ruto and Duda, Lund warned Chad; Ruto's relation to the verb, and that of "visiting" to him."""
    return scene_of(
        ("With", "ADP", 3, "case"), ("visiting", "VERB", 3, visiting, "visit"), ("Ruto", "PROPN", 7, relation),
        ("and", "CCONJ", 5, "cc"), ("Duda", "PROPN", 3, "conj"), ("Lund", "PROPN", 7, "nsubj"),
        ("warned", "VERB", 0, "root", "warn"), ("Chad", "PROPN", 7, "obj"), actors=(2, 4, 5, 7),
    )  # fmt: skip


def sides(scene: Scene, trigger: int = 1) -> dict[str, list[str]]:
    """Who fills the roles, of which all actors of the scene filled each before."""
    everybody = [(a.entities[0], a.phrase.span) for a in scene.actors]
    found = as_guests(scene, trigger, trigger, {role: list(everybody) for role in ROLES})
    return {role: [name for name, _ in found[role]] for role in ("actors", "visitor", "host", "recipients")}


@pytest.mark.parametrize("relation", ["obl", "obj", "nsubj"])
def test_as_guests_lets_only_those_visit_who_are_so_called(relation: str) -> None:
    """The clause's subject is their host, though a wrong tree makes them its subject too; whom he warns is not."""
    guests = ["Ruto", "Duda"]
    assert sides(beside(relation)) == {"actors": guests, "visitor": guests, "host": ["Lund"], "recipients": ["Lund"]}


def test_as_guests_finds_no_host_where_the_guest_alone_acts() -> None:
    """A "visiting minister" who condemns Chad does so on no host's ground."""
    here = scene_of(
        ("visiting", "VERB", 2, "amod", "visit"), ("Ruto", "PROPN", 3, "nsubj"),
        ("condemned", "VERB", 0, "root", "condemn"), ("Chad", "PROPN", 3, "obj"), actors=(1, 3),
    )  # fmt: skip
    assert sides(here, 0) == {"actors": ["Ruto"], "visitor": ["Ruto"], "host": [], "recipients": []}


def test_as_guests_leaves_other_visits_alone() -> None:
    """Who "is visiting Ruto" is no guest by that word's place, nor is anything told by another word."""
    everybody = ["Ruto", "Duda", "Lund", "Chad"]
    assert sides(beside(visiting="root"))["visitor"] == everybody
    assert sides(beside(), 6)["visitor"] == everybody
