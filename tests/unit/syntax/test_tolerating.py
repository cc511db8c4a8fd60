"""Tests of what somebody will not put up with; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.records.language import Sentence
from dragoman.syntax.tolerating import NOT, TOLERATING, UNHEEDED, is_blame, is_not_tolerated
from tests.scenes import scene_of


def borne(verb: str, word: str = "not", relation: str = "nsubj:pass") -> Sentence:
    """Whether a raid is put up with: "The raid could not be tolerated", "raid" at token 1."""
    return scene_of(
        ("The", "DET", 2, "det"), ("raid", "NOUN", 6, relation), ("could", "AUX", 6, "aux"), (word, "PART", 6, "advmod"),
        ("be", "AUX", 6, "aux:pass"), (verb, "VERB", 0, "root"),
    ).sentence  # fmt: skip


@pytest.mark.parametrize("verb", sorted(TOLERATING))
def test_is_not_tolerated_knows_the_verbs(verb: str) -> None:
    """What "cannot be" so has been done, and the verb blames who did it."""
    assert is_not_tolerated(borne(verb), 1, 1)
    assert is_blame(borne(verb), 5, 5)
    assert not is_not_tolerated(borne(verb, "often"), 1, 1)
    assert not is_blame(borne(verb, "often"), 5, 5)


@pytest.mark.parametrize("word", sorted(NOT))
def test_is_not_tolerated_knows_the_negations(word: str) -> None:
    """Of other verbs they deny the act."""
    assert is_not_tolerated(borne("tolerate", word), 1, 1)
    assert not is_not_tolerated(borne("confirm", word), 1, 1)


def test_is_not_tolerated_is_what_the_clause_is_about() -> None:
    """An aside is not, but what "and" joins the verb to is."""
    assert not is_not_tolerated(borne("tolerate", relation="obl"), 1, 1)
    sentence = scene_of(
        ("Raids", "NOUN", 2, "nsubj"), ("threaten", "VERB", 0, "root"), ("Chad", "PROPN", 2, "obj"),
        ("not", "PART", 5, "advmod"), ("tolerated", "VERB", 2, "conj", "tolerate"),
    ).sentence  # fmt: skip
    assert is_not_tolerated(sentence, 0, 0)


@pytest.mark.parametrize("how", sorted(UNHEEDED))
def test_is_not_tolerated_is_what_will_not_go_unheeded(how: str) -> None:
    """The raid would not go unanswered: it has been."""
    for word, expected in (("not", True), ("often", False)):
        sentence = scene_of(
            ("raid", "NOUN", 4, "nsubj"), ("would", "AUX", 4, "aux"), (word, "PART", 4, "advmod"),
            ("go", "VERB", 0, "root"), (how, "ADV", 4, "advmod"),
        ).sentence  # fmt: skip
        assert is_not_tolerated(sentence, 0, 0) is expected
