"""Tests of who stands outside an act of his sentence; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.stages.frames.outsiders import CHARGING, COMMENTING, without_outsiders
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene, fillers_of
from tests.scenes import scene_of


def left(scene: Scene, first: int, last: int) -> dict[str, list[str]]:
    """Who is left of everybody as the actors and the recipients of an act."""
    everybody = fillers_of(scene.actors)
    roles: Roles = {"actors": everybody, "recipients": everybody}
    return {role: [e for e, _ in found] for role, found in without_outsiders(scene, roles, first, last).items()}


@pytest.mark.parametrize(("word", "actors"), [("but", ["Chad"]), ("and", ["Chad", "Mali"])])
def test_without_outsiders_drops_who_differs(word: str, actors: list[str]) -> None:
    """Chad agreed but Mali refused; it may still be done to Mali."""
    scene = scene_of(
        ("Chad", "PROPN", 2, "nsubj"), ("agreed", "VERB", 0, "root", "agree"), (word, "CCONJ", 5, "cc"),
        ("Mali", "PROPN", 5, "nsubj"), ("refused", "VERB", 2, "conj", "refuse"), actors=(0, 3),
    )  # fmt: skip
    assert left(scene, 1, 1) == {"actors": actors, "recipients": ["Chad", "Mali"]}
    assert left(scene, 4, 4)["actors"] == ["Chad", "Mali"]


@pytest.mark.parametrize("verb", sorted(COMMENTING))
def test_without_outsiders_drops_who_comments(verb: str) -> None:
    """The pact of the summit was welcomed by Chad; the summit that was hosted by Chad was Chad's."""
    for lemma, actors in ((verb, []), ("host", ["Chad"])):
        scene = scene_of(
            ("pact", "NOUN", 5, "nsubj:pass"), ("of", "ADP", 3, "case"), ("summit", "NOUN", 1, "nmod"),
            ("was", "AUX", 5, "aux:pass", "be"), ("welcomed", "VERB", 0, "root", lemma), ("by", "ADP", 7, "case"),
            ("Chad", "PROPN", 5, "obl"), actors=(6,),
        )  # fmt: skip
        assert left(scene, 2, 2)["actors"] == actors


@pytest.mark.parametrize("verb", sorted(CHARGING))
def test_without_outsiders_drops_whom_an_act_is_laid_to(verb: str) -> None:
    """Men charged with the robbery have robbed, if anything, and were not robbed."""
    for lemma, upon in ((verb, ["Lund"]), ("help", ["men", "Lund"])):
        scene = scene_of(
            ("men", "NOUN", 3, "nsubj:pass"), ("were", "AUX", 3, "aux:pass", "be"), ("charged", "VERB", 0, "root", lemma),
            ("with", "ADP", 5, "case"), ("robbery", "NOUN", 3, "obl"), ("of", "ADP", 7, "case"),
            ("Lund", "PROPN", 5, "nmod"), actors=(0, 6),
        )  # fmt: skip
        assert left(scene, 4, 4) == {"actors": ["men", "Lund"], "recipients": upon}
        assert left(scene, 2, 2)["recipients"] == ["men", "Lund"]
