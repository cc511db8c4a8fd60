"""Tests of what only the other side tells."""

from __future__ import annotations

import pytest

from dragoman.records.dispatch import Dispatch
from dragoman.records.entities import Entity
from dragoman.records.events import Event, Evidence, Link
from dragoman.records.record import Record
from dragoman.records.spans import Span
from dragoman.stages.claimed import CLAIMED, as_claimed
from dragoman.stages.clean import clean


def status(
    kind: str = "ASSAULT",
    told: str = "happened",
    doer: str | None = "TCD",
    struck: str | None = "TGO",
    teller: str = "TGO",
) -> str:
    """The status of an act of Chad upon Togo of which an office of Togo tells."""
    named = {"e1": doer, "e2": struck, "e3": teller}
    entities = tuple(
        Entity(i, "government", i, None, country, anonymous=False, sectors=(), office=None, mentions=())
        for i, country in named.items()
    )
    event = Event(
        id="v1", kind="other", type=kind, mode=None, cameo=None, contexts=(), quad=None, intensity=None, status=told,
        level=None, name=None, actors=("e1",), recipients=("e2",), initiator=(), host=(), visitor=(), mediator=(),
        when=None, where=(), topics=(), reported_by=((Link("e3", Span(0, 1), None),),) if teller else (),
        evidence=Evidence(Span(0, 1), Span(0, 1), ()),
    )  # fmt: skip
    record = Record(clean(Dispatch("x")), entities, (), (), (), (event,), ())
    return as_claimed(record).events[0].status


@pytest.mark.parametrize("kind", CLAIMED)
def test_as_claimed_takes_the_word_of_the_struck_for_a_claim(kind: str) -> None:
    """It happened by their word alone."""
    assert status(kind) == "alleged"


def test_as_claimed_leaves_everything_else() -> None:
    """Other acts and statuses, the doer's own word, a third state's, nobody's, and sides that are not known."""
    assert status("AID") == "happened"
    assert status(told="historical") == "historical"
    assert status(teller="TCD") == "happened"
    assert status(teller="KEN") == "happened"
    assert status(teller="") == "happened"
    assert status(doer=None) == "happened"
    assert status(struck=None) == "happened"
    assert status(doer="TGO") == "happened"
