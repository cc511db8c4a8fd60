"""The example dispatches give the records that the README promises."""

from __future__ import annotations

from pathlib import Path

import pytest

import dragoman
from dragoman.records.events import Event
from dragoman.records.record import Record

EXAMPLES = Path(__file__).parents[2] / "examples"
NAMES = sorted(p.stem for p in EXAMPLES.glob("*.txt"))
pytestmark = pytest.mark.skipif(not NAMES, reason="the examples are not here")


@pytest.fixture(scope="module")
def records() -> dict[str, Record]:
    """Each example with its record."""
    return {name: dragoman.read((EXAMPLES / f"{name}.txt").read_text(encoding="utf-8")) for name in NAMES}


def _countries(record: Record, event: Event) -> set[str | None]:
    countries = {e.id: e.country for e in record.entities}
    return {countries[e] for e in (*event.actors, *event.recipients)}


def _of_kind(record: Record, *kinds: str) -> list[Event]:
    return [e for e in record.events if e.kind in kinds]


@pytest.mark.parametrize("name", NAMES)
def test_every_example_keeps_the_promises(records: dict[str, Record], name: str) -> None:
    """Each record is sound and is the same when read again from its JSON."""
    data = records[name].to_dict()
    assert not dragoman.violations(data)
    assert dragoman.record_from_dict(data).to_dict() == data


def test_a_call_told_by_both_sides_is_one_event_with_two_chains(records: dict[str, Record]) -> None:
    """Both press offices report one call; the initiator is the side that the second names."""
    record = records["call-told-by-both-sides"]
    [call] = [e for e in _of_kind(record, "call") if e.status == "happened"]
    assert _countries(record, call) == {"TUR", "UZB"}
    assert call.when is not None
    assert call.when.start == "2024-03-14"
    assert len(call.reported_by) == 2
    invited = _of_kind(record, "invitation", "visit")
    assert any(e.status in ("happened", "proposed", "planned") for e in invited)


def test_a_working_visit_has_visitor_and_host(records: dict[str, Record]) -> None:
    """The visit, the talks in it, and the signing."""
    record = records["working-visit"]
    visit = next(e for e in _of_kind(record, "visit") if e.status in ("happened", "ongoing"))
    names = {e.id: e.name for e in record.entities}
    assert {names[v] for v in visit.visitor} == {"Kaja Kallas"}
    assert visit.when is not None
    assert visit.when.start == "2024-06-03"
    assert _of_kind(record, "talks", "meeting")
    assert _of_kind(record, "signing", "agreement")


def test_a_summit_called_off_did_not_happen(records: dict[str, Record]) -> None:
    """It is cancelled or postponed, and counts as a refusal to meet."""
    record = records["summit-called-off"]
    summits = _of_kind(record, "summit", "meeting")
    assert any(e.status == "cancelled" and e.type == "REJECT" for e in summits)
    assert not any(e.status == "happened" for e in _of_kind(record, "summit"))


def test_a_summoned_ambassador_is_a_summons(records: dict[str, Record]) -> None:
    """Norway summons Russia's ambassador; its own was not recalled."""
    record = records["ambassador-summoned"]
    assert any(e.status == "happened" and _countries(record, e) >= {"NOR"} for e in _of_kind(record, "summons"))
    assert not any(e.status == "happened" for e in _of_kind(record, "recall"))


def test_sanctions_are_sanctions(records: dict[str, Record]) -> None:
    """Canada against Belarus, today."""
    record = records["sanctions-statement"]
    [sanction, *_] = [e for e in record.events if e.type == "SANCTION" and e.status == "happened"]
    assert "CAN" in _countries(record, sanction)


def test_a_domestic_meeting_is_no_diplomatic_event(records: dict[str, Record]) -> None:
    """A president and his governor: nothing coded, with the reason."""
    record = records["domestic-meeting"]
    assert not record.events
    assert any(n.reason == "within one country" for n in record.not_coded)
