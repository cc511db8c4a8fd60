"""Trees: sound heads, spans, paths and noun phrases."""

from __future__ import annotations

from hypothesis import given, settings

from dragoman.records.language import Sentence
from dragoman.syntax.mending import mend_tree
from dragoman.syntax.tree import (
    ancestors,
    child_with,
    children_with,
    descendants,
    grow_tree,
    is_time,
    path_between,
    phrase,
    subtree,
    top_of,
)
from tests.conllu import sentence_of
from tests.unit.syntax.test_predicates import any_sentences

ROWS = """
1 The DET DT 3 det
2 Danish ADJ JJ 3 amod
3 minister NOUN NN 8 nsubj
4 , PUNCT , 7 punct
5 Mette PROPN NNP 3 appos
6 Friis PROPN NNP 5 flat
7 , PUNCT , 3 punct
8 met VERB VBD 0 root
9 her PRON PRP$ 10 nmod:poss
10 host NOUN NN 8 obj
11 and CCONJ CC 12 cc
12 aides NOUN NNS 10 conj
13 in ADP IN 14 case
14 May PROPN NNP 8 obl
15 . PUNCT . 8 punct
"""
SENTENCE = sentence_of([row.split() for row in ROWS.strip().splitlines()])


def test_grow_tree_computes_missing_lemmas() -> None:
    """Lemmas that the tokens lack come from the rules, in small letters."""
    tree = grow_tree(SENTENCE)
    assert tree.lemmas[7] == "meet"
    assert tree.lemmas[11] == "aide"
    assert tree.rels[8] == "nmod"
    assert tree.labels[8] == "nmod:poss"


def test_grow_tree_cuts_circles_and_heads_outside() -> None:
    """A circle, a self-loop and a head outside the sentence end at no head."""
    rows = ["1 a X X 2 dep", "2 b X X 1 dep", "3 c X X 3 dep", "4 d X X 9 dep", "5 e X X 1 dep"]
    tree = grow_tree(sentence_of([row.split() for row in rows]))
    assert [tree.heads[node] for node in (2, 3)] == [-1, -1]
    assert sorted(len(ancestors(tree, node)) for node in range(5)) == [0, 0, 0, 1, 1]


def test_children_with_knows_relations_with_and_without_subtype() -> None:
    """A relation finds its subtypes; a subtype finds itself only."""
    tree = grow_tree(SENTENCE)
    assert children_with(tree, 9, "nmod") == [8]
    assert children_with(tree, 9, "nmod:poss", "conj") == [8, 11]
    assert child_with(tree, 9, "nmod:tmod") is None


def test_subtree_and_descendants_hold_all_below() -> None:
    """The subtree of the object holds its conjunct; marks at its ends are left out."""
    tree = grow_tree(SENTENCE)
    assert descendants(tree, 9) == [8, 9, 10, 11]
    assert subtree(tree, 7) == (0, 13)


def test_path_between_leaves_out_both_ends() -> None:
    """The way between two tokens goes over their common head."""
    tree = grow_tree(SENTENCE)
    assert path_between(tree, 4, 11) == (2, 7, 9)
    assert path_between(tree, 9, 7) == ()


def test_top_of_is_the_token_nearest_to_the_root() -> None:
    """Of verb and object the verb is on top."""
    assert top_of(grow_tree(SENTENCE), (9, 7)) == 7


def test_phrase_holds_apposition_but_not_conjuncts_and_prepositions() -> None:
    """The phrase of a name and title runs to the end of the apposition; joined phrases are apart."""
    tree = grow_tree(SENTENCE)
    assert phrase(tree, 2) == (0, 5)
    assert phrase(tree, 9) == (8, 9)
    assert phrase(tree, 11) == (11, 11)
    assert phrase(tree, 13) == (13, 13)


def test_is_time_knows_months_but_not_verbs() -> None:
    """May with a capital tag is a month; the modal is not."""
    tree = grow_tree(SENTENCE)
    assert is_time(tree, 13)
    assert not is_time(tree, 9)
    assert not is_time(grow_tree(sentence_of([["1", "may", "AUX", "MD", "0", "root"]])), 0)


@given(any_sentences())
@settings(max_examples=100, deadline=None)
def test_grow_tree_always_gives_a_forest(sentence: Sentence) -> None:
    """Every walk upward ends, every head is inside, and every phrase holds its head and no mark at its ends."""
    tree = grow_tree(sentence)
    for node in range(len(tree)):
        assert len(ancestors(tree, node)) < len(tree)
        first, last = phrase(tree, node)
        assert 0 <= first <= node <= last < len(tree)
        assert first == node or tree.upos[first] != "PUNCT"
        assert last == node or tree.upos[last] != "PUNCT"


def _two_subjects(*opening: str) -> Sentence:
    """Two subjects of one verb, some words before the second one."""
    rows = [["1", "Lund", "PROPN", "NNP", "5", "nsubj"], *([list(opening)] if opening else [])]
    rows += [["3", "envoys", "NOUN", "NNS", "5", "nsubj"], ["4", "of", "ADP", "IN", "5", "case"]]
    rows += [["5", "left", "VERB", "VBD", "0", "root"]]
    return sentence_of(rows)


def test_mend_tree_joins_a_subject_that_and_opens_to_the_first() -> None:
    """The parser gives a list of three two subjects; "and" before the second says that it is one list."""
    tree = grow_tree(mend_tree(_two_subjects("2", "and", "CCONJ", "CC", "3", "cc")))
    assert (tree.heads[2], tree.labels[2]) == (0, "conj")


def test_mend_tree_leaves_two_subjects_that_nothing_joins() -> None:
    """A comma alone says nothing of a list."""
    tree = grow_tree(mend_tree(_two_subjects("2", ",", "PUNCT", ",", "3", "punct")))
    assert (tree.heads[2], tree.labels[2]) == (4, "nsubj")
