"""Tests of host and visitor of a call that somebody pays; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.stages.frames.paying import BY, ON, PAYING, RECEIVING, as_paid
from tests.scenes import scene_of


def guests(verb: str, preposition: str, noun: str = "call", relation: str = "obj") -> tuple[list[str], list[str]]:
    """Host and visitor of what Lund does with a call, with Berg behind a preposition."""
    here = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), (verb, "VERB", 0, "root"), ("courtesy", "NOUN", 4, "compound"),
        (noun, "NOUN", 2, relation), (preposition, "ADP", 6, "case"), ("Berg", "PROPN", 4, "nmod"), actors=(0, 5),
    )  # fmt: skip
    roles = as_paid(here, range(1, 4), {"host": [], "visitor": []})
    return [name for name, _ in roles["host"]], [name for name, _ in roles["visitor"]]


@pytest.mark.parametrize("verb", sorted(PAYING))
@pytest.mark.parametrize("preposition", sorted(ON))
def test_as_paid_has_who_pays_a_call_as_visitor(verb: str, preposition: str) -> None:
    """Of whom it is paid to is the house."""
    assert guests(verb, preposition) == (["Berg"], ["Lund"])


@pytest.mark.parametrize("verb", sorted(RECEIVING))
@pytest.mark.parametrize("preposition", sorted(BY))
def test_as_paid_has_who_receives_a_call_as_host(verb: str, preposition: str) -> None:
    """It comes from the visitor."""
    assert guests(verb, preposition) == (["Lund"], ["Berg"])


@pytest.mark.parametrize(
    ("verb", "preposition", "noun", "relation"),
    [("pay", "from", "call", "obj"), ("receive", "on", "call", "obj"), ("take", "from", "call", "obj"),
     ("receive", "from", "letter", "obj"), ("receive", "from", "call", "nsubj")],
)  # fmt: skip
def test_as_paid_leaves_what_says_neither(verb: str, preposition: str, noun: str, relation: str) -> None:
    """Another preposition, another verb, another noun, and a call that is no object."""
    assert guests(verb, preposition, noun, relation) == ([], [])
