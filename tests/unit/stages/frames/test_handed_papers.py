"""Tests of whose words a paper has; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.records.events import ROLES
from dragoman.stages.frames.handed_papers import GETTING, GIVING, HANDED, without_receivers
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene, fillers_of
from tests.scenes import Word, scene_of


def sides(scene: Scene, head: int) -> tuple[list[str], list[str]]:
    """Actors and recipients of what a paper says, where all in the sentence were thought to say it."""
    roles: Roles = {role: [] for role in ROLES} | {"actors": fillers_of(scene.actors)}
    found = without_receivers(scene, head, roles)
    return [e for e, _ in found["actors"]], [e for e, _ in found["recipients"]]


def handed(verb: str, subject: str, paper: str, clause: str = "acl:relcl") -> Scene:
    """Chad was given a note that condemned the raid."""
    words: tuple[Word, ...] = (
        ("Chad", "PROPN", 2, subject), ("zigged", "VERB", 0, "root", verb), ("a", "DET", 4, "det"),
        ("zag", "NOUN", 2, "obj", paper), ("that", "PRON", 6, "nsubj"), ("condemned", "VERB", 4, clause, "condemn"),
    )  # fmt: skip
    return scene_of(*words, actors=(0,))


@pytest.mark.parametrize("paper", sorted(HANDED))
@pytest.mark.parametrize(("verb", "subject"), [("give", "nsubj:pass"), ("receive", "nsubj")])
def test_without_receivers_takes_who_is_handed_a_paper_for_its_reader(paper: str, verb: str, subject: str) -> None:
    """It is said to him."""
    assert sides(handed(verb, subject, paper), 5) == ([], ["Chad"])


@pytest.mark.parametrize("verb", sorted(GIVING))
def test_without_receivers_leaves_who_hands_a_paper_over(verb: str) -> None:
    """Chad gave a note that condemned the raid."""
    assert sides(handed(verb, "nsubj", "note"), 5) == (["Chad"], [])
    assert sides(handed(verb, "nsubj:pass", "note"), 5) == ([], ["Chad"])


@pytest.mark.parametrize("verb", sorted(GETTING))
def test_without_receivers_leaves_what_is_no_paper_or_says_nothing(verb: str) -> None:
    """An envoy that condemned it did so himself; a verb beside the paper is not the paper's."""
    assert sides(handed(verb, "nsubj", "envoy"), 5) == (["Chad"], [])
    assert sides(handed(verb, "nsubj", "note", "advcl"), 5) == (["Chad"], [])
