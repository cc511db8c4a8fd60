"""Tests of annotated documents, passages cut from them, and what training changes in them."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from training.augment import HIDDEN, Swaps, hide, recase, swap
from training.documents import Document, cut, passages

WORDS = "Norway met Serbia . Mr Lund spoke . They left Oslo .".split()


def document() -> Document:
    """Three sentences with everything annotated."""
    return Document(
        "d", tuple(WORDS), (4, 8, 12), upos=("X",) * 12, heads=(2, 0, 2, 2, 7, 5, 0, 7, 10, 0, 10, 10),
        spans={"mentions": [(0, 0, "country"), (4, 5, "person"), (8, 8, "group")]},
        classes={"kinds": {1: "meeting", 9: "visit"}},
        links={1: [("actors", 0), ("actors", 2)], 9: [("actors", 8), ("actors", 5), ("telling", 1)]},
    )  # fmt: skip


def test_cut_moves_everything_and_drops_what_leaves() -> None:
    """Word numbers count from the passage's first word; links to words outside are gone."""
    part = cut(document(), 1, 2)
    assert part.words == tuple(WORDS[4:])
    assert part.ends == (4, 8)
    assert part.heads == (3, 1, 0, 3, 6, 0, 6, 6)
    assert part.spans["mentions"] == [(0, 1, "person"), (4, 4, "group")]
    assert part.classes["kinds"] == {5: "visit"}
    assert part.links == {5: [("actors", 4), ("actors", 1)]}
    assert part.sentences() == [("Mr", "Lund", "spoke", "."), ("They", "left", "Oslo", ".")]
    assert part.sentence_numbers() == [0, 0, 0, 0, 1, 1, 1, 1]


def test_cut_of_all_is_the_document() -> None:
    """Nothing to cut."""
    assert cut(document(), 0, 2) == document()


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(1, 40), min_size=1, max_size=12), st.integers(1, 60))
def test_passages_hold_every_sentence_once(lengths: list[int], most: int) -> None:
    """In order, none too long but a sentence that alone is."""
    ends = tuple(range(1, len(lengths) + 1))
    found = passages(Document("d", ("w",) * len(lengths), ends), lengths, most)
    assert [n for a, b in found for n in range(a, b + 1)] == list(range(len(lengths)))
    assert all(a == b or sum(lengths[a : b + 1]) <= most for a, b in found)


SWAPS = Swaps((("Norway", "Norwegian", "Oslo"), ("Chile", "Chilean", "Santiago")), ("Moreau",))


def test_swap_changes_countries_alike_and_surnames() -> None:
    """A country's name and its capital go together; every annotation keeps its place."""
    for seed in range(20):
        changed = swap(SWAPS, 1.0)(document(), random.Random(seed))
        pair = (changed.words[0], changed.words[10])
        assert pair in (("Norway", "Oslo"), ("Chile", "Santiago"))
        assert changed.words[5] == "Moreau"
        assert len(changed.words) == len(WORDS)
        assert changed.spans == document().spans


@pytest.mark.parametrize("change", [swap(SWAPS, 0.0), recase(0.0), hide(0.0)])
def test_changes_leave_what_they_are_told_to(change: object) -> None:
    """A share of nothing."""
    assert change(document(), random.Random(1)) == document()  # type: ignore[operator]


def test_hide_and_recase_keep_the_number_of_words() -> None:
    """Hidden words have one form; case is changed for a whole passage."""
    hidden = hide(1.0)(document(), random.Random(1))
    assert set(hidden.words) == {HIDDEN}
    written = {recase(1.0)(document(), random.Random(seed)).words[0] for seed in range(30)}
    assert written == {"NORWAY", "norway", "Norway"}
