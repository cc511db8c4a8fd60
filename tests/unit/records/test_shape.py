"""What fields may hold beyond their types."""

from __future__ import annotations

from dataclasses import fields

from dragoman.records.dispatch import Document
from dragoman.records.entities import Office
from dragoman.records.shape import BOUNDS, CHOICES, PATTERNS, shown_fields, split_optional


def test_rules_name_fields_that_exist() -> None:
    """A rule for a field that was renamed would check nothing."""
    for cls, name in (*CHOICES, *PATTERNS, *BOUNDS):
        assert name in {f.name for f in fields(cls)}, (cls, name)


def test_shown_fields_leaves_out_what_stays_inside() -> None:
    """Hidden fields are in no JSON; a field with a default is not needed for reading."""
    assert {"published_from", "notes"}.isdisjoint(name for name, _, _ in shown_fields(Document))
    assert [(name, needed) for name, _, needed in shown_fields(Office)] == [
        ("title", True),
        ("since", False),
        ("until", False),
    ]


def test_split_optional_tells_types_with_none_apart() -> None:
    """``str | None`` is ``str`` and optional, ``str`` is not."""
    assert split_optional(str | None) == (str, True)
    assert split_optional(str) == (str, False)
