"""Tests of whole cues; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.records.dispatch import Dispatch
from dragoman.records.quotes import Quote
from dragoman.records.spans import Span
from dragoman.stages.clean import clean
from dragoman.stages.quotes.whole_cues import OCCASIONS, whole_cue
from tests.scenes import Word, scene_of


def cue_of(text: str, content: str, cue: str | None, source: str, *words: Word) -> str | None:
    """The whole cue of a quotation in a text; ``words`` are its sentence from the text's first character on."""
    sentence = scene_of(*words).sentence
    where = {w: Span(text.index(w), text.index(w) + len(w)) for w in (content, source, cue or content)}
    span = where[content]
    quote = Quote("q1", span, (span,), False, where[cue] if cue else None, where[source], None, "say")
    document = clean(Dispatch(text))
    found = whole_cue(document, [sentence], quote)
    return document.cite(found) if found else None


SAID: tuple[Word, ...] = (
    ("Berg", "PROPN", 4, "nsubj"), ("has", "AUX", 4, "aux"), ("repeatedly", "ADV", 4, "advmod"),
    ("said", "VERB", 0, "root", "say"),
)  # fmt: skip


@pytest.mark.parametrize("noun", sorted(OCCASIONS))
def test_auxiliaries_adverbs_and_the_occasion_belong_to_a_cue(noun: str) -> None:
    """Berg has repeatedly said in an interview talks go on."""
    words: tuple[Word, ...] = (*SAID, ("in", "ADP", 7, "case"), ("an", "DET", 7, "det"), (noun, "NOUN", 4, "obl"))
    found = cue_of(f"Berg has repeatedly said in an {noun} talks go on", "talks go on", "said", "Berg", *words)
    assert found == f"has repeatedly said in an {noun}"


def test_where_somebody_says_it_is_no_part_of_the_cue() -> None:
    """A place is no occasion."""
    words: tuple[Word, ...] = (*SAID, ("in", "ADP", 6, "case"), ("Oslo", "PROPN", 4, "obl"))
    assert cue_of("Berg has repeatedly said in Oslo talks go on", "talks go on", "said", "Berg", *words) == (
        "has repeatedly said"
    )


def test_the_colon_behind_a_cue_belongs_to_it() -> None:
    """It introduces what is said."""
    assert cue_of("Berg has repeatedly said: talks go on", "talks go on", "said", "Berg", *SAID) == (
        "has repeatedly said:"
    )


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("Berg: talks go on", ":"),
        ("talks go on — Berg", "—"),
        ("“talks go on” ― Berg", "―"),
        ("talks go on, Berg", None),
        ("Berg thinks aloud: talks go on", None),
    ],
)
def test_a_mark_between_a_source_and_its_words_is_the_cue(text: str, mark: str | None) -> None:
    """Where the quotation has none."""
    assert cue_of(text, "talks go on", None, "Berg", ("Berg", "PROPN", 0, "root")) == mark
