"""Tests of where journeys begin, lead and go on to."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.syntax.journeys import (
    COMING,
    clause_of_place,
    comes_from,
    has_left,
    is_goal,
    is_here,
    is_of_other_journey,
    is_origin,
    lies_ahead,
)
from tests.scenes import scene_of


@pytest.mark.parametrize(("before", "inside", "ahead"), [
    ("stopped in Chad on his way to", (), True), ("landed en route to", (), True), ("landed en route to the", (), True),
    ("was on the way to", (4,), False), ("went to", (), False), ("found a way to", (), True),
])  # fmt: skip
def test_lies_ahead(before: str, inside: tuple[int, ...], *, ahead: bool) -> None:
    """What stands behind "way to" or "route to", unless those words tell the journey itself."""
    words = before.split()
    tokens = scene_of(*((w, "DET" if w == "the" else "X", 0, "dep") for w in (*words, "Oslo"))).sentence.tokens
    inside = tuple(words.index("way") for _ in inside)
    assert lies_ahead(tokens, len(words), inside) is ahead


@pytest.mark.parametrize(("course", "preposition", "ahead"), [
    ("way", "in", True), ("way", "at", True), ("way", "for", False), ("visit", "in", False),
])  # fmt: skip
def test_lies_ahead_knows_where_that_is_held_to_which_a_journey_leads(
    course: str, preposition: str, *, ahead: bool
) -> None:
    """Stopped on his way to the peace conference in Oslo; what he visits is held where he is."""
    scene = scene_of(
        ("stopped", "VERB", 0, "root"), ("on", "ADP", 4, "case"), ("his", "PRON", 4, "nmod:poss"),
        (course, "NOUN", 1, "obl"), ("to", "ADP", 8, "case"), ("the", "DET", 8, "det"), ("peace", "NOUN", 8, "compound"),
        ("conference", "NOUN", 4, "nmod"), (preposition, "ADP", 10, "case"), ("Oslo", "PROPN", 8, "nmod"),
    )  # fmt: skip
    assert lies_ahead(scene.sentence.tokens, 9) is ahead
    assert not lies_ahead(scene.sentence.tokens, 9, (3,))


def test_lies_ahead_reads_the_preposition_of_a_long_name() -> None:
    """On his way to the Friends of Togo Meeting in Oslo."""
    scene = scene_of(
        ("way", "NOUN", 0, "root"), ("to", "ADP", 6, "case"), ("Friends", "PROPN", 6, "compound"), ("of", "ADP", 5, "case"),
        ("Togo", "PROPN", 3, "nmod"), ("Meeting", "PROPN", 1, "nmod"), ("in", "ADP", 8, "case"), ("Oslo", "PROPN", 6, "nmod"),
    )  # fmt: skip
    assert lies_ahead(scene.sentence.tokens, 7)
    assert not lies_ahead(scene.sentence.tokens, 7, (0,))


@pytest.mark.parametrize(
    ("case", "relation", "expected"),
    [("to", "conj", True), ("for", "obl", True), ("in", "obl", False), ("to", "nmod", False)],
)
def test_is_goal_knows_where_a_journey_leads(case: str, relation: str, *, expected: bool) -> None:
    """Also behind another goal, and where the tree joins it to the verb."""
    words = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("flew", "VERB", 0, "root"), ("to", "ADP", 4, "case"), ("Riga", "PROPN", 2, "obl"),
        (case, "ADP", 6, "case"), ("Oslo", "PROPN", 4 if relation == "conj" else 2, relation),
    ).sentence.tokens  # fmt: skip
    assert is_goal(words, range(1, 2), 5, 5) == expected
    assert is_goal(words, range(1, 2), 3, 3)
    assert not is_goal(words, range(1), 3, 3)


def test_clause_of_place_finds_its_where() -> None:
    """The deed of a clause on a place, not that of the clause above it."""
    words = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("flew", "VERB", 0, "root"), ("to", "ADP", 4, "case"), ("Riga", "PROPN", 2, "obl"),
        ("where", "ADV", 7, "advmod"), ("he", "PRON", 7, "nsubj"), ("held", "VERB", 4, "acl:relcl"), ("talks", "NOUN", 7, "obj"),
    ).sentence.tokens  # fmt: skip
    assert clause_of_place(words, 7) == 4
    assert clause_of_place(words, 1) is None


@pytest.mark.parametrize("verb", sorted(COMING))
def test_comes_from_knows_where_a_journey_began(verb: str) -> None:
    """From Doha for talks; who returned from it was there, and in it he is."""

    def began(lemma: str = verb, case: str = "from", deed: int = 1) -> bool:
        tokens = scene_of(
            ("Vik", "PROPN", 2, "nsubj"), ("v", "VERB", 0, "root", lemma), ("today", "NOUN", 2, "obl:unmarked"),
            (case, "ADP", 5, "case"), ("Doha", "PROPN", 3, "nmod"), ("for", "ADP", 7, "case"),
            ("talks", "NOUN", 2, "obl", "talk"), ("which", "PRON", 9, "nsubj"), ("failed", "VERB", 7, "acl:relcl", "fail"),
        ).sentence.tokens  # fmt: skip
        return comes_from(tokens, 4, deed, deed)

    assert began()
    assert began(deed=6)
    assert not began(deed=8)
    assert not began("return")
    assert not began(case="in")


@pytest.mark.parametrize(("verb", "case", "origin"), [
    ("flew", "from", True), ("flew", "to", False), ("returned", "from", False), ("left", "from", False),
])  # fmt: skip
def test_is_origin(verb: str, case: str, *, origin: bool) -> None:
    """A journey sets out from it; who returns from a place was there, and so was who left it."""
    lemma = {"flew": "fly", "returned": "return", "left": "leave"}[verb]
    tokens = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), (verb, "VERB", 0, "root", lemma), (case, "ADP", 4, "case"),
        ("Chad", "PROPN", 2, "obl"),
    ).sentence.tokens  # fmt: skip
    assert is_origin(tokens, 3, [1]) is origin
    assert not is_origin(tokens, 3, [0])


def test_is_origin_knows_what_is_left_for_another() -> None:
    """And the name behind which it stands."""
    tokens = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("left", "VERB", 0, "root", "leave"), ("Chad", "PROPN", 2, "obj"),
        ("for", "ADP", 5, "case"), ("Mali", "PROPN", 2, "obl"),
    ).sentence.tokens  # fmt: skip
    assert is_origin(tokens, 2, [1])
    assert not is_origin(tokens, 4, [1])
    tokens = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("flew", "VERB", 0, "root", "fly"), ("to", "ADP", 4, "case"),
        ("Mali", "PROPN", 2, "obl"), ("from", "ADP", 6, "case"), ("Chad", "PROPN", 4, "nmod"),
    ).sentence.tokens  # fmt: skip
    assert is_origin(tokens, 5, [1])
    assert not is_origin(tokens, 3, [1])


@pytest.mark.parametrize(("mark", "other"), [("before", True), ("after", True), ("while", False)])
def test_is_of_other_journey(mark: str, *, other: bool) -> None:
    """A place in a clause behind "before" is none of the journey outside it; its own is."""
    tokens = scene_of(
        (mark, "SCONJ", 2, "mark"), ("coming", "VERB", 7, "advcl", "come"), ("to", "ADP", 4, "case"),
        ("Togo", "PROPN", 2, "obl"), (",", "PUNCT", 2, "punct"), ("Lund", "PROPN", 7, "nsubj"),
        ("went", "VERB", 0, "root", "go"), ("to", "ADP", 9, "case"), ("Chad", "PROPN", 7, "obl"),
    ).sentence.tokens  # fmt: skip
    assert is_of_other_journey(tokens, 3, [6]) is other
    assert is_of_other_journey(tokens, 8, [1]) is other
    assert not is_of_other_journey(tokens, 3, [1])
    assert not is_of_other_journey(tokens, 8, [6])


def test_is_of_other_journey_needs_no_right_tree() -> None:
    """What stands right behind the verb of the clause is its own."""
    tokens = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("came", "VERB", 0, "root", "come"), ("to", "ADP", 4, "case"),
        ("Togo", "PROPN", 2, "obl"), ("after", "SCONJ", 6, "mark"), ("visiting", "VERB", 2, "advcl", "visit"),
        ("Chad", "PROPN", 2, "obl"),
    ).sentence.tokens  # fmt: skip
    assert [is_of_other_journey(tokens, at, [1]) for at in (3, 6)] == [False, True]
    assert [is_of_other_journey(tokens, at, [5]) for at in (3, 6)] == [True, False]


@pytest.mark.parametrize(("tag", "case", "expected"), [("VBD", "on", True), ("VBD", "for", False), ("VB", "on", False)])
def test_has_left_knows_who_is_gone(tag: str, case: str, *, expected: bool) -> None:
    """From a place, and to none that is told; not who is to leave it."""
    words = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("left", "VERB", 0, "root", "leave"), ("Riga", "PROPN", 2, "obj"),
        (case, "ADP", 5, "case"), ("Monday", "PROPN", 2, "obl"),
    ).sentence.tokens  # fmt: skip
    words = tuple(replace(t, xpos=tag) if t.text == "left" else t for t in words)
    assert has_left(words, 1, 1) == expected


def test_comes_from_knows_what_one_leaves_to_meet() -> None:
    """Whoever leaves Riga to meet Vik meets him elsewhere; the leaving itself is told of Riga."""
    words = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("left", "VERB", 0, "root", "leave"), ("Riga", "PROPN", 2, "obj"),
        ("to", "PART", 5, "mark"), ("meet", "VERB", 2, "advcl"), ("Vik", "PROPN", 5, "obj"),
    ).sentence.tokens  # fmt: skip
    assert comes_from(words, 2, 4, 4)
    assert not comes_from(words, 2, 1, 1)


@pytest.mark.parametrize(("word", "words", "expected"), [
    ("here", (0,), True), ("here", (2,), True), ("there", (0,), False), ("here", (3,), False),
])  # fmt: skip
def test_is_here_knows_where_something_is(word: str, words: tuple[int, ...], *, expected: bool) -> None:
    """It hangs on what is told, or what is told hangs on it."""
    tokens = scene_of(
        ("arrived", "VERB", 0, "root"), (word, "ADV", 1, "advmod"), ("visit", "NOUN", 2, "obl"), ("talks", "NOUN", 1, "obj")
    ).sentence.tokens  # fmt: skip
    assert is_here(tokens, 1, words) is expected
