"""A state's own people, to whom its act is not done: its president is promised nothing, its banks are not punished."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final

from dragoman.records.entities import Entity
from dragoman.stages.assemble.hosting import Roles

GIVEN: Final = ("AID", "AGREE")
"""Types of what is given, or promised."""

BUSINESS: Final = "BUS"
"""The sector of companies and banks."""


def drop_own_officials(roles: Roles, entities: Mapping[str, Entity], offices: Collection[str]) -> None:
    """Take those out of the recipients who hold an office of the one state that gives; ``offices``: their sectors."""
    acting = {entities[e].country for e, _ in roles["actors"]}
    if len(acting) == 1 and None not in acting:
        own = {e for e, _ in roles["recipients"] if entities[e].kind == "person" and entities[e].country in acting}
        officials = {e for e in own if not set(offices).isdisjoint(entities[e].sectors)}
        roles["recipients"] = [f for f in roles["recipients"] if f[0] not in officials]


def drop_own_firms(roles: Roles, entities: Mapping[str, Entity]) -> None:
    """Take the companies of those who act out of the recipients: "forbade its banks to buy bonds"."""
    acting = {entities[e].country for e, _ in roles["actors"]}
    firms = {e for e, _ in roles["recipients"] if BUSINESS in entities[e].sectors and entities[e].country in acting}
    roles["recipients"] = [f for f in roles["recipients"] if f[0] not in firms]


FORCES: Final = ("MIL", "COP")
"""Sectors of those who bear arms for a state."""


def drop_own_soldiers(roles: Roles, entities: Mapping[str, Entity]) -> None:
    """Take a state's soldiers out of the recipients of its own words about them: it answers who accuses them."""
    acting = {entities[e].country for e, _ in roles["actors"]} - {None}
    own = {
        e
        for e, _ in roles["recipients"]
        if entities[e].country in acting and not set(FORCES).isdisjoint(entities[e].sectors[:1])
    }
    roles["recipients"] = [f for f in roles["recipients"] if f[0] not in own]
