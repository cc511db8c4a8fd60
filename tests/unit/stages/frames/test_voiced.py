"""Tests of stands that somebody voices, and of thanks for what is another's; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene, fillers_of
from dragoman.stages.frames.voiced import (
    APPRECIATING,
    FRIENDLY,
    STANDS,
    VOICING,
    as_appreciated,
    as_voiced,
    without_those_it_befell,
)
from tests.scenes import scene_of


def voiced(verb: str = "repeat", noun: str = "support", case: str = "for") -> tuple[Scene, Roles]:
    """A scene of "Lund repeated Chad support for Mali", and a reading that has the sides wrong."""
    scene = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), (verb, "VERB", 0, "root"), ("Chad", "PROPN", 4, "nmod:poss"),
        (noun, "NOUN", 2, "obj"), (case, "ADP", 6, "case"), ("Mali", "PROPN", 4, "nmod"), actors=[0, 2, 5],
    )  # fmt: skip
    lund, chad, _ = (fillers_of([a]) for a in scene.actors)
    return scene, {"actors": chad, "recipients": lund}


def names(roles: Roles, role: str) -> list[str]:
    """Who fills a role; they are called as their entities are."""
    return [e for e, _ in roles[role]]


@pytest.mark.parametrize("verb", sorted(VOICING))
@pytest.mark.parametrize("noun", sorted(STANDS))
def test_as_voiced_has_the_speaker_and_the_owner_act(verb: str, noun: str) -> None:
    """Upon whom stands behind the noun."""
    scene, roles = voiced(verb, noun)
    found = as_voiced(scene, 3, 3, roles, {"Chad": "TCD"})
    assert names(found, "actors") == ["Lund", "Chad"]
    assert names(found, "recipients") == (["Mali"] if noun in FRIENDLY else [])
    own = as_voiced(scene, 1, 1, roles, {"Chad": "TCD", "Lund": "TCD"})
    assert names(own, "actors") == ["Lund"]


@pytest.mark.parametrize("changes", [{"verb": "reject"}, {"noun": "army"}])
def test_as_voiced_leaves_other_words_alone(changes: dict[str, str]) -> None:
    """What one turns down is another's."""
    scene, roles = voiced(**changes)
    assert as_voiced(scene, 3, 3, roles, {}) == roles


@pytest.mark.parametrize("noun", sorted(APPRECIATING))
def test_as_appreciated_thanks_the_owner(noun: str) -> None:
    """Not who has what they are for."""
    scene = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("expressed", "VERB", 0, "root"), (noun, "NOUN", 2, "obj"),
        ("for", "ADP", 6, "case"), ("Chad", "PROPN", 6, "nmod:poss"), ("help", "NOUN", 3, "nmod"), actors=[0, 4],
    )  # fmt: skip
    lund, chad = (fillers_of([a]) for a in scene.actors)
    assert as_appreciated(scene, 1, 2, {"actors": lund, "recipients": []})["recipients"] == chad
    assert as_appreciated(scene, 1, 1, {"actors": lund, "recipients": []})["recipients"] == []
    assert as_appreciated(scene, 1, 2, {"actors": lund, "recipients": lund})["recipients"] == chad
    assert as_appreciated(scene, 1, 2, {"actors": chad, "recipients": lund})["recipients"] == lund


@pytest.mark.parametrize(("noun", "left"), [("release", []), ("decision", ["Mali"])])
def test_without_those_it_befell_praises_nobody_for_what_was_done_to_him(noun: str, left: list[str]) -> None:
    """Lund welcomed the release of Mali; for its decision it may be praised."""
    scene, _ = voiced("welcome", noun, "of")
    roles: Roles = {"actors": [], "recipients": fillers_of(scene.actors[2:])}
    assert names(without_those_it_befell(scene, 1, 1, roles), "recipients") == left
