"""Tests of the words for why something is done; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.syntax.reasons import REASONS, SAID, THANKS, is_of_reason, reason_above
from tests.scenes import scene_of


@pytest.mark.parametrize("case", sorted(THANKS | {"in"}))
def test_reason_above_is_what_a_preposition_of_reason_leads_to(case: str) -> None:
    """From any depth, the outermost one; what stands beside it has none."""
    tokens = scene_of(
        ("Chad", "PROPN", 2, "nsubj"), ("protested", "VERB", 0, "root"), (case, "ADP", 4, "case"),
        ("remarks", "NOUN", 2, "obl"), ("over", "ADP", 6, "case"), ("fish", "NOUN", 4, "nmod"),
    ).sentence.tokens  # fmt: skip
    assert reason_above(tokens, 5) == (3 if case in REASONS else 5)
    assert reason_above(tokens, 3) == (3 if case in REASONS else None)
    assert reason_above(tokens, 3, THANKS) == (3 if case in THANKS else None)
    assert reason_above(tokens, 0) is None
    assert reason_above(tokens, 1) is None


@pytest.mark.parametrize(("relation", "expected"), [("acl", True), ("acl:relcl", True), ("nmod", False)])
def test_is_of_reason_is_what_tells_the_reason(relation: str, *, expected: bool) -> None:
    """What hangs on another noun of it may be the deed's."""
    tokens = scene_of(
        ("protested", "VERB", 0, "root"), ("over", "ADP", 3, "case"), ("fish", "NOUN", 1, "obl"),
        ("caught", "VERB", 3, relation), ("Oslo", "PROPN", 4, "obl"),
    ).sentence.tokens  # fmt: skip
    assert is_of_reason(tokens, 4, 0) is expected
    assert not is_of_reason(tokens, 4, 3)
    assert not is_of_reason(tokens, 0, 0)


@pytest.mark.parametrize("noun", sorted(SAID))
def test_is_of_reason_is_where_something_was_said(noun: str) -> None:
    """At the summit where the remarks were made."""
    tokens = scene_of(
        ("protested", "VERB", 0, "root"), ("over", "ADP", 3, "case"), (noun, "NOUN", 1, "obl"),
        ("summit", "NOUN", 3, "nmod"),
    ).sentence.tokens  # fmt: skip
    assert is_of_reason(tokens, 3, 0)
