"""Tests of where a dispatch says "here"; trees are written by hand."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from dragoman.records.spans import Span
from dragoman.records.times import Place
from dragoman.stages.places.here import BESIDE, here_at
from tests.conllu import sentence_of

LIMA = Place(Span(0, 4), "LIMA", "Lima", "PER", -12.0, -77.0, 3936456)


def found(*rows: str) -> Sequence[Place]:
    """The places that sentences, each of rows "form upos xpos head deprel", call "here"."""
    sentences = [
        sentence_of([str(n), *row.split()] for n, row in enumerate(told.split(" | "), 1)) for told in rows
    ]  # fmt: skip
    return tuple(here_at(sentences, LIMA))


MET = "They PRON PRP 2 nsubj | met VERB VBD 0 root | here ADV RB 2 advmod"


def test_here_is_where_a_dispatch_is_filed() -> None:
    """With the dateline's coordinates, and its own words."""
    (place,) = found(MET)
    assert (place.text, place.name, place.country, place.span) == ("here", "Lima", "PER", Span(9, 13))


@pytest.mark.parametrize("word", sorted(BESIDE))
def test_here_may_be_a_page_or_a_moment(word: str) -> None:
    """As a word beside it says."""
    assert not found(f"They PRON PRP 2 nsubj | met VERB VBD 0 root | {word} ADV RB 4 advmod | here ADV RB 2 advmod")


def test_a_speakers_here_is_his_own() -> None:
    """In a quotation over one sentence or two; behind it the dispatch tells again."""
    quoted = "“ PUNCT `` 3 punct | They PRON PRP 3 nsubj | met VERB VBD 0 root | here ADV RB 3 advmod"
    assert not found(quoted)
    assert not found(quoted, MET)
    assert len(found(quoted + " | ” PUNCT '' 3 punct", MET)) == 1
    assert len(found(quoted.replace("“", '"') + " | \" PUNCT '' 3 punct", MET)) == 1


def test_who_is_here_is_where_a_dispatch_is_filed() -> None:
    """The subject stands before it."""
    (place,) = found("Lund PROPN NNP 3 nsubj | is AUX VBZ 3 cop | here ADV RB 0 root")
    assert place.name == "Lima"


def test_here_that_hangs_on_nothing_done_is_no_place() -> None:
    """It is the sentence's own word: "here are the facts"."""
    assert not found("here ADV RB 0 root | are AUX VBP 1 cop | facts NOUN NNS 1 nsubj")
    assert not found(MET.replace("VERB VBD", "ADJ JJ"))
