"""Tests of with whom a paper is signed; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.records.events import ROLES
from dragoman.stages.frames.countersigning import MAKING, PAPERS, with_counterparts, without_those_agreed_on
from tests.scenes import scene_of


def parties(verb: str = "sign", paper: str = "loan", case: str = "with", above: int = 3) -> tuple[list[str], list[str]]:
    """Who acts and upon whom, where the model has who stands behind "with" for a recipient."""
    here = scene_of(
        ("Chad", "PROPN", 2, "nsubj"), (verb, "VERB", 0, "root"), (paper, "NOUN", 2, "obj"), (case, "ADP", 5, "case"),
        ("Bank", "PROPN", above, "nmod" if above == 3 else "obl"), actors=(0, 4),
    )  # fmt: skip
    chad, bank = ((a.entities[0], a.phrase.span) for a in here.actors)
    told = with_counterparts(here, 1, 1, {role: [] for role in ROLES} | {"actors": [chad], "recipients": [bank]})
    return [e for e, _ in told["actors"]], [e for e, _ in told["recipients"]]


@pytest.mark.parametrize("verb", sorted(MAKING))
@pytest.mark.parametrize("paper", sorted(PAPERS))
def test_with_counterparts_knows_who_signs_too(verb: str, paper: str) -> None:
    """Behind the verb or the paper."""
    assert parties(verb, paper) == (["Chad", "Bank"], [])
    assert parties(verb, paper, above=2) == (["Chad", "Bank"], [])


def test_with_counterparts_leaves_others_alone() -> None:
    """Of another preposition, verb or thing."""
    for told in (parties(case="for"), parties("read"), parties(paper="book")):
        assert told == (["Chad"], ["Bank"])


def test_with_counterparts_needs_who_signs() -> None:
    """Where nobody does, it is not known who stands behind "with"."""
    here = scene_of(("signed", "VERB", 0, "root", "sign"), ("loan", "NOUN", 1, "obj"), ("with", "ADP", 4, "case"),
                    ("Bank", "PROPN", 1, "obl"), actors=(3,))  # fmt: skip
    assert with_counterparts(here, 0, 0, {role: [] for role in ROLES})["actors"] == []


@pytest.mark.parametrize(("mark", "upos", "expected"), [
    ("that", "VERB", ["Chad"]), ("if", "VERB", ["Chad", "Mali"]), ("that", "NOUN", ["Chad", "Mali"]),
])  # fmt: skip
def test_without_those_agreed_on(mark: str, upos: str, expected: list[str]) -> None:
    """Chad agreed that Mali should help: Mali agreed to nothing."""
    here = scene_of(
        ("Chad", "PROPN", 2, "nsubj"), ("agreed", upos, 0, "root", "agree"), (mark, "SCONJ", 6, "mark"),
        ("Mali", "PROPN", 6, "nsubj"), ("should", "AUX", 6, "aux"), ("help", "VERB", 2, "ccomp"), actors=(0, 3),
    )  # fmt: skip
    both = [(a.entities[0], a.phrase.span) for a in here.actors]
    told = without_those_agreed_on(here, 1, {role: [] for role in ROLES} | {"actors": both})
    assert [e for e, _ in told["actors"]] == expected
