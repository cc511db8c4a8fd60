"""Dragoman reads newswire dispatches and official readouts and keeps an evidence-linked record of diplomacy.

The public names of the package; each is loaded when it is first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dragoman.errors import DragomanError, InputError, InternalError, ModelError, PackError, StoreError
    from dragoman.records.codec import read_json_line, record_from_dict
    from dragoman.records.dispatch import Dateline, Dispatch, Document
    from dragoman.records.entities import Actor, Entity, Mention, Name, Office
    from dragoman.records.events import Event, Evidence, Link, NotCoded, RoleWords, Status, Telling, Where, Words
    from dragoman.records.quotes import Quote
    from dragoman.records.record import Failure, Record
    from dragoman.records.relations import Relation
    from dragoman.records.schema import json_schema
    from dragoman.records.spans import Span
    from dragoman.records.times import Place, TimeExpression, When
    from dragoman.records.verification import violations
    from dragoman.workflows import read, read_all
    from dragoman.workflows.lookups import (
        find_dates,
        find_names,
        find_places,
        find_quotes,
        find_status,
        parse_tokens,
        relate,
        resolve,
    )

    __version__: str

__all__ = [
    "Actor",
    "Dateline",
    "Dispatch",
    "Document",
    "DragomanError",
    "Entity",
    "Event",
    "Evidence",
    "Failure",
    "InputError",
    "InternalError",
    "Link",
    "Mention",
    "ModelError",
    "Name",
    "NotCoded",
    "Office",
    "PackError",
    "Place",
    "Quote",
    "Record",
    "Relation",
    "RoleWords",
    "Span",
    "Status",
    "StoreError",
    "Telling",
    "TimeExpression",
    "When",
    "Where",
    "Words",
    "__version__",
    "find_dates",
    "find_names",
    "find_places",
    "find_quotes",
    "find_status",
    "json_schema",
    "parse_tokens",
    "read",
    "read_all",
    "read_json_line",
    "record_from_dict",
    "relate",
    "resolve",
    "violations",
]

_HOMES = {
    "errors": ("DragomanError", "InputError", "InternalError", "ModelError", "PackError", "StoreError"),
    "records.codec": ("read_json_line", "record_from_dict"),
    "records.dispatch": ("Dateline", "Dispatch", "Document"),
    "records.entities": ("Actor", "Entity", "Mention", "Name", "Office"),
    "records.events": ("Event", "Evidence", "Link", "NotCoded", "RoleWords", "Status", "Telling", "Where", "Words"),
    "records.quotes": ("Quote",),
    "records.record": ("Failure", "Record"),
    "records.relations": ("Relation",),
    "records.schema": ("json_schema",),
    "records.spans": ("Span",),
    "records.times": ("Place", "TimeExpression", "When"),
    "records.verification": ("violations",),
    "workflows": ("read", "read_all"),
    "workflows.lookups": (
        "find_dates",
        "find_names",
        "find_places",
        "find_quotes",
        "find_status",
        "parse_tokens",
        "relate",
        "resolve",
    ),
}
"""Which module each public name comes from."""


def __getattr__(name: str) -> object:
    if name == "__version__":
        return _version()
    home = next((module for module, names in _HOMES.items() if name in names), None)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("dragoman")
    except PackageNotFoundError:
        return "0+source"
