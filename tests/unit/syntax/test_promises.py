"""Tests of what became of a promise; the golden cases of ``standing`` hold whole sentences."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.syntax.features import Reading
from dragoman.syntax.promises import BREAKING, FAILING, KEEPING, PROMISES, promise_cue
from dragoman.syntax.tree import grow_tree
from tests.scenes import Word, scene_of


def value(verb: str, noun: str = "pledge", *more: Word, upos: str = "VBD") -> str | None:
    """How that stands which a promise, the object of a verb in the past, bound somebody to."""
    words: tuple[Word, ...] = (("Oslo", "PROPN", 2, "nsubj"), (f"{verb}ed", "VERB", 0, "root", verb))
    scene = scene_of(*words, (noun, "NOUN", 2, "obj"), *more)
    tokens = tuple(replace(t, xpos=upos if n == 1 else t.xpos) for n, t in enumerate(scene.sentence.tokens))
    cue = promise_cue(Reading(grow_tree(replace(scene.sentence, tokens=tokens))), 2, 1)
    return cue.value if cue else None


@pytest.mark.parametrize("verb", sorted(KEEPING))
def test_promise_cue_knows_who_kept_it(verb: str) -> None:
    """Unless with "not"; what is still to be kept tells nothing."""
    assert value(verb) == "happened"
    assert value(verb, "pledge", ("not", "PART", 2, "advmod")) == "denied"
    assert value(verb, upos="VB") is None


@pytest.mark.parametrize("verb", sorted(BREAKING))
def test_promise_cue_knows_who_broke_it(verb: str) -> None:
    """Unless with "not"."""
    assert value(verb) == "denied"
    assert value(verb, "pledge", ("not", "PART", 2, "advmod")) == "happened"


@pytest.mark.parametrize("noun", sorted(PROMISES))
def test_promise_cue_knows_what_binds(noun: str) -> None:
    """A promise, and no offer."""
    assert value("keep", noun) == "happened"
    assert value("keep", "offer") is None
    assert value("renew", noun) is None


@pytest.mark.parametrize("verb", sorted(FAILING))
def test_promise_cue_knows_who_failed_to_keep_it(verb: str) -> None:
    """By the verb above."""
    words: tuple[Word, ...] = (("Oslo", "PROPN", 2, "nsubj"), (verb, "VERB", 0, "root"), ("to", "PART", 4, "mark"))
    scene = scene_of(*words, ("keep", "VERB", 2, "xcomp"), ("pledge", "NOUN", 4, "obj"))
    tokens = tuple(replace(t, xpos="VBD" if n == 1 else t.xpos) for n, t in enumerate(scene.sentence.tokens))
    cue = promise_cue(Reading(grow_tree(replace(scene.sentence, tokens=tokens))), 4, 1)
    assert cue is not None
    assert cue.value == "denied"
