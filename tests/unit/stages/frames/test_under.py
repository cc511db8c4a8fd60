"""Tests of those who are under attack; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.records.events import ROLES
from dragoman.stages.frames.scene import Scene
from dragoman.stages.frames.under import (
    DOING,
    FACED,
    FACING,
    STANDING,
    SUFFERED,
    as_suffered,
    faced,
    only_faces,
    suffered,
    sufferers,
)
from tests.scenes import heard, scene_of


def came(noun: str = "fire", verb: str = "come", case: str = "from", adverb: str = "under") -> Scene:
    """Mali came under something from Chad."""
    return scene_of(
        ("Mali", "PROPN", 2, "nsubj"), ("came", "VERB", 0, "root", verb), (adverb, "ADP", 4, "case"),
        (noun, "NOUN", 2, "obl"), (case, "ADP", 6, "case"), ("Chad", "PROPN", 2, "obl"), actors=(0, 5),
    )  # fmt: skip


def roles_of(scene: Scene, adjectives: dict[str, str] | None = None) -> tuple[list[str], list[str]]:
    """Who acts and upon whom, where the model takes all for actors."""
    both = [(a.entities[0], a.phrase.span) for a in scene.actors]
    told = as_suffered(scene, 1, 1, {role: [] for role in ROLES} | {"actors": both}, adjectives or {})
    return [e for e, _ in told["actors"]], [e for e, _ in told["recipients"]]


@pytest.mark.parametrize("noun", sorted(SUFFERED))
@pytest.mark.parametrize("case", DOING)
def test_as_suffered_has_him_who_is_under_attack_as_its_recipient(noun: str, case: str) -> None:
    """Whoever it comes from acts."""
    assert roles_of(came(noun, case=case)) == (["Chad"], ["Mali"])


@pytest.mark.parametrize("verb", sorted(STANDING))
def test_sufferers_are_the_subjects_of_their_verb(verb: str) -> None:
    """Not of one that tells another thing."""
    here = came(verb=verb).sentence
    assert suffered(here, 1, 1) == 3
    assert sufferers(here.tokens, 3) == [0]
    assert sufferers(came(verb="sign").sentence.tokens, 3) == []


def test_as_suffered_leaves_other_acts_alone() -> None:
    """Fire is not always what somebody is under, and an agreement never."""
    assert roles_of(came(adverb="with")) == (["Mali", "Chad"], [])
    assert roles_of(came("accord")) == (["Mali", "Chad"], [])


def test_as_suffered_knows_whom_the_noun_stands_behind_and_an_adjective() -> None:
    """Rebels under attack by Chadian drones."""
    here = scene_of(
        ("Rebels", "NOUN", 7, "nsubj"), ("under", "ADP", 3, "case"), ("attack", "NOUN", 7, "obl"),
        ("by", "ADP", 6, "case"), ("Chadian", "ADJ", 6, "amod"), ("drones", "NOUN", 3, "nmod", "drone"),
        ("fled", "VERB", 0, "root", "flee"), actors=(0,),
    )  # fmt: skip
    told = as_suffered(here, 2, 2, {role: [] for role in ROLES}, {"chadian": "TCD"})
    assert [[e for e, _ in told[role]] for role in ("actors", "recipients")] == [["TCD"], ["Rebels"]]


@pytest.mark.parametrize("noun", sorted(FACED))
@pytest.mark.parametrize("verb", sorted(FACING))
def test_as_suffered_has_who_gets_something_as_its_recipient(noun: str, verb: str) -> None:
    """Faces criticism, wins support: all who give it act, and its verb alone tells nothing."""
    here = scene_of(
        ("Mali", "PROPN", 2, "nsubj"), (verb, "VERB", 0, "root"), (noun, "NOUN", 2, "obj"), ("from", "ADP", 5, "case"),
        ("Chad", "PROPN", 3, "nmod"), ("Togo", "PROPN", 5, "conj"), actors=(0, 4, 5),
    )  # fmt: skip
    told = as_suffered(here, 2, 2, {role: [] for role in ROLES}, {})
    assert [[e for e, _ in told[role]] for role in ("actors", "recipients")] == [["Chad", "Togo"], ["Mali"]]
    assert only_faces(here.sentence, heard(1, 1), {1, 2})
    assert not only_faces(here.sentence, heard(1, 1), {1})
    assert not only_faces(here.sentence, heard(1, 2), {1, 2})


def test_faced_is_only_what_a_verb_of_getting_has_as_its_object() -> None:
    """Who voices criticism gives it."""
    for verb, relation, expected in (("face", "obj", True), ("voice", "obj", False), ("face", "obl", False)):
        here = scene_of((verb, "VERB", 0, "root"), ("criticism", "NOUN", 1, relation))
        assert faced(here.sentence.tokens, 1) is expected
