"""Tests of who represents whom at a meeting; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.events import ROLES
from dragoman.stages.frames.representing import only_represents, without_those_represented
from dragoman.stages.frames.scene import Scene
from tests.scenes import heard, scene_of


def represents(verb: str = "represent", kind: str = "meeting", score: float = 0.9) -> Scene:
    """Lund represented Chad at the meeting with Mali."""
    scene = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("represented", "VERB", 0, "root", verb), ("Chad", "PROPN", 2, "obj"),
        ("at", "ADP", 5, "case"), ("meeting", "NOUN", 2, "obl"), ("with", "ADP", 7, "case"), ("Mali", "PROPN", 5, "nmod"),
        actors=(0, 2, 6),
    )  # fmt: skip
    return replace(scene, sentence=replace(scene.sentence, triggers=(heard(4, 4, kinds={kind: 1.0}, score=score),)))


def test_only_represents_leaves_it_to_the_meeting() -> None:
    """Which is told by its noun."""
    assert only_represents(represents().sentence, heard(1, 1, kinds={"visit": 1.0}))
    assert not only_represents(represents().sentence, heard(1, 1, kinds={"meeting": 1.0}))


@pytest.mark.parametrize("scene", [represents("visit"), represents(kind="other"), represents(score=0.1)])
def test_only_represents_leaves_what_nothing_else_tells(scene: Scene) -> None:
    """Another verb, or no contact that is heard: "represented Chad at the funeral" tells of a journey."""
    assert not only_represents(scene.sentence, heard(1, 1, kinds={"visit": 1.0}))


@pytest.mark.parametrize(("verb", "hosts"), [("represent", ["Mali"]), ("see", ["Lund", "Chad", "Mali"])])
def test_without_those_represented_leaves_them_no_hosts(verb: str, hosts: list[str]) -> None:
    """Nor those who represent them; whom they meet may be."""
    scene = represents(verb)
    both = [(a.entities[0], a.phrase.span) for a in scene.actors]
    told = without_those_represented(scene, 4, {role: list(both) for role in ROLES})
    assert [e for e, _ in told["host"]] == [e for e, _ in told["visitor"]] == hosts
    assert len(told["actors"]) == len(both)
