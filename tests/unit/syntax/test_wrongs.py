"""Tests of what is a wrong, by verb, noun and adjective; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.syntax.wrong_words import BRANDED, EVILS, KEEPING, KEPT, ONES, RULES
from dragoman.syntax.wrongs import BEING, GUILTY, falls_short, is_made_out, is_to_blame, is_wrong, wrongs
from tests.scenes import Word, scene_of


def test_wrongs_knows_by_whom_it_is_done() -> None:
    """Of a passive only who is told to do it is blamed."""
    words: tuple[Word, ...] = (
        ("law", "NOUN", 3, "nsubj:pass"), ("was", "AUX", 3, "aux:pass", "be"), ("violated", "VERB", 0, "root", "violate"),
    )  # fmt: skip
    assert not wrongs(scene_of(*words).sentence, 2)
    assert wrongs(scene_of(*words, ("by", "ADP", 5, "case"), ("Chad", "PROPN", 3, "obl:agent")).sentence, 2)


def test_wrongs_leaves_a_broken_truce() -> None:
    """It is broken by force, and the model hears the deed."""
    for noun, wrong in (("treaty", True), ("truce", False)):
        sentence = scene_of(
            ("Chad", "PROPN", 2, "nsubj"), ("violated", "VERB", 0, "root", "violate"), (noun, "NOUN", 4, "compound"),
            ("agreement", "NOUN", 2, "obj"),
        ).sentence  # fmt: skip
        assert wrongs(sentence, 1) is wrong


@pytest.mark.parametrize("verb", sorted({*KEEPING, *KEPT}))
def test_falls_short_knows_what_is_not_kept(verb: str) -> None:
    """Who does not keep it falls short; who keeps it does not."""
    thing = min(KEPT.get(verb, {"rule"}))
    words: tuple[Word, ...] = (("Chad", "PROPN", 2, "nsubj"), (verb, "VERB", 0, "root"), (thing, "NOUN", 2, "obj"))
    assert falls_short(scene_of(*words, ("not", "PART", 2, "advmod")).sentence, 1)
    assert not falls_short(scene_of(*words).sentence, 1)


@pytest.mark.parametrize("word", sorted(GUILTY))
def test_is_to_blame_knows_the_guilty(word: str) -> None:
    """Of an evil, and of no archive."""
    for noun, blamed in (("war", True), ("archive", False)):
        sentence = scene_of(
            ("Chad", "PROPN", 3, "nsubj"), ("is", "AUX", 3, "cop", "be"), (word, "ADJ", 0, "root"),
            ("for", "ADP", 5, "case"), (noun, "NOUN", 3, "obl"),
        ).sentence  # fmt: skip
        assert is_to_blame(sentence, 2) is blamed


@pytest.mark.parametrize("noun", sorted(EVILS))
def test_is_to_blame_knows_who_is_behind_it(noun: str) -> None:
    """Chad is behind the war; it is not in it."""
    for case, blamed in (("behind", True), ("in", False)):
        sentence = scene_of(
            ("Chad", "PROPN", 4, "nsubj"), ("is", "AUX", 4, "cop", "be"), (case, "ADP", 4, "case"),
            (noun, "NOUN", 0, "root"),
        ).sentence  # fmt: skip
        assert is_to_blame(sentence, 3) is blamed


def is_one(noun: str, *more: Word) -> bool:
    """Whether "the raid is a …" calls it a wrong; the noun is the third word."""
    return is_wrong(
        scene_of(
            ("raid", "NOUN", 3, "nsubj"), ("is", "AUX", 3, "cop", "be"), (noun, "NOUN", 0, "root"), *more
        ).sentence,
        2,
    )


@pytest.mark.parametrize("noun", sorted(ONES))
def test_is_wrong_looks_behind_one_of_several(noun: str) -> None:
    """The latest in a series of breaches is a breach, of gifts it is none."""
    assert is_one(noun, ("of", "ADP", 5, "case"), ("breaches", "NOUN", 3, "nmod", "breach"))
    assert not is_one(noun, ("of", "ADP", 5, "case"), ("gifts", "NOUN", 3, "nmod", "gift"))


@pytest.mark.parametrize("rule", sorted(RULES))
def test_is_wrong_knows_the_branded(rule: str) -> None:
    """A rogue state is one, a happy state none."""
    assert all(is_one(rule, (word, "ADJ", 3, "amod")) for word in sorted(BRANDED))
    assert not is_one(rule, ("happy", "ADJ", 3, "amod"))


def test_is_wrong_wants_to_whom_something_is_a_threat() -> None:
    """A threat to peace is one; a threat alone may be anybody's."""
    assert is_one("threat", ("to", "ADP", 5, "case"), ("peace", "NOUN", 3, "nmod"))
    assert not is_one("threat")


@pytest.mark.parametrize("verb", sorted(BEING))
def test_is_made_out_knows_what_something_represents(verb: str) -> None:
    """As the object of such a verb."""
    sentence = scene_of(("It", "PRON", 2, "nsubj"), (verb, "VERB", 0, "root"), ("breach", "NOUN", 2, "obj")).sentence
    assert is_made_out(sentence, 2)
    assert not is_made_out(sentence, 0)
