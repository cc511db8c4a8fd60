"""Tests of the verb above a time and of plans as they stood; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.records.language import Sentence
from dragoman.syntax.times import is_plan_then, verb_above
from tests.conllu import sentence_of
from tests.scenes import Word, scene_of


def sentence(*words: Word) -> Sentence:
    """A sentence of some words."""
    return scene_of(*words).sentence


@pytest.mark.parametrize("relation", ["aux", "cop"])
@pytest.mark.parametrize(
    ("helper", "then"), [("was AUX VBD", True), ("would AUX MD", True), ("should AUX MD", True), ("will AUX MD", False)]
)
def test_is_plan_then_wants_a_helper_in_the_past(helper: str, then: bool, relation: str) -> None:
    """What was to be, or would be, by its own verb or by the one that its infinitive completes."""
    rows = f"Norway PROPN NNP 3 nsubj|{helper} 3 aux|go VERB VB 0 root|on ADP IN 5 case|Monday PROPN NNP 3 obl"
    own = sentence_of([str(n + 1), *row.split()] for n, row in enumerate(rows.split("|")))
    assert is_plan_then(own, [2], 4, 4) is then
    assert is_plan_then(own, [0], 4, 4) is then
    assert not is_plan_then(own, [3], 4, 4)
    rows = f"It PRON PRP 3 nsubj|{helper} 3 aux|due ADJ JJ 0 root|go VERB VB 3 xcomp|Monday PROPN NNP 4 obl"
    due = sentence_of([str(n + 1), *row.split()] for n, row in enumerate(rows.replace("aux", relation).split("|")))
    assert is_plan_then(due, [3], 4, 4) is then


WILL_GO: tuple[Word, ...] = (("will", "AUX", 2, "aux"), ("go", "VERB", 4, "ccomp"))


@pytest.mark.parametrize(
    ("words", "verb"),
    [
        ((*WILL_GO, ("she", "PRON", 4, "nsubj"), ("said", "VERB", 0, "root"), ("Monday", "PROPN", 2, "obl")), 3),
        ((*WILL_GO, ("she", "PRON", 4, "nsubj"), ("said", "VERB", 0, "root"), ("Monday", "PROPN", 4, "obl")), 3),
        ((*WILL_GO, ("Monday", "PROPN", 2, "obl"), ("said", "VERB", 0, "root"), ("she", "PRON", 4, "nsubj")), 1),
        (
            (*WILL_GO, ("she", "PRON", 4, "nsubj"), ("said", "VERB", 0, "root"), ("hoping", "VERB", 4, "advcl"),
             ("Monday", "PROPN", 2, "obl")),
            1,
        ),
    ],
    ids=["crossed", "its own", "before", "a third verb"],
)  # fmt: skip
def test_verb_above_crosses_no_verb_over_another(words: tuple[Word, ...], verb: int) -> None:
    """A day behind "she said" is not of what she said, whatever the tree has."""
    at = next(n for n, word in enumerate(words) if word[0] == "Monday")
    assert verb_above(sentence(*words), at, at) == verb


@pytest.mark.parametrize(
    ("words", "then"),
    [
        ((("met", "VERB", 0, "root"), ("ahead", "ADV", 3, "case"), ("talks", "NOUN", 1, "obl")), True),
        ((("met", "VERB", 0, "root"), ("ahead", "ADV", 1, "advmod"), ("talks", "NOUN", 2, "obl")), True),
        ((("met", "VERB", 0, "root"), ("after", "ADP", 3, "case"), ("talks", "NOUN", 1, "obl")), False),
    ],
)
def test_is_plan_then_knows_what_lay_ahead(words: tuple[Word, ...], then: bool) -> None:
    """Of talks ahead of which somebody met, a day that is over was to come."""
    told = sentence(*words, ("Monday", "PROPN", 3, "nmod"))
    assert is_plan_then(told, [2], 3, 3) is then
    assert not is_plan_then(told, [0], 3, 3)
