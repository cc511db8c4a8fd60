"""Records as JSON values: one rule for all of them, so that no field can be forgotten."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any


class Plain:
    """A record whose JSON has one key for each field, in order; ``_hidden`` names fields that stay inside."""

    __slots__ = ()
    _hidden: frozenset[str] = frozenset()

    def to_dict(self) -> dict[str, Any]:
        """The JSON of ``INTERFACE``: dicts, lists, strings, numbers, booleans and nulls; spans as ``[start, end]``."""
        return {f.name: plain(getattr(self, f.name)) for f in fields(self) if f.name not in self._hidden}  # type: ignore[arg-type]


def plain(value: object) -> Any:  # noqa: ANN401 (JSON is what it is)
    """A value as JSON: tuples (spans too) become lists, records dicts."""
    if isinstance(value, Plain):
        return value.to_dict()
    if isinstance(value, tuple | list):
        return [plain(v) for v in value]
    if isinstance(value, Mapping):
        return {str(k): plain(v) for k, v in value.items()}
    return value
