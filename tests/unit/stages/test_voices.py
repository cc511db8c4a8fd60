"""Tests of in whose voice a sentence is."""

from __future__ import annotations

import pytest

from dragoman.records.language import Sentence
from dragoman.records.mentions import Said
from dragoman.records.spans import Span
from dragoman.stages.voices import with_voices

TEXT = '"We go," Lund said. "Chad lied. It will pay." Berg left.'
FIRST, SECOND, THIRD, FOURTH = (TEXT.index(part) for part in ('"We', '"Chad', "It will", "Berg"))
SENTENCES = [
    Sentence(Span(a, b), ())
    for a, b in ((0, SECOND - 1), (SECOND, THIRD - 1), (THIRD, FOURTH - 1), (FOURTH, len(TEXT)))
]
LUND = Span(TEXT.index("Lund"), TEXT.index("Lund") + 4)
QUOTED = Span(SECOND + 1, FOURTH - 2)


def voices(*said: Said) -> list[Span | None]:
    """The voice of each sentence."""
    return [sentence.voice for sentence in with_voices(TEXT, SENTENCES, said)]


def test_with_voices_marks_whole_sentences_of_a_quotation() -> None:
    """Those alone, and none for the speaker of his own sentence."""
    own = Said((Span(1, 7),), True, None, LUND, "say", 0)
    assert voices(own, Said((QUOTED,), True, None, LUND, "say", 1)) == [None, LUND, LUND, None]


def test_with_voices_follows_who_goes_on() -> None:
    """A quotation without a cue has the speaker of that before it."""
    own = Said((Span(1, 7),), True, None, LUND, "say", 0)
    assert voices(own, Said((QUOTED,), True, None, None, "say", 1, follows=0)) == [None, LUND, LUND, None]


@pytest.mark.parametrize(
    "said",
    [
        Said((QUOTED,), False, None, LUND, "say", 1), Said((QUOTED,), True, None, None, "say", 1),
        Said((QUOTED,), True, None, LUND, "say", 1, turn="answers"), Said((Span(SECOND + 1, SECOND + 5),), True, None, LUND, "say", 1),
    ],
)  # fmt: skip
def test_with_voices_leaves_the_others(said: Said) -> None:
    """Indirect speech, speech of nobody, a transcript's turns, words inside a sentence."""
    assert voices(said) == [None] * 4
