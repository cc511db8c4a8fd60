"""Whom words at a contact of two sides mean that name nobody: "received Vik and voiced readiness to send aid".

Of the statements in the written dispatches that are part of such a contact and are one side's, more than nine in ten
are made to the other one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.entities import Entity
from dragoman.records.events import HELD, JOINT, Event, RoleWords

TOLD: Final = ("AGREE", "SUPPORT", "REQUEST", "CONCEDE", "CONSULT", None)
"""Types of what one side says to the other; blame and threats at a contact are as often others'."""

WORDS: Final = ("statement", "message")
"""Kinds of what is said at a contact, condolences too."""

SIDES: Final = ("actors", "visitor", "host", "recipients")
"""Roles of those who take part in a contact."""


def towards_the_other(events: Sequence[Event], entities: Mapping[str, Entity]) -> list[Event]:
    """The events, each statement to nobody by one side of the contact that it is part of as made to the other one.

    What one side alone is told to have agreed there, it has agreed with the other.
    """
    by_id = {e.id: e for e in events}
    return [_towards(e, by_id[e.part_of], entities) if e.part_of in by_id else e for e in events]


def _towards(event: Event, contact: Event, entities: Mapping[str, Entity]) -> Event:
    """An event with the other side of a contact as its recipients, if it is one side's and has none."""
    agreed = event.kind == "agreement" and event.type == "AGREE" and event.status in HELD
    words = event.kind in WORDS and event.type in TOLD
    if not (agreed or words) or event.recipients or contact.kind not in JOINT:
        return event
    speaking = {entities[e].country for e in event.actors}
    present = dict.fromkeys(e for role in SIDES for e in getattr(contact, role))
    sides = {entities[e].country for e in present}
    if None in sides or len(sides) != 2 or len(speaking) != 1 or not speaking < sides:
        return event
    others = tuple(e for e in present if entities[e].country not in speaking)
    told = tuple(w for e in others for w in first_words(contact, e, SIDES))
    if agreed:
        evidence = replace(event.evidence, actors=(*event.evidence.actors, *told))
        return replace(event, actors=(*event.actors, *others), evidence=evidence)
    return replace(event, recipients=others, evidence=replace(event.evidence, recipients=told))


def first_words(event: Event, entity: str, roles: Sequence[str]) -> list[RoleWords]:
    """The first words that put an entity into any of some roles of an event; nothing if none do."""
    told: list[RoleWords] = [w for role in roles for w in getattr(event.evidence, role) if w.entity == entity]
    return sorted(told, key=lambda w: w.span.start)[:1]
