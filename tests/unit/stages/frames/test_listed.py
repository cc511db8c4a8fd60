"""Tests of lists of three or more who do the same; trees are written by hand."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from dragoman.stages.frames.listed import with_joined_receivers, with_lists
from dragoman.stages.frames.roles import Roles
from tests.scenes import Word, scene_of

WORDS: tuple[Word, ...] = (
    ("Lund", "PROPN", 7, "nsubj"), (",", "PUNCT", 3, "punct"), ("Vik", "PROPN", 1, "conj"), (",", "PUNCT", 6, "punct"),
    ("and", "CCONJ", 6, "cc"), ("Rey", "PROPN", 1, "conj"), ("met", "VERB", 0, "root", "meet"),
    ("Cui", "PROPN", 7, "obj"),
)  # fmt: skip


def filled(role: str, *names: str, words: Sequence[Word] = WORDS, other: str = "") -> list[str]:
    """Who fills a role, where some are known to, and perhaps another fills the recipients'."""
    here = scene_of(*words, actors=(0, 2, 5, 7))
    spans = {a.entities[0]: a.phrase.span for a in here.actors}
    roles: Roles = {r: [] for r in ("actors", "recipients", "host", "visitor")} | {
        role: [(name, spans[name]) for name in names],
        **({"recipients": [(other, spans[other])]} if other else {}),
    }
    return [name for name, _ in with_lists(here, roles)[role]]


@pytest.mark.parametrize("role", ["actors", "visitor", "recipients", "host"])
def test_all_of_a_list_fill_the_role_of_one(role: str) -> None:
    """Whoever of the three arrived, all did; who stands behind the verb is none of them."""
    assert filled(role, "Vik") == ["Vik", "Lund", "Rey"]
    assert filled(role, "Cui") == ["Cui"]
    assert filled(role) == []


def test_nobody_comes_to_stand_on_both_sides() -> None:
    """A list of which one is acted upon is none of doers."""
    assert filled("actors", "Vik", other="Rey") == ["Vik"]
    assert filled("actors", "Vik", other="Cui") == ["Vik", "Lund", "Rey"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("and", (",", "PUNCT", 6, "punct")),  # a row that goes on may be anything
        ("and", ("met", "VERB", 6, "cc")),  # another word stands between
        ("Vik", ("Vik", "PROPN", 8, "conj")),  # of two clauses each has its own
    ],
)
def test_what_is_no_list_is_left_alone(old: str, new: Word) -> None:
    """Without an "and", with other words between, or with two words above it a row is no list."""
    assert filled("actors", "Lund", words=[new if w[0] == old else w for w in WORDS]) == ["Lund"]


@pytest.mark.parametrize(("case", "relation", "expected"), [
    ("to", "conj", ["Vik", "Rey"]), ("to", "nsubj", ["Vik"]), ("with", "conj", ["Vik"]),
])  # fmt: skip
def test_with_joined_receivers(case: str, relation: str, expected: list[str]) -> None:
    """Lund wrote to Vik and Rey: Rey writes nothing, though the model has him do so."""
    scene = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("wrote", "VERB", 0, "root", "write"), (case, "ADP", 4, "case"),
        ("Vik", "PROPN", 2, "obl"), ("and", "CCONJ", 6, "cc"), ("Rey", "PROPN", 4, relation), actors=(0, 3, 5),
    )  # fmt: skip
    spans = {a.entities[0]: a.phrase.span for a in scene.actors}
    acting = [(name, spans[name]) for name in ("Lund", "Rey")]
    found = with_joined_receivers(scene, {"actors": acting, "recipients": [("Vik", spans["Vik"])]})
    assert [e for e, _ in found["recipients"]] == expected
    assert [e for e, _ in found["actors"]] == [e for e, _ in acting if e not in expected]
