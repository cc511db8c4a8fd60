"""Tests of pictures told in words; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.records.language import Sentence
from dragoman.syntax.posing import POSES, PRESENT, is_in_picture
from tests.conllu import sentence_of


def shown(
    pose: str = "wave", tag: str = "VBZ", mark: str = "as", arrives: str = "VBZ", relation: str = "advcl"
) -> Sentence:
    """Lund waves as he arrives."""
    return sentence_of([
        ["1", "Lund", "Lund", "PROPN", "NNP", "_", "2", "nsubj", "_", "_"],
        ["2", "waves", pose, "VERB", tag, "_", "0", "root", "_", "_"],
        ["3", mark, mark, "SCONJ", "IN", "_", "5", "mark", "_", "_"],
        ["4", "he", "he", "PRON", "PRP", "_", "5", "nsubj", "_", "_"],
        ["5", "arrives", "arrive", "VERB", arrives, "_", "2", relation, "_", "_"],
    ])  # fmt: skip


@pytest.mark.parametrize("pose", sorted(POSES))
@pytest.mark.parametrize("tag", PRESENT)
def test_is_in_picture_knows_what_somebody_shows_of_himself(pose: str, tag: str) -> None:
    """While he does what is told."""
    assert is_in_picture(shown(pose, tag), 4, 4)
    assert is_in_picture(shown(pose, tag, "while"), 4, 4)
    assert not is_in_picture(shown(pose, tag), 1, 1)


@pytest.mark.parametrize(
    "told", [shown("warn"), shown(tag="VBD"), shown(mark="if"), shown(arrives="VBD"), shown(relation="ccomp")]
)
def test_is_in_picture_leaves_other_clauses(told: Sentence) -> None:
    """Under another verb, in the past, or led by another word."""
    assert not is_in_picture(told, 4, 4)
