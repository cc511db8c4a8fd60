"""Tests of the steps up a tree, which is written by hand."""

from __future__ import annotations

from dragoman.syntax.climbing import hangs_on, head_of, is_of_relative
from tests.scenes import scene_of

SENTENCE = scene_of(
    ("old", "ADJ", 2, "amod"), ("envoys", "NOUN", 3, "nsubj"), ("left", "VERB", 0, "root"), ("Oslo", "PROPN", 3, "obj")
).sentence  # fmt: skip


def test_head_of_is_the_token_whose_head_lies_outside() -> None:
    """The first such one."""
    assert head_of(SENTENCE, 0, 1) == 1
    assert head_of(SENTENCE, 0, 2) == 2
    assert head_of(SENTENCE, 1, 3) == 2


def test_hangs_on_climbs_to_the_root() -> None:
    """A token hangs on itself and on all above it, and on nothing beside or below."""
    assert hangs_on(SENTENCE.tokens, 0, (2,))
    assert hangs_on(SENTENCE.tokens, 0, range(1))
    assert not hangs_on(SENTENCE.tokens, 0, {3})
    assert not hangs_on(SENTENCE.tokens, 2, (0, 1, 3))


def test_is_of_relative_knows_whose_place_it_is() -> None:
    """Of "met Lund, who came from Riga" Riga is where Lund came from, and not where he was met."""
    tokens = scene_of(
        ("met", "VERB", 0, "root"), ("Lund", "PROPN", 1, "obj"), ("who", "PRON", 4, "nsubj"),
        ("came", "VERB", 2, "acl:relcl"), ("Riga", "PROPN", 4, "obl"), ("Oslo", "PROPN", 1, "obl"),
    ).sentence.tokens  # fmt: skip
    assert is_of_relative(tokens, 4, 0)
    assert not is_of_relative(tokens, 4, 3)
    assert not is_of_relative(tokens, 5, 0)
    assert not is_of_relative(tokens, 5, 3)
