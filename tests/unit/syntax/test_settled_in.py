"""Tests of contacts in which something else was settled."""

from __future__ import annotations

import pytest

from dragoman.syntax.settled_in import settled_in, settled_on
from tests.conllu import sentence_of

ROWS = """\
1 Lund Lund PROPN NNP _ 2 nsubj _ _
2 {settled} {settle} VERB {tag} _ 0 root _ _
3 to to PART TO _ 4 mark _ _
4 {verb} {verb} VERB VB _ 2 xcomp _ _
5 roads road NOUN NNS _ 4 obj _ _
6 during during ADP IN _ 8 case _ _
7 a a DET DT _ 8 det _ _
8 {noun} {noun} NOUN NN _ {head} {rel} _ _
9 on on ADP IN _ 10 case _ _
10 Friday Friday PROPN NNP _ {day} obl _ _"""


@pytest.mark.parametrize(
    ("settle", "tag", "verb", "noun", "head", "day", "found"),
    [
        ("agree", "VBD", "open", "call", 4, 4, True),
        ("urge", "VBD", "open", "meeting", 5, 8, True),
        ("agree", "VBD", "open", "call", 2, 2, True),
        ("agree", "VBD", "discuss", "call", 4, 4, False),
        ("agree", "VBD", "sign", "meeting", 4, 4, False),
        ("plan", "VBD", "open", "meeting", 4, 4, False),
        ("agree", "VBP", "open", "call", 4, 4, False),
        ("agree", "VBD", "open", "summer", 4, 4, False),
    ],
)
def test_settled_in_is_the_verb_of_settling(
    settle: str, tag: str, verb: str, noun: str, head: int, day: int, *, found: bool
) -> None:
    """Roads are not opened during a call; a call may be what is planned, a summer the time of a plan."""
    rel = "nmod" if head == 5 else "obl"
    text = ROWS.format(settled=settle, settle=settle, tag=tag, verb=verb, noun=noun, head=head, rel=rel, day=day)
    sentence = sentence_of(line.split() for line in text.splitlines())
    assert settled_in(sentence, 7) == (1 if found else None)
    assert settled_on(sentence, 9) == (7 if found else None)
