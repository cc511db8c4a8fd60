"""Tests of invitations and the visits to which they lead."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.spans import Span
from dragoman.records.tellings import Telling
from dragoman.stages.assemble.accepted import ACCEPTING, NEAR, as_accepted, with_inviters
from dragoman.stages.assemble.joining import Group
from tests.scenes import scene_of
from tests.tellings import bare_telling

SENTENCE = scene_of(
    ("Berg", "PROPN", 2, "nsubj"), ("accepted", "VERB", 0, "root"), ("invitations", "NOUN", 2, "obj"), ("visit", "VERB", 3, "acl")
).sentence  # fmt: skip


def telling(at: int, kind: str, sentence: int = 0, status: str = "happened", **roles: str) -> Telling:
    """A telling by one token, with one filler a role."""
    made = bare_telling(SENTENCE, at, kind, {role: ((name, Span(0, 1)),) for role, name in roles.items()})
    return replace(made, sentence=sentence, status=status)


def accepted(*, by: str = "Berg", sentence: int = 1, origin: str = ACCEPTING, status: str = "proposed") -> str:
    """How Berg's visit stands after an invitation was accepted."""
    visit = telling(3, "visit", status=status, visitor="Berg")
    answer = replace(telling(1, "statement", sentence, actors=by), origin=origin)
    return as_accepted([visit, answer])[0].status


def test_as_accepted_has_the_guest_come() -> None:
    """Who accepts is expected."""
    assert accepted() == accepted(sentence=0) == accepted(sentence=NEAR) == "planned"


def test_as_accepted_leaves_what_nobody_accepts() -> None:
    """Another one accepts, something else is accepted, far away, and what stands otherwise stays as it is."""
    assert accepted(by="Lund") == accepted(origin="frame:statement.accept") == accepted(sentence=NEAR + 1) == "proposed"
    assert accepted(status="cancelled") == "cancelled"


@pytest.mark.parametrize(
    ("visit", "inviting"),
    [
        (telling(3, "visit", status="planned", visitor="Berg", host="Chad"), ["Chad"]),
        (telling(3, "visit", status="refused", visitor="Berg", host="Chad"), ["Chad"]),
        (telling(3, "visit", status="happened", visitor="Berg", host="Chad"), []),
        (telling(3, "visit", status="planned", visitor="Lund", host="Chad"), []),
        (telling(3, "visit", 1, status="planned", visitor="Berg", host="Chad"), []),
        (telling(3, "visit", status="planned", visitor="Berg"), []),
    ],
)
def test_with_inviters_has_the_host_invite(visit: Telling, inviting: list[str]) -> None:
    """Where nobody is said to: in the same sentence, whom he asks to come."""
    invitation = telling(2, "invitation", recipients="Berg")
    found = with_inviters([Group([invitation]), Group([visit])])[0].first
    assert [e for e, _ in found.roles.get("actors", ())] == inviting


def test_with_inviters_leaves_who_is_said_to_invite() -> None:
    """The text's word goes first."""
    groups = [
        Group([telling(2, "invitation", recipients="Berg", actors="Rey")]),
        Group([telling(3, "visit", status="planned", visitor="Berg", host="Chad")]),
    ]
    assert with_inviters(groups)[0] is groups[0]
