"""Tests of those whom "and" joins to the subject of a verb."""

from __future__ import annotations

import pytest

from dragoman.stages.frames.subjects import joined_subjects
from tests.scenes import Word, predicate_at, scene_of


def joined(*between: str, verb: str = "thanked", aux: str = "") -> list[str]:
    """Who is joined to Chad in "Chad … Mali thanked Peru", where the tree has Mali as anything."""
    words: list[Word] = [("Chad", "PROPN", 0, "nsubj"), *((w, "X", 1, "dep") for w in between)]
    at = len(words) + 2
    words += [("Mali", "PROPN", 1, "flat"), (verb, "VERB", 0, "root", "thank"), ("Peru", "PROPN", at, "obj")]
    words[0] = ("Chad", "PROPN", at, "nsubj:pass" if aux else "nsubj")
    if aux:
        words.append((aux, "AUX", at, "aux:pass"))
    scene = scene_of(*words, actors=(0, at - 2, at))
    return [a.entities[0] for a in joined_subjects(scene, predicate_at(scene, at - 1))]


@pytest.mark.parametrize(
    ("between", "expected"),
    [(["and"], ["Mali"]), ([",", "and"], ["Mali"]), (["of"], []), (["met", "and"], []), ([], []), ([","], [])],
)
def test_joined_subjects_are_parted_by_and_alone(between: list[str], expected: list[str]) -> None:
    """Whatever the tree makes of them; behind the verb stands who is thanked."""
    assert joined(*between) == expected


def test_joined_subjects_of_a_passive_act_not() -> None:
    """They are thanked."""
    assert joined("and", aux="was") == []
