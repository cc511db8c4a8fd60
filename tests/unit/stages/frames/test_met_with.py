"""Tests of whom one meets at which of two contacts; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.records.events import ROLES
from dragoman.stages.frames.met_with import with_side_from_afar, without_those_met_otherwise
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene
from tests.scenes import heard, scene_of

KINDS = {"talks": 1.0}


def scene(case: str = "with", *, kind: str = "talks", score: float = 0.9) -> Scene:
    """Lund's talks with Vik, and another contact with Berg after them."""
    return scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("held", "VERB", 0, "root", "hold"), ("talks", "NOUN", 2, "obj"),
        ("with", "ADP", 5, "case"), ("Vik", "PROPN", 3, "nmod"), ("after", "ADP", 7, "case"),
        ("dinner", "NOUN", 2, "obl"), (case, "ADP", 9, "case"), ("Berg", "PROPN", 7, "nmod"), actors=(0, 4, 8),
        triggers=[heard(1, 2, kinds=KINDS), heard(6, 6, kinds={kind: 1.0}, score=score)],
    )  # fmt: skip


def roles_of(here: Scene) -> Roles:
    """Everybody takes part."""
    return {role: [] for role in ROLES} | {"actors": [(a.entities[0], a.phrase.span) for a in here.actors]}


def left(here: Scene, words: range) -> list[str]:
    """Who is left in a contact in which the model sees all three."""
    return [e for e, _ in without_those_met_otherwise(here, words, roles_of(here))["actors"]]


def test_without_those_met_otherwise_parts_two_contacts() -> None:
    """Each has its own people behind "with"; who holds them is in both."""
    assert left(scene(), range(1, 3)) == ["Lund", "Vik"]
    assert left(scene(), range(6, 7)) == ["Lund", "Berg"]


@pytest.mark.parametrize("here", [scene("for"), scene(kind="statement"), scene(score=0.2)])
def test_without_those_met_otherwise_wants_another_contact(here: Scene) -> None:
    """Another preposition, no contact, and what is hardly heard."""
    assert left(here, range(1, 3)) == ["Lund", "Vik", "Berg"]


def test_with_side_from_afar() -> None:
    """Those behind "with" are one side: the other is told elsewhere, where there are two of them."""
    here = scene_of(
        ("talks", "NOUN", 0, "root"), ("with", "ADP", 3, "case"), ("Vik", "PROPN", 1, "nmod"),
        ("and", "CCONJ", 5, "cc"), ("Berg", "PROPN", 3, "conj"), actors=(2, 4),
    )  # fmt: skip
    roles, span = roles_of(here), here.sentence.tokens[0].span
    far = {"actors": (("Vik", span), ("Lund", span))}
    assert [e for e, _ in with_side_from_afar(here, range(1), roles, far)["actors"]] == ["Lund", "Vik", "Berg"]
    assert with_side_from_afar(here, range(1), roles, {}) is roles
    assert with_side_from_afar(here, range(1), roles, {"actors": (("Berg", span),)}) is roles
    one: Roles = {**roles, "actors": roles["actors"][:1]}
    assert with_side_from_afar(here, range(1), one, far) is one
    own: Roles = {**roles, "actors": [*roles["actors"], ("Rey", span)]}
    assert with_side_from_afar(here, range(1), own, far) is own
