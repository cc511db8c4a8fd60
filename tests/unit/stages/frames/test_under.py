"""Tests of those who are under attack; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.records.events import ROLES
from dragoman.stages.frames.scene import Scene
from dragoman.stages.frames.under import (
    DOING,
    FACED,
    FACING,
    HELD_IN,
    STANDING,
    SUFFERED,
    WARDED,
    WARDING,
    as_faced,
    as_suffered,
    as_warded_off,
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


def faced(noun: str = "embargo", verb: str = "face", relation: str = "obj") -> Scene:
    """Mali faces something from Chad."""
    return scene_of(
        ("Mali", "PROPN", 2, "nsubj"), (verb + "s", "VERB", 0, "root", verb), (noun, "NOUN", 2, relation),
        ("from", "ADP", 5, "case"), ("Chad", "PROPN", 3, "nmod"), actors=(0, 4),
    )  # fmt: skip


@pytest.mark.parametrize("noun", sorted(FACED))
@pytest.mark.parametrize("verb", sorted(FACING))
def test_as_suffered_has_him_who_faces_something_as_its_recipient(noun: str, verb: str) -> None:
    """Told by the verb; who signs a thing, or speaks of it, does not face it."""
    assert roles_of(faced(noun, verb)) == (["Chad"], ["Mali"])
    assert roles_of(faced(noun, "sign")) == (["Mali", "Chad"], [])
    assert roles_of(faced(noun, verb, "nmod")) == (["Mali", "Chad"], [])


def test_as_faced_hears_what_is_faced() -> None:
    """On its own noun, of no type yet; a verb whose noun is heard too tells nothing more."""
    sentence = faced().sentence
    (moved,) = as_faced(sentence, [heard(1, 1, kinds={"statement": 1.0})])
    assert (moved.first, moved.last, moved.kinds) == (2, 2, {"other": 1.0})
    assert as_faced(sentence, [heard(1, 1), heard(2, 2)]) == [heard(2, 2)]
    assert as_faced(faced("hill").sentence, [heard(1, 1)]) == [heard(1, 1)]


def warded(
    verb: str = "defend", case: str = "from", thing: str = "itself", above: int = 6
) -> tuple[list[str], list[str]]:
    """Chad has the right to defend itself from attacks by Mali."""
    scene = scene_of(
        ("Chad", "PROPN", 2, "nsubj"), ("has", "VERB", 0, "root", "have"), ("the", "DET", 4, "det"),
        ("right", "NOUN", 2, "obj"), ("to", "PART", 6, "mark"), (verb, "VERB", 4, "acl"), (thing, "PRON", 6, "obj"),
        (case, "ADP", 9, "case"), ("attacks", "NOUN", above, "obl"), ("by", "ADP", 11, "case"),
        ("Mali", "PROPN", 9, "nmod"), actors=(0, 6, 10),
    )  # fmt: skip
    both = [(a.entities[0], a.phrase.span) for a in scene.actors if a.phrase.head != 6]
    told = as_warded_off(scene, 8, {role: [] for role in ROLES} | {"actors": both})
    return [e for e, _ in told["actors"]], [e for e, _ in told["recipients"]]


@pytest.mark.parametrize("verb", sorted(WARDING))
@pytest.mark.parametrize("case", WARDED)
@pytest.mark.parametrize("above", [2, 6])
def test_as_warded_off_has_those_who_are_defended_attacked(verb: str, case: str, above: int) -> None:
    """Who defends itself, wherever the tree hangs the attack; who defends another attacks no more for that."""
    assert warded(verb, case, above=above) == (["Mali"], ["Chad"])
    assert warded(verb, case, "Niger", above) == (["Mali"], ["Niger"])


def test_as_warded_off_leaves_other_attacks() -> None:
    """Of another verb or preposition."""
    for told in (warded("launch"), warded(case="by")):
        assert told == (["Chad", "Mali"], [])


@pytest.mark.parametrize("noun", sorted(HELD_IN))
def test_as_suffered_has_him_who_is_in_custody_as_its_recipient(noun: str) -> None:
    """He does nothing; what one does near a prison is another matter."""
    scene = scene_of(
        ("Lund", "PROPN", 4, "nsubj"), ("is", "AUX", 4, "cop", "be"), ("in", "ADP", 4, "case"),
        (noun, "NOUN", 0, "root"), actors=(0,),
    )  # fmt: skip
    assert suffered(scene.sentence, 2, 3) == 3
    actors = [(a.entities[0], a.phrase.span) for a in scene.actors]
    told = as_suffered(scene, 2, 3, {role: [] for role in ROLES} | {"actors": actors}, {})
    assert ([e for e, _ in told["actors"]], [e for e, _ in told["recipients"]]) == ([], ["Lund"])
    near = scene_of(("Lund", "PROPN", 3, "nsubj"), ("near", "ADP", 3, "case"), (noun, "NOUN", 0, "root"), actors=(0,))
    assert suffered(near.sentence, 1, 2) is None


def test_as_suffered_has_those_whose_a_convoy_is() -> None:
    """Where the convoy is nobody named; not those beside whom it goes."""

    def convoy(case: str) -> Scene:
        return scene_of(
            ("convoys", "NOUN", 4, "nsubj"), (case, "ADP", 3, "case"), ("Mali", "PROPN", 1, "nmod"),
            ("came", "VERB", 0, "root", "come"), ("under", "ADP", 6, "case"), ("fire", "NOUN", 4, "obl"), actors=(2,),
        )  # fmt: skip

    def told(case: str) -> tuple[list[str], list[str]]:
        scene = convoy(case)
        acting = [(a.entities[0], a.phrase.span) for a in scene.actors]
        found = as_suffered(scene, 3, 3, {role: [] for role in ROLES} | {"actors": acting}, {})
        return [e for e, _ in found["actors"]], [e for e, _ in found["recipients"]]

    assert told("of") == ([], ["Mali"])
    assert told("near") == (["Mali"], [])
