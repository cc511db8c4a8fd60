"""Tests of words that one hands on of another, on trees written by hand."""

from __future__ import annotations

import pytest

from dragoman.records.language import Cue, Sentence
from dragoman.records.spans import Span
from dragoman.stages.quotes.handed_on import handed_on_by, quoted
from tests.conllu import sentence_of

ACTIVE = """\
1 TASS PROPN NNP 2 nsubj
2 quoted VERB VBD 0 root
3 Lund PROPN NNP 2 obj
4 as SCONJ IN 5 mark
5 saying VERB VBG 2 advcl
6 so ADV RB 5 advmod"""
PASSIVE = """\
1 Lund PROPN NNP 3 nsubj:pass
2 was AUX VBD 3 aux:pass
3 quoted VERB VBN 0 root
4 by ADP IN 5 case
5 TASS PROPN NNP 3 obl:agent
6 as SCONJ IN 7 mark
7 saying VERB VBG 3 advcl
8 so ADV RB 7 advmod"""


def tree(rows: str, **changes: str) -> Sentence:
    """A tree with some words put in place of others."""
    for old, new in changes.items():
        rows = rows.replace(f" {old} ", f" {new} ")
    return sentence_of(row.split() for row in rows.splitlines())


def cue(first: int, last: int) -> Cue:
    """A cue of words from one token to another."""
    return Cue(first, last, "say", 0.9, {})


def words(sentence: Sentence, span: Span | None) -> str | None:
    """The words of a span."""
    if span is None:
        return None
    return " ".join(t.text for t in sentence.tokens if span.start <= t.span.start < span.end)


@pytest.mark.parametrize(("rows", "first", "last"), [(ACTIVE, 2, 2), (PASSIVE, 0, 0)], ids=["active", "passive"])
@pytest.mark.parametrize("saying", ["saying", "telling", "warning"])
def test_quoted_is_whose_words_are_handed_on(rows: str, first: int, last: int, saying: str) -> None:
    """The object of who quotes, the subject of being quoted."""
    sentence = tree(rows, saying=saying)
    at = next(n for n, t in enumerate(sentence.tokens) if t.text == "quoted")
    assert quoted(sentence, cue(at, at)) == (first, last)


@pytest.mark.parametrize(("rows", "verb", "saying"), [(ACTIVE, 1, 4), (PASSIVE, 2, 6)], ids=["active", "passive"])
def test_handed_on_by_is_who_quotes(rows: str, verb: int, saying: int) -> None:
    """Whether the model marks the quoting or the saying as the cue."""
    sentence = tree(rows)
    for at in (verb, saying):
        assert words(sentence, handed_on_by(sentence, cue(at, at))) == "TASS"


def test_handed_on_by_nobody_who_is_named() -> None:
    """He was quoted as saying, by nobody knows whom."""
    rows = [row for row in PASSIVE.splitlines() if row.split()[1] not in ("by", "TASS")]
    renumbered = "\n".join(f"{n} {row.split(' ', 1)[1]}" for n, row in enumerate(rows, 1)).replace(" 7 ", " 5 ")
    sentence = tree(renumbered)
    assert handed_on_by(sentence, cue(2, 2)) is None
    assert quoted(sentence, cue(2, 2)) == (0, 0)


@pytest.mark.parametrize("changes", [{"quoted": "described"}, {"saying": "honest"}], ids=["no quoting", "no saying"])
def test_quoted_of_other_words_is_nobody(changes: dict[str, str]) -> None:
    """Who describes another as honest hands on no words."""
    sentence = tree(ACTIVE.replace("VBG", "JJ") if "saying" in changes else ACTIVE, **changes)
    assert quoted(sentence, cue(1, 1)) is None
    assert handed_on_by(sentence, cue(1, 1)) is None


def test_handed_on_by_is_the_subject_next_to_the_verb() -> None:
    """A wrong tree may hang the subject of what is said on it too: "Lund left, TASS quoted an aide as saying"."""
    rows = """\
1 Lund PROPN NNP 5 nsubj
2 left VERB VBD 5 ccomp
3 , PUNCT , 2 punct
4 TASS PROPN NNP 5 nsubj
5 quoted VERB VBD 0 root
6 Berg PROPN NNP 5 obj
7 as SCONJ IN 8 mark
8 saying VERB VBG 5 advcl"""
    sentence = tree(rows)
    assert words(sentence, handed_on_by(sentence, cue(4, 4))) == "TASS"
