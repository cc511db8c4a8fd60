"""Tests of the parts of a reported sentence; tokens are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.dispatch import Dispatch
from dragoman.records.language import Cue, Guess
from dragoman.stages.clean import clean
from dragoman.stages.quotes.parts import LEADING, TOLD, content_span, source_span
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


@pytest.mark.parametrize("verb", sorted(TOLD))
def test_source_span_is_not_who_is_told(verb: str) -> None:
    """The subject of a passive hears it, whatever the model takes for its source; that of an active says it."""
    sentence = scene_of(
        ("Chad", "PROPN", 2, "nsubj:pass"), (verb, "VERB", 0, "root"), ("so", "ADV", 2, "advmod")
    ).sentence
    active = replace(sentence, tokens=(replace(sentence.tokens[0], deprel="nsubj"), *sentence.tokens[1:]))
    other = replace(
        sentence, tokens=(sentence.tokens[0], replace(sentence.tokens[1], lemma="quote"), sentence.tokens[2])
    )
    cue = Cue(1, 1, "say", 0.9, {"source": [0.9, 0.0, 0.0]})
    for guesses in ((), (Guess(0, 0, "source", 0.9),)):
        assert (
            source_span(replace(sentence, sources=guesses), replace(cue, links=cue.links if guesses else {}), [])
            is None
        )
        for said in (active, other):
            assert source_span(replace(said, sources=guesses), cue, []) == said.tokens[0].span
