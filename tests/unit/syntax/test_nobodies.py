"""Tests of words that the model takes for somebody and that are nobody; the whole is tested where mentions are found."""

from __future__ import annotations

import pytest

from dragoman.records.language import Guess
from dragoman.syntax.nobodies import DIVINE, TURNS, is_divine, is_nobody
from tests.scenes import scene_of


@pytest.mark.parametrize("label", TURNS)
def test_is_nobody_knows_the_labels_of_a_transcript(label: str) -> None:
    """A label asks; without a colon Q of the service is somebody."""
    guess = Guess(0, 0, "person", 0.9)
    word = (label.title(), "PROPN", 0, "root")
    assert is_nobody(scene_of(word, (":", "PUNCT", 1, "punct")).sentence, guess)
    assert not is_nobody(scene_of(word, ("left", "VERB", 1, "dep")).sentence, guess)


@pytest.mark.parametrize("word", sorted(DIVINE))
def test_is_divine_needs_his_name(word: str) -> None:
    """The Lord alone may be a peer."""
    sentence = scene_of((word.title(), "PROPN", 0, "root"), ("God", "PROPN", 1, "flat")).sentence
    assert is_divine(sentence, Guess(0, 1, "person", 0.9))
    assert is_divine(sentence, Guess(0, 0, "person", 0.9)) is (word in ("allah", "god", "almighty"))
