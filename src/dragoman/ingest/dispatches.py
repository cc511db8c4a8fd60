"""What a caller hands in (a text, a ``Dispatch``, a mapping) into a checked ``Dispatch``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields
from datetime import date

from dragoman.errors import InputError
from dragoman.records.dispatch import Dispatch

MAX_TEXT = 1_000_000
"""Code points of one dispatch: a hundred times the longest wire story; beyond it the text is a book or a mistake."""

FIELDS = tuple(f.name for f in fields(Dispatch))
"""The keys of a mapping that are read; others are left aside, so that rows of any corpus can be handed in."""

_SURROGATE = re.compile("[\ud800-\udfff]")


def as_dispatch(source: object) -> Dispatch:
    """A dispatch that can be read, from a text, a ``Dispatch`` or a mapping with a ``text``.

    The text is kept as it is. Of ``published`` the day is kept; an empty string counts as not stated.

    Raises:
        InputError: another type (reason ``type``), no text (``empty``), over a million code points
            (``too_long``), half of a surrogate pair in it (``encoding``), or no such day (``published``).
    """
    if isinstance(source, str):
        source = {"text": source}
    elif isinstance(source, Dispatch):
        source = source.to_dict()
    if not isinstance(source, Mapping):
        raise InputError(
            f"a source is a text, a Dispatch or a mapping with a 'text', not {type(source).__name__}", reason="type"
        )
    if source.get("text") is None:
        raise InputError("the source has no 'text'", reason="type")
    values = {name: _string(source, name) for name in FIELDS}
    text = values.pop("text") or ""
    _check_text(text)
    if values["published"]:
        values["published"] = as_day(values["published"])
    return Dispatch(text=text, **values)


def as_day(value: str) -> str:
    """The ISO day of an ISO date or date with time.

    Raises:
        InputError: it is neither, or there is no such day; reason ``published``.
    """
    day = re.fullmatch(r"(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}.*)?", value.strip(), re.DOTALL)
    try:
        return date.fromisoformat(day[1] if day else value).isoformat()
    except ValueError:
        raise InputError(
            f"published is {value[:40]!a}: write a day that exists as YYYY-MM-DD, or leave it out",
            reason="published",
        ) from None


def _string(source: Mapping[str, object], name: str) -> str | None:
    """A field as a string, ``None`` where it is not stated."""
    value = source.get(name)
    if value is None or value == "":
        return None
    if not isinstance(value, str):
        if name == "id" and type(value) is int:
            return str(value)
        raise InputError(f"'{name}' must be a string, not {type(value).__name__}", reason="type")
    if not value.isascii() and _SURROGATE.search(value):
        raise InputError(
            f"'{name}' holds half of a surrogate pair, which is no character: decode the source again",
            reason="encoding",
        )
    return value


def _check_text(text: str) -> None:
    if not text or text.isspace():
        raise InputError("empty: there is no text to read", reason="empty")
    if len(text) > MAX_TEXT:
        raise InputError(
            f"too long: {len(text):,} code points; one dispatch may have {MAX_TEXT:,}, so split the text",
            reason="too_long",
        )
