"""Tests of who is called in; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.records.events import ROLES
from dragoman.stages.frames.scene import Scene
from dragoman.stages.frames.summoning import as_summoned
from dragoman.syntax.classes import ENVOYS
from tests.scenes import scene_of


def called_in(envoy: str = "ambassador", relation: str = "obj", subject: str = "nsubj") -> Scene:
    """Chile called in Peru's envoy."""
    return scene_of(
        ("Chile", "PROPN", 2, subject), ("called", "VERB", 0, "root", "call"), ("in", "ADP", 2, "compound:prt"),
        (envoy, "NOUN", 2, relation), actors=(0, 3),
    )  # fmt: skip


def sides(scene: Scene, posts: dict[tuple[int, int], str] | None = None, **given: str) -> tuple[list[str], list[str]]:
    """Actors and recipients of the summons at the second token, with those who filled roles before."""
    spans = {a.entities[0]: a.phrase.span for a in scene.actors}
    roles = {role: [(name, spans[name]) for name in given.get(role, "").split()] for role in ROLES}
    found = as_summoned(scene, 1, 1, roles, posts or {})
    return [name for name, _ in found["actors"]], [name for name, _ in found["recipients"]]


@pytest.mark.parametrize("envoy", sorted(ENVOYS))
@pytest.mark.parametrize("relation", ["obj", "obl", "iobj"])
@pytest.mark.parametrize("subject", ["nsubj", "nsubj:pass"])
def test_as_summoned_takes_the_envoy_behind_the_verb(envoy: str, relation: str, subject: str) -> None:
    """A wrong tree that makes him no object, or the subject one of the passive, changes nothing."""
    assert sides(called_in(envoy, relation, subject), recipients="Chile") == (["Chile"], [envoy])


def test_as_summoned_leaves_the_roles_where_no_envoy_is_called() -> None:
    """Somebody else may be summoned too."""
    assert sides(called_in("hat"), actors="Chile") == (["Chile"], [])


def summoned() -> Scene:
    """The ambassador was summoned."""
    return scene_of(
        ("ambassador", "NOUN", 3, "nsubj:pass"), ("was", "AUX", 3, "aux:pass", "be"),
        ("summoned", "VERB", 0, "root", "summon"), ("to", "ADP", 5, "case"), ("Oslo", "PROPN", 1, "nmod"), actors=(0,),
    )  # fmt: skip


def test_as_summoned_has_the_host_act_where_nobody_is_named() -> None:
    """The state of the post, if there is one; whoever is named stays."""
    here = summoned()
    roles = {role: [("ambassador", here.actors[0].phrase.span)] if role == "recipients" else [] for role in ROLES}
    assert [e for e, _ in as_summoned(here, 2, 2, roles, {(0, 4): "Norway"})["actors"]] == ["Norway"]
    assert as_summoned(here, 2, 2, roles, {(1, 4): "Norway"})["actors"] == []
    told = {**roles, "actors": [("Chad", here.actors[0].phrase.span)]}
    assert [e for e, _ in as_summoned(here, 2, 2, told, {(0, 4): "Norway"})["actors"]] == ["Chad"]
