"""Tests of participles before a person's title that a parser takes for deeds; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.syntax.mending_ousted import OUSTED, TALKING, ousted_ones
from tests.scenes import scene_of


def mended(verb: str, deed: str, title: str = "President", tag: str = "VBD") -> list[tuple[str, int]]:
    """Relation and head of "toppled" and "Rey" in "Lund met Berg and toppled President Rey"."""
    sentence = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("met", "VERB", 0, "root", verb), ("Berg", "PROPN", 2, "obj"),
        ("and", "CCONJ", 5, "cc"), ("toppled", "VERB", 2, "conj", deed), (title, "PROPN", 7, "nmod:desc"),
        ("Rey", "PROPN", 5, "obj"), tags={4: tag},
    ).sentence  # fmt: skip
    tokens, heads = ousted_ones(sentence.tokens, [t.head - 1 for t in sentence.tokens])
    return [(tokens[n].deprel, heads[n]) for n in (4, 6)]


AS_IT_STOOD = [("conj", 1), ("obj", 4)]


@pytest.mark.parametrize("deed", sorted(OUSTED))
def test_ousted_ones_are_met_as_well(deed: str) -> None:
    """The participle marks the person behind it, who stands beside the first."""
    assert mended("meet", deed) == [("amod", 6), ("conj", 2)]


@pytest.mark.parametrize("verb", sorted(TALKING))
def test_ousted_ones_stand_behind_dealings(verb: str) -> None:
    """Of who seized one and toppled another both are told; nor is a name without a title behind it enough."""
    assert mended(verb, "topple") != AS_IT_STOOD
    assert mended("seize", "topple") == AS_IT_STOOD
    assert mended(verb, "topple", title="the") == AS_IT_STOOD
    assert mended(verb, "praise") == AS_IT_STOOD
    assert mended(verb, "topple", tag="VB") == AS_IT_STOOD
