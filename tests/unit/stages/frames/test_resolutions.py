"""Tests of what papers that are voted on say; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.records.events import ROLES
from dragoman.stages.frames.resolutions import as_adopted, is_of_paper_only
from dragoman.stages.frames.scene import Scene
from tests.scenes import scene_of


def voting(
    verb: str = "adopt", under: str = "", saying: str = "demand", tag: str = "VBG", paper: str = "text"
) -> Scene:
    """Chad adopted a text drafted by Mali demanding a truce; ``under``: a verb above the vote."""
    vote = ("voted", "VERB", 2 if under else 0, "xcomp" if under else "root", verb)
    top = ("tried", "VERB", 0, "root", under or "try")
    return scene_of(
        ("Chad", "PROPN", 2 if under else 3, "nsubj"), top if under else ("also", "ADV", 3, "advmod"), vote,
        (paper, "NOUN", 3, "obj", paper), ("drafted", "VERB", 4, "acl", "draft"), ("by", "ADP", 7, "case"),
        ("Mali", "PROPN", 5, "obl"), ("saying", "VERB", 5, "acl", saying), ("truce", "NOUN", 8, "obj"),
        actors=(0, 6), tags={4: "VBN", 7: tag},
    )  # fmt: skip


@pytest.mark.parametrize(
    ("here", "at", "expected"),
    [
        pytest.param(voting(), 4, True, id="who-wrote-it"),
        pytest.param(voting(), 7, False, id="what-an-adopted-one-says"),
        pytest.param(voting("veto"), 7, True, id="what-a-stopped-one-says"),
        pytest.param(voting("veto"), 3, True, id="the-stopped-one"),
        pytest.param(voting("adopt", "fail"), 7, True, id="one-that-fails"),
        pytest.param(voting("reject"), 7, False, id="what-one-says-that-is-only-refused"),
        pytest.param(voting(paper="proposal"), 4, False, id="who-made-a-proposal"),
        pytest.param(voting("veto", paper="statement"), 7, True, id="what-a-stopped-statement-says"),
        pytest.param(voting("discuss"), 7, False, id="one-of-which-nothing-is-known"),
        pytest.param(voting(), 2, False, id="the-vote"),
    ],
)
def test_is_of_paper_only_knows_what_nobody_does_by_a_vote(here: Scene, at: int, *, expected: bool) -> None:
    """Who wrote a text has done so before, and what a text says that is stopped nobody says."""
    assert is_of_paper_only(here.sentence, at) is expected


def test_is_of_paper_only_finds_what_the_tree_has_at_the_vote() -> None:
    """Chad vetoed a text demanding a truce, which the tree takes for what it did by its veto."""
    here = scene_of(
        ("Chad", "PROPN", 2, "nsubj"), ("vetoed", "VERB", 0, "root", "veto"), ("text", "NOUN", 2, "obj", "text"),
        ("demanding", "VERB", 2, "advcl", "demand"), ("truce", "NOUN", 4, "obj"), actors=(0,), tags={3: "VBG"},
    )  # fmt: skip
    assert is_of_paper_only(here.sentence, 3)
    assert not is_of_paper_only(here.sentence, 1)


@pytest.mark.parametrize(
    ("verb", "actors", "recipients"),
    [("adopt", ["Chad"], []), ("discuss", ["Mali"], ["Mali"]), ("submit", ["Chad"], [])],
)
def test_as_adopted_has_the_body_say_what_its_paper_says(verb: str, actors: list[str], recipients: list[str]) -> None:
    """Chad, which adopts the text or lays it before others, demands the truce; Mali wrote it."""
    here = voting(verb)
    mali = (here.actors[1].entities[0], here.actors[1].phrase.span)
    given = {role: [mali] if role in ("actors", "recipients") else [] for role in ROLES}
    found = as_adopted(here, 7, given)
    assert [name for name, _ in found["actors"]] == actors
    assert [name for name, _ in found["recipients"]] == recipients
