"""Tests of invitations and the visits to which they lead."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.language import Sentence
from dragoman.records.spans import Span
from dragoman.records.tellings import Telling
from dragoman.stages.assemble.accepted import ACCEPTING, NEAR, as_accepted, as_thanked_for, with_inviters
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


THANKS = scene_of(
    ("Berg", "PROPN", 2, "nsubj"), ("thanked", "VERB", 0, "root", "thank"), ("Lund", "PROPN", 2, "obj"),
    ("for", "ADP", 5, "case"), ("invitation", "NOUN", 2, "obl"), ("to", "PART", 7, "mark"), ("visit", "VERB", 5, "acl"),
).sentence  # fmt: skip


def thanked(*, paid: str = "ongoing", guest: str = "Berg", host: str = "Oslo", words: Sentence = THANKS) -> str:
    """How the visit stands for which Berg gives thanks, of whom a visit to Norway has been told."""
    visit = replace(telling(3, "visit", 1, "proposed", visitor="Berg", host="Lund"), first=6, last=6)
    before = telling(0, "visit", 0, paid, visitor=guest, host=host)
    lands = {"Lund": "NOR", "Oslo": "NOR", "Rome": "ITA"}
    found = as_thanked_for([before, visit], [SENTENCE, words], lands)[1]
    return found.status if found.again else f"{found.status}, apart"


@pytest.mark.parametrize("paid", ["happened", "ongoing", "historical"])
def test_as_thanked_for_takes_it_for_the_visit_that_is_paid(paid: str) -> None:
    """Berg is in Norway and thanks for the invitation to visit it."""
    assert thanked(paid=paid) == paid


def test_as_thanked_for_leaves_other_visits() -> None:
    """One to come, that of another, one elsewhere, and where nobody gives thanks."""
    assert thanked(paid="planned") == "proposed, apart"
    assert thanked(guest="Vik") == "proposed, apart"
    assert thanked(host="Rome") == "proposed, apart"
    tokens = tuple(replace(t, lemma="remind") if t.text == "thanked" else t for t in THANKS.tokens)
    assert thanked(words=replace(THANKS, tokens=tokens)) == "proposed, apart"
