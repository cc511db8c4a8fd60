"""Tests of troops that are sent somewhere; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.records.events import ROLES
from dragoman.stages.frames.deployed import TROOPS, as_deployed
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene
from tests.scenes import predicate_at, scene_of


def passive(noun: str) -> Scene:
    """Some were deployed."""
    return scene_of(
        (noun, "NOUN", 3, "nsubj:pass"), ("were", "AUX", 3, "aux:pass", "be"), ("deployed", "VERB", 0, "root", "deploy"),
        actors=(0,),
    )  # fmt: skip


def sides(scene: Scene, head: int, roles: Roles) -> list[list[str]]:
    """Who acts, and upon whom."""
    found = as_deployed(scene, predicate_at(scene, head), roles)
    return [[e for e, _ in found[role]] for role in ("actors", "recipients")]


def aimed_at(scene: Scene, at: int) -> Roles:
    """The roles of a deed done to one of a scene's actors."""
    actor = scene.actors[at]
    return {role: [] for role in ROLES} | {"recipients": [(actor.entities[0], actor.phrase.span)]}


@pytest.mark.parametrize("noun", sorted(TROOPS))
def test_as_deployed_takes_troops_for_who_acts(noun: str) -> None:
    """Of whom nobody is told to have sent them."""
    scene = passive(noun)
    assert sides(scene, 2, aimed_at(scene, 0)) == [[noun], []]


def test_as_deployed_leaves_others() -> None:
    """Refugees, and who sends troops."""
    scene = passive("refugees")
    assert sides(scene, 2, aimed_at(scene, 0)) == [[], ["refugees"]]
    sent = scene_of(
        ("Chad", "PROPN", 2, "nsubj"), ("sent", "VERB", 0, "root", "send"), ("troops", "NOUN", 2, "obj"), actors=(0, 2)
    )
    roles: Roles = {**aimed_at(sent, 1), "actors": [("Chad", sent.actors[0].phrase.span)]}
    assert sides(sent, 1, roles) == [["Chad"], []]
    assert as_deployed(sent, None, roles) is roles
