"""Stage: sentences that are nothing but quotation to those with their speaker, whom another sentence names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.language import Sentence
from dragoman.records.mentions import Said
from dragoman.records.spans import Span, contains, overlaps

MARKS: Final = " \t\n\r\"'“”‘’«»"
"""Characters at the ends of a sentence that may stand outside the quotation."""


def with_voices(text: str, sentences: Sequence[Sentence], said: Sequence[Said]) -> tuple[Sentence, ...]:
    """The sentences, those that lie wholly in a direct quotation with the words for its speaker as ``voice``.

    Only where these stand in another sentence: what a sentence says of its own speaker its tree tells.

    Args:
        text: The document's text.
        sentences: Its sentences.
        said: Its quotations.
    """
    spoken = [(span, source) for one in said if one.direct and (source := _source(said, one)) for span in one.spans]
    return tuple(_voiced(text, s, spoken) for s in sentences)


def _source(said: Sequence[Said], one: Said) -> Span | None:
    """The words for the speaker of a quotation, or of that which it goes on with; none in a transcript."""
    for _ in said:
        if one.turn:
            return None
        if one.source is not None or one.follows is None:
            return one.source
        one = said[one.follows]
    return None


def _voiced(text: str, sentence: Sentence, spoken: Sequence[tuple[Span, Span]]) -> Sentence:
    bare = text[sentence.span.start : sentence.span.end]
    start = sentence.span.start + len(bare) - len(bare.lstrip(MARKS))
    inside = Span(start, start + len(bare.strip(MARKS)))
    sources = (source for span, source in spoken if contains(span, Span(start, max(start, inside.end - 1))))
    voice = next((s for s in sources if not overlaps(s, sentence.span)), None)
    return sentence if voice is None else replace(sentence, voice=voice)
