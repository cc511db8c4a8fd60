"""JSON into records, with every field and type checked, and records into lines of JSON."""

from __future__ import annotations

import json
import math
import re
from typing import Any, NoReturn, TypeVar, get_args, get_origin

from dragoman.errors import InputError
from dragoman.records.plain import Plain
from dragoman.records.record import FORMAT, Record
from dragoman.records.shape import BOUNDS, CHOICES, PATTERNS, shown_fields, split_optional
from dragoman.records.spans import Span

_P = TypeVar("_P", bound=Plain)

_LINE_ENDS = {0x85: "\\u0085", 0x2028: "\\u2028", 0x2029: "\\u2029"}
"""Characters that JSON may leave as they are, but that some programs take for the end of a line."""


def json_line(record: Plain) -> str:
    """A record as one line of JSON without a line end in it; the same record gives the same line."""
    return json.dumps(record.to_dict(), ensure_ascii=False, separators=(",", ":")).translate(_LINE_ENDS)


def read_json_line(line: str) -> Record:
    """The record that one line of ``dragoman read --json`` holds.

    Raises:
        InputError: the line is not JSON (reason ``json``), has another format version (``format``), or a field is
            missing, unknown or wrong (``record``); the message gives the place.
    """
    return record_from_dict(load_json(line))


def load_json(line: str) -> object:
    """The value of a JSON text; ``NaN`` and infinities are refused, as JSON has none.

    Raises:
        InputError: the text is not JSON; reason ``json``.
    """
    try:
        return json.loads(line, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        raise InputError(f"not JSON: {error.msg} at character {error.pos}", reason="json") from None
    except RecursionError:
        raise InputError("not a record: the JSON is nested too deeply", reason="json") from None


def _refuse_constant(name: str) -> NoReturn:
    raise InputError(f"not JSON: {name} is not a JSON value; write null for a number that is not known", reason="json")


def record_from_dict(data: object) -> Record:
    """The record of the JSON that ``Record.to_dict`` gives.

    A field may be missing where its type has a default; an unknown field is refused. Whether spans lie in the text
    and references are defined is asked of ``violations``, not here.

    Raises:
        InputError: another format version (reason ``format``), or a field that is missing, unknown or wrong
            (reason ``record``), with its JSON path.
    """
    if not isinstance(data, dict):
        raise _wrong("$", "an object", data)
    if "format" not in data:
        raise InputError(f'$.format is missing: a record begins with "format": "{FORMAT}"', reason="format")
    if data["format"] != FORMAT:
        raise InputError(
            f"$.format is {_short(data['format'])}, this version reads {FORMAT!r}: "
            "read the dispatch again, or use the version of Dragoman that wrote it",
            reason="format",
        )
    return _read_object(Record, {k: v for k, v in data.items() if k != "format"}, "$")


def _read_object(cls: type[_P], data: object, path: str) -> _P:
    """A record of the class; the JSON must have exactly its fields."""
    if not isinstance(data, dict):
        raise _wrong(path, "an object", data)
    known = shown_fields(cls)
    names = {name for name, _, _ in known}
    for name in data:
        if name not in names:
            raise InputError(f"{path}.{name} is not a field of {cls.__name__} in {FORMAT}", reason="record")
    values: dict[str, Any] = {}
    for name, hint, needed in known:
        if name not in data:
            if not needed:
                continue
            raise InputError(f"{path}.{name} is missing (write null or [] where it is not stated)", reason="record")
        values[name] = _read_value(hint, data[name], f"{path}.{name}")
        _check_rules(cls, name, values[name], f"{path}.{name}")
    return cls(**values)


def _read_value(hint: object, value: object, path: str) -> object:
    """A value of the type."""
    kind, optional = split_optional(hint)
    if value is None and optional:
        return None
    if kind is Span:
        return _read_span(value, path)
    if get_origin(kind) is tuple:
        if not isinstance(value, list):
            raise _wrong(path, "a list", value)
        inner = get_args(kind)[0]
        return tuple(_read_value(inner, v, f"{path}[{n}]") for n, v in enumerate(value))
    if isinstance(kind, type) and issubclass(kind, Plain):
        return _read_object(kind, value, path)
    return _read_scalar(kind, value, path)


def _read_span(value: object, path: str) -> Span:
    """A span: two whole numbers, the first smaller."""
    if isinstance(value, list) and len(value) == 2:
        start, end = value
        if type(start) is int and type(end) is int and 0 <= start < end:
            return Span(start, end)
    raise _wrong(path, "a span [start, end] with 0 <= start < end", value)


def _read_scalar(kind: object, value: object, path: str) -> object:
    """A string, number or boolean."""
    if kind is bool:
        if not isinstance(value, bool):
            raise _wrong(path, "true or false", value)
    elif kind is int:
        if type(value) is not int:
            raise _wrong(path, "a whole number", value)
    elif kind is float:
        if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
            raise _wrong(path, "a number", value)
        return float(value)
    else:
        _check_string(value, path)
    return value


def _check_string(value: object, path: str) -> None:
    """Strings are not empty (what is not stated is null) and hold no half of a surrogate pair."""
    if not isinstance(value, str) or not value:
        raise _wrong(path, "a string that is not empty", value)
    if not value.isascii() and any("\ud800" <= c <= "\udfff" for c in value):
        raise InputError(f"{path} holds half of a surrogate pair, which is no character", reason="record")


def _check_rules(cls: type[Plain], name: str, value: object, path: str) -> None:
    """What the field may hold beyond its type."""
    if value is None:
        return
    key = (cls, name)
    if key in CHOICES and value not in CHOICES[key]:
        raise _wrong(path, "one of " + ", ".join(CHOICES[key]), value)
    if key in PATTERNS and (not isinstance(value, str) or not re.fullmatch(PATTERNS[key], value)):
        raise _wrong(path, f"a string of the form {PATTERNS[key]}", value)
    if key in BOUNDS and isinstance(value, int | float):
        low, high = BOUNDS[key]
        if not low <= value <= high:
            raise _wrong(path, f"between {low} and {high}", value)


def _wrong(path: str, wanted: str, found: object) -> InputError:
    return InputError(f"{path} must be {wanted}, not {_short(found)}", reason="record")


def _short(value: object) -> str:
    """A value for a message, cut where it is long."""
    shown = ascii(value)
    return shown if len(shown) <= 80 else shown[:77] + "..."
