"""Tests of what a relative clause tells of a contact's course."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.syntax.begun import COURSE, WHICH, has_begun
from tests.scenes import scene_of


def begun(verb: str = "begin", which: str = "which", tag: str = "VBD", helper: str = "today") -> bool:
    """Whether talks of which a clause tells have begun."""
    sentence = scene_of(
        ("talks", "NOUN", 0, "root", "talk"), (which, "PRON", 4, "nsubj"),
        (helper, "AUX", 4, "aux" if helper != "today" else "advmod"), ("v", "VERB", 1, "acl:relcl", verb),
    ).sentence  # fmt: skip
    tokens = tuple(replace(t, xpos=tag) if t.text == "v" else t for t in sentence.tokens)
    return has_begun(replace(sentence, tokens=tokens), 0)


@pytest.mark.parametrize("verb", sorted(COURSE))
@pytest.mark.parametrize("which", sorted(WHICH))
def test_talks_that_began_have_begun(verb: str, which: str) -> None:
    """Or have ended."""
    assert begun(verb, which)


def test_other_clauses_tell_nothing_of_it() -> None:
    """What failed, who began them, and what is to begin or did not."""
    assert not begun("fail")
    assert not begun(which="who")
    assert not begun(tag="VB", helper="will")
    assert not begun(helper="had")
    assert not begun(helper="not")
