"""Tests of whose own house is struck; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.events import ROLES
from dragoman.stages.frames.own_struck import as_own_struck, as_struck_together, without_those_of_victims
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene
from tests.scenes import predicate_at, scene_of


def shelled(*, tag: str = "PRP$", case: str = "of", whose: str = "Denmark", body: bool = True) -> Scene:
    """Denmark told of the shelling of its house."""
    scene = scene_of(
        ("Denmark", "PROPN", 2, "nsubj"), ("told", "VERB", 0, "root", "tell"), ("shelling", "NOUN", 2, "obl"),
        (case, "ADP", 6, "case"), ("its", "PRON", 6, "nmod:poss"), ("house", "NOUN", 3, "nmod"),
        actors=(0, 4, 5) if body else (0, 4),
    )  # fmt: skip
    tokens = tuple(replace(t, xpos=tag if n == 4 else "NN") for n, t in enumerate(scene.sentence.tokens))
    actors = tuple(replace(a, entities=(whose,)) if a.phrase.first == 4 else a for a in scene.actors)
    return replace(scene, sentence=replace(scene.sentence, tokens=tokens), actors=actors)


def told(scene: Scene, recipients: tuple[str, ...] = ()) -> tuple[list[str], list[str]]:
    """Who shells whom, where the model takes Denmark for who does."""
    span = scene.sentence.tokens[0].span
    roles: Roles = {role: [] for role in ROLES} | {"actors": [("Denmark", span)]}
    roles["recipients"] = [(name, span) for name in recipients]
    found = as_own_struck(scene, 2, roles)
    return [e for e, _ in found["actors"]], [e for e, _ in found["recipients"]]


def test_as_own_struck_has_the_owner_suffer_it() -> None:
    """By the house, where it is somebody, else itself; whom the words have already stays."""
    assert told(shelled()) == ([], ["house"])
    assert told(shelled(body=False)) == ([], ["Denmark"])
    assert told(shelled(), ("Chad",)) == ([], ["Chad"])


@pytest.mark.parametrize("scene", [shelled(whose="Chad"), shelled(case="by"), shelled(tag="PRP")])
def test_as_own_struck_leaves_who_strikes_anothers(scene: Scene) -> None:
    """Another's house, another preposition, or no possessive."""
    assert told(scene) == (["Denmark"], [])


@pytest.mark.parametrize(
    ("subject", "clause", "left"),
    [("nsubj:pass", "acl:relcl", []), ("nsubj:pass", "acl", ["Chad"]), ("obl", "acl:relcl", ["Chad"])],
)
def test_without_those_of_victims_leaves_who_does_something_else(subject: str, clause: str, left: list[str]) -> None:
    """Men at the port that Chad held were killed: by whom is not told, unless it is of what struck them."""
    scene = scene_of(
        ("men", "NOUN", 7, subject, "man"), ("at", "ADP", 3, "case"), ("port", "NOUN", 1, "nmod"),
        ("Chad", "PROPN", 5, "nsubj"), ("held", "VERB", 3, clause, "hold"), ("were", "AUX", 7, "aux:pass", "be"),
        ("killed", "VERB", 0, "root", "kill"), actors=(0, 3),
    )  # fmt: skip
    tokens = tuple(replace(t, xpos="VBN" if n == 6 else t.xpos) for n, t in enumerate(scene.sentence.tokens))
    scene = replace(scene, sentence=replace(scene.sentence, tokens=tokens))
    roles: Roles = {role: [] for role in ROLES} | {"actors": [("Chad", scene.sentence.tokens[3].span)]}
    found = without_those_of_victims(scene, predicate_at(scene, 6), roles)
    assert [e for e, _ in found["actors"]] == left


def test_without_those_of_victims_leaves_the_active() -> None:
    """Men at the port that Chad held shelled it: who acts is no victim."""
    scene = scene_of(
        ("men", "NOUN", 4, "nsubj", "man"), ("Chad", "PROPN", 3, "nsubj"), ("held", "VERB", 1, "acl:relcl", "hold"),
        ("shelled", "VERB", 0, "root", "shell"), ("it", "PRON", 4, "obj"), actors=(0, 1),
    )  # fmt: skip
    roles: Roles = {role: [] for role in ROLES} | {"actors": [("Chad", scene.sentence.tokens[1].span)]}
    assert without_those_of_victims(scene, predicate_at(scene, 3), roles) == roles


@pytest.mark.parametrize(("case", "noun", "sides"), [
    ("on", "NOUN", ([], ["Chad"])), ("by", "NOUN", (["Chad"], [])), ("on", "VERB", (["Chad"], [])),
])  # fmt: skip
def test_as_struck_together_has_those_behind_on_suffer(
    case: str, noun: str, sides: tuple[list[str], list[str]]
) -> None:
    """An attack on a patrol of Chad is not Chad's; one by it is."""
    here = scene_of(
        ("attack", noun, 0, "root"), (case, "ADP", 3, "case"), ("patrol", "NOUN", 1, "nmod"), ("of", "ADP", 5, "case"),
        ("Chad", "PROPN", 3, "nmod"), actors=(4,),
    )  # fmt: skip
    given: Roles = {role: [] for role in ROLES} | {"actors": [("Chad", here.actors[0].phrase.span)]}
    found = as_struck_together(here, 0, given)
    assert ([e for e, _ in found["actors"]], [e for e, _ in found["recipients"]]) == sides
