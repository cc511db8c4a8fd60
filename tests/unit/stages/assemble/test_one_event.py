"""Tests of whether two tellings are of one event."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from dragoman.stages.assemble.one_event import (
    FACE_TO_FACE,
    are_one_coup,
    are_one_encounter,
    are_one_expulsion,
    are_one_fallen,
    are_one_meeting,
    are_one_recall,
    are_one_summons,
)
from dragoman.stages.assemble.others import COUP, EXPULSION, Known
from tests.tellings import read_told

COUNTRIES = {"Lund": "NOR", "Berg": "NOR", "Ilic": "SRB", "Aalto": "FIN", "Rey": None}


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


@pytest.mark.parametrize(("change", "upon", "expected"), [
    ({}, "Berg", True), ({"origin": "frame:other.attack"}, "Berg", False), ({"another": True}, "Berg", False),
    ({"back": True}, "Berg", False), ({"status": "planned"}, "Berg", False), ({}, "Ilic", False), ({}, "Rey", False),
])  # fmt: skip
def test_are_one_coup_in_one_state(change: dict[str, Any], upon: str, expected: bool) -> None:
    """Who seized power there and who was deposed: another coup, one elsewhere or one to come is another."""
    told = read_told({
        "text": "Lund seized power, and deposed Berg, Ilic or Rey.", "published": None,
        "entities": [[name, "person", country] for name, country in COUNTRIES.items()],
        "tellings": [
            {"words": "seized power", "kind": "other", "roles": {"actors": ["Lund"]}},
            {"words": "deposed", "kind": "other", "roles": {"recipients": [upon]}},
        ],
    })  # fmt: skip
    one, other = (replace(t, origin=COUP) for t in told.tellings)
    countries = {e.id: e.country for e in told.entities}
    assert are_one_coup(one, replace(other, **change), countries, told.times) is expected
