"""Tests of deeds that the model hears on a light verb and on its noun; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.language import Trigger
from dragoman.stages.frames.light_deeds import BETWEEN, CARRYING, as_one_deed
from tests.scenes import Word, heard, scene_of


def told(verb: str, *, kinds: tuple[str, str] = ("other", "other"), types: tuple[str, str] = ("ASSAULT", "ASSAULT"),
         relation: str = "obj", between: int = 0) -> list[Trigger]:  # fmt: skip
    """The triggers of "Togo carried … attacks" after those on its verb and its noun."""
    filling: list[Word] = [("new", "ADJ", 3 + between, "amod")] * between
    noun: Word = ("attacks", "NOUN", 2, relation, "attack")
    sentence = scene_of(("Togo", "PROPN", 2, "nsubj"), (verb, "VERB", 0, "root"), *filling, noun).sentence
    size, at = 3 + between, 2 + between
    links = [[float(n == m) for n in range(size)] for m in (0, 1)]
    triggers = [
        replace(heard(n, n, score=score, kinds={kind: 1.0}, roles={"actors": link}), types={type_: 1.0})
        for n, score, kind, type_, link in zip((1, at), (0.5, 0.7), kinds, types, links, strict=True)
    ]
    return as_one_deed(sentence, triggers)


@pytest.mark.parametrize("verb", sorted(CARRYING))
def test_as_one_deed_joins_the_verb_and_its_noun(verb: str) -> None:
    """On both words, as sure as the surer, with the links of each."""
    (one,) = told(verb)
    assert (one.first, one.last, one.score) == (1, 2, 0.7)
    assert one.roles["actors"] == [1.0, 1.0, 0.0]


def test_as_one_deed_leaves_what_is_two() -> None:
    """Other verbs, other types, words and contacts, other relations, and what stands too far."""
    assert len(told("praise")) == 2
    assert len(told("launch", types=("ASSAULT", "AID"))) == 2
    assert len(told("launch", kinds=("statement", "other"))) == 2
    assert len(told("launch", relation="obl")) == 2
    assert len(told("launch", between=BETWEEN)) == 1
    assert len(told("launch", between=BETWEEN + 1)) == 2
