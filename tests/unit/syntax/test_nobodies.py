"""Tests of words that the model takes for somebody and that are nobody; the whole is tested where mentions are found."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.language import Guess
from dragoman.syntax.nobodies import DIVINE, TURNS, is_divine, is_nobody, without_journey
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


@pytest.mark.parametrize(
    ("verb", "mark", "last", "left"),
    [
        ("Visiting", ",", 4, (3, 4)),
        ("Visiting", ",", 1, None),
        ("Visiting", "and", 4, (0, 4)),
        ("Former", ",", 4, (0, 4)),
    ],
)
def test_without_journey_leaves_who_travels(verb: str, mark: str, last: int, left: tuple[int, int] | None) -> None:
    """Of "Visiting Oslo, the minister" the minister, and nobody of "Visiting Oslo"."""
    words = [(verb, "VERB"), ("Oslo", "PROPN"), (mark, "PUNCT"), ("the", "DET"), ("minister", "NOUN")]
    sentence = scene_of(*((w, upos, 0 if n == 4 else 5, "dep") for n, (w, upos) in enumerate(words))).sentence
    sentence = replace(sentence, names=(Guess(1, 1, "Location", 0.9),))
    found = without_journey(sentence, Guess(0, last, "person", 0.9))
    assert (found and (found.first, found.last)) == left
    unnamed = replace(sentence, names=())
    assert without_journey(unnamed, Guess(0, last, "person", 0.9)) == Guess(0, last, "person", 0.9)
