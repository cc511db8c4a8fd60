"""Tests of occasions at which something is done; trees are written by hand."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from dragoman.stages.frames.occasions import OCCASIONS, without_occasions
from tests.scenes import Word, scene_of
from tests.tellings import bare_telling

WORDS: tuple[Word, ...] = (
    ("Chad", "PROPN", 2, "nsubj"), ("signed", "VERB", 0, "root", "sign"), ("it", "PRON", 2, "obj"),
    ("at", "ADP", 6, "case"), ("a", "DET", 6, "det"), ("ceremony", "NOUN", 2, "obl"),
)  # fmt: skip


def kept(words: Sequence[Word], kind: str = "other") -> list[str]:
    """What a sentence tells, by its words."""
    sentence = scene_of(*words).sentence
    told = [bare_telling(sentence, 1, "other", {}), bare_telling(sentence, 5, kind, {})]
    return [sentence.tokens[t.first].text for t in without_occasions(sentence, told)]


@pytest.mark.parametrize("noun", sorted(OCCASIONS))
def test_without_occasions_leaves_out_what_an_act_is_done_at(noun: str) -> None:
    """What was signed at a ceremony is the news."""
    assert kept([(noun, *w[1:]) if w[0] == "ceremony" else w for w in WORDS]) == ["signed"]


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("ceremony", ("parade", "NOUN", 2, "obl"), "other"),
        ("ceremony", ("ceremony", "NOUN", 2, "obj"), "other"),
        ("at", ("against", "ADP", 6, "case"), "other"),
        ("ceremony", WORDS[5], "signing"),
    ],
)
def test_without_occasions_keeps_others(old: str, new: Word, kind: str) -> None:
    """A parade, a ceremony that somebody stops or that he speaks against, and one of a kind of its own."""
    assert kept([new if w[0] == old else w for w in WORDS], kind) == [
        "signed",
        new[0] if old == "ceremony" else "ceremony",
    ]
