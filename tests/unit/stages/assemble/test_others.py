"""Tests of whether two tellings are of other people."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from dragoman.records.spans import Span
from dragoman.records.times import Place
from dragoman.stages.assemble.others import EXPULSION, Known, are_in_other_towns, are_others
from tests.tellings import read_told

COUNTRIES = {"Lund": "NOR", "Berg": "NOR", "Ilic": "SRB", "Aalto": "FIN", "Rey": None}
STATES = {"Oslo": "NOR", "Riga": "LVA", "Rome": "ITA", "Bern": "CHE"}


def others(kind: str, *sides: Mapping[str, str]) -> bool:
    """Whether two tellings with these sides, by role, are of other people."""
    words = ("wrote", "letter")
    told = read_told({
        "text": "Lund wrote to Ilic. A letter of Aalto to Berg and Rey.",
        "published": None,
        "entities": [[name, "person", country] for name, country in COUNTRIES.items()],
        "tellings": [
            {"words": w, "kind": kind, "roles": {r: n.split() for r, n in s.items()}}
            for w, s in zip(words, sides, strict=True)
        ],
    })  # fmt: skip
    known = Known({e.id: e.country for e in told.entities}, frozenset(), frozenset(e.id for e in told.entities))
    one, other = told.tellings
    return are_others(one, other, known)


@pytest.mark.parametrize(
    ("sender", "receiver", "expected"),
    [
        ("Aalto", "Ilic", True),
        ("Lund", "Aalto", True),
        ("Lund", "Ilic", False),
        ("Berg", "Ilic", False),
        ("Lund Aalto", "Ilic", False),
        ("Rey", "Ilic", False),
    ],
)
def test_are_others_of_messages_from_other_states_or_to_them(sender: str, receiver: str, *, expected: bool) -> None:
    """Two cables are two if no sender, or no receiver, shares a state; where one's is unknown, nothing is said."""
    assert (
        others(
            "message",
            {"actors": "Lund", "recipients": "Ilic"},
            {"actors": sender, "recipients": receiver},
        )
        is expected
    )


def test_are_others_of_calls_with_other_states() -> None:
    """Who phoned one and then another phoned twice; a visit by more people is the same visit."""
    sides = ({"actors": "Lund Ilic"}, {"actors": "Lund Aalto"})
    assert others("call", *sides)
    assert not others("visit", *sides)


@pytest.mark.parametrize(
    ("first", "second", "expected"), [("Ilic", "Aalto", True), ("Ilic", "Ilic Aalto", False), ("Ilic", "Rey", False)]
)
def test_are_others_of_visits_to_other_states(first: str, second: str, *, expected: bool) -> None:
    """Who goes to one state and not to another has two visits before him; a tour may be told by one of its stops."""
    sides = ({"visitor": "Lund", "host": first}, {"visitor": "Lund", "host": second})
    assert others("visit", *sides) is expected


def test_are_others_where_one_answers_the_other() -> None:
    """An expulsion by those who were expelled from is another one."""
    assert others("other", {"actors": "Lund", "recipients": "Ilic"}, {"actors": "Ilic", "recipients": "Lund"})


@pytest.mark.parametrize(
    ("sides", "expected"),
    [
        (("Lund Ilic", "Aalto Berg"), True),
        (("Lund Ilic", "Lund Ilic"), False),
        (("Lund Ilic", "Aalto Berg Ilic"), False),
        (("Lund Ilic", "Aalto"), False),
    ],
)
def test_are_others_of_meetings_with_nobody_in_common(sides: tuple[str, str], *, expected: bool) -> None:
    """Two pairs met in two rooms; one who is named alone may have joined the first pair."""
    assert others("meeting", *({"actors": side} for side in sides)) is expected


@pytest.mark.parametrize(("definite", "expected"), [(False, True), (True, False)])
def test_are_others_of_states_unless_a_meeting_is_taken_up(*, definite: bool, expected: bool) -> None:
    """Offices of two states and of two others are other sides, unless "the talks" are those told before."""
    told = read_told({
        "text": "Oslo met Riga. Rome held the talks with Bern.",
        "published": None,
        "entities": [[n, "government", c] for n, c in STATES.items()],
        "tellings": [
            {"words": "met", "kind": "meeting", "roles": {"actors": ["Oslo", "Riga"]}},
            {"words": "talks", "kind": "talks", "roles": {"actors": ["Rome", "Bern"]}, "definite": definite},
        ],
    })  # fmt: skip
    known = Known({e.id: e.country for e in told.entities}, frozenset())
    one, other = told.tellings
    assert are_others(one, other, known) is expected


@pytest.mark.parametrize(
    ("place", "second", "expected"), [("Rome", "Bern", True), ("", "Bern", False), ("Rome", "Riga", False)]
)
def test_are_others_of_one_received_elsewhere(place: str, second: str, *, expected: bool) -> None:
    """Who is of neither state of the first pair, and is met in a place of his own, was not with them."""
    told = read_told({
        "text": "Oslo met Riga. Bern was received in Rome.",
        "published": None,
        "entities": [[n, "government", c] for n, c in STATES.items()],
        "places": [["Rome", "ITA"]],
        "tellings": [
            {"words": "met", "kind": "meeting", "roles": {"actors": ["Oslo", "Riga"]}},
            {"words": "received", "kind": "meeting", "roles": {"actors": [second]}, "where": [place] if place else []},
        ],
    })  # fmt: skip
    known = Known({e.id: e.country for e in told.entities}, frozenset())
    one, other = told.tellings
    assert are_others(one, other, known) is expected


@pytest.mark.parametrize(
    ("first", "second", "origin", "expected"),
    [("Lund", "Ilic", EXPULSION, True), ("Lund", "Berg", EXPULSION, False), ("Lund", "Rey", EXPULSION, False),
     ("Lund", "Ilic", "head:trigger", False)],
)  # fmt: skip
def test_are_others_of_the_envoys_of_other_states(first: str, second: str, origin: str, *, expected: bool) -> None:
    """One side's expulsion and that with which the other began are two, whoever of them is named as doing it."""
    told = read_told({
        "text": "Envoys left: Lund, Ilic. Then a leaving of Berg, Rey.", "published": None,
        "entities": [[name, "person", country] for name, country in COUNTRIES.items() if name != "Aalto"],
        "tellings": [
            {"words": "left", "kind": "other", "roles": {"recipients": [first]}},
            {"words": "leaving", "kind": "other", "roles": {"recipients": [second]}},
        ],
    })  # fmt: skip
    one, other = (replace(t, origin=origin) for t in told.tellings)
    assert are_others(one, other, Known({e.id: e.country for e in told.entities}, frozenset())) is expected


def test_are_others_of_other_stories() -> None:
    """Two calls of the same two are two where a page tells them in stories that have nothing to do with each other."""
    told = read_told({
        "text": "Lund phoned Ilic. Lund phoned Ilic.", "published": None,
        "entities": [["Lund", "person", "NOR"], ["Ilic", "person", "SRB"]],
        "tellings": [{"words": "phoned", "kind": "call", "roles": {"actors": ["Lund", "Ilic"]}}] * 2,
    })  # fmt: skip
    one, other = told.tellings
    known = Known({}, frozenset(), frozenset())
    assert not are_others(one, other, known)
    assert are_others(one, replace(other, apart=frozenset((0,))), known)


@pytest.mark.parametrize(
    ("kind", "one", "other", "expected"),
    [
        ("summons", "Lund Ilic", "Lund Aalto", True),
        ("summons", "Lund Ilic", "Aalto Ilic", True),
        ("summons", "Lund Ilic", "Berg Ilic", False),
        ("summons", "Lund Ilic", "Lund Rey", False),
        ("recall", "Lund Ilic", "Aalto Ilic", True),
        ("recall", "Lund Ilic", "Lund Aalto", False),
    ],
)
def test_are_others_of_summonses_and_recalls(kind: str, one: str, other: str, *, expected: bool) -> None:
    """By states that share nothing, or of envoys of such; whom a recall names as whom it is done to says less."""
    sides = ({"actors": actor, "recipients": upon} for actor, upon in (one.split(), other.split()))
    assert others(kind, *sides) is expected


@pytest.mark.parametrize(
    ("kind", "first", "then", "expected"),
    [
        ("signing", "Lund Ilic", "Berg Ilic", True),
        ("signing", "Lund Ilic", "Lund Ilic Berg", False),
        ("signing", "Lund Ilic", "Aalto Ilic", False),
        ("signing", "Lund", "Berg", False),
        ("agreement", "Lund Ilic", "Berg Ilic", False),
    ],
)
def test_are_others_of_papers_that_other_hands_sign(kind: str, first: str, then: str, *, expected: bool) -> None:
    """For the same state, beside its partner: two ministers sign two papers."""
    assert others(kind, {"actors": first}, {"actors": then}) is expected


@pytest.mark.parametrize(("origin", "by", "expected"), [
    ("frame:other.break_relations", "Aalto", True), ("frame:other.break_relations", "Berg", False),
    ("frame:other.attack", "Aalto", False),
])  # fmt: skip
def test_are_others_of_decrees_of_other_states(origin: str, by: str, *, expected: bool) -> None:
    """Each state cuts its own ties; one attack may be that of two."""
    told = read_told({
        "text": "Lund cut ties with Ilic. Berg or Aalto cut them.", "published": None,
        "entities": [[n, "person", c] for n, c in COUNTRIES.items()],
        "tellings": [
            {"words": "cut ties", "kind": "other", "roles": {"actors": ["Lund"], "recipients": ["Ilic"]}},
            {"words": "cut them", "kind": "other", "roles": {"actors": [by], "recipients": ["Ilic"]}},
        ],
    })  # fmt: skip
    one, other = (replace(t, origin=origin, lemma="ties") for t in told.tellings)
    known = Known({e.id: e.country for e in told.entities}, frozenset())
    assert are_others(one, other, known) is expected


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [((0,), (1,), True), ((0,), (2,), False), ((), (1,), False), ((0, 1), (1,), False), ((3,), (1,), False)],
)
def test_are_in_other_towns(first: tuple[int, ...], second: tuple[int, ...], *, expected: bool) -> None:
    """Of different states; where one's is not told or not known, nothing is said."""
    told = read_told({
        "text": "A forum and a summit.",
        "published": None,
        "entities": [],
        "tellings": [{"words": w, "kind": "summit", "roles": {}} for w in ("forum", "summit")],
    })  # fmt: skip
    one, other = told.tellings
    places = [Place(Span(0, 1), "x", "x", code, None, None, None) for code in ("BLR", "NLD", "BLR", None)]
    assert are_in_other_towns(replace(one, where=first), replace(other, where=second), places) is expected


@pytest.mark.parametrize(
    ("first", "second", "definite", "expected"),
    [
        ("COERCE", "REJECT", False, True),
        ("COERCE", "COERCE", False, False),
        ("COERCE", None, False, False),
        ("COERCE", "REJECT", True, False),
    ],
)
def test_are_others_of_deeds_of_another_sort(first: str, second: str | None, *, definite: bool, expected: bool) -> None:
    """Who arrests people and who seals off a square does two things; words that take one up tell no second."""
    told = read_told({
        "text": "Lund arrested Ilic. He blocked Berg.",
        "published": None,
        "entities": [[name, "person", country] for name, country in COUNTRIES.items()],
        "tellings": [{"words": w, "kind": "other", "roles": {"actors": ["Lund"]}} for w in ("arrested", "blocked")],
    })  # fmt: skip
    known = Known({e.id: e.country for e in told.entities}, frozenset(), frozenset())
    one, other = told.tellings
    one = replace(one, deed=first, origin="frame:other.one")
    other = replace(other, deed=second, origin="frame:other.two", definite=definite)
    assert are_others(one, other, known) is expected
    assert not are_others(one, replace(other, origin="head:trigger"), known)
