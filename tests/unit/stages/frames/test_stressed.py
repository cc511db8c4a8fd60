"""Tests of what somebody stresses; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.records.events import ROLES
from dragoman.records.tellings import StateWords
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene
from dragoman.stages.frames.stressed import BLAME, FRIENDLY, NEEDS, as_stressed, blamed_for, stressed_type
from dragoman.syntax.classes import STRESSING
from tests.scenes import scene_of

STATES = StateWords(countries={"Lund": "NOR", "Chad": "TCD", "Oslo": "NOR"})


def scene(noun: str, *, verb: str = "stress", owner: str = "Chad", case: str = "for", what: str = "truce") -> Scene:
    """Lund stresses Chad's … for the truce."""
    return scene_of(
        ("Lund", "PROPN", 2, "nsubj"), (verb, "VERB", 0, "root"), (owner, "PROPN", 5, "nmod:poss"),
        ("'s", "PART", 3, "case"), (noun, "NOUN", 2, "obj"), (case, "ADP", 7, "case"), (what, "NOUN", 5, "nmod"),
        actors=(0, 2),
    )  # fmt: skip


def roles_of(here: Scene) -> Roles:
    """Both act."""
    return {role: [] for role in ROLES} | {"actors": [(a.entities[0], a.phrase.span) for a in here.actors]}


@pytest.mark.parametrize("verb", sorted(STRESSING))
def test_stressed_type(verb: str) -> None:
    """A need is an appeal and a condemnation blame; importance is neither, nor is a need of something else."""
    for noun in NEEDS:
        assert stressed_type(scene(noun, verb=verb).sentence, 1, 1) == "REQUEST"
        assert stressed_type(scene(noun, verb=verb, case="in").sentence, 1, 1) is None
    for noun in BLAME:
        assert stressed_type(scene(noun, verb=verb).sentence, 1, 1) == "ACCUSE"
    assert stressed_type(scene("importance", verb=verb).sentence, 1, 1) is None
    assert stressed_type(scene("need", verb="meet").sentence, 1, 1) is None


@pytest.mark.parametrize("what", sorted(FRIENDLY))
def test_stressed_type_knows_what_two_need_together(what: str) -> None:
    """The need for cooperation is no appeal."""
    assert stressed_type(scene("need", what=what).sentence, 1, 1) is None


def test_blamed_for_the_responsibility_of_another() -> None:
    """Not for that of the speaker's own state, and nothing else that is stressed."""
    here = scene("responsibility")
    found = blamed_for(here, 1, 1, STATES, roles_of(here))
    assert found is not None
    assert [[e for e, _ in found[role]] for role in ("actors", "recipients")] == [["Lund"], ["Chad"]]
    own = scene("responsibility", owner="Oslo")
    assert blamed_for(own, 1, 1, STATES, roles_of(own)) is None
    other = scene("importance")
    assert blamed_for(other, 1, 1, STATES, roles_of(other)) is None


def test_as_stressed_condemns_nobody_outside_its_words() -> None:
    """Chad stands in the words of the condemnation, Lund does not."""
    here = scene("condemnation")
    both = roles_of(here)["actors"]
    roles: Roles = {**roles_of(here), "recipients": both}
    assert [e for e, _ in as_stressed(here.sentence, 1, 1, roles)["recipients"]] == ["Chad"]
    assert as_stressed(scene("need").sentence, 1, 1, roles)["recipients"] == both
