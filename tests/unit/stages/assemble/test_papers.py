"""Tests of whose paper it is that says something."""

from __future__ import annotations

import pytest

from dragoman.stages.assemble.chains import speakers_of
from dragoman.stages.assemble.papers import HEARSAY, OTHERS
from dragoman.syntax.classes import PAPERS
from tests.tellings import read_told

ENTITIES = [["the ministry", "government", "NOR"], ["Paz", "person", "PER"]]
SPOKEN = "Paz said they lost."


def speaker(first: str, source: str) -> str | None:
    """Who is behind a paper, after a sentence with its body and one in which Paz speaks."""
    text = f"{first} {SPOKEN} It rained. They won, {source} added."
    said = [
        {"content": "they lost", "cue": "said", "source": "Paz"},
        {"content": "They won", "cue": "added", "source": source},
    ]
    read = read_told({"text": text, "published": None, "entities": ENTITIES, "said": said})
    names = {e.id: e.name for e in read.entities}
    found = speakers_of(read.document, read.said, read.phrases, read.of_phrase)[-1]
    return names[found] if found else None


@pytest.mark.parametrize(
    "first",
    [
        "Yesterday the ministry issued a {0}.",
        "Then the ministry noted on Friday in a written {0} that it rained.",
        "In a {0} on Friday, the ministry denied it.",
        "A {0} by the ministry denied it.",
    ],
)
@pytest.mark.parametrize("paper", sorted(PAPERS))
def test_issuer_of_is_who_was_said_to_issue_it(first: str, paper: str) -> None:
    """Not whoever spoke last."""
    assert speaker(first.format(paper), f"the {paper}") == "the ministry"


def test_issuer_of_is_who_spoke_last_where_nobody_issued_such_a_paper() -> None:
    """A statement is no readout."""
    assert speaker("Yesterday the ministry issued a readout.", "the statement") == "Paz"
    assert speaker("Yesterday the ministry left.", "the statement") == "Paz"


@pytest.mark.parametrize("paper", sorted(OTHERS))
def test_issuer_of_knows_papers_of_others(paper: str) -> None:
    """A report is not what somebody said before."""
    assert speaker("Yesterday the ministry left.", f"the {paper}") is None


@pytest.mark.parametrize("word", sorted(HEARSAY))
def test_issuer_of_knows_nobody_behind_the_media(word: str) -> None:
    """Whoever was named before."""
    assert speaker("Yesterday the ministry issued a statement.", f"local {word}") is None
