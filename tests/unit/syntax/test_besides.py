"""Tests of what somebody says beside a denial, on trees written by hand."""

from __future__ import annotations

import pytest

from dragoman.packs.standing import load_standing
from dragoman.records.language import Sentence
from dragoman.syntax.besides import DENYING, is_said_besides
from dragoman.syntax.mending import mended
from dragoman.syntax.modality import standing
from tests.conllu import sentence_of

SAID = """\
1 Oslo Oslo PROPN NNP _ 2 nsubj _ _
2 denied {verb} VERB VBD _ 0 root _ _
3 it it PRON PRP _ 2 obj _ _
4 {mark} {mark} PUNCT , _ 5 {relation} _ _
5 saying {said} VERB VBG _ 2 advcl _ _
6 rebels rebel NOUN NNS _ 8 nsubj _ _
7 {word} {word} PART RB _ 8 advmod _ _
8 attacked attack VERB VBD _ 5 {clause} _ _"""


def sentence(
    *, verb: str = "deny", mark: str = ",", relation: str = "punct", said: str = "say", word: str = "had",
    clause: str = "ccomp",
) -> Sentence:  # fmt: skip
    """Oslo denied it, saying rebels had attacked."""
    rows = SAID.format(verb=verb, mark=mark, relation=relation, said=said, word=word, clause=clause)
    return sentence_of(row.split() for row in rows.splitlines())


@pytest.mark.parametrize("verb", sorted(DENYING))
def test_is_said_besides_knows_what_is_not_denied(verb: str) -> None:
    """Whatever is denied or refused."""
    assert is_said_besides(sentence(verb=verb), 7, 7)


@pytest.mark.parametrize(
    "changes",
    [
        {"verb": "say"}, {"mark": "of", "relation": "mark"}, {"said": "attack"}, {"word": "not"},
        {"clause": "xcomp"},
    ],
)  # fmt: skip
def test_is_said_besides_leaves_other_clauses(changes: dict[str, str]) -> None:
    """Without a denial, "of saying", another verb, a denial of its own, and no clause that is said."""
    assert not is_said_besides(sentence(**changes), 7, 7)


def test_standing_is_not_that_of_a_denial_beside_it() -> None:
    """The attack that somebody tells of has not been denied."""
    assert standing(sentence(), (7,), load_standing()).value != "denied"
    assert standing(sentence(mark="of", relation="mark"), (7,), load_standing()).value == "denied"


DENIED = """\
1 Oslo Oslo PROPN NNP _ 2 nsubj _ _
2 denied {verb} VERB VBD _ 0 root _ _
3 talks talk NOUN NNS _ 4 nsubj _ _
4 failed fail VERB VBD _ 2 ccomp _ _
5 {mark} {mark} PUNCT , _ 6 punct _ _
6 adding {said} VERB VBG _ 4 advcl _ _
7 they they PRON PRP _ 8 nsubj _ _
8 met meet VERB VBD _ 6 ccomp _ _"""


@pytest.mark.parametrize(
    ("verb", "mark", "said", "head"),
    [("deny", ",", "add", 1), ("dispute", ",", "note", 1), ("hope", ",", "add", 3), ("deny", "by", "add", 3),
     ("deny", ",", "cause", 3)],
)  # fmt: skip
def test_mended_hangs_what_is_added_on_the_denial(verb: str, mark: str, said: str, head: int) -> None:
    """Not on what is denied, which says nothing; what that brings about stays with it."""
    rows = DENIED.format(verb=verb, mark=mark, said=said)
    tokens = sentence_of(row.split() for row in rows.splitlines()).tokens
    assert mended(tokens)[1][5] == head
