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
