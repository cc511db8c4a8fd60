"""Tests of ways on which nobody is a guest; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.stages.frames.no_journey import BUILDINGS, FLEEING, flees, goes_home, walks_out
from tests.scenes import Word, scene_of

SUBJECT: Word = ("Norway", "PROPN", 2, "nsubj")


@pytest.mark.parametrize(
    ("verb", "more", "expected"),
    [
        ("fly", (("home", "ADV", 2, "advmod"),), True),
        ("fly", (("abroad", "ADV", 2, "advmod"),), False),
        ("call", (("home", "ADV", 2, "advmod"),), False),
        ("fly", (("envoys", "NOUN", 2, "obj"), ("home", "ADV", 2, "advmod")), False),
        ("fly", (("near", "ADP", 4, "case"), ("Oslo", "PROPN", 2, "obl"), ("home", "NOUN", 4, "flat")), False),
    ],
    ids=["home", "abroad", "called home", "somebody flown home", "another's home"],
)
def test_goes_home_knows_who_is_nobodys_guest(verb: str, more: tuple[Word, ...], *, expected: bool) -> None:
    """Who flies home pays no visit; whom others call or fly home is another matter."""
    sentence = scene_of(SUBJECT, ("went", "VERB", 0, "root", verb), *more).sentence
    assert goes_home(sentence, 1, 1) is expected


@pytest.mark.parametrize("building", sorted(BUILDINGS))
def test_walks_out_of_a_building(building: str) -> None:
    """Not of a town, and not where he leaves for another."""

    def left(what: str, case: str = "in") -> bool:
        here = scene_of(
            ("Lund", "PROPN", 2, "nsubj"), ("leaves", "VERB", 0, "root", "leave"), (what, "NOUN", 2, "obj"),
            (case, "ADP", 5, "case"), ("Lima", "PROPN", 2, "obl"),
        ).sentence  # fmt: skip
        return walks_out(here, 1, 1)

    assert left(building)
    assert not left("Quito")
    assert not left(building, "for")


@pytest.mark.parametrize(("who", "verb", "where", "aside"), [
    ("ambassador", "arrive", "ministry", True), ("consul", "come", "palace", True),
    ("minister", "arrive", "ministry", False), ("ambassador", "arrive", "town", False),
    ("ambassador", "fly", "palace", False),
])  # fmt: skip
def test_walks_out_knows_an_envoy_at_his_post(who: str, verb: str, where: str, *, aside: bool) -> None:
    """A way to the ministry is no journey of one who is posted there; a minister from abroad has come from afar."""
    here = scene_of(
        ("the", "DET", 2, "det"), (who, "NOUN", 3, "nsubj"), (verb, "VERB", 0, "root"), ("at", "ADP", 6, "case"),
        ("the", "DET", 6, "det"), (where, "NOUN", 3, "obl"),
    ).sentence  # fmt: skip
    assert walks_out(here, 2, 2) is aside


@pytest.mark.parametrize("verb", sorted(FLEEING))
def test_flees_knows_who_is_no_guest(verb: str) -> None:
    """Whoever flees to Togo is not received there; who flies there may be."""
    for lemma, expected in ((verb, True), ("fly", False)):
        assert (
            flees(scene_of(("Lund", "PROPN", 2, "nsubj"), (lemma, "VERB", 0, "root", lemma)).sentence, 1, 1) is expected
        )
