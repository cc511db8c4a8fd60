"""The promises that a record must keep."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

import pytest

from dragoman.records.verification import violations

if TYPE_CHECKING:
    from collections.abc import Callable

    from dragoman.records.record import Record


def test_violations_finds_nothing_in_sound_records(hand_record: Record, empty_record: Record) -> None:
    """A record read by hand and an empty one keep every promise."""
    assert violations(hand_record.to_dict()) == ()
    assert violations(empty_record.to_dict()) == ()


def _shift(data: Any) -> None:
    data["dispatch"]["text"] = data["dispatch"]["text"].replace("🇳🇴", "🇳")


CASES: list[tuple[Callable[[Any], object], str]] = [
    (lambda d: d["times"][0].update(span=[0, 9999]), "$.times[0].span is [0, 9999], the text has"),
    (lambda d: d["times"][0].update(text="Monday"), "$.times[0].text is 'Monday', its span holds 'Tuesday'"),
    (_shift, "$.times[0].text is 'Tuesday', its span holds 'uesday,'"),
    (lambda d: d["events"][1].update(id="v1"), "$.events: the id 'v1' is given 2 times"),
    (lambda d: d["entities"][1].update(id="e1"), "$.entities: the id 'e1' is given 2 times"),
    (lambda d: d["events"][0].update(recipients=["e9"]), "$.events[0].recipients[0] is 'e9', the record has no entity"),
    (lambda d: d["events"][1].update(part_of="v9"), "$.events[1].part_of is 'v9', the record has no event"),
    (lambda d: d["events"][1].update(part_of="v2"), "$.events[1].part_of names the event itself"),
    (lambda d: d["quotes"][0].update(speaker="e9"), "$.quotes[0].speaker is 'e9', the record has no entity"),
    (lambda d: d["quotes"][0].update(parent="q9"), "$.quotes[0].parent is 'q9', the record has no quote"),
    (lambda d: d["quotes"][0].update(parent="q1"), "$.quotes[0] is inside itself"),
    (lambda d: d["quotes"][0].update(spans=[]), "$.quotes[0].spans is empty"),
    (lambda d: d["quotes"][0].update(span=[0, 3]), "$.quotes[0].span is not the hull"),
    (lambda d: d["events"][0]["reported_by"][0][0].update(entity="e9"), "$.events[0].reported_by[0][0].entity is 'e9'"),
    (lambda d: d["events"][0]["evidence"].update(mentions=[]), "$.events[0].evidence.mentions is empty"),
    (lambda d: d["events"][0]["evidence"].update(trigger=[0, 1]), "$.events[0].evidence: trigger and sentence are not"),
    (lambda d: d["events"][0]["evidence"]["mentions"][1].update(sentence=[0, 1]),
     "$.events[0].evidence.mentions[1]: the trigger lies outside its sentence"),
    (lambda d: d["events"][0]["evidence"].update(actors=[]), "$.events[0].actors has 'e1', evidence.actors gives no words"),
    (lambda d: d["events"][1].update(host=["e2"]), "$.events[1].host has 'e2', evidence.host gives no words"),
    (lambda d: d["dispatch"].update(skipped=[[5, 9], [0, 6]]), "$.dispatch.skipped[1] overlaps the one before it"),
    (lambda d: d["events"][0]["when"].update(end="2019-01-01"), "$.events[0].when ends on 2019-01-01, before its start"),
    (lambda d: d["events"][0].update(status="done"), "$.events[0].status must be one of"),
    (lambda d: d.pop("quotes"), "$.quotes is missing"),
]  # fmt: skip


@pytest.mark.parametrize(("change", "message"), CASES)
def test_violations_names_each_broken_promise(
    hand_record: Record, change: Callable[[Any], object], message: str
) -> None:
    """One promise broken by hand gives a violation that says where and what."""
    data = copy.deepcopy(hand_record.to_dict())
    change(data)
    found = violations(data)
    assert any(v.startswith(message) for v in found), found


@pytest.mark.parametrize("data", [None, [], {}, "x", {"format": "dragoman/1"}])
def test_violations_survives_anything(data: object) -> None:
    """What is no record at all gives one violation and no exception."""
    assert len(violations(data)) == 1
