"""Tests of the nouns of those who are posted abroad; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.stages.frames.posted import POSTS, STAFF, names_envoys
from tests.scenes import scene_of


@pytest.mark.parametrize("noun", sorted(STAFF))
@pytest.mark.parametrize("post", sorted(POSTS))
def test_names_envoys_knows_the_people_of_a_post(noun: str, post: str) -> None:
    """Behind "of" or before the noun, over "staff" too; not people of another house."""
    whose = scene_of((noun, "NOUN", 0, "root"), ("of", "ADP", 3, "case"), (post, "NOUN", 1, "nmod")).sentence.tokens
    assert names_envoys(whose, 0)
    before = scene_of((post, "NOUN", 2, "compound"), (noun, "NOUN", 0, "root")).sentence.tokens
    assert names_envoys(before, 1)
    bank = scene_of((noun, "NOUN", 0, "root"), ("of", "ADP", 3, "case"), ("bank", "NOUN", 1, "nmod")).sentence.tokens
    assert not names_envoys(bank, 0)
    inner = scene_of(
        ("members", "NOUN", 0, "root", "member"), ("of", "ADP", 4, "case"), (post, "NOUN", 4, "compound"),
        ("staff", "NOUN", 1, "nmod"),
    ).sentence.tokens  # fmt: skip
    assert names_envoys(inner, 0)
