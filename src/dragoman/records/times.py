"""When and where: time expressions and places."""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.records.plain import Plain
from dragoman.records.spans import Span

TIME_TYPES = ("DATE", "TIME", "DURATION", "SET")
BASES = ("expression", "dateline", "sibling", "published")


@dataclass(frozen=True, slots=True)
class TimeExpression(Plain):
    """A time expression. ``value``: TIMEX3, null where refused; ``start``, ``end``: ISO days, both included."""

    span: Span
    text: str
    type: str
    value: str | None
    start: str | None
    end: str | None
    refused: str | None = None


@dataclass(frozen=True, slots=True)
class When(Plain):
    """The time of an event. ``basis``: one of ``BASES``; ``span``: the words, null where none give the day."""

    value: str | None
    start: str | None
    end: str | None
    basis: str
    span: Span | None


@dataclass(frozen=True, slots=True)
class Place(Plain):
    """A resolved place name; coordinates in degrees (WGS 84), ``geonames`` the GeoNames id."""

    span: Span
    text: str
    name: str
    country: str | None
    latitude: float | None
    longitude: float | None
    geonames: int | None
