"""The record types as a JSON Schema (2020-12), so that other programs can check what they are given."""

from __future__ import annotations

from typing import Any, get_args, get_origin

from dragoman.records.plain import Plain
from dragoman.records.record import FORMAT, Record
from dragoman.records.shape import BOUNDS, CHOICES, PATTERNS, shown_fields, split_optional
from dragoman.records.spans import Span

_SPAN = {
    "description": "[start, end]: code points of dispatch.text, half-open, never empty.",
    "type": "array",
    "prefixItems": [{"type": "integer", "minimum": 0}, {"type": "integer", "minimum": 1}],
    "items": False,
    "minItems": 2,
}
_SCALARS: dict[object, dict[str, Any]] = {
    str: {"type": "string", "minLength": 1},
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    float: {"type": "number"},
}


def json_schema() -> dict[str, Any]:
    """The JSON Schema of a ``Record``'s JSON, made from the record types; a new dict at each call.

    What a schema cannot say (spans inside the text, references that are defined) is checked by ``violations``.
    """
    defs: dict[str, Any] = {"Span": dict(_SPAN)}
    whole = _object(Record, defs)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:dragoman:record:{FORMAT.removeprefix('dragoman/')}",
        "title": "Dragoman record",
        "description": whole["description"],
        "type": "object",
        "properties": {"format": {"const": FORMAT}, **whole["properties"]},
        "required": ["format", *whole["required"]],
        "additionalProperties": False,
        "$defs": dict(sorted(defs.items())),
    }


def _object(cls: type[Plain], defs: dict[str, Any]) -> dict[str, Any]:
    """The schema of a record class; those inside it are added to ``defs``."""
    known = shown_fields(cls)
    return {
        "description": " ".join((cls.__doc__ or "").split()),
        "type": "object",
        "properties": {name: _field(cls, name, hint, defs) for name, hint, _ in known},
        "required": [name for name, _, needed in known if needed],
        "additionalProperties": False,
    }


def _field(cls: type[Plain], name: str, hint: object, defs: dict[str, Any]) -> dict[str, Any]:
    """The schema of a field, with its closed list, form or bounds."""
    kind, optional = split_optional(hint)
    found = _value(kind, defs)
    key = (cls, name)
    if key in CHOICES:
        found = {"enum": list(CHOICES[key])}
    if key in PATTERNS:
        found = {"type": "string", "pattern": PATTERNS[key]}
    if key in BOUNDS:
        found = {**found, "minimum": BOUNDS[key][0], "maximum": BOUNDS[key][1]}
    return {"anyOf": [found, {"type": "null"}]} if optional else found


def _value(hint: object, defs: dict[str, Any]) -> dict[str, Any]:
    """The schema of a type."""
    kind, optional = split_optional(hint)
    if optional:
        return {"anyOf": [_value(kind, defs), {"type": "null"}]}
    if kind is Span:
        return {"$ref": "#/$defs/Span"}
    if get_origin(kind) is tuple:
        return {"type": "array", "items": _value(get_args(kind)[0], defs)}
    if isinstance(kind, type) and issubclass(kind, Plain):
        if kind.__name__ not in defs:
            defs[kind.__name__] = {}  # a place is kept first, so that a type may hold itself
            defs[kind.__name__] = _object(kind, defs)
        return {"$ref": f"#/$defs/{kind.__name__}"}
    return dict(_SCALARS[kind])
