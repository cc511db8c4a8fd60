"""Tests of what is only asked to be called off; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.stages.status.asked_off import ASKED, ASKING, asked_off
from tests.scenes import Word, scene_of


def asked(verb: str, relation: str = "ccomp", tag: str = "VB") -> bool:
    """Lund demanded that Chad cancel the exercises."""
    words: tuple[Word, ...] = (
        ("Lund", "PROPN", 2, "nsubj"), ("zigged", "VERB", 0, "root", verb), ("Chad", "PROPN", 4, "nsubj"),
        ("cancel", "VERB", 2, relation), ("exercises", "NOUN", 4, "obj", "exercise"),
    )  # fmt: skip
    return asked_off(scene_of(*words, tags={3: tag}).sentence, (3,))


@pytest.mark.parametrize("verb", sorted(ASKING))
@pytest.mark.parametrize("relation", ASKED)
def test_asked_off_knows_what_somebody_asks(verb: str, relation: str) -> None:
    """Whatever the clause that he asks it in."""
    assert asked(verb, relation)


def test_asked_off_leaves_what_was_done() -> None:
    """Lund said that Chad cancelled them; asked as Chad cancelled them; nothing says that anything is off."""
    assert not asked("report")
    assert not asked("ask", "advcl", "VBD")
    assert not asked_off(scene_of(("Chad", "PROPN", 0, "root")).sentence, ())


def test_asked_off_knows_what_another_must_do() -> None:
    """Lund said that Chad should cancel the exercises."""
    words: tuple[Word, ...] = (
        ("Lund", "PROPN", 2, "nsubj"), ("said", "VERB", 0, "root", "say"), ("Chad", "PROPN", 5, "nsubj"),
        ("should", "AUX", 5, "aux"), ("cancel", "VERB", 2, "ccomp"), ("exercises", "NOUN", 5, "obj", "exercise"),
    )  # fmt: skip
    assert asked_off(scene_of(*words, tags={4: "VB"}).sentence, (4,))
