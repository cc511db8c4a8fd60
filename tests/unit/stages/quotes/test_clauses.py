"""Tests of what the syntax knows of a reported clause, on trees written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.language import Sentence
from dragoman.stages.quotes.clauses import HOLDING, VIEWS, governing_cue, trailing_source, whose_word
from tests.conllu import sentence_of

BEHIND = """\
1 Lund PROPN NNP 2 nsubj
2 left VERB VBD 0 root
3 , PUNCT , 4 punct
4 report VERB VBP 2 advcl
5 the DET DT 6 det
6 agency NOUN NN 4 obj
7 . PUNCT . 2 punct"""


def tree(rows: str, *changes: tuple[str, str]) -> Sentence:
    """A tree with some rows put in place of others."""
    for old, new in changes:
        rows = rows.replace(old, new)
    sentence = sentence_of(row.split() for row in rows.splitlines())
    return replace(sentence, tokens=tuple(replace(t, lemma=t.text.lower()) for t in sentence.tokens))


@pytest.mark.parametrize(
    ("changes", "source"),
    [
        ((), (4, 5)),
        ((("agency NOUN NN 4 obj", "agency NOUN NN 4 nsubj"),), (4, 5)),
        ((("report VERB", "shell VERB"),), None),
        ((("report VERB VBP", "report VERB VBG"),), None),
        (((", PUNCT , 4 punct", "and CCONJ CC 4 cc"),), None),
        ((("agency NOUN NN 4 obj", "sick ADJ JJ 4 xcomp"),), None),
    ],
    ids=["object", "subject", "no word of saying", "participle", "joined", "nobody"],
)
def test_trailing_source_is_who_stands_behind_the_verb(
    changes: tuple[tuple[str, str], ...], source: tuple[int, int] | None
) -> None:
    """Whatever the tree takes him for, behind a verb of saying that a comma parts from what is said."""
    assert trailing_source(tree(BEHIND, *changes), 3) == source


def test_governing_cue_is_the_verb_behind_what_is_said() -> None:
    """Where the tree does not make the clause its complement."""
    cue = governing_cue(tree(BEHIND), 0, 1)
    assert cue is not None
    assert (cue.first, cue.last, cue.label) == (3, 3, "say")
    assert governing_cue(tree(BEHIND, ("report", "shell")), 0, 1) is None


SHARED = """\
1 Both DET DT 2 det
2 ministers NOUN NNS 3 nsubj
3 share VERB VBD 0 root
4 the DET DT 5 det
5 view NOUN NN 3 obj
6 that SCONJ IN 8 mark
7 Chad PROPN NNP 8 nsubj
8 left VERB VBD 5 acl"""


@pytest.mark.parametrize("noun", sorted(VIEWS))
def test_governing_cue_is_the_view_that_a_clause_tells(noun: str) -> None:
    """A fact tells nobody's view."""
    cue = governing_cue(tree(SHARED, ("view", noun)), 5, 7)
    assert cue is not None
    assert (cue.first, cue.last) == (4, 4)
    assert governing_cue(tree(SHARED, ("view", "fact")), 5, 7) is None


@pytest.mark.parametrize("verb", sorted(HOLDING))
def test_whose_word_is_that_of_those_who_share_a_view(verb: str) -> None:
    """Not of those who ignore it."""
    sentence = tree(SHARED, ("share", verb))
    cue = governing_cue(sentence, 5, 7)
    assert cue is not None
    assert whose_word(sentence, cue) == sentence.span_of(0, 1)


def test_whose_word_is_not_that_of_others() -> None:
    """Whoever ignores it does not hold it, and of what is no object nobody is told."""
    ignored = tree(SHARED, ("share", "ignore"))
    cue = governing_cue(ignored, 5, 7)
    assert cue is not None
    assert whose_word(ignored, cue) is None
    led = tree(SHARED, ("3 obj", "3 obl"))
    cue = governing_cue(led, 5, 7)
    assert cue is not None
    assert whose_word(led, cue) is None
