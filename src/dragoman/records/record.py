"""The record of a dispatch: what a careful desk officer would write down from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from dragoman.records.dispatch import Document
from dragoman.records.entities import Entity
from dragoman.records.events import Event, NotCoded
from dragoman.records.plain import Plain
from dragoman.records.quotes import Quote
from dragoman.records.times import Place, TimeExpression

FORMAT = "dragoman/1"
"""The version of the JSON; reading refuses another."""


@dataclass(frozen=True, slots=True)
class Record(Plain):
    """Everything read from one dispatch; every reference is to an id inside it."""

    dispatch: Document
    entities: tuple[Entity, ...]
    times: tuple[TimeExpression, ...]
    places: tuple[Place, ...]
    quotes: tuple[Quote, ...]
    events: tuple[Event, ...]
    not_coded: tuple[NotCoded, ...]

    def to_dict(self) -> dict[str, Any]:
        """The JSON of ``INTERFACE``, with the format's version first."""
        return {"format": FORMAT, **Plain.to_dict(self)}


@dataclass(frozen=True, slots=True)
class Failure(Plain):
    """A document that could not be read. ``source``: the caller's id or path; ``reason``: a short code."""

    source: str
    reason: str
    message: str
