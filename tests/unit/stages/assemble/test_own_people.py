"""Tests of a state's own people, to whom its act is not done."""

from __future__ import annotations

import pytest

from dragoman.records.entities import Entity
from dragoman.records.spans import Span
from dragoman.stages.assemble.own_people import BUSINESS, drop_own_firms, drop_own_officials, drop_own_soldiers


def entity(name: str, kind: str, country: str | None, *sectors: str) -> Entity:
    """An entity with a country and sectors."""
    return Entity(name, kind, name, None, country, anonymous=False, sectors=sectors, office=None, mentions=())


PEOPLE = {
    e.id: e
    for e in (
        entity("Chad", "country", "TCD"), entity("Mali", "country", "MLI"), entity("Lund", "person", "TCD", "GOV"),
        entity("Rey", "person", "MLI", "GOV"), entity("Moi", "person", "TCD", "CVL"),
        entity("bank", "organization", "TCD", BUSINESS), entity("mine", "organization", "MLI", BUSINESS),
    )
}  # fmt: skip


def left(drop: str, recipients: str, actors: str = "Chad") -> list[str]:
    """The recipients that are left."""
    roles = {role: [(name, Span(0, 1)) for name in names.split()]
             for role, names in (("actors", actors), ("recipients", recipients))}  # fmt: skip
    if drop == "officials":
        drop_own_officials(roles, PEOPLE, {"GOV"})
    else:
        drop_own_firms(roles, PEOPLE)
    return [name for name, _ in roles["recipients"]]


def test_drop_own_officials_leaves_others() -> None:
    """Its people without an office, other states' presidents, and all where two states give."""
    assert left("officials", "Lund Rey Moi") == ["Rey", "Moi"]
    assert left("officials", "Lund Rey", "Chad Mali") == ["Lund", "Rey"]


@pytest.mark.parametrize(("recipients", "kept"), [("bank mine", ["mine"]), ("bank Mali", ["Mali"]), ("mine", ["mine"])])
def test_drop_own_firms_leaves_others(recipients: str, kept: list[str]) -> None:
    """Those of other states."""
    assert left("firms", recipients) == kept


def test_drop_own_soldiers_leaves_others() -> None:
    """Who denies what his soldiers did says so to who accuses them."""
    army, police, rebels = (entity(n, "group", c, s) for n, c, s in
                            (("army", "TCD", "MIL"), ("police", "MLI", "COP"), ("rebels", "TCD", "REB")))  # fmt: skip
    people = {**PEOPLE, **{e.id: e for e in (army, police, rebels)}}
    roles = {"actors": [("Chad", Span(0, 1))], "recipients": [(e.id, Span(0, 1)) for e in (army, police, rebels)]}
    drop_own_soldiers(roles, people)
    assert [name for name, _ in roles["recipients"]] == ["police", "rebels"]
