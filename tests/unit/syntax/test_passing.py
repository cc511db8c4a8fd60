"""Tests of papers that are passed and ask something; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.syntax.passing import ABOUT, ASKING, DRAFTS, JUDGING, PASSING, UNDERGONE, asking_papers, befallen
from tests.scenes import Word, scene_of


def found(verb: str = "adopt", paper: str = "resolution", asks: str = "demand", on: str = "on") -> list[int]:
    """The Council adopted a resolution on Chad demanding that it withdraw."""
    words: tuple[Word, ...] = (
        ("Council", "PROPN", 2, "nsubj"), ("zigged", "VERB", 0, "root", verb), ("zag", "NOUN", 2, "obj", paper),
        (on, "ADP", 5, "case"), ("Chad", "PROPN", 3, "nmod"), ("zogging", "VERB", 3, "acl", asks),
        ("withdraw", "VERB", 6, "ccomp"),
    )  # fmt: skip
    return asking_papers(scene_of(*words).sentence.tokens, 1, 1)


@pytest.mark.parametrize("verb", sorted(PASSING))
@pytest.mark.parametrize("paper", sorted(DRAFTS))
def test_asking_papers_finds_what_a_paper_asks_and_is_about(verb: str, paper: str) -> None:
    """Both the verb and the matter."""
    assert found(verb, paper) == [5, 4]


@pytest.mark.parametrize("asks", sorted(ASKING))
@pytest.mark.parametrize("on", sorted(ABOUT))
def test_asking_papers_knows_its_words(asks: str, on: str) -> None:
    """Each verb and preposition."""
    assert found(asks=asks, on=on) == [5, 4]


def test_asking_papers_leaves_other_deeds_alone() -> None:
    """Chad bombed a town; a resolution that praises asks nothing; a resolution of Chad is not about it."""
    assert found("bomb") == []
    assert found(paper="town") == []
    assert found(asks="praise", on="of") == []


def judged(verb: str = "welcome", noun: str = "release", case: str = "of") -> set[int]:
    """Chad welcomed the release of Lund and Vik."""
    words: tuple[Word, ...] = (
        ("Chad", "PROPN", 2, "nsubj"), ("zigged", "VERB", 0, "root", verb), ("zag", "NOUN", 2, "obj", noun),
        (case, "ADP", 5, "case"), ("Lund", "PROPN", 3, "nmod"), ("and", "CCONJ", 7, "cc"), ("Vik", "PROPN", 5, "conj"),
    )  # fmt: skip
    return befallen(scene_of(*words).sentence.tokens, 1, 1)


@pytest.mark.parametrize("verb", sorted(JUDGING))
@pytest.mark.parametrize("noun", sorted(UNDERGONE))
def test_befallen_are_those_to_whom_it_was_done(verb: str, noun: str) -> None:
    """All of them; who did it, other nouns and other verbs leave nobody."""
    assert judged(verb, noun) == {4, 6}
    assert judged(verb, noun, "by") == set()
    assert judged(verb, "speech") == set()
    assert judged("meet", noun) == set()


def test_befallen_may_own_it() -> None:
    """Chad welcomed Lund's release."""
    scene = scene_of(
        ("Chad", "PROPN", 2, "nsubj"), ("welcomed", "VERB", 0, "root", "welcome"), ("Lund", "PROPN", 4, "nmod:poss"),
        ("release", "NOUN", 2, "obj"),
    )  # fmt: skip
    assert befallen(scene.sentence.tokens, 1, 1) == {2}
