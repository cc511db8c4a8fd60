"""Tests of contacts that are named again without their sides."""

from __future__ import annotations

from typing import Any

import pytest

from dragoman.records.language import Sentence
from dragoman.records.tellings import Telling
from dragoman.stages.assemble.taking_up import take_up
from tests.tellings import read_told

TEXT = "Lund and Ilic discussed grain. The conversation took place at noon. Aalto met Berg. A conversation followed."
ENTITIES = [["Lund", "person", "NOR"], ["Ilic", "person", "SRB"], ["Aalto", "person", "FIN"], ["Berg", "person", "NOR"]]


def told(*tellings: dict[str, Any], text: str = TEXT) -> tuple[tuple[Telling, ...], tuple[Sentence, ...]]:
    """Tellings of the text, and its sentences."""
    read = read_told({"text": text, "published": None, "entities": ENTITIES, "tellings": tellings})
    return read.tellings, read.sentences


def telling(words: str, kind: str, *actors: str, **more: Any) -> dict[str, Any]:
    """One telling; its lemma is that of its word."""
    return {"words": words, "kind": kind, "roles": {"actors": actors}, **more}


def sides(one: Telling) -> list[str]:
    """The ids of those who take part."""
    return [e for e, _ in one.roles.get("actors", ())]


def test_take_up_gives_the_name_its_sides_and_the_verb_its_kind() -> None:
    """What was discussed is a call where the next sentence says so."""
    found = take_up(
        *told(
            telling("discussed", "meeting", "Lund", "Ilic", lemma="discuss"),
            telling("conversation", "call", definite=True),
        )
    )
    assert [sides(t) for t in found] == [["e1", "e2"], ["e1", "e2"]]
    assert [t.kind for t in found] == ["call", "call"]


@pytest.mark.parametrize(
    "name",
    [
        telling("conversation", "call", definite=False),
        telling("conversation", "call", definite=True, status="planned"),
        telling("conversation", "call", "Aalto", definite=True),
        telling("conversation", "visit", definite=True),
    ],
)
def test_take_up_leaves_what_is_another_contact(name: dict[str, Any]) -> None:
    """A new one, one that is planned, one of somebody else, a visit."""
    before = told(telling("discussed", "meeting", "Lund", "Ilic", lemma="discuss"), name)
    assert take_up(*before) == list(before[0])


def test_take_up_never_changes_the_kind_of_a_plain_verb() -> None:
    """Who met did not call."""
    before = told(telling("met", "meeting", "Aalto", "Berg"), telling("conversation", "call", definite=True))
    assert [t.kind for t in take_up(*before)] == ["meeting", "call"]


def test_take_up_leaves_a_contact_whose_sides_are_named() -> None:
    """The conversation between two others is theirs."""
    text = TEXT.replace("The conversation took", "The conversation between Aalto and Berg took")
    before = told(
        telling("discussed", "meeting", "Lund", "Ilic", lemma="discuss"),
        telling("conversation", "call", definite=True),
        text=text,
    )
    assert take_up(*before) == list(before[0])
