"""Tests of who does something beside something else; trees are written by hand."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from dragoman.stages.frames.beside import BESIDE, with_subject
from tests.scenes import Word, scene_of

WORDS: tuple[Word, ...] = (
    ("Lund", "PROPN", 3, "nsubj"), ("was", "AUX", 3, "cop"), ("glad", "ADJ", 0, "root"),
    ("after", "SCONJ", 5, "mark"), ("meeting", "VERB", 3, "advcl", "meet"), ("Vik", "PROPN", 5, "obj"),
)  # fmt: skip


def met(words: Sequence[Word], *known: str, actors: Sequence[int] = (0, 5)) -> list[str]:
    """Who met, where some are known to have done so."""
    here = scene_of(*words, actors=actors)
    spans = {a.entities[0]: a.phrase.span for a in here.actors}
    return [name for name, _ in with_subject(here, 4, [(name, spans[name]) for name in known])]


@pytest.mark.parametrize("word", sorted(BESIDE))
def test_with_subject_adds_who_did_both(word: str) -> None:
    """Who was glad after meeting Vik met him, once."""
    words = [(word, *w[1:]) if w[0] == "after" else w for w in WORDS]
    assert met(words, "Vik") == ["Lund", "Vik"]
    assert met(words, "Vik", "Lund") == ["Lund", "Vik"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("after", ("without", "SCONJ", 5, "mark")),
        ("meeting", ("met", "VERB", 3, "advcl", "meet")),
        ("meeting", ("meeting", "NOUN", 3, "obl")),
        ("Lund", ("Lund", "PROPN", 3, "obl")),
    ],
)
def test_with_subject_leaves_others_alone(old: str, new: Word) -> None:
    """Who left without meeting him did not; a finite clause, a noun and another's clause tell of nobody more."""
    assert met([new if w[0] == old else w for w in WORDS], "Vik") == ["Vik"]


def test_with_subject_takes_nobody_for_a_subject_that_stands_for_nobody() -> None:
    """Prices that rose after meeting resistance met nobody."""
    assert met(WORDS, "Vik", actors=(5,)) == ["Vik"]
