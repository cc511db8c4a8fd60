"""Tests of from which state an envoy is called home; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.events import ROLES
from dragoman.records.spans import Span
from dragoman.stages.frames.recalling import as_recalled
from dragoman.stages.frames.scene import Scene
from dragoman.syntax.classes import ENVOYS
from tests.scenes import scene_of


def recalled(envoy: str = "ambassador") -> Scene:
    """Chad recalled its envoy to Togo."""
    return scene_of(
        ("Chad", "PROPN", 2, "nsubj"), ("recalled", "VERB", 0, "root", "recall"), ("its", "PRON", 4, "nmod:poss"),
        (envoy, "NOUN", 2, "obj"), ("to", "ADP", 6, "case"), ("Togo", "PROPN", 4, "nmod"), actors=(0, 3),
    )  # fmt: skip


def recipients(envoy: str = "ambassador", posts: dict[tuple[int, int], str] | None = None) -> list[str]:
    """Who is recipient of the recall, given the states of posts, where the envoy was before."""
    here = recalled(envoy)
    given = {role: [(a.entities[0], a.phrase.span) for a in here.actors[1:] if role == "recipients"] for role in ROLES}
    given["actors"] = [("Chad", here.actors[0].phrase.span)]
    return [name for name, _ in as_recalled(here, given, posts or {}, {}, {})["recipients"]]


@pytest.mark.parametrize("envoy", sorted(ENVOYS))
def test_as_recalled_puts_the_state_of_the_post_in_the_envoys_place(envoy: str) -> None:
    """A recall is done to the host, not to one's own envoy."""
    assert recipients(envoy, {(0, 5): "Togo"}) == ["Togo"]


def test_as_recalled_keeps_the_envoy_where_no_post_is_told() -> None:
    """Nor is a post of another sentence, or the recaller's own capital, one."""
    assert recipients() == ["ambassador"]
    assert recipients(posts={(1, 5): "Togo"}) == ["ambassador"]
    assert recipients(posts={(0, 5): "Chad"}) == ["ambassador"]


def test_as_recalled_names_a_post_once_and_keeps_others() -> None:
    """Two words for one state are one recipient; somebody who is no envoy stays."""
    assert recipients(posts={(0, 5): "Togo", (0, 3): "Togo"}) == ["Togo"]
    assert recipients("students", {(0, 5): "Togo"}) == ["Togo", "students"]


def test_as_recalled_knows_whose_envoy_was_called_home() -> None:
    """By whom nobody says: by the state whose envoy it is, where it is named or told by its adjective."""
    own = scene_of(
        ("Chad", "PROPN", 3, "nmod:poss"), ("'s", "PART", 1, "case"), ("envoy", "NOUN", 5, "nsubj:pass"),
        ("was", "AUX", 5, "aux:pass"), ("recalled", "VERB", 0, "root", "recall"), actors=(0, 2),
    )  # fmt: skip
    owner, envoy = own.actors
    whole = replace(own, actors=(owner, replace(envoy, phrase=replace(envoy.phrase, first=0))))
    roles = {role: list[tuple[str, Span]]() for role in ROLES}
    assert [e for e, _ in as_recalled(whole, roles, {}, {}, {})["actors"]] == ["Chad"]
    (envoy,) = (a for a in own.actors if a.entities == ("envoy",))
    assert [e for e, _ in as_recalled(replace(own, actors=(envoy,)), roles, {}, {}, {})["actors"]] == ["envoy"]
    told = scene_of(
        ("Chadian", "ADJ", 2, "amod"), ("envoy", "NOUN", 4, "nsubj:pass"), ("was", "AUX", 4, "aux:pass"),
        ("recalled", "VERB", 0, "root", "recall"), actors=(1,),
    )  # fmt: skip
    (envoy,) = told.actors
    whole = replace(told, actors=(replace(envoy, phrase=replace(envoy.phrase, first=0)),))
    assert [e for e, _ in as_recalled(whole, roles, {}, {"chadian": "Chad"}, {})["actors"]] == ["Chad"]


@pytest.mark.parametrize(("home", "by"), [(None, ["Chad"]), ("MLI", ["Lund"])])
def test_as_recalled_has_the_state_act_where_who_tells_it_is_of_none(home: str | None, by: list[str]) -> None:
    """The Chadian envoy was called back, a minister said, of whose state nothing is told."""
    told = scene_of(
        ("Chadian", "ADJ", 2, "amod"), ("envoy", "NOUN", 4, "nsubj:pass"), ("was", "AUX", 4, "aux:pass"),
        ("recalled", "VERB", 6, "ccomp", "recall"), ("Lund", "PROPN", 6, "nsubj"), ("said", "VERB", 0, "root"),
        actors=(1, 4),
    )  # fmt: skip
    envoy, lund = told.actors
    whole = replace(told, actors=(replace(envoy, phrase=replace(envoy.phrase, first=0)), lund))
    roles = {role: list[tuple[str, Span]]() for role in ROLES} | {"actors": [("Lund", lund.phrase.span)]}
    found = as_recalled(whole, roles, {}, {"chadian": "Chad"}, {"Lund": home})
    assert [e for e, _ in found["actors"]] == by
