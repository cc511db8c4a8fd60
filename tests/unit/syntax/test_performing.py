"""Tests of words that do what they say."""

from __future__ import annotations

import pytest

from dragoman.records.language import Sentence
from dragoman.syntax.performing import GIVEN, PERFORMED, WANTING, WORDS, is_performed
from tests.scenes import Word, scene_of


def wishing(who: str, wish: str, verb: str, *more: Word) -> Sentence:
    """Somebody wishes to do something: "I", "want", "to", the verb at token 3."""
    return scene_of(
        (who, "PRON", 2, "nsubj"),
        (wish, "VERB", 0, "root"),
        ("to", "PART", 4, "mark"),
        (verb, "VERB", 2, "xcomp"),
        *more,
    ).sentence


@pytest.mark.parametrize("verb", sorted(PERFORMED))
def test_is_performed_knows_what_is_done_by_saying_so(verb: str) -> None:
    """In the mouth of him who does it; another may want it and not do it."""
    assert is_performed(wishing("I", "wish", verb), 3, 3)
    assert not is_performed(wishing("Chad", "wish", verb), 3, 3)


@pytest.mark.parametrize("wish", sorted(WANTING))
def test_is_performed_knows_the_wishes(wish: str) -> None:
    """Whoever plans to thank has not thanked; nor has who does not want to."""
    assert is_performed(wishing("we", wish, "thank"), 3, 3)
    assert not is_performed(wishing("we", "plan", "thank"), 3, 3)
    assert not is_performed(wishing("we", wish, "thank", ("not", "PART", 2, "advmod")), 3, 3)


@pytest.mark.parametrize("verb", sorted(GIVEN))
def test_is_performed_knows_what_is_given(verb: str) -> None:
    """Thanks are given by saying so, troops are not."""
    for noun in WORDS:
        assert is_performed(wishing("we", "want", verb, (noun, "NOUN", 4, "obj")), 3, 3)
    assert not is_performed(wishing("we", "want", verb, ("troops", "NOUN", 4, "obj")), 3, 3)


def test_is_performed_takes_would_like_in_any_mouth() -> None:
    """Chad, which "would like to thank Mali", thanks it; to send troops is an act to come."""
    would: Word = ("would", "AUX", 2, "aux")
    assert is_performed(wishing("Chad", "like", "thank", would), 3, 3)
    assert not is_performed(wishing("Chad", "like", "invade", would), 3, 3)
    assert not is_performed(wishing("Chad", "like", "thank"), 3, 3)
