"""Tests of what is mended before a tree is grown."""

from __future__ import annotations

import pytest

from dragoman.syntax.mending import mended
from tests.conllu import sentence_of

WHO = """\
1 Lund PROPN NNP 2 nsubj
2 met VERB VBD 0 root
3 Ole PROPN NNP 2 obj
4 Berg PROPN NNP 3 flat
5 , PUNCT , 7 punct
6 {who} PRON {tag} 7 nsubj
7 spoke VERB VBD 2 {rel}
8 . PUNCT . 2 punct"""


@pytest.mark.parametrize(
    ("who", "tag", "rel", "head"),
    [
        ("who", "WP", "advcl:relcl", ("acl:relcl", 2)),
        ("who", "WP", "parataxis", ("acl:relcl", 2)),
        ("which", "WDT", "advcl:relcl", ("advcl:relcl", 1)),
        ("he", "PRP", "parataxis", ("parataxis", 1)),
    ],
)
def test_mended_hangs_who_on_the_noun_before_it(who: str, tag: str, rel: str, head: tuple[str, int]) -> None:
    """A clause with "who" belongs to somebody; "which" may mean all that was told, "he" begins another sentence."""
    tokens, heads = mended(
        sentence_of(row.split() for row in WHO.format(who=who, tag=tag, rel=rel).splitlines()).tokens
    )
    assert (tokens[6].deprel, heads[6]) == head


def test_mended_cuts_circles() -> None:
    """Two words that are each other's heads leave one of them without."""
    _, heads = mended(
        sentence_of([["1", "Lund", "PROPN", "NNP", "2", "nsubj"], ["2", "spoke", "VERB", "VBD", "1", "acl"]]).tokens
    )
    assert sorted(heads) != [0, 1]
    assert -1 in heads


@pytest.mark.parametrize(("tag", "rel", "expected"), [
    ("VBZ", "ccomp", ("xcomp", 3)), ("VBZ", "obl", ("obl", 1)), ("VBN", "ccomp", ("ccomp", 1)),
])  # fmt: skip
def test_mended_hangs_an_infinitive_on_the_verb_before_it(tag: str, rel: str, expected: tuple[str, int]) -> None:
    """Lund said Chad plans to come: what is planned is no second thing that he says."""
    rows = f"1 Lund PROPN NNP 2 nsubj\n2 said VERB VBD 0 root\n3 Chad PROPN NNP 4 nsubj\n4 plans VERB {tag} 2 ccomp\n5 to PART TO 6 mark\n6 come VERB VB 2 {rel}"
    tokens, heads = mended(sentence_of(row.split() for row in rows.splitlines()).tokens)
    assert (tokens[5].deprel, heads[5]) == expected


@pytest.mark.parametrize(("above", "rel", "expected"), [
    ("nmod:desc", "obl", "obj"), ("nmod:desc", "obl:unmarked", "obl:unmarked"), ("case", "obl", "obl"), ("det", "obl", "obl"),
])  # fmt: skip
def test_mended_makes_who_stands_bare_behind_a_verb_its_object(above: str, rel: str, expected: str) -> None:
    """Lund visited President Berg: no preposition leads to him. A time is not so called."""
    rows = (
        f"1 Lund PROPN NNP 2 nsubj\n2 visited VERB VBD 0 root\n3 President NOUN NN 4 {above}\n4 Berg PROPN NNP 2 {rel}"
    )
    tokens, _ = mended(sentence_of(row.split() for row in rows.splitlines()).tokens)
    assert tokens[3].deprel == expected


@pytest.mark.parametrize(("noun", "expected"), [("counterpart", "obj"), ("evening", "obl")])
def test_mended_makes_a_counterpart_the_object(noun: str, expected: str) -> None:
    """Lund visited his counterpart, which he did not on his evening."""
    rows = (
        "1 Lund _ PROPN NNP _ 2 nsubj _ _",
        "2 visited visit VERB VBD _ 0 root _ _",
        "3 his his PRON PRP$ _ 4 nmod:poss _ _",
        f"4 {noun} {noun} NOUN NN _ 2 obl _ _",
    )
    tokens, _ = mended(sentence_of(row.split() for row in rows).tokens)
    assert tokens[3].deprel == expected
