"""What the fields of a record may hold beyond their Python types: closed lists and formats, for codec and schema."""

from __future__ import annotations

from dataclasses import MISSING, fields
from functools import cache
from types import MappingProxyType, UnionType
from typing import TYPE_CHECKING, get_args, get_origin, get_type_hints

from dragoman.records.dispatch import Dateline, Document
from dragoman.records.entities import ENTITY_KINDS, FORMS, Entity, Mention, Office
from dragoman.records.events import KINDS, LEVELS, STATUSES, Event
from dragoman.records.quotes import STANCES, Quote
from dragoman.records.times import BASES, TIME_TYPES, TimeExpression, When

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dragoman.records.plain import Plain

CHOICES: Mapping[tuple[type, str], tuple[str, ...]] = MappingProxyType(
    {
        (Entity, "kind"): ENTITY_KINDS,
        (Mention, "form"): FORMS,
        (Event, "kind"): KINDS,
        (Event, "status"): STATUSES,
        (Event, "level"): LEVELS,
        (Quote, "stance"): STANCES,
        (TimeExpression, "type"): TIME_TYPES,
        (When, "basis"): BASES,
    }
)
"""Fields with a closed list of values."""

DAY = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
"""A whole ISO day."""

DATE = r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"
"""An ISO date that may stop at the month or the year."""

COUNTRY = "^[A-Z]{3}$"
"""ISO 3166-1 alpha-3, or KOS, IGO, UNO, EUR, NGO."""

PATTERNS: Mapping[tuple[type, str], str] = MappingProxyType(
    {
        (Document, "published"): DATE,
        (Dateline, "date"): DATE,
        (Office, "since"): DATE,
        (Office, "until"): DATE,
        (Entity, "country"): COUNTRY,
        (TimeExpression, "start"): DAY,
        (TimeExpression, "end"): DAY,
        (When, "start"): DAY,
        (When, "end"): DAY,
    }
)
"""Fields whose strings have a form, as a regular expression."""

BOUNDS: Mapping[tuple[type, str], tuple[int, int]] = MappingProxyType(
    {(Event, "confidence"): (0, 1), (Event, "quad"): (1, 4)}
)
"""Numbers with a lowest and a highest value."""


def shown_fields(cls: type[Plain]) -> tuple[tuple[str, object, bool], ...]:
    """The fields of a record class that its JSON has: name, type, and whether reading needs it.

    A field with a default is always written, and may be missing where it is read.
    """
    return _shown_fields(cls)  # type: ignore[arg-type]  # mypy takes a class for its instances here


@cache
def _shown_fields(cls: type[Plain]) -> tuple[tuple[str, object, bool], ...]:
    hints = get_type_hints(cls)
    shown = (f for f in fields(cls) if f.name not in cls._hidden)  # type: ignore[arg-type]
    return tuple((f.name, hints[f.name], f.default is MISSING) for f in shown)


def split_optional(hint: object) -> tuple[object, bool]:
    """A type without ``None``, and whether it had it."""
    if get_origin(hint) is not UnionType:
        return hint, False
    (inner,) = (a for a in get_args(hint) if a is not type(None))
    return inner, True
