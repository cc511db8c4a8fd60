"""Tests of who is among those told of; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.stages.frames.included import INCLUDING, with_included
from dragoman.stages.frames.scene import fillers_of
from tests.scenes import scene_of


@pytest.mark.parametrize(("verb", "relation", "found"), [
    *((verb, "acl", True) for verb in sorted(INCLUDING)), ("praise", "acl", False), ("include", "advcl", False),
])  # fmt: skip
def test_with_included_has_those_by_name_take_part(verb: str, relation: str, found: bool) -> None:
    """Leaders to phone Rao included Lund and Berg: these did, and stand for the leaders."""
    scene = scene_of(
        ("leaders", "NOUN", 5, "nsubj"), ("to", "PART", 3, "mark"), ("phone", "VERB", 1, relation),
        ("Rao", "PROPN", 3, "obj"), ("included", "VERB", 0, "root", verb), ("Lund", "PROPN", 5, "obj"),
        ("and", "CCONJ", 8, "cc"), ("Berg", "PROPN", 6, "conj"), actors=(0, 3, 5, 7),
    )  # fmt: skip
    roles = {"actors": fillers_of(a for a in scene.actors if a.entities[0] in ("leaders", "Rao"))}
    names = [e for e, _ in with_included(scene, 2, 2, roles)["actors"]]
    assert names == (["Lund", "Berg", "Rao"] if found else ["leaders", "Rao"])
