"""Stage: what only the side that it was done to tells is its claim: "Chad shelled two villages, their ministry said".

Of the acts of force and coercion in the written dispatches that only the victim's side reports, three in four are
marked as alleged; of those that nobody, or a third party, reports, most happened.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from dragoman.records.entities import Entity
from dragoman.records.events import Event
from dragoman.records.record import Record

CLAIMED: Final = ("ASSAULT", "COERCE")
"""Types of acts that one side tells of the other and the other tells otherwise."""


def as_claimed(record: Record) -> Record:
    """The record, with those acts that happened by the word of the other side alone as alleged."""
    entities = {e.id: e for e in record.entities}
    events = tuple(replace(e, status="alleged") if _is_claim(e, entities) else e for e in record.events)
    return record if events == record.events else replace(record, events=events)


def _is_claim(event: Event, entities: Mapping[str, Entity]) -> bool:
    if event.type not in CLAIMED or event.status != "happened" or not event.reported_by:
        return False
    doers = {entities[e].country for e in event.actors} - {None}
    struck = {entities[e].country for e in event.recipients} - {None}
    tellers = [chain[-1].entity for chain in event.reported_by if chain]
    if not tellers or not doers or doers & struck:
        return False
    return all(e is not None and entities[e].country in struck for e in tellers)
