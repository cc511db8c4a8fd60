"""Tests of the parts of a reported sentence; tokens are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.dispatch import Dispatch
from dragoman.stages.clean import clean
from dragoman.stages.quotes.parts import LEADING, content_span
from tests.scenes import scene_of


def content(words: str, verb: str = "say") -> str | None:
    """What is told of Lund's words behind a verb, all of which the model takes for content; verbs end in "s"."""
    row = ["Lund", "v", *words.split()]
    sentence = scene_of(*((w, "VERB" if w.endswith("s") else "NOUN", 2, "dep") for w in row)).sentence
    tokens = tuple(replace(t, lemma=verb) if n == 1 else t for n, t in enumerate(sentence.tokens))
    document = clean(Dispatch(" ".join(row), published="2024-03-07"))
    span = content_span(document, replace(sentence, tokens=tokens), 2, len(row) - 1)
    return document.cite(span) if span is not None else None


@pytest.mark.parametrize("word", sorted(LEADING))
def test_content_span_leaves_out_when_or_where_it_was_said(word: str) -> None:
    """Behind the verb of saying, before "that"."""
    assert content(f"{word} the summit that Chad agrees") == "Chad agrees"


@pytest.mark.parametrize(
    ("words", "verb"),
    [
        ("in that case Chad leaves", "say"),  # no second clause
        ("on Monday Chad leaves", "say"),
        ("after Chad leaves that Mali stays", "say"),  # a clause of its own
        ("ahead of the summit that Chad agrees", "zig"),
        ("despite the summit that Chad agrees", "say"),
    ],
)
def test_content_span_keeps_other_content(words: str, verb: str) -> None:
    """Whatever it begins with."""
    assert content(words, verb) == words


def test_content_span_begins_behind_that() -> None:
    """As ever."""
    assert content("that Chad agrees") == "Chad agrees"
