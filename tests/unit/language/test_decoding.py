"""Tests of the step from raw scores to trees and spans."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dragoman.language.decoding import Array, best_spans, best_tree, softmax

TAGS = ("O", "B-x", "I-x", "E-x", "S-x", "B-y", "I-y", "E-y", "S-y")


def is_tree(heads: list[int]) -> bool:
    """Whether every word reaches the root, and one word alone hangs on it."""
    if heads.count(0) != 1:
        return False
    for word in range(1, len(heads) + 1):
        at = word
        for _ in heads:
            at = heads[at - 1] if at else 0
        if at:
            return False
    return True


def total(scores: Array, heads: tuple[int, ...] | list[int]) -> float:
    """The score of a tree."""
    return float(sum(scores[word, head] for word, head in enumerate(heads)))


def random_scores(words: int, seed: int, *, spread: float = 3.0) -> Array:
    """Scores of arcs, the same for a seed."""
    return np.random.default_rng(seed).normal(0, spread, (words, words + 1)).astype(np.float32)


@pytest.mark.parametrize("words", [2, 3, 4, 5])
@pytest.mark.parametrize("seed", range(12))
def test_best_tree_equals_brute_force(words: int, seed: int) -> None:
    """No tree with one root scores higher than the one that is found."""
    scores = random_scores(words, seed)
    trees = [heads for heads in product(range(words + 1), repeat=words) if is_tree(list(heads))]
    found = best_tree(scores)
    assert is_tree(found)
    assert total(scores, found) == pytest.approx(max(total(scores, heads) for heads in trees), abs=1e-4)


@pytest.mark.parametrize("words", [4, 5])
@pytest.mark.parametrize("seed", range(8))
def test_best_tree_equals_brute_force_where_all_want_the_root(words: int, seed: int) -> None:
    """Where every word prefers the root, the best choice of one root is found all the same."""
    scores = random_scores(words, 100 + seed)
    scores[:, 0] += 6.0
    trees = [heads for heads in product(range(words + 1), repeat=words) if is_tree(list(heads))]
    assert total(scores, best_tree(scores)) == pytest.approx(max(total(scores, heads) for heads in trees), abs=1e-4)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.integers(1, 30), st.integers(0, 10**6), st.sampled_from([0.0, 0.01, 1.0, 50.0]))
@example(1, 0, 1.0)
@example(30, 1, 0.0)
def test_best_tree_is_a_tree_with_one_root(words: int, seed: int, spread: float) -> None:
    """Whatever the scores, all equal ones included, the answer is a tree with exactly one root."""
    assert is_tree(best_tree(random_scores(words, seed, spread=spread)))


def test_best_tree_breaks_long_cycles() -> None:
    """A ring of words that all prefer their neighbour is opened at the cheapest place."""
    words = 12
    scores = np.full((words, words + 1), -9.0, np.float32)
    for word in range(words):
        scores[word, (word + 1) % words + 1] = 5.0
    scores[4, 0] = 1.0
    heads = best_tree(scores)
    assert is_tree(heads)
    assert heads[4] == 0


def test_best_tree_tries_every_root() -> None:
    """The best tree is found where its root is none of the three words that like the root most."""
    scores = random_scores(5, 310)
    trees = [heads for heads in product(range(6), repeat=5) if is_tree(list(heads))]
    assert total(scores, best_tree(scores)) == pytest.approx(max(total(scores, heads) for heads in trees), abs=1e-4)


def test_best_tree_leaves_the_scores_alone() -> None:
    """The matrix that is given is not written to."""
    scores = random_scores(4, 3)
    before = scores.copy()
    best_tree(scores)
    assert (scores == before).all()


def test_softmax_gives_chances_of_any_scores() -> None:
    """Chances sum to one along the last axis, for huge scores too."""
    chances = softmax(np.array([[1000.0, 1000.0], [-1000.0, 0.0]], np.float32))
    assert chances.sum(-1) == pytest.approx([1, 1])
    assert chances[0] == pytest.approx([0.5, 0.5])


def tagged(*tags: str, high: float = 9.0) -> Array:
    """Scores that prefer one tag for each word."""
    scores = np.zeros((len(tags), len(TAGS)), np.float32)
    for word, tag in enumerate(tags):
        scores[word, TAGS.index(tag)] = high
    return scores


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        (("O", "O"), []),
        (("S-x",), [(0, 0, "x")]),
        (("B-x", "E-x"), [(0, 1, "x")]),
        (("O", "B-y", "I-y", "I-y", "E-y", "O"), [(1, 4, "y")]),
        (("S-x", "S-y", "B-x", "E-x"), [(0, 0, "x"), (1, 1, "y"), (2, 3, "x")]),
        (("B-x", "E-x", "B-x", "E-x"), [(0, 1, "x"), (2, 3, "x")]),
    ],
)
def test_best_spans_reads_legal_tags(tags: tuple[str, ...], expected: list[tuple[int, int, str]]) -> None:
    """A legal sequence of best tags gives its spans with their labels."""
    assert [span[:3] for span in best_spans(softmax(tagged(*tags)), TAGS)] == expected


def test_best_spans_scores_by_the_mean_chance() -> None:
    """The score of a span is the mean of the chances of its tags."""
    scores = tagged("B-x", "E-x", high=2.0)
    chances = softmax(scores)
    (span,) = best_spans(chances, TAGS)
    assert span[3] == pytest.approx((chances[0, 1] + chances[1, 3]) / 2)


def test_best_spans_completes_an_unclosed_span() -> None:
    """Where the best tags are no legal sequence, the best legal one is taken: here the second choice of one word."""
    scores = tagged("B-x", "I-x", "O")
    scores[1, TAGS.index("E-x")] = 8.5
    assert [span[:3] for span in best_spans(softmax(scores), TAGS)] == [(0, 1, "x")]


def test_best_spans_decides_between_labels() -> None:
    """A span that changes its label half-way gets the likelier one throughout."""
    scores = tagged("B-x", "E-y")
    scores[1, TAGS.index("E-x")] = 8.0
    scores[0, TAGS.index("B-y")] = 2.0
    assert [span[:3] for span in best_spans(softmax(scores), TAGS)] == [(0, 1, "x")]


@settings(max_examples=80, deadline=None, derandomize=True)
@given(st.integers(1, 6), st.integers(0, 10**6))
def test_best_spans_is_the_best_legal_sequence(words: int, seed: int) -> None:
    """Spans are in order, apart, inside the sentence, with known labels; and no legal sequence is likelier."""
    tags = TAGS[:5]
    scores = np.random.default_rng(seed).normal(0, 2, (words, len(tags))).astype(np.float32)
    at = 0
    found = best_spans(softmax(scores), tags)
    for first, last, label, score in found:
        assert at <= first <= last < words
        assert label == "x"
        assert 0 < score <= 1
        at = last + 1
    if words <= 4:
        legal = [way for way in product(range(5), repeat=words) if is_legal([tags[t] for t in way])]
        best = max(legal, key=lambda way: sum(scores[n, t] for n, t in enumerate(way)))
        assert [span[:3] for span in found] == spans_of([tags[t] for t in best])


def is_legal(tags: list[str]) -> bool:
    """Whether a sequence of tags of one label is legal BIOES, read as one string."""
    inside = False
    for tag in tags:
        if inside != (tag[0] in "IE"):
            return False
        inside = tag[0] in "BI"
    return not inside


def spans_of(tags: list[str]) -> list[tuple[int, int, str]]:
    """The spans of a legal sequence."""
    starts = [n for n, tag in enumerate(tags) if tag[0] in "BS"]
    ends = [n for n, tag in enumerate(tags) if tag[0] in "ES"]
    return [(start, end, "x") for start, end in zip(starts, ends, strict=True)]
