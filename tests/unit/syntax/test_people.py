"""Tests of the guesses at people, parted and joined; the whole is tested where mentions are found."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.language import Guess
from dragoman.syntax.pairs import Entries
from dragoman.syntax.people import SENT, SPEAKING, names_state, people_of
from tests.scenes import scene_of

ENTRIES: Entries = {("chad",): ("country", "TCD"), ("oslo",): ("capital", "oslo"), ("lund",): ("title", "lund")}


@pytest.mark.parametrize(("word", "expected"), [("Chad", True), ("Oslo", True), ("Lund", False), ("Berg", False)])
def test_names_state_knows_states_and_capitals(word: str, *, expected: bool) -> None:
    """With an article or without."""
    sentence = scene_of(("the", "DET", 2, "det"), (word, "PROPN", 0, "root")).sentence
    assert names_state(sentence, Guess(0, 1, "", 0.9), ENTRIES) is expected
    assert names_state(sentence, Guess(1, 1, "", 0.9), ENTRIES) is expected


@pytest.mark.parametrize("noun", sorted(SENT))
def test_people_of_leaves_one_who_is_sent_to_somebody_whole(noun: str) -> None:
    """For "to" belongs to his title; what is given to somebody else has two people."""
    words = [(word, "NOUN", 0 if n == 1 else 2, "dep") for n, word in enumerate(("the", noun, "to", "the", "king"))]
    sentence = scene_of(*words).sentence
    assert people_of(sentence, [Guess(0, 4, "person", 0.9)], ENTRIES) == ([Guess(0, 4, "person", 0.9)], [])
    other = scene_of(*((w, u, h, d) for w, u, h, d in [*words[:1], ("prince", *words[1][1:]), *words[2:]])).sentence
    found, served = people_of(other, [Guess(0, 4, "person", 0.9)], ENTRIES)
    assert [(g.first, g.last) for g in found] == [(0, 1), (3, 4)]
    assert served == []


@pytest.mark.parametrize(
    ("office", "parts"),
    [("President", [(0, 1), (2, 4)]), ("Sverre", [(0, 4)]), ("president", [(0, 4)])],
)
def test_people_of_parts_two_people_by_office_and_name(office: str, parts: list[tuple[int, int]]) -> None:
    """A title and the label below it are two; without a second office in capitals the names may be one's."""
    words = ("President", "Berg", office, "Kari", "Lund")
    sentence = replace(
        scene_of(*((w, "PROPN", 0 if n == 1 else 2, "dep") for n, w in enumerate(words))).sentence,
        names=(Guess(1, 1, "Person", 0.9), Guess(3, 4, "Person", 0.9)),
    )
    entries: Entries = {("president",): ("title", "president")}
    found, _ = people_of(sentence, [Guess(0, 4, "person", 0.9)], entries)
    assert [(g.first, g.last) for g in found] == parts


@pytest.mark.parametrize(("verb", "parts"), [("named", [(0, 3)]), ("king", [(0, 1), (3, 3)])])
def test_people_of_leaves_one_behind_whom_an_infinitive_stands_whole(verb: str, parts: list[tuple[int, int]]) -> None:
    """For "to be named" names nobody; "to the king" does."""
    words = [("princes", "NOUN", 0, "root"), ("asking", "VERB", 1, "acl"), ("to", "PART", 4, "dep")]
    sentence = scene_of(*words, (verb, "VERB" if verb == "named" else "NOUN", 2, "dep")).sentence
    found, _ = people_of(sentence, [Guess(0, 3, "person", 0.9)], ENTRIES)
    assert [(g.first, g.last) for g in found] == parts


@pytest.mark.parametrize("noun", sorted(SPEAKING))
@pytest.mark.parametrize(
    ("words", "one"),
    [
        (("to", "the", "minister", ",", "Lund"), True),
        (("for", "the", "minister", ",", "Lund"), True),
        (("and", "the", "minister", ",", "Lund"), False),
        (("to", "the", "minister", "Kari", "Lund"), False),
        (("to", "Premier", "Berg", ",", "Lund"), False),
    ],
)
def test_people_of_joins_who_serves_to_the_name_behind(noun: str, words: tuple[str, ...], *, one: bool) -> None:
    """Without a comma the name is the minister's, and who has a name already is served by another."""
    text = ("the", noun, *words)
    sentence = replace(
        scene_of(*((w, "NOUN", 0 if n == 1 else 2, "dep") for n, w in enumerate(text))).sentence,
        names=(Guess(6, 6, "Person", 0.9),),
    )
    found, _ = people_of(sentence, [Guess(0, 1, "person", 0.9), Guess(3, 6, "person", 0.8)], ENTRIES)
    assert [(g.first, g.last) for g in found] == ([(0, 6)] if one else [(0, 1), (3, 6)])


@pytest.mark.parametrize(
    ("mark", "name", "expected"),
    [(",", True, [(0, 8)]), ("and", True, [(0, 4), (6, 8)]), (",", False, [(0, 4), (6, 8)])],
)
def test_people_of_makes_a_chair_in_office_whole(mark: str, expected: list[tuple[int, int]], *, name: bool) -> None:
    """With the name behind its comma: "Chair-in-Office, Minister Kari Lund" is one person, and nobody without a name."""
    words = ("Chair", "-", "in", "-", "Office", mark, "Minister", "Kari", "Lund")
    sentence = replace(
        scene_of(*((w, "PROPN", 0 if n == 0 else 1, "dep") for n, w in enumerate(words))).sentence,
        names=(Guess(7, 8, "Person", 0.9),) if name else (),
    )
    found, _ = people_of(sentence, [Guess(0, 0, "person", 0.5), Guess(6, 8, "person", 0.9)], ENTRIES)
    assert [(g.first, g.last) for g in found] == expected
