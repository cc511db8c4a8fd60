"""Tests of clauses that stand in the wrong place of a tree."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.language import Token
from dragoman.syntax.mending import mend_tree, mended
from tests.conllu import sentence_of
from tests.scenes import scene_of


def mend(rows: str, at: int) -> tuple[str, str, int]:
    """The tag, relation and head (from 1) of the word at a place, from 1, once mended."""
    tokens, heads = mended(sentence_of(row.split() for row in rows.splitlines()).tokens)
    return tokens[at - 1].xpos, tokens[at - 1].deprel, heads[at - 1] + 1


PAST = """\
1 {who} {upos} NN 2 nsubj
2 called VERB VBN 0 root
3 for ADP IN 4 case
4 aid NOUN NN 2 obl"""


@pytest.mark.parametrize("who", ["It", "he", "they", "We"])
def test_mended_has_a_participle_behind_a_pronoun_as_a_past(who: str) -> None:
    """With a subject alone: a headline's envoy may have been called."""
    assert mend(PAST.format(who=who, upos="PRON"), 2)[0] == "VBD"
    assert mend(PAST.format(who="Envoy", upos="NOUN"), 2)[0] == "VBN"
    assert mend(PAST.format(who=who, upos="PRON") + "\n5 has AUX VBZ 2 aux", 2)[0] == "VBN"
    assert mend(PAST.format(who=who, upos="PRON").replace("nsubj", "nsubj:pass"), 2)[0] == "VBN"


OUST = """\
1 vowed VERB VBD 0 root
2 to PART TO 3 mark
3 oust VERB {tag} 1 xcomp
4 Lund PROPN NNP 3 obj
5 {comma} PUNCT , 7 punct
6 an DET DT 7 det
7 aide NOUN NN 3 nsubj"""


def test_mended_has_no_subject_behind_an_infinitive() -> None:
    """Behind a comma it is called so who stands before it."""
    assert mend(OUST.format(tag="VB", comma=","), 7)[1:] == ("appos", 4)
    assert mend(OUST.format(tag="VBD", comma=","), 7)[1:] == ("nsubj", 3)
    assert mend(OUST.format(tag="VB", comma="-"), 7)[1:] == ("nsubj", 3)


def joined(top: str = "condemn", deed: str = "kill", relation: str = "acl:relcl", words: str = "urge") -> int:
    """The head of the last verb in "Peru condemned raids that killed Lund and urged"."""
    sentence = scene_of(
        ("Peru", "PROPN", 2, "nsubj"), (f"{top}ed", "VERB", 0, "root", top), ("raids", "NOUN", 2, "obj", "raid"),
        ("that", "PRON", 5, "nsubj"), (f"{deed}ed", "VERB", 3, relation, deed), ("Lund", "PROPN", 5, "obj"),
        ("and", "CCONJ", 8, "cc"), (f"{words}d", "VERB", 5, "conj", words),
    ).sentence  # fmt: skip
    return mend_tree(sentence).tokens[7].head


def test_mended_joins_words_to_words() -> None:
    """Not to the deed that the first ones tell; not a second deed, nor behind another verb."""
    assert joined() == 2
    assert joined(words="demand") == 2
    assert joined(words="burn") == 5
    assert joined(deed="tell") == 5
    assert joined(top="see") == 5
    assert joined(relation="acl") == 5


def test_mended_joins_words_to_a_verb_of_saying() -> None:
    """Behind a comma and a clause of deeds; not behind one of words, with a subject of its own or in another tense."""
    sentence = scene_of(
        ("Peru", "PROPN", 2, "nsubj"), ("said", "VERB", 0, "root", "say"), ("troops", "NOUN", 4, "nsubj"),
        ("bombed", "VERB", 2, "ccomp", "bomb"), (",", "PUNCT", 7, "punct"), ("and", "CCONJ", 7, "cc"),
        ("accused", "VERB", 4, "conj", "accuse"), tags={1: "VBD", 6: "VBD"},
    ).sentence  # fmt: skip

    def head(**changed: Token) -> int:
        tokens = [changed.get(f"t{n}", t) for n, t in enumerate(sentence.tokens)]
        return mend_tree(replace(sentence, tokens=tuple(tokens))).tokens[6].head

    words = sentence.tokens
    assert head() == 2
    assert head(t6=replace(words[6], lemma="burn")) == 4
    assert head(t6=replace(words[6], xpos="VBZ")) == 4
    assert head(t3=replace(words[3], lemma="condemn")) == 4
    assert head(t3=replace(words[3], deprel="advcl")) == 4
    assert head(t1=replace(words[1], lemma="see")) == 4
    assert head(t4=replace(words[4], text="Lund", upos="PROPN", head=4, deprel="obj")) == 4
    assert head(t4=replace(words[4], text="Lund", upos="PROPN", head=7, deprel="nsubj")) == 4


@pytest.mark.parametrize(("tag", "relation", "head"), [("VBN", "acl", 1), ("VBD", "acl", 1), ("VBZ", "advcl", 2)])
def test_mended_has_what_was_decided_on_the_decision(tag: str, relation: str, head: int) -> None:
    """Behind a participle that says when it was made, which the parser may take for a past."""
    rows = f"""\
1 decision decision NOUN NN _ 0 root _ _
2 made make VERB {tag} _ 1 acl _ _
3 to to PART TO _ 4 mark _ _
4 expel expel VERB VB _ 2 advcl _ _"""
    assert mend(rows, 4)[1:] == (relation, head)


def which(verb: str = "demand", comma: str = ",", name: str = "PROPN", pronoun: str = "which") -> tuple[str, int]:
    """The relation and head of the last verb in "was stopped by Malta, which demanded"."""
    sentence = scene_of(
        ("was", "AUX", 2, "aux:pass", "be"), ("stopped", "VERB", 0, "root", "stop"), ("by", "ADP", 4, "case"),
        ("Malta", name, 2, "obl:agent"), (comma, "PUNCT", 7, "punct"), (pronoun, "PRON", 7, "nsubj"),
        (f"{verb}ed", "VERB", 2, "advcl", verb),
    ).sentence  # fmt: skip
    token = mend_tree(sentence).tokens[6]
    return token.deprel, token.head


def test_mended_has_which_says_something_behind_a_name_on_it() -> None:
    """Not where a whole clause does what a person does not, nor behind another noun."""
    assert which() == which("accuse") == ("acl:relcl", 4)
    assert which("anger") == which(name="NOUN") == which(comma="-") == which(pronoun="that") == ("advcl", 2)


@pytest.mark.parametrize(
    ("word", "mark", "head"), [(",", "if", 9), ("now", "if", 4), ("now", "unless", 4), ("now", "while", 9)]
)
def test_mended_has_a_condition_behind_a_relative_clause_as_its_own(word: str, mark: str, head: int) -> None:
    """Lund, who threatened now if they left, will come: he comes anyway; behind a comma it may be the condition of it."""
    rows = f"""\
1 Lund PROPN NNP 9 nsubj
2 , PUNCT , 4 punct
3 who PRON WP 4 nsubj
4 threatened VERB VBD 1 acl:relcl
5 {word} ADV RB 4 advmod
6 {mark} SCONJ IN 8 mark
7 they PRON PRP 8 nsubj
8 left VERB VBD 9 advcl
9 comes VERB VBZ 0 root"""
    assert mend(rows, 8)[2] == head
