"""Tests of who protests; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.records.events import ROLES
from dragoman.stages.frames.crowds import GATHERINGS, HANDLING, THERE, without_handlers
from dragoman.stages.frames.roles import Roles
from tests.scenes import scene_of


def actors(
    verb: str = "detain", case: str = "at", relation: str = "obl", noun: str = "protest", over: int = 2
) -> list[str]:
    """Who protests of "police detained students at a protest", who are all actors before."""
    here = scene_of(
        ("police", "NOUN", 2, "nsubj"), (verb + "ed", "VERB", 0, "root", verb), ("students", "NOUN", 2, "obj"),
        (case, "ADP", 5, "case"), (noun, "NOUN", over, relation), actors=(0, 2),
    )  # fmt: skip
    roles: Roles = {role: [] for role in ROLES} | {"actors": [(a.entities[0], a.phrase.span) for a in here.actors]}
    return [e for e, _ in without_handlers(here, 4, roles)["actors"]]


@pytest.mark.parametrize("verb", sorted(HANDLING))
def test_without_handlers_leaves_out_who_handles_the_crowd(verb: str) -> None:
    """Wherever it is done, or to the protest itself, and on which word the tree hangs it."""
    assert all(actors(verb, case, "nmod", over=3) == ["students"] for case in THERE)
    assert all(actors(verb, case) == ["students"] for case in THERE)
    assert all(actors(verb, relation="obj", noun=noun) == ["students"] for noun in GATHERINGS)


def test_without_handlers_leaves_those_who_protest() -> None:
    """Behind another verb or preposition, and where the noun tells of no crowd."""
    assert actors("hold") == actors(case="after") == actors(noun="office") == ["police", "students"]
