"""Tests of words at a contact of two sides that name nobody."""

from __future__ import annotations

import pytest

from dragoman.records.entities import Entity
from dragoman.records.events import HELD, JOINT, Event, Evidence, RoleWords
from dragoman.records.spans import Span
from dragoman.stages.assemble.towards import TOLD, WORDS, towards_the_other

STATES = {"e1": "NOR", "e2": "CHL", "e3": "NOR", "e4": "PER"}
PEOPLE = {
    i: Entity(i, "person", i, None, code, anonymous=False, sectors=(), office=None, mentions=())
    for i, code in STATES.items()
}


def event(name: str, kind: str, type_: str | None, actors: tuple[str, ...], recipients: tuple[str, ...] = (),
          part_of: str | None = None, status: str = "happened") -> Event:  # fmt: skip
    """An event of which only these things matter; each of its actors is told by the letter of his number."""
    words = tuple(RoleWords(e, Span(int(e[1:]), int(e[1:]) + 1)) for e in actors)
    return Event(
        id=name, kind=kind, type=type_, mode=None, cameo=None, contexts=(), quad=None, intensity=None, status=status,
        level=None, name=None, actors=actors, recipients=recipients, initiator=(), host=(), visitor=(), mediator=(),
        when=None, where=(), topics=(), reported_by=(), part_of=part_of,
        evidence=Evidence(Span(0, 1), Span(0, 9), (), actors=words),
    )  # fmt: skip


def towards(kind: str = "statement", type_: str | None = "AGREE", *, contact: str = "meeting", there: str = "e1 e2",
            recipients: tuple[str, ...] = (), part: bool = True, actor: str = "e3",
            status: str = "happened") -> Event:  # fmt: skip
    """What Norway says at a contact, in the end."""
    met = event("v1", contact, "CONSULT", tuple(there.split()))
    said = event("v2", kind, type_, (actor,), recipients, "v1" if part else None, status)
    return towards_the_other([met, said], PEOPLE)[1]


@pytest.mark.parametrize("contact", JOINT)
@pytest.mark.parametrize("kind", WORDS)
@pytest.mark.parametrize("type_", TOLD)
def test_towards_the_other_side(contact: str, kind: str, type_: str | None) -> None:
    """It is who was there of the other state, with the words that say so."""
    found = towards(kind, type_, contact=contact)
    assert found.recipients == ("e2",)
    assert found.evidence.recipients == (RoleWords("e2", Span(2, 3)),)


def test_towards_nobody_else() -> None:
    """Blame, what is said to somebody, of others' contacts, at one of three or of a single side, by who was not there."""
    assert towards(type_="ACCUSE").recipients == ()
    assert towards(recipients=("e4",)).recipients == ("e4",)
    assert towards(part=False).recipients == ()
    assert towards(there="e1 e2 e4").recipients == ()
    assert towards(there="e1 e3").recipients == ()
    assert towards(actor="e4").recipients == ()
    assert towards("other").recipients == ()
    assert towards(contact="visit").recipients == ()


@pytest.mark.parametrize("status", HELD)
def test_what_one_side_agreed_it_agreed_with_the_other(status: str) -> None:
    """Not what is only planned."""
    found = towards("agreement", status=status)
    assert found.actors == ("e3", "e2")
    assert found.evidence.actors[-1] == RoleWords("e2", Span(2, 3))
    assert towards("agreement", status="planned").actors == ("e3",)
