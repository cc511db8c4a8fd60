"""Tests of the weighing of sides, with weights written for the purpose; trees are written by hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from dragoman.packs.sides import SideWeights
from dragoman.records.spans import Span
from dragoman.records.tellings import Telling
from dragoman.stages.frames.scene import Scene
from dragoman.stages.weighing import weigh_roles
from dragoman.stages.weighing.deciding import REVERSED, WEIGHED
from dragoman.stages.weighing.features import candidates_of, features_of, side_of
from tests.scenes import Word, heard, scene_of
from tests.tellings import bare_telling

SURELY = 9.0


def bombed(verb: str = "bomb") -> Scene:
    """Chad and Togo bombed Mali."""
    words: tuple[Word, ...] = (
        ("Chad", "PROPN", 4, "nsubj"), ("and", "CCONJ", 3, "cc"), ("Togo", "PROPN", 1, "conj"),
        ("zigged", "VERB", 0, "root", verb), ("Mali", "PROPN", 4, "obj"),
    )  # fmt: skip
    return scene_of(*words, actors=(0, 2, 4))


def told(scene: Scene, actors: str, recipients: str, kind: str = "other") -> Telling:
    """The verb as a telling with these names on its sides."""
    spans = {a.entities[0]: (a.entities[0], a.phrase.span) for a in scene.actors}
    sides = {
        "actors": tuple(spans[n] for n in actors.split()),
        "recipients": tuple(spans[n] for n in recipients.split()),
    }
    return replace(bare_telling(scene.sentence, 3, kind, sides), kind=kind)


def weighed(
    scene: Scene, telling: Telling, actors: Mapping[str, float], recipients: Mapping[str, float]
) -> tuple[list[str], list[str]]:
    """Who is on which side by these weights."""
    phrases = [a.phrase for a in scene.actors]
    ids = [a.entities for a in scene.actors]
    weights = SideWeights({"bias": 0.0, **actors}, {"bias": 0.0, **recipients})
    roles = weigh_roles([scene.sentence], phrases, ids, (), [telling], weights)[0].roles
    return [e for e, _ in roles.get("actors", ())], [e for e, _ in roles.get("recipients", ())]


def test_weigh_roles_leaves_what_nothing_speaks_against() -> None:
    """An even chance changes nothing."""
    assert weighed(bombed(), told(bombed(), "Chad Togo", "Mali"), {}, {}) == (["Chad", "Togo"], ["Mali"])


def test_weigh_roles_takes_out_who_is_too_unlikely() -> None:
    """Of the recipients everybody, of the actors all but the likeliest."""
    assert weighed(bombed(), told(bombed(), "Chad", "Mali"), {}, {"end=obj": -SURELY}) == (["Chad"], [])
    assert weighed(bombed(), told(bombed(), "Chad Mali", ""), {"end=obj": -SURELY}, {})[0] == ["Chad"]
    assert weighed(bombed(), told(bombed(), "Mali", ""), {"end=obj": -SURELY}, {})[0] == ["Mali"]


def test_weigh_roles_lets_in_and_turns_whom_enough_speaks_for() -> None:
    """Who is surely acted upon is a recipient, also where the rules had him act."""
    assert weighed(bombed(), told(bombed(), "Chad", ""), {}, {"end=obj": SURELY}) == (["Chad"], ["Mali"])
    turned = weighed(bombed(), told(bombed(), "Chad Mali", ""), {"end=obj": -1.0}, {"end=obj": SURELY})
    assert turned == (["Chad"], ["Mali"])


def test_weigh_roles_keeps_a_list_whole() -> None:
    """Who is joined to somebody likely is as likely."""
    found = weighed(bombed(), told(bombed(), "Chad Togo", "Mali"), {"end=conj": -SURELY}, {})
    assert found == (["Chad", "Togo"], ["Mali"])


@pytest.mark.parametrize("kind", ["meeting", "visit", "call", "summons"])
def test_weigh_roles_leaves_kinds_that_the_rules_know_better(kind: str) -> None:
    """Contacts above all."""
    assert kind not in WEIGHED
    assert weighed(bombed(), told(bombed(), "Chad Mali", "", kind), {"end=obj": -SURELY}, {})[0] == ["Chad", "Mali"]


@pytest.mark.parametrize("verb", sorted(REVERSED))
def test_weigh_roles_leaves_verbs_that_turn_the_sides_round(verb: str) -> None:
    """Chad received tents from Togo."""
    assert weighed(bombed(verb), told(bombed(verb), "Mali", ""), {"end=obj": -SURELY}, {})[0] == ["Mali"]


def test_weigh_roles_leaves_what_words_settle() -> None:
    """A verdict says itself on whom it is passed."""
    settled = replace(told(bombed(), "Chad Mali", ""), settled=True)
    assert weighed(bombed(), settled, {"end=obj": -SURELY}, {})[0] == ["Chad", "Mali"]


def test_features_tell_the_side_the_way_and_the_model() -> None:
    """Whatever the rules and the model say of a phrase is a feature of its own."""
    links = {role: [0.9, 0.0, 0.0, 0.0, 0.1] for role in ("actors", "recipients")}
    scene = bombed()
    sentence = replace(scene.sentence, triggers=(heard(3, 3, roles=links),))
    found = candidates_of(0, [a.phrase for a in scene.actors], [a.entities for a in scene.actors])
    telling = told(scene, "Chad", "Mali")
    assert [side_of(telling, c) for c in found] == ["actors", "none", "recipients"]
    features = features_of(telling, sentence, found[0], found, {})
    assert {"now=actors", "way=>nsubj", "link_actors=4", "better_actors=0", "before=4"} <= set(features)
    assert candidates_of(1, [a.phrase for a in scene.actors], [a.entities for a in scene.actors]) == ()
    assert telling.trigger != Span(0, 0)


@pytest.mark.parametrize(
    ("relation", "known", "there"), [("advcl", "", False), ("ccomp", "", True), ("advcl", "Chad", True)]
)
def test_weigh_roles_lets_nobody_in_from_a_clause_above(relation: str, known: str, *, there: bool) -> None:
    """Chad spoke after Togo struck: not Chad; whom the rules have there stays, and who says it may have been struck."""
    scene = scene_of(
        ("Chad", "PROPN", 2, "nsubj"), ("spoke", "VERB", 0, "root", "speak"), ("Togo", "PROPN", 4, "nsubj"),
        ("struck", "VERB", 2, relation, "strike"), actors=(0, 2),
    )  # fmt: skip
    found = weighed(scene, told(scene, "Togo", known), {"bias": -SURELY}, {"bias": SURELY})
    assert ("Chad" in found[1]) is there
