"""Tests of ids computed from content."""

from __future__ import annotations

from dragoman.records.ids import content_id


def test_content_id_is_sixteen_hex_digits_and_stable() -> None:
    """The id of given parts never changes: stored records refer to it."""
    assert content_id("a", None, "é") == content_id("a", None, "é")
    assert content_id("dispatch") == "2eb15bbf266ae4d5"


def test_content_id_keeps_parts_apart() -> None:
    """Moving a letter from one part to the next, or none to empty, gives another id."""
    ids = {
        content_id("ab", "c"),
        content_id("a", "bc"),
        content_id("abc"),
        content_id("abc", None),
        content_id("abc", ""),
    }
    assert len(ids) == 5


def test_content_id_accepts_lone_surrogates() -> None:
    """A text that no encoding accepts still has an id."""
    assert len(content_id("\ud800")) == 16
