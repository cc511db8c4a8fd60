"""Tests of nouns that take up what is told before them; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.stages.frames.summing_up import is_on_deed, sums_up
from dragoman.syntax.classes import DEEDS
from tests.scenes import heard, scene_of


def taken_up(noun: str = "move", det: str = "a", relation: str = "acl:relcl", tag: str = "VBD") -> tuple[bool, bool]:
    """Whether "closed the border, a move that Lund condemned" sums up in its noun, and is on a deed in its clause."""
    sentence = scene_of(
        ("closed", "VERB", 0, "root", "close"), (det, "DET", 3, "det"), (noun, "NOUN", 1, "appos"),
        ("Lund", "PROPN", 5, "nsubj"), ("condemned", "VERB", 3, relation, "condemn"), tags={4: tag},
    ).sentence  # fmt: skip
    return sums_up(sentence, heard(2, 2)), is_on_deed(sentence.tokens, 4)


@pytest.mark.parametrize("noun", sorted(DEEDS))
def test_sums_up_what_is_told_before(noun: str) -> None:
    """With a relative clause, or a participle, behind it."""
    assert taken_up(noun) == (True, True)
    assert taken_up(noun, "an", "acl", "VBN") == (True, True)


def test_sums_up_no_deed_of_its_own() -> None:
    """A known one, one that is still to be done ("a decision to expel"), another noun."""
    assert taken_up(det="the") == (False, True)
    assert taken_up(relation="acl", tag="VB") == (False, True)
    assert taken_up("border") == (False, False)
    assert taken_up(relation="advcl") == (False, False)
