"""JSON into records and back."""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dragoman.errors import InputError
from dragoman.records.codec import json_line, load_json, read_json_line, record_from_dict

if TYPE_CHECKING:
    from dragoman.records.record import Record


def _at(data: Any, *path: str | int) -> Any:
    for step in path:
        data = data[step]
    return data


@settings(deadline=None, max_examples=60, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_read_json_line_is_the_inverse_of_json_line(any_record: st.SearchStrategy[Record], data: st.DataObject) -> None:
    """Whatever record the types allow, its line reads back as the same record, and the same line comes out."""
    record = data.draw(any_record)
    line = json_line(record)
    assert read_json_line(line) == record
    assert json_line(read_json_line(line)) == line


@settings(deadline=None, max_examples=40, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_json_line_is_one_line_for_every_reader(any_record: st.SearchStrategy[Record], data: st.DataObject) -> None:
    """No program that splits lines, however it does, cuts a record in two."""
    assert len(json_line(data.draw(any_record)).splitlines()) == 1


def test_record_from_dict_gives_a_record_equal_to_the_one_written(hand_record: Record) -> None:
    """The record read by hand survives the way through JSON text."""
    assert record_from_dict(json.loads(json.dumps(hand_record.to_dict()))) == hand_record


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        (("format",), "dragoman/2", "$.format is 'dragoman/2', this version reads 'dragoman/1'"),
        (("format",), 1, "$.format is 1"),
        (("dispatch",), None, "$.dispatch must be an object, not None"),
        (("dispatch", "text"), "", "$.dispatch.text must be a string that is not empty"),
        (("dispatch", "title"), "", "$.dispatch.title must be a string that is not empty"),
        (("dispatch", "title"), "\ud83c", "$.dispatch.title holds half of a surrogate pair"),
        (("dispatch", "published"), "yesterday", "$.dispatch.published must be a string of the form"),
        (("dispatch", "published"), "2020-03-03\n", "$.dispatch.published must be a string of the form"),
        (("times", 0, "start"), "2020-03", "$.times[0].start must be a string of the form"),
        (("dispatch", "skipped"), {}, "$.dispatch.skipped must be a list, not {}"),
        (("entities", 1, "kind"), "planet", "$.entities[1].kind must be one of person, country"),
        (("entities", 0, "anonymous"), 0, "$.entities[0].anonymous must be true or false, not 0"),
        (("entities", 0, "country"), "Norway", "$.entities[0].country must be a string of the form"),
        (("entities", 0, "mentions", 0, "span"), [5, 5], "$.entities[0].mentions[0].span must be a span [start, end]"),
        (("entities", 0, "mentions", 0, "span"), [-1, 5], "$.entities[0].mentions[0].span must be a span"),
        (("entities", 0, "mentions", 0, "span"), [1, 5.0], "$.entities[0].mentions[0].span must be a span"),
        (("entities", 0, "mentions", 0, "span"), [False, True], "$.entities[0].mentions[0].span must be a span"),
        (("entities", 0, "mentions", 0, "span"), [1, 2, 3], "$.entities[0].mentions[0].span must be a span"),
        (("places", 0, "latitude"), "59", "$.places[0].latitude must be a number"),
        (("places", 0, "latitude"), True, "$.places[0].latitude must be a number"),
        (("places", 0, "geonames"), 1.5, "$.places[0].geonames must be a whole number"),
        (("events", 0, "quad"), 5, "$.events[0].quad must be between 1 and 4, not 5"),
        (("events", 0, "confidence"), 1.2, "$.events[0].confidence must be between 0 and 1"),
        (("events", 0, "reported_by"), [[{"entity": 3, "source": None, "cue": None}]],
         "$.events[0].reported_by[0][0].entity must be a string"),
        (("events", 1, "evidence", "trigger"), None, "$.events[1].evidence.trigger must be a span"),
    ],
)  # fmt: skip
def test_record_from_dict_refuses_a_wrong_value_with_its_path(
    hand_record: Record, path: tuple[str | int, ...], value: object, message: str
) -> None:
    """Each wrong value is refused, and the message begins with where it is and what should be there."""
    data = copy.deepcopy(hand_record.to_dict())
    _at(data, *path[:-1])[path[-1]] = value
    with pytest.raises(InputError) as caught:
        record_from_dict(data)
    assert str(caught.value).startswith(message)


def test_record_from_dict_refuses_fields_that_are_missing_or_unknown(hand_record: Record) -> None:
    """A field that is not there and one that no version has are both named."""
    data = copy.deepcopy(hand_record.to_dict())
    del data["events"][0]["status"]
    with pytest.raises(InputError, match=r"\$\.events\[0\]\.status is missing"):
        record_from_dict(data)
    data = copy.deepcopy(hand_record.to_dict())
    data["events"][0]["mood"] = "good"
    with pytest.raises(InputError, match=r"\$\.events\[0\]\.mood is not a field of Event"):
        record_from_dict(data)


def test_record_from_dict_refuses_what_has_no_format_or_is_no_object() -> None:
    """A list, and an object of something else, are no records."""
    given_data: list[object] = [[], None, "dragoman/1", {}, {"text": "x"}]
    for data in given_data:
        with pytest.raises(InputError):
            record_from_dict(data)


def test_record_from_dict_fills_in_fields_with_a_default(hand_record: Record) -> None:
    """A record written before a field with a default existed can still be read."""
    data = copy.deepcopy(hand_record.to_dict())
    del data["events"][0]["part_of"], data["events"][0]["evidence"]["level"]
    assert record_from_dict(data) == hand_record


@pytest.mark.parametrize("line", ["", "{", "nul", '{"a": NaN}', "[" * 100_000, '{"a": Infinity}'])
def test_load_json_refuses_what_is_not_json(line: str) -> None:
    """Broken JSON, numbers that JSON does not have and bottomless nesting give one kind of error."""
    with pytest.raises(InputError) as caught:
        load_json(line)
    assert caught.value.reason == "json"
