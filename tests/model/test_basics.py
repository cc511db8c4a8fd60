"""Tests of the plainest sentences: one act, one doer, one to whom it is done, over all types and constructions."""

from __future__ import annotations

from typing import Any

import pytest

import dragoman
from tests.cases import as_parameters, read_cases


@pytest.mark.parametrize("case", as_parameters(read_cases("basics", "sentences.jsonl")))
def test_read_gets_a_plain_sentence(case: dict[str, Any]) -> None:
    """One event has one of the types, and the countries of its actors and recipients, that the case expects."""
    record = dragoman.read(case["text"], published=case["published"])
    countries = {e.id: e.country for e in record.entities}
    found = [(e.type, _codes(e.actors, countries), _codes(e.recipients, countries)) for e in record.events]
    assert any(
        kind in one["types"] and actors == one["actors"] and recipients == one["recipients"]
        for kind, actors, recipients in found
        for one in case["expect"]
    ), found


def _codes(ids: tuple[str, ...], countries: dict[str, str | None]) -> list[str]:
    return sorted({code for one in ids if (code := countries[one])})


@pytest.mark.parametrize("case", as_parameters(read_cases("basics", "nothing.jsonl")))
def test_read_gets_nothing_of_what_is_no_act(case: dict[str, Any]) -> None:
    """The events of a sentence have just the types that the case names: deaths, prayers, housekeeping tell none."""
    record = dragoman.read(case["text"], published=case["published"])
    assert [e.type for e in record.events] == case["types"]
