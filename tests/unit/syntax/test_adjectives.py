"""Tests of the words under which the adjective of a state is looked up."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.syntax.adjectives import BACKED, BACKING, adjective_keys, backed_at, backs, leans, mediation_at, spelt_out
from tests.conllu import sentence_of


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Norwegian", [("norwegian", 0)]),
        ("two Norwegian", [("norwegian", 1)]),
        ("two norwegian", []),
        ("Sri Lankan", [("sri lankan", 0), ("lankan", 1)]),
        ("the São Toméan", [("sao tomean", 1), ("tomean", 2)]),
        ("Sri lankan", []),
    ],
)
def test_adjective_keys_are_of_one_word_or_two(words: str, expected: list[tuple[str, int]]) -> None:
    """Folded, each with its first token, two words before one; what has no capital is no adjective of a state."""
    tokens = sentence_of([str(n), word, "ADJ", "JJ", "0", "dep"] for n, word in enumerate(words.split(), 1)).tokens
    assert adjective_keys(tokens, len(tokens) - 1) == tuple(expected)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("North Korean", [("north korean", 0)]),
        ("N. Korean", [("north korean", 0)]),
        ("S. Koreans", [("south koreans", 0)]),
        ("S. Lankan", [("s lankan", 0), ("lankan", 1)]),
        ("Latin American", [("latin american", 0)]),
        ("north Korean", [("korean", 1)]),
        ("Northern Korean", [("northern korean", 0)]),
    ],
)
def test_adjective_keys_never_part_a_compass_point_from_its_state(words: str, expected: list[tuple[str, int]]) -> None:
    """A state of another name is not the one that is called as its second word."""
    tokens = sentence_of([str(n), word, "ADJ", "JJ", "0", "dep"] for n, word in enumerate(words.split(), 1)).tokens
    assert adjective_keys(tokens, 1) == tuple(expected)


def test_adjective_keys_look_at_no_word_behind() -> None:
    """The adjective ends at the token."""
    rows = [["1", "Sri", "ADJ", "JJ", "0", "dep"], ["2", "Lankan", "ADJ", "JJ", "0", "dep"]]
    assert adjective_keys(sentence_of(rows).tokens, 0) == (("sri", 0),)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("n korea", "north korea"),
        ("s korean envoys", "south korean envoys"),
        ("the n koreans", "the north koreans"),
        ("n lund", "n lund"),
        ("e korea", "e korea"),
        ("korea n", "korea n"),
        ("n s korea", "n south korea"),
        ("n", "n"),
        ("", ""),
    ],
)
def test_spelt_out_writes_the_points_before_korea_in_full(words: str, expected: str) -> None:
    """A letter before another word, or behind it, is an initial and stays."""
    assert spelt_out(words.split()) == expected.split()


@pytest.mark.parametrize(
    ("rows", "how"),
    [
        ([("Omani", "ADJ"), ("mediation", "NOUN")], "noun"),
        ([("Omani", "ADJ"), ("-", "PUNCT"), ("brokered", "VERB")], "participle"),
        ([("Omani", "ADJ"), ("‑", "PUNCT"), ("mediated", "ADJ")], "participle"),
        ([("was", "AUX"), ("well", "ADV"), ("mediated", "VERB")], ""),
        ([("Omani", "ADJ"), ("talks", "NOUN")], ""),
    ],
)
def test_mediation_at_tells_how_a_third_side_helps(rows: list[tuple[str, str]], how: str) -> None:
    """By its noun, or by a participle behind a dash; a participle alone names nobody."""
    tokens = sentence_of([str(n), w, upos, "NN", "0", "dep"] for n, (w, upos) in enumerate(rows, 1)).tokens
    tokens = tuple(replace(t, lemma=t.text) for t in tokens)
    assert mediation_at(tokens, len(tokens) - 1) == how


def test_mediation_at_knows_a_passive() -> None:
    """What has a subject that it is done to: "the swap was mediated"."""
    rows = ["1 swap NOUN NN 3 nsubj:pass", "2 was AUX VBD 3 aux:pass", "3 mediated VERB VBN 0 root"]
    tokens = sentence_of(row.split() for row in rows).tokens
    assert [mediation_at(tokens, n) for n in range(3)] == ["", "", "verb"]


@pytest.mark.parametrize(
    ("lemma", "tag", "relation", "expected"),
    [
        *((verb, "VBN", "acl", True) for verb in sorted(BACKING)),
        ("back", "VBD", "acl", False),
        ("back", "VBN", "advcl", False),
        ("attack", "VBN", "acl", False),
    ],
)
def test_backs_is_true_of_a_participle_that_hangs_on_a_noun(
    lemma: str, tag: str, relation: str, *, expected: bool
) -> None:
    """And whose verb says that somebody is another's creature."""
    tokens = sentence_of([["1", "militia", "NOUN", "NN", "0", "root"], ["2", "zig", "VERB", tag, "1", relation]]).tokens
    assert backs((tokens[0], replace(tokens[1], lemma=lemma)), 1) is expected


@pytest.mark.parametrize(
    ("rows", "at", "expected"),
    [
        ((["1", "rebels", "NOUN", "NNS", "0", "root"], ["2", "armed", "ADJ", "JJ", "1", "amod"]), 1, True),
        ((["1", "rebels", "NOUN", "NNS", "0", "root"], ["2", "ready", "ADJ", "JJ", "1", "amod"]), 1, False),
        ((["1", "armed", "ADJ", "JJ", "2", "amod"], ["2", "rebels", "NOUN", "NNS", "0", "root"]), 0, False),
    ],
    ids=["behind", "another", "before"],
)
def test_backs_is_true_of_an_adjective_behind_a_noun(rows: tuple[list[str], ...], at: int, *, expected: bool) -> None:
    """As taggers take "armed" and the like for one."""
    assert backs(sentence_of(list(rows)).tokens, at) is expected


@pytest.mark.parametrize(("relation", "verb"), [("obl", 1), ("obl:agent", 1), ("nsubj", None)])
def test_backed_at_finds_the_participle_before_a_backer(relation: str, verb: int | None) -> None:
    """Only behind a preposition."""
    rows = [["1", "rebels", "NOUN", "NNS", "0", "root"], ["2", "armed", "ADJ", "JJ", "1", "acl"],
            ["3", "Chad", "PROPN", "NNP", "2", relation]]  # fmt: skip
    assert backed_at(sentence_of(rows).tokens, 2) == verb


def test_backed_words_are_participles_and_adjectives_in_small_letters() -> None:
    """They are compared with the lower word behind a dash."""
    assert all(word == word.lower() and word.isalpha() for word in BACKED)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        *((f"Chad-{word} men", True) for word in sorted(BACKED)),
        ("pro-Russian men", True),
        ("anti – Taliban men", True),
        ("the Chad – backed men", True),
        ("the professional men", False),
        ("men backed by Chad", False),
    ],
)
def test_leans_reads_friends_and_foes(words: str, *, expected: bool) -> None:
    """Behind a dash, or before one."""
    assert leans(words) is expected
