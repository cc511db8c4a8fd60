"""Tests of what is only sought; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.records.events import ROLES
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene
from dragoman.stages.frames.sought import FREEING, GETTING, GOT, SEEKING, TOWARDS, is_sought, without_seekers
from tests.scenes import scene_of


def worked(verb: str = "work", case: str = "for", noun: str = "release", relation: str = "obl") -> Scene:
    """Chad worked with Togo for the release."""
    return scene_of(
        ("Chad", "PROPN", 2, "nsubj"), ("worked", "VERB", 0, "root", verb), ("with", "ADP", 4, "case"),
        ("Togo", "PROPN", 2, "obl"), (case, "ADP", 6, "case"), (noun, "NOUN", 2, relation), actors=(0, 3),
    )  # fmt: skip


@pytest.mark.parametrize("verb", sorted(SEEKING))
@pytest.mark.parametrize("case", TOWARDS)
def test_what_somebody_works_for_is_sought(verb: str, case: str) -> None:
    """Or talks about."""
    assert is_sought(worked(verb, case).sentence, 5, 5)


@pytest.mark.parametrize("noun", sorted(FREEING))
def test_all_nouns_of_freeing_are_sought_alike(noun: str) -> None:
    """Any of them."""
    assert is_sought(worked(noun=noun).sentence, 5, 5)


@pytest.mark.parametrize("scene", [worked("thank"), worked(case="after"), worked(noun="ball"), worked(relation="obj")])
def test_what_is_not_sought_is_left_alone(scene: Scene) -> None:
    """Thanks for a release, or work after it."""
    assert not is_sought(scene.sentence, 5, 5)


def test_the_release_may_hang_on_whom_the_words_go_to() -> None:
    """By a wrong tree, as in "in touch with Togo for the release"."""
    here = scene_of(
        ("touch", "NOUN", 0, "root"), ("with", "ADP", 3, "case"), ("Togo", "PROPN", 1, "nmod"),
        ("for", "ADP", 5, "case"), ("release", "NOUN", 3, "nmod"), actors=(2,),
    )  # fmt: skip
    assert is_sought(here.sentence, 4, 4)


def secured(verb: str = "secure", above: str = "work", to: str = "mark") -> Scene:
    """Chad is working to secure the release."""
    return scene_of(
        ("Chad", "PROPN", 3, "nsubj"), ("is", "AUX", 3, "aux", "be"), ("working", "VERB", 0, "root", above),
        ("to", "PART", 5, to), (verb, "VERB", 3, "xcomp"), ("release", "NOUN", 5, "obj"), actors=(0,),
    )  # fmt: skip


@pytest.mark.parametrize("verb", sorted(GETTING))
def test_what_an_infinitive_is_to_get_is_sought(verb: str) -> None:
    """Working to secure it is not securing it."""
    assert is_sought(secured(verb).sentence, 5, 5)


@pytest.mark.parametrize("scene", [*(secured(above=verb) for verb in sorted(GOT)), secured("hail"), secured(to="obj")])
def test_what_was_got_is_not_sought(scene: Scene) -> None:
    """Chad managed to secure it."""
    assert not is_sought(scene.sentence, 5, 5)


@pytest.mark.parametrize(("scene", "left"), [(worked(), []), (secured(), []), (worked("thank"), ["Chad"])])
def test_without_seekers_leaves_out_who_only_seeks_a_release(scene: Scene, left: list[str]) -> None:
    """Who thanks for one may be a party to it."""
    chad = scene.actors[0]
    roles: Roles = {role: [] for role in ROLES} | {"actors": [("Chad", chad.phrase.span)]}
    assert [e for e, _ in without_seekers(scene, 5, 5, roles)["actors"]] == left
