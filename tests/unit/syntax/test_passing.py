"""Tests of papers that are passed and ask something; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.syntax.passing import ABOUT, ASKING, DRAFTS, PASSING, asking_papers
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
