"""Tests of who stands on which side of an event."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from dragoman.records.entities import Entity
from dragoman.stages.assemble.joining import Group
from dragoman.stages.assemble.sides import is_outside, sides_of
from tests.tellings import read_told

TEXT = "Rebels and Protesters and the general and the ministry shelled Syria and Norway."
SIDES: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "Rebels": ("group", "SYR", ("REB",)),
    "Protesters": ("group", "SYR", ("CVL",)),
    "the general": ("person", "SYR", ("MIL",)),
    "the ministry": ("government", "SYR", ("GOV",)),
    "Syria": ("country", "SYR", ()),
    "Norway": ("country", "NOR", ()),
}
"""Name -> kind, country, sectors."""


def sided(kind: str, actors: Sequence[str], recipients: Sequence[str]) -> tuple[list[str], list[str]]:
    """The actors and recipients that are left of a telling between some of ``SIDES``."""
    case = {
        "text": TEXT, "published": None, "entities": [[name, *side[:2]] for name, side in SIDES.items()],
        "tellings": [{"words": "shelled", "kind": kind, "type": "ASSAULT",
                      "roles": {"actors": actors, "recipients": recipients}}],
    }  # fmt: skip
    told = read_told(case)
    entities = {e.id: replace(e, sectors=SIDES[e.name][2]) for e in told.entities}
    roles = sides_of(Group(list(told.tellings)), kind, entities)
    named = [[entities[e].name for e, _ in roles[role]] for role in ("actors", "recipients")]
    return named[0], named[1]


@pytest.mark.parametrize("kind", ["other", "statement"])
@pytest.mark.parametrize("outsiders", [["Rebels"], ["Protesters"], ["Rebels", "Protesters"]])
def test_sides_of_lets_outsiders_act_upon_their_own_state(kind: str, outsiders: list[str]) -> None:
    """Rebels and crowds may act upon the state of which they are."""
    assert sided(kind, outsiders, ["Syria", "Norway"]) == (outsiders, ["Syria", "Norway"])


@pytest.mark.parametrize("officials", [["the general"], ["the ministry"], ["Rebels", "the general"]])
def test_sides_of_drops_the_own_state_of_officials(officials: list[str]) -> None:
    """Who acts for a state does not act upon it, though rebels be with him; another state stays."""
    assert sided("other", officials, ["Syria", "Norway"]) == (officials, ["Norway"])


def test_sides_of_keeps_states_where_actors_are_of_two() -> None:
    """Where actors are of two countries, the state of one of them may be whom the other strikes."""
    assert sided("other", ["the general", "Norway"], ["Syria"]) == (["the general", "Norway"], ["Syria"])


def test_sides_of_drops_a_state_beside_its_own_person() -> None:
    """In what is done together a state is no side of its own beside a person of it."""
    assert sided("meeting", ["the general", "Syria", "Norway"], [])[0] == ["the general", "Norway"]


@pytest.mark.parametrize(
    ("kind", "sectors", "outside"),
    [
        ("group", ("REB",), True),
        ("organization", ("OPP",), True),
        ("group", (), True),
        ("group", ("MIL",), False),
        ("organization", ("SPY", "REB"), False),
        ("person", ("REB",), False),
        ("country", (), False),
    ],
)
def test_is_outside_asks_kind_and_sectors(kind: str, sectors: tuple[str, ...], outside: bool) -> None:
    """A group or body without a sector of the state stands outside it; a person and a state do not."""
    entity = Entity("e1", kind, "x", None, "SYR", anonymous=False, sectors=sectors, office=None, mentions=())
    assert is_outside(entity) is outside
