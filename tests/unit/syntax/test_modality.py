"""How events stand, on trees written by hand, and on trees that are wrong."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.packs.standing import StandingTable, load_standing
from dragoman.records.events import STATUSES
from dragoman.records.language import Sentence
from dragoman.syntax.mending import mend_tree
from dragoman.syntax.modality import standing
from dragoman.syntax.predicates import predicates
from tests.conllu import read_conllu, sentence_of
from tests.unit.syntax.test_predicates import any_sentences

GOLDEN = Path(__file__).parents[2] / "golden" / "syntax"


@cache
def _table() -> StandingTable:
    return load_standing()


@pytest.fixture
def table() -> StandingTable:
    """The lexicon that comes with the package."""
    return _table()


def _cases() -> list[Any]:
    found = []
    for path in sorted(GOLDEN.glob("standing*.conllu")):
        with path.open(encoding="utf-8") as lines:
            for comments, sentence in read_conllu(lines):
                for key, value in comments.items():
                    if key.startswith("standing"):
                        found.append(
                            pytest.param(
                                mend_tree(sentence), value, id=f"{comments['sent_id']}-{value.split(' =>')[0]}"
                            )
                        )
    return found


@pytest.mark.parametrize(("sentence", "expected"), _cases())
def test_standing_reads_golden_trees(sentence: Sentence, expected: str, table: StandingTable) -> None:
    """Each golden trigger has its status, its deciding words and its certainty."""
    trigger, _, rest = expected.partition(" => ")
    value, words, *options = [part.strip() for part in rest.split("|")]
    extra = dict(option.split("=") for option in options)
    forms = [token.text for token in sentence.tokens]
    tokens = [forms.index(word) for word in trigger.split()]
    distance = int(extra["days"]) if "days" in extra else None
    found = standing(sentence, tokens, table, published=extra.get("published"), distance_days=distance)
    told = (found.value, " ".join(forms[item] for item in found.words), "yes" if found.sure else "no")
    assert told == (value, words, extra["sure"]), found.rule


def test_standing_refuses_a_trigger_outside_the_sentence(table: StandingTable) -> None:
    """No trigger and a token that is not there are errors of the caller."""
    sentence = sentence_of([["1", "met", "VERB", "VBD", "0", "root"]])
    with pytest.raises(ValueError, match="not in a sentence of 1 tokens"):
        standing(sentence, (), table)
    with pytest.raises(ValueError, match="not in a sentence"):
        standing(sentence, (1,), table)


@given(any_sentences(), st.data())
@settings(max_examples=100, deadline=None)
def test_standing_survives_any_tree(sentence: Sentence, data: st.DataObject) -> None:
    """On a wrong tree the answer is a known status whose words lie in the sentence and outside the trigger."""
    table = _table()
    size = len(sentence.tokens)
    trigger = tuple(sorted(data.draw(st.sets(st.integers(0, size - 1), min_size=1, max_size=3))))
    distance = data.draw(st.sampled_from([None, -400, -3, 0, 9]))
    found = standing(sentence, trigger, table, published="2020-09-10", distance_days=distance)
    assert found.value in STATUSES
    assert all(0 <= item < size and item not in trigger for item in found.words)
    assert standing(sentence, trigger, table, published="2020-09-10", distance_days=distance) == found
    for predicate in predicates(sentence):
        assert standing(sentence, predicate, table).value in STATUSES


@pytest.mark.parametrize(
    ("word", "infinitive", "value", "sure"),
    [
        ("ready", ("to", "meet"), "refused", True),
        ("willing", ("to", "meet"), "refused", True),
        ("prepared", ("to", "meet"), "refused", True),
        ("ready", ("to", "be"), "refused", False),
        ("likely", ("to", "meet"), "denied", False),
    ],
)
def test_standing_believes_that_somebody_is_not_ready(
    word: str, infinitive: tuple[str, str], *, value: str, sure: bool, table: StandingTable
) -> None:
    """Who is not ready to meet refuses; what is not ready to be met may be so soon."""
    rows = [
        ["1", "Chad", "Chad", "PROPN", "NNP", "_", "4", "nsubj", "_", "_"],
        ["2", "is", "be", "AUX", "VBZ", "_", "4", "cop", "_", "_"],
        ["3", "not", "not", "PART", "RB", "_", "4", "advmod", "_", "_"],
        ["4", word, word, "ADJ", "JJ", "_", "0", "root", "_", "_"],
        ["5", infinitive[0], infinitive[0], "PART", "TO", "_", "6", "mark", "_", "_"],
        ["6", infinitive[1], infinitive[1], "VERB", "VB", "_", "4", "xcomp", "_", "_"],
    ]
    found = standing(sentence_of(rows), (5,), table)
    assert (found.value, found.sure) == (value, sure)
