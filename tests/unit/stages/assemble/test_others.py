"""Tests of whether two tellings are of other people."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from dragoman.stages.assemble.others import (
    EXPULSION,
    FACE_TO_FACE,
    Known,
    are_one_encounter,
    are_one_expulsion,
    are_one_fallen,
    are_one_meeting,
    are_one_recall,
    are_one_summons,
    are_others,
)
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


def test_are_others_where_one_answers_the_other() -> None:
    """An expulsion by those who were expelled from is another one."""
    assert others("other", {"actors": "Lund", "recipients": "Ilic"}, {"actors": "Ilic", "recipients": "Lund"})


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Ilic", "Ilic", True),
        ("Berg", "Ilic", True),
        ("Ilic", "", True),
        ("Ilic", "Aalto", False),
    ],
)
def test_are_one_recall_by_one_state_from_the_same(one: str, other: str, *, expected: bool) -> None:
    """An envoy of one's own tells no other state; recalls from two states are two, and so are those of two states."""
    assert recalls("Lund", one, "Berg", other) is expected
    assert not recalls("Lund", one, "Rey", other)
    assert not recalls("Lund", one, "Aalto", "Ilic")
    assert not recalls("Lund", one, "Berg", other, kind="summons")
    assert not recalls("Lund", one, "Berg", other, status="planned")


def recalls(by: str, one: str, later: str, other: str, kind: str = "recall", status: str = "happened") -> bool:
    """Whether two tellings of recalls, each by somebody and from somebody, are of one."""
    words = {"kind": kind, "status": status}
    told = read_told({
        "text": "Lund wrote to Ilic. A letter of Aalto to Berg and Rey.",
        "published": None,
        "entities": [[name, "person", country] for name, country in COUNTRIES.items()],
        "tellings": [
            {"words": w, "roles": {"actors": [by], "recipients": to.split()}, **words}
            for w, by, to in (("wrote", by, one), ("letter", later, other))
        ],
    })  # fmt: skip
    first, second = told.tellings
    return are_one_recall(first, second, {e.id: e.country for e in told.entities}, told.times)


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
    ("by", "whom", "change", "expected"),
    [
        ("Lund", "Ilic", {}, True),
        ("Berg", "Ilic", {}, True),
        ("Aalto", "Ilic", {}, False),
        ("Berg", "Rey", {}, False),
        ("Berg", "Ilic", {"status": "historical"}, False),
        ("Berg", "Ilic", {"origin": "frame:other.arrest"}, False),
    ],
)
def test_are_one_expulsion_of_the_same_people(by: str, whom: str, change: dict[str, Any], *, expected: bool) -> None:
    """By one state, whichever of its organs tells; of others, by others, or of old, it is another one."""
    told = read_told({
        "text": "Lund and Berg expelled Ilic. A decree of Aalto and Rey.", "published": None,
        "entities": [[name, "person", country] for name, country in COUNTRIES.items()],
        "tellings": [
            {"words": "expelled", "kind": "other", "roles": {"actors": ["Lund"], "recipients": ["Ilic"]}},
            {"words": "decree", "kind": "other", "roles": {"actors": [by], "recipients": [whom]}},
        ],
    })  # fmt: skip
    one, other = (replace(t, origin=EXPULSION) for t in told.tellings)
    countries = {e.id: e.country for e in told.entities}
    assert are_one_expulsion(one, replace(other, **change), countries, told.times) is expected


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
    ("kind", "sides", "statuses", "definite", "expected"),
    [
        ("talks", ("Lund Ilic", "Lund Ilic"), ("postponed", "cancelled"), False, True),
        ("talks", ("Lund Ilic", ""), ("postponed", "cancelled"), True, True),
        ("talks", ("Lund Ilic", "Ilic"), ("cancelled", "postponed"), True, True),
        ("talks", ("Lund Ilic", "Ilic"), ("cancelled", "postponed"), False, False),
        ("talks", ("Lund Ilic", "Lund Aalto"), ("cancelled", "cancelled"), True, False),
        ("talks", ("Lund Ilic", "Lund Ilic"), ("cancelled", "planned"), True, False),
        ("message", ("Lund Ilic", "Lund Ilic"), ("cancelled", "cancelled"), True, False),
    ],
)
def test_are_one_fallen(
    kind: str, sides: tuple[str, str], statuses: tuple[str, str], *, definite: bool, expected: bool
) -> None:
    """Talks put off are those that will not be held, of the same sides or taken up without all of them."""
    told = read_told({
        "text": "Lund wrote to Ilic. A letter of Aalto to Berg and Rey.", "published": None,
        "entities": [[name, "person", country] for name, country in COUNTRIES.items()],
        "tellings": [
            {"words": w, "kind": kind, "status": status, "roles": {"actors": who.split()}, "definite": definite}
            for w, who, status in zip(("wrote", "letter"), sides, statuses, strict=True)
        ],
    })  # fmt: skip
    one, other = told.tellings
    assert are_one_fallen(one, other, told.times) is expected


DAYS = "On Monday Lund wrote to Ilic. A letter of Aalto to Berg on Monday and on 3 May."


def two(kind: str, *sides: Mapping[str, str], days: tuple[str | None, str | None] = (None, None), **more: Any) -> Any:
    """Two tellings of a kind, each with its roles and the words of its day."""
    return read_told({
        "text": DAYS, "published": "2024-03-14", "times": [["Monday", "2024-03-11"], ["3 May", "2023-05-03"]],
        "entities": [[name, "person", country] for name, country in COUNTRIES.items()],
        "tellings": [
            {"words": w, "kind": kind, "roles": {r: n.split() for r, n in who.items()}, "when": day, **more}
            for w, who, day in zip(("wrote", "letter"), sides, days, strict=True)
        ],
    })  # fmt: skip


CALLED = {"actors": "Lund", "recipients": "Ilic"}


@pytest.mark.parametrize(
    ("other", "days", "status", "expected"),
    [
        (CALLED, (None, None), "happened", True),
        ({"actors": "Berg", "recipients": "Ilic"}, (None, "Monday"), "happened", True),
        ({"actors": "Berg Ilic", "recipients": "Ilic"}, (None, None), "happened", True),
        ({"actors": "Aalto", "recipients": "Ilic"}, (None, None), "happened", False),
        ({"actors": "Lund", "recipients": "Aalto"}, (None, None), "happened", False),
        (CALLED, ("Monday", "3 May"), "happened", False),
        (CALLED, (None, None), "planned", False),
    ],
    ids=["same", "another of the state", "who is called among the callers", "by another", "of another", "days", "plan"],
)
def test_are_one_summons(
    other: Mapping[str, str], days: tuple[str | None, str | None], status: str, *, expected: bool
) -> None:
    """One state calls another's envoy in once, unless days tell otherwise."""
    told = two("summons", CALLED, other, days=days, status=status)
    countries = {e.id: e.country for e in told.entities}
    one, later = told.tellings
    assert are_one_summons(one, later, countries, told.times) is expected
    assert not are_one_summons(replace(one, kind="recall"), replace(later, kind="recall"), countries, told.times)


@pytest.mark.parametrize(
    ("other", "days", "expected"),
    [
        ("Lund Ilic", ("Monday", "Monday"), True),
        ("Ilic", ("Monday", "Monday"), True),
        ("Lund Ilic", ("Monday", "3 May"), False),
        ("Lund Ilic", ("Monday", None), False),
        ("Lund Berg", ("Monday", "Monday"), False),
        ("", ("Monday", "Monday"), False),
    ],
)
def test_are_one_meeting(other: str, days: tuple[str | None, str | None], *, expected: bool) -> None:
    """Two people meet once on one day; of a plan or another kind nothing is said."""
    told = two("meeting", {"actors": "Lund Ilic"}, {"actors": other}, days=days)
    known = Known({}, frozenset(), frozenset(e.id for e in told.entities))
    one, later = told.tellings
    assert are_one_meeting(one, later, known, told.times) is expected
    assert not are_one_meeting(one, replace(later, another=True), known, told.times)
    assert not are_one_meeting(one, replace(later, status="planned"), known, told.times)
    near = replace(later, sentence=one.sentence, when=None, roles=one.roles)
    assert are_one_meeting(one, near, known, told.times)


def one_encounter(first: Mapping[str, Any], second: Mapping[str, Any]) -> bool:
    """Whether a meeting and talks of Lund and Ilic, with what is said of each, are one."""
    rest = {"roles": {"actors": ["Lund", "Ilic"]}}
    told = read_told({
        "text": "Lund met Ilic in Oslo on Monday. Lund had talks with Ilic in Riga on Sunday.",
        "published": None,
        "entities": [["Lund", "person", "NOR"], ["Ilic", "person", "SRB"]],
        "times": [["Monday", "2021-03-01"], ["Sunday", "2021-02-28"]],
        "places": [["Oslo", "NOR"], ["Riga", "LVA"]],
        "tellings": [
            {"words": "met", "kind": "meeting", **rest, **first},
            {"words": "talks", "kind": "talks", **rest, **second},
        ],
    })  # fmt: skip
    marked = {key: second[key] for key in ("another", "back") if key in second}
    one, other = told.tellings[0], replace(told.tellings[1], **marked)
    return are_one_encounter(one, other, told.times, told.places)


@pytest.mark.parametrize("kind", sorted(FACE_TO_FACE))
def test_are_one_encounter_knows_one_day_and_what_is_taken_up(kind: str) -> None:
    """On one day, wherever both say where; or "their talks", of no other day."""
    assert one_encounter({"when": "Monday", "kind": kind}, {"when": "Monday"})
    assert one_encounter({"when": "Monday", "where": ["Oslo"]}, {"when": "Monday", "kind": kind})
    assert one_encounter({"where": ["Oslo"], "kind": kind}, {"definite": True})


@pytest.mark.parametrize(("first", "second"), [
    ({"when": "Monday"}, {"when": "Sunday"}), ({"when": "Monday"}, {"when": "Sunday", "definite": True}), ({}, {}),
    ({"when": "Monday", "where": ["Oslo"]}, {"when": "Monday", "where": ["Riga"]}),
    ({"when": "Monday"}, {"when": "Monday", "another": True}), ({"when": "Monday"}, {"when": "Monday", "back": True}),
    ({"when": "Monday", "status": "planned"}, {"when": "Monday"}), ({"when": "Monday"}, {"when": "Monday", "kind": "call"}),
    ({"when": "Monday"}, {"when": "Monday", "roles": {"actors": ["Lund"]}}), ({"when": "Monday"}, {"when": "Monday", "words": "in Oslo"}),
])  # fmt: skip
def test_are_one_encounter_leaves_others(first: Mapping[str, Any], second: Mapping[str, Any]) -> None:
    """Of other days or places, of no day, of another kind, others, told in one sentence or as another."""
    assert not one_encounter(first, second)


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


@pytest.mark.parametrize(("whom", "change", "expected"), [
    ("Ilic", {}, True), ("Berg", {}, False), ("Ilic", {"another": True}, False), ("Ilic", {"status": "planned"}, False),
    ("Ilic", {"status": "historical"}, False),
])  # fmt: skip
def test_are_one_expulsion_of_people_of_one_state(whom: str, change: dict[str, Any], *, expected: bool) -> None:
    """A headline's expulsion of some of a state's envoys is the lead's, unless it is another one, or still to come."""
    told = read_told({
        "text": "An expulsion of Ivan. Lund is expelling Ilic, or Berg.", "published": None,
        "entities": [["Ivan", "group", COUNTRIES["Ilic"]], *([n, "person", c] for n, c in COUNTRIES.items())],
        "tellings": [
            {"words": "expulsion", "kind": "other", "roles": {"actors": ["Lund"], "recipients": ["Ivan"]}},
            {"words": "expelling", "kind": "other", "roles": {"actors": ["Lund"], "recipients": [whom]}},
        ],
    })  # fmt: skip
    one, other = (replace(t, origin=EXPULSION) for t in told.tellings)
    other = replace(other, **{"status": "ongoing", **change})
    assert are_one_expulsion(one, other, {e.id: e.country for e in told.entities}, told.times) is expected


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
