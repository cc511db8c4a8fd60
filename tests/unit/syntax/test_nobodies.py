"""Tests of words that the model takes for somebody and that are nobody; the whole is tested where mentions are found."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.language import Guess
from dragoman.syntax.nobodies import (
    DIVINE,
    PACTS,
    RAGING,
    STORMS,
    WEATHER,
    is_divine,
    is_nobody,
    is_storm,
    without_journey,
)
from tests.scenes import Word, scene_of


@pytest.mark.parametrize("words", ["chief among them", "the statement", "readouts"])
def test_is_nobody_knows_papers_and_one_of_many(words: str) -> None:
    """Who issues a paper is somebody."""
    text = [(w, "NOUN", 0 if n == 0 else 1, "dep", w.removesuffix("s")) for n, w in enumerate(words.split())]
    assert is_nobody(scene_of(*text).sentence, Guess(0, len(text) - 1, "person", 0.9))
    assert not is_nobody(scene_of(*text, ("office", "NOUN", 1, "dep")).sentence, Guess(0, len(text), "person", 0.9))


@pytest.mark.parametrize("pact", sorted(PACTS))
def test_is_nobody_knows_agreements_by_their_letters(pact: str) -> None:
    """An agreement signs nothing; the state before it does."""
    sentence = scene_of(("the", "DET", 2, "det"), (pact, "PROPN", 0, "root"), ("office", "NOUN", 2, "dep")).sentence
    assert is_nobody(sentence, Guess(0, 1, "organization", 0.9))
    assert not is_nobody(sentence, Guess(0, 2, "organization", 0.9))


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


@pytest.mark.parametrize("word", sorted(STORMS))
def test_is_storm_knows_what_is_called_like_a_person(word: str) -> None:
    """Whether the guess begins with the storm or with its name; in small letters it is no name's part."""
    told = scene_of((word.title(), "PROPN", 2, "compound"), ("Nora", "PROPN", 0, "root")).sentence
    assert is_storm(told, Guess(0, 1, "person", 0.9))
    assert is_storm(told, Guess(1, 1, "person", 0.9))
    small = scene_of((word, "NOUN", 2, "compound"), ("Nora", "PROPN", 0, "root")).sentence
    assert not is_storm(small, Guess(1, 1, "person", 0.9))
    assert not is_storm(
        scene_of(("Kari", "PROPN", 2, "x"), ("Nora", "PROPN", 0, "root")).sentence, Guess(0, 1, "person", 0.9)
    )


@pytest.mark.parametrize("noun", sorted(WEATHER))
def test_is_storm_knows_a_bare_name_by_what_it_does(noun: str) -> None:
    """Where the sentence names the storm too; somebody of that name strikes in no storm, or does something else."""
    words: list[Word] = [("Nora", "PROPN", 2, "nsubj"), ("swept", "VERB", 0, "root", "sweep"), (noun, "NOUN", 2, "obl")]
    name = Guess(0, 0, "person", 0.9)
    assert is_storm(scene_of(*words).sentence, name)
    for verb in RAGING:
        assert is_storm(scene_of(words[0], (verb, "VERB", 0, "root"), words[2]).sentence, name)
    assert not is_storm(scene_of(words[0], ("visit", "VERB", 0, "root"), words[2]).sentence, name)
    assert not is_storm(scene_of(words[0], words[1], ("room", "NOUN", 2, "obl")).sentence, name)
    assert not is_storm(scene_of(*words).sentence, replace(name, label="country"))
