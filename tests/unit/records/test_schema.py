"""The JSON Schema that is published."""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from dragoman.records.schema import json_schema

if TYPE_CHECKING:
    from dragoman.records.record import Record

VALIDATOR = Draft202012Validator(json_schema())


def test_json_schema_is_a_valid_schema_and_plain_json() -> None:
    """Any validator of the 2020-12 draft can use it."""
    Draft202012Validator.check_schema(json_schema())
    assert json.loads(json.dumps(json_schema())) == json_schema()


@settings(deadline=None, max_examples=40, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_json_schema_accepts_every_record(any_record: st.SearchStrategy[Record], data: st.DataObject) -> None:
    """Whatever record the types allow, the schema allows its JSON."""
    assert not list(VALIDATOR.iter_errors(data.draw(any_record).to_dict()))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("format",), "dragoman/9"),
        (("dispatch", "text"), ""),
        (("dispatch", "extra"), 1),
        (("dispatch", "skipped"), [[1]]),
        (("dispatch", "skipped"), [[1, 2, 3]]),
        (("dispatch", "skipped"), [["1", 2]]),
        (("events", 0, "status"), "done"),
        (("events", 0, "level"), "grand"),
        (("events", 0, "confidence"), 3),
        (("events", 0, "evidence"), None),
        (("events", 0, "when", "start"), "2020-3-3"),
        (("entities", 0, "sectors"), None),
        (("quotes", 0, "direct"), "yes"),
    ],
)
def test_json_schema_rejects_broken_records(hand_record: Record, path: tuple[str | int, ...], value: object) -> None:
    """One wrong value anywhere makes the record invalid."""
    data: Any = copy.deepcopy(hand_record.to_dict())
    assert VALIDATOR.is_valid(data)
    target = data
    for step in path[:-1]:
        target = target[step]
    target[path[-1]] = value
    assert not VALIDATOR.is_valid(data)


def test_json_schema_describes_every_type() -> None:
    """A reader of the schema alone learns what each object is."""
    assert all(d["description"] for d in json_schema()["$defs"].values())
