"""Tests of all attributions of a text together; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.dispatch import Dispatch, Document
from dragoman.records.language import Sentence
from dragoman.records.quotes import Quote
from dragoman.records.spans import Span
from dragoman.stages.clean import clean
from dragoman.stages.quotes.attributions import ASIDES, SPEAKER, attributions
from tests.scenes import scene_of

TEXT = "Berg said Oslo urged Lima to return"


def scene() -> tuple[Document, Sentence]:
    """Berg said Oslo urged Lima to return."""
    sentence = scene_of(
        ("Berg", "PROPN", 2, "nsubj"), ("said", "VERB", 0, "root", "say"), ("Oslo", "PROPN", 4, "nsubj"),
        ("urged", "VERB", 2, "ccomp", "urge"), ("Lima", "PROPN", 4, "obj"), ("to", "PART", 7, "mark"),
        ("return", "VERB", 4, "xcomp"),
    ).sentence  # fmt: skip
    return clean(Dispatch(TEXT)), sentence


def quote(content: str, *, cue: str | None = "said", source: str | None = "Berg", direct: bool = False) -> Quote:
    """A quotation of the text by its words."""
    spans = {w: Span(TEXT.index(w), TEXT.index(w) + len(w)) for w in (content, cue, source) if w}
    span = spans[content]
    return Quote(
        "q1", span, (span,), direct, spans[cue] if cue else None, spans[source] if source else None, "e1", "say"
    )


def test_an_act_inside_a_quotation_is_its_child() -> None:
    """What Oslo urged, Berg said; the ids go on."""
    document, sentence = scene()
    outer = quote("Oslo urged Lima to return")
    assert attributions(document, [sentence], [outer]) == (
        outer,
        Quote(
            "q2", Span(21, 35), (Span(21, 35),), False, Span(15, 20), Span(10, 14), None, "demand", parent="q1"
        ),
    )  # fmt: skip


@pytest.mark.parametrize(
    "known",
    [
        quote("Lima to return", cue="urged", source="Oslo"),  # the same verb
        quote("Oslo urged Lima to return", direct=True),  # inside somebody's own words
        quote("Lima to return", cue=None, source=None),  # the same content
    ],
)
def test_what_quotations_have_is_not_told_twice(known: Quote) -> None:
    """One attribution each."""
    document, sentence = scene()
    assert [q.id for q in attributions(document, [sentence], [known])] == ["q1"]


@pytest.mark.parametrize("subject", sorted(SPEAKER))
@pytest.mark.parametrize("verb", sorted(ASIDES))
def test_i_think_inside_own_words_is_no_attribution(subject: str, verb: str) -> None:
    """Its quotation goes, and what stood in it stands in none."""
    text = f"Berg notes {subject} {verb} talks go on"
    sentence = scene_of(*((w, "X", 0 if n == 1 else 2, "dep") for n, w in enumerate(text.split()))).sentence
    at = {w: Span(text.index(w), text.index(w) + len(w)) for w in text.split()}
    words = Span(at["talks"].start, len(text))
    outer = Span(at[subject].start, len(text))
    said = Quote("q1", outer, (outer,), True, at["notes"], at["Berg"], "e1", "say")
    aside = Quote("q2", words, (words,), False, at[verb], at[subject], "e1", "say", parent="q1")
    inner = Quote("q3", at["go"], (at["go"],), False, None, None, None, "say", parent="q2")
    found = attributions(clean(Dispatch(text)), [sentence], [said, aside, inner])
    assert found == (said, replace(inner, parent=None))
    other = replace(aside, source=at["Berg"])
    assert other in attributions(clean(Dispatch(text)), [sentence], [said, other])
