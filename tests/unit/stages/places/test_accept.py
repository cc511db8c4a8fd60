"""Tests of what makes a candidate a place; the golden cases of ``find_places`` hold one for each rule."""

from __future__ import annotations

import pytest

from dragoman.packs.gazetteer import Toponym
from dragoman.records.language import Guess, Sentence, Token
from dragoman.records.spans import Span
from dragoman.stages.places.accept import is_headline, is_located, is_well_known, labelled, without
from dragoman.stages.places.candidates import Candidate
from dragoman.text.tokens import split_tokens


def sentence_of(text: str) -> Sentence:
    """A sentence without tags."""
    tokens = tuple(Token(Span(s, e), text[s:e], "", "", "", 0, "") for s, e in split_tokens(text))
    return Sentence(Span(0, len(text)), tokens)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("near Osh today", True),
        ("in the northern Osh hills", True),
        ("the town of Osh fell", True),
        ("Osh province voted", True),
        ("the State Osh met", False),
        ("according to Osh it did", False),
        ("then Osh spoke", False),
    ],
)
def test_is_located_reads_the_words_beside(text: str, expected: bool) -> None:
    """Prepositions of place, common nouns before and after."""
    sentence = sentence_of(text)
    at = [t.text for t in sentence.tokens].index("Osh")
    candidate = Candidate(0, at, at, sentence.tokens[at].span, "Osh", "osh", ())
    assert is_located(sentence.tokens, candidate) is expected


def test_is_headline_tells_titles_from_sentences() -> None:
    """Capitals throughout without a full stop, or capitals only."""
    assert is_headline(sentence_of("Minister Meets Envoy of Chad"))
    assert is_headline(sentence_of("MINISTER MEETS ENVOY."))
    assert not is_headline(sentence_of("Anna Lund met Jean Florence."))


def test_is_well_known_asks_for_size() -> None:
    """A village is not, a country and a large city are."""
    village = Toponym("X", "city", "FRA", "1", 1.0, 1.0, 1, 2_000)
    assert not is_well_known([village])
    assert is_well_known([village, Toponym("X", "country", "FRA", None, 1.0, 1.0, 2, 0)])


def test_labelled_and_without_leave_what_is_not_taken() -> None:
    """Places that the model labels, less those already answered."""
    sentence = Sentence(
        Span(0, 9), sentence_of("Osh Batken").tokens, names=(Guess(0, 0, "Location", 0.9), Guess(1, 1, "Facility", 0.9))
    )
    assert without(labelled(sentence), [Span(0, 3)]) == [Span(4, 10)]
