"""Tests of the level of a contact, on trees written by hand."""

from __future__ import annotations

import pytest

from dragoman.stages.frames.levels import level_of
from tests.scenes import Word, scene_of

VISIT: tuple[Word, ...] = (
    ("Lund", "PROPN", 2, "nsubj"), ("met", "VERB", 0, "root", "meet"), ("Aalto", "PROPN", 2, "obj"),
    ("on", "ADP", 6, "case"), ("the", "DET", 6, "det"), ("sidelines", "NOUN", 2, "obl", "sideline"),
    ("of", "ADP", 10, "case"), ("a", "DET", 10, "det"), ("state", "NOUN", 10, "compound"),
    ("visit", "NOUN", 6, "nmod"),
)  # fmt: skip
OTHER: tuple[Word, ...] = (
    ("They", "PRON", 2, "nsubj"), ("met", "VERB", 0, "root", "meet"), ("and", "CCONJ", 4, "cc"),
    ("signed", "VERB", 2, "conj", "sign"), ("it", "PRON", 4, "obj"), ("on", "ADP", 7, "case"),
    ("sidelines", "NOUN", 4, "obl", "sideline"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("words", "at", "kind", "level"),
    [
        (VISIT, 1, "meeting", "sidelines"),
        (VISIT, 9, "visit", "state"),
        (VISIT, 1, "statement", None),
        (OTHER, 1, "meeting", None),
    ],
    ids=["met beside it", "the occasion itself", "no contact", "another act beside it"],
)
def test_level_of_is_what_is_said_of_the_contact(
    words: tuple[Word, ...], at: int, kind: str, level: str | None
) -> None:
    """The occasion beside which others met has its own level, and what was done beside it is another act's."""
    sentence = scene_of(*words).sentence
    found, evidence = level_of(sentence, at, at, kind)
    assert found == level
    assert len(evidence) == (level is not None)


def test_level_of_reads_the_margins_at_the_head_of_a_sentence() -> None:
    """However far the verb is."""
    words: tuple[Word, ...] = (
        ("On", "ADP", 3, "case"), ("the", "DET", 3, "det"), ("margins", "NOUN", 11, "obl", "margin"),
        ("of", "ADP", 6, "case"), ("the", "DET", 6, "det"), ("Assembly", "PROPN", 3, "nmod"), (",", "PUNCT", 3, "punct"),
        ("the", "DET", 10, "det"), ("Norwegian", "ADJ", 10, "amod"), ("king", "NOUN", 11, "nsubj"),
        ("met", "VERB", 0, "root", "meet"), ("Aalto", "PROPN", 11, "obj"),
    )  # fmt: skip
    assert level_of(scene_of(*words).sentence, 10, 10, "meeting")[0] == "sidelines"


@pytest.mark.parametrize(
    ("noun", "above", "level"), [("report", 3, None), ("and", 6, "official"), ("state", 6, "official")]
)
def test_level_of_is_not_that_of_another_noun(noun: str, above: int, level: str | None) -> None:
    """The official report on a visit makes no official visit of it."""
    sentence = scene_of(
        ("an", "DET", above, "det"), ("official", "ADJ", above, "amod"), (noun, "NOUN", 0, "root"), ("on", "ADP", 6, "case"),
        ("the", "DET", 6, "det"), ("visit", "NOUN", 3, "nmod"),
    ).sentence  # fmt: skip
    assert level_of(sentence, 5, 5, "visit")[0] == level


def test_level_of_is_not_in_an_office() -> None:
    """A minister of state who visits makes no state visit."""
    words: tuple[Word, ...] = (
        ("Minister", "PROPN", 4, "nsubj"), ("of", "ADP", 3, "case"), ("State", "PROPN", 1, "nmod"),
        ("visited", "VERB", 0, "root", "visit"), ("Oslo", "PROPN", 4, "obj"),
    )  # fmt: skip
    assert level_of(scene_of(*words).sentence, 3, 4, "visit")[0] is None
    called = (words[0], ("on", "ADP", 3, "case"), *words[2:])
    assert level_of(scene_of(*called).sentence, 3, 4, "visit")[0] == "state"
