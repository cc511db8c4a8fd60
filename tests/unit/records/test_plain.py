"""Tests of the one rule that turns records into JSON values."""

from __future__ import annotations

import json
from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from dragoman.records.plain import Plain, plain
from dragoman.records.record import Record
from dragoman.records.spans import Span


@dataclass(frozen=True, slots=True)
class Inner(Plain):
    """A record inside another."""

    span: Span
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Outer(Plain):
    """A record with every kind of field, one of them hidden."""

    inner: Inner
    many: tuple[Inner, ...]
    seen: bool
    score: float
    inside: str = "not shown"
    _hidden = frozenset(("inside",))


def test_to_dict_writes_fields_in_order_and_hides_what_stays_inside() -> None:
    """Keys are the fields in their order; spans are pairs, records dicts, null stays null."""
    record = Outer(Inner(Span(1, 3)), (Inner(Span(4, 5), "b"),), seen=True, score=0.5)
    assert list(record.to_dict().items()) == [
        ("inner", {"span": [1, 3], "name": None}),
        ("many", [{"span": [4, 5], "name": "b"}]),
        ("seen", True),
        ("score", 0.5),
    ]


def test_plain_turns_mappings_keys_to_strings() -> None:
    """A mapping becomes a dict whose keys JSON can hold."""
    assert plain({1: (Span(0, 1),)}) == {"1": [[0, 1]]}


def test_to_dict_of_a_record_is_json(hand_record: Record) -> None:
    """A whole record goes through JSON unchanged."""
    shown = hand_record.to_dict()
    assert json.loads(json.dumps(shown)) == shown


@given(st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.lists(st.integers(), max_size=3))
def test_plain_keeps_values_that_are_plain(value: object) -> None:
    """What JSON holds already is given back equal."""
    assert plain(value) == value
