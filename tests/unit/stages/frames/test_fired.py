"""Tests of fire from one side at the other; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.records.events import ROLES
from dragoman.records.tellings import StateWords
from dragoman.stages.frames.fired import FIRING, WHITHER, as_fired
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene
from tests.scenes import scene_of

HOMES = StateWords(countries={"Chad": "TCD", "Mali": "MLI", "Togo": "TGO", "army": "MLI"}, grounds={0: "Mali"})


def shells(
    verb: str = "fire", case: str = "at", whence: str = "from", relation: str = "acl", *, place: bool = False
) -> Scene:
    """Shells fired from Chad at Mali alarmed Togo and the army; Mali may be a mere place."""
    return scene_of(
        ("shells", "NOUN", 7, "nsubj"), (verb + "d", "VERB", 1, relation, verb), (whence, "ADP", 4, "case"),
        ("Chad", "PROPN", 2, "obl"), (case, "ADP", 6, "case"), ("Mali", "PROPN", 2, "obl"),
        ("alarmed", "VERB", 0, "root", "alarm"), ("Togo", "PROPN", 7, "obj"), ("army", "NOUN", 8, "conj"),
        actors=(3, 7, 8) if place else (3, 5, 7, 8), places=(5,) if place else (),
    )  # fmt: skip


def roles_of(
    scene: Scene, at: int = 1, actors: str = "army Togo", recipients: str = "Togo Chad"
) -> tuple[list[str], ...]:
    """Who shoots at whom where the model takes others for it."""
    spans = {a.entities[0]: a.phrase.span for a in scene.actors}
    roles: Roles = {role: [] for role in ROLES}
    roles |= {
        "actors": [(n, spans[n]) for n in actors.split()],
        "recipients": [(n, spans[n]) for n in recipients.split()],
    }
    found = as_fired(scene, at, at, roles, HOMES)
    return [e for e, _ in found["actors"]], [e for e, _ in found["recipients"]]


@pytest.mark.parametrize("verb", sorted(FIRING))
@pytest.mark.parametrize("case", sorted(WHITHER))
@pytest.mark.parametrize("at", [0, 1])
def test_as_fired_goes_from_one_side_to_the_other(verb: str, case: str, at: int) -> None:
    """Told by the verb or by what was fired; others of other states are out of it."""
    assert roles_of(shells(verb, case), at) == (["Chad"], ["Mali"])


def test_as_fired_knows_the_state_of_a_place() -> None:
    """If the text speaks of it anywhere."""
    assert roles_of(shells(place=True)) == (["Chad"], ["Mali"])


def test_as_fired_has_nobody_shoot_at_his_own_state() -> None:
    """Where nobody tells whence it came."""
    assert roles_of(shells(whence="near")) == (["Togo"], ["Mali"])


@pytest.mark.parametrize("scene", [shells("find"), shells(case="near"), shells(relation="conj")])
def test_as_fired_leaves_what_was_not_fired_at_anybody(scene: Scene) -> None:
    """Other verbs, other places, and a verb that has a doer."""
    assert roles_of(scene) == (["army", "Togo"], ["Togo", "Chad"])
