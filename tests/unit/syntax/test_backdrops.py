"""Tests of the words for what something came after or before; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.language import Guess
from dragoman.syntax.backdrops import NOUNS, WORDS, backdrop_of, backdrops, is_aside
from tests.scenes import Word, scene_of

PHONED: tuple[Word, ...] = (
    ("Chad", "PROPN", 2, "nsubj"), ("phoned", "VERB", 0, "root", "phone"), ("Mali", "PROPN", 2, "obj"),
)  # fmt: skip


def after(lead: str = "after", *, owner: bool = True) -> tuple[Word, ...]:
    """Chad's call after Togo's visit on Monday; without ``owner`` after a visit of which is not said whose it was."""
    whose = (("Togo", "PROPN", 6, "nmod:poss") if owner else ("every", "DET", 6, "det"),)
    return (
        *PHONED, (lead, "ADP", 6, "case"), *whose, ("visit", "NOUN", 2, "obl"),
        ("on", "ADP", 8, "case"), ("Monday", "PROPN", 2, "obl"),
    )  # fmt: skip


@pytest.mark.parametrize("lead", sorted(WORDS))
def test_backdrops_finds_what_something_came_after_or_before(lead: str) -> None:
    """The words from the preposition to the last that hangs on the noun, and whose it was."""
    (found,) = backdrops(scene_of(*after(lead)).sentence)
    assert (found.first, found.last, found.head, found.owned) == (3, 5, 5, True)


@pytest.mark.parametrize("noun", sorted(NOUNS))
def test_backdrops_goes_on_behind_a_noun_of_its_own(noun: str) -> None:
    """What is "in the wake of the visit" is as "after the visit"; "at the end of the visit" is not."""
    words: tuple[Word, ...] = (
        *PHONED, ("in", "ADP", 6, "case"), ("the", "DET", 6, "det"), (noun, "NOUN", 2, "obl"),
        ("of", "ADP", 9, "case"), ("the", "DET", 9, "det"), ("visit", "NOUN", 6, "nmod"),
    )  # fmt: skip
    assert [(b.first, b.last) for b in backdrops(scene_of(*words).sentence)] == [(6, 8)]
    other = [("end", *w[1:]) if w[0] == noun else w for w in words]
    assert backdrops(scene_of(*other).sentence) == ()


def test_backdrops_leads_on_to_the_noun_where_the_tree_looks_back() -> None:
    """A preposition that hangs on the name before it leads to the next noun that hangs on what stands before."""
    words = [("following", "ADP", 3, "case") if w[0] == "after" else w for w in after()]
    (found,) = backdrops(scene_of(*words).sentence)
    assert (found.first, found.last, found.head) == (3, 5, 5)


@pytest.mark.parametrize(("noun", "far"), [("weeks", True), ("hours", False)])
def test_is_far_of_what_lay_days_before(noun: str, *, far: bool) -> None:
    """What came weeks after a visit came on another day, hours after it perhaps not."""
    words = tuple((w[0], w[1], w[2] + (w[2] > 3), *w[3:]) for w in after())
    length: Word = (noun, "NOUN", 2, "obl", noun[:-1])
    here = scene_of(*words[:3], length, *words[3:]).sentence
    (found,) = backdrops(here)
    assert found.is_far(here.tokens) is far


def test_backdrops_takes_no_time_for_one() -> None:
    """What comes "after Monday" tells of nothing that happened."""
    words: tuple[Word, ...] = (*PHONED, ("after", "ADP", 5, "case"), ("Monday", "PROPN", 2, "obl"))
    sentence = replace(scene_of(*words).sentence, times=(Guess(4, 4, "DATE", 0.9),))
    assert backdrops(sentence) == ()


def test_backdrops_says_no_owner_of_what_a_length_is_of() -> None:
    """What comes "after two hours of talks" does not say whose they were; "after the hour of Togo" is as short."""
    words: tuple[Word, ...] = (
        *PHONED, ("after", "ADP", 6, "case"), ("two", "NUM", 6, "nummod"), ("hours", "NOUN", 2, "obl", "hour"),
        ("of", "ADP", 8, "case"), ("talks", "NOUN", 6, "nmod", "talk"),
    )  # fmt: skip
    (found,) = backdrops(scene_of(*words).sentence)
    assert (found.first, found.last, found.owned) == (3, 7, False)


def test_backdrop_of_is_the_smallest_around_some_words() -> None:
    """The visit stands in one, the call in none."""
    sentence = scene_of(*after()).sentence
    assert backdrop_of(sentence, 5, 5) == backdrops(sentence)[0]
    assert backdrop_of(sentence, 1, 1) is None


@pytest.mark.parametrize(("owner", "aside"), [(True, True), (False, False)])
def test_is_aside_leaves_a_day_to_what_somebody_did(*, owner: bool, aside: bool) -> None:
    """After "Togo's visit on Monday" a call was some day; after "every visit on Monday" perhaps on Monday."""
    sentence = scene_of(*after(owner=owner)).sentence
    assert is_aside(sentence, 7) is aside
    assert is_aside(sentence, 7, (1, 1)) is aside
    assert not is_aside(sentence, 7, (5, 5))
    assert not is_aside(sentence, 2)
