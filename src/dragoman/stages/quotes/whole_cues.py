"""Cues as attribution corpora have them: "has repeatedly said in an interview:", the dash before a signature."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from dragoman.records.dispatch import Document
from dragoman.records.language import Sentence
from dragoman.records.quotes import Quote
from dragoman.records.spans import Span, hull, overlaps
from dragoman.stages.quotes.clauses import subtree

OCCASIONS: Final = frozenset(
    "interview statement speech post tweet letter report briefing release rally email e-mail address op-ed".split()
)
"""Nouns of where something was said, which belong to its cue."""

FARTHEST: Final = 8
"""Most tokens from a cue to such a noun."""

_BY_MARK: Final = re.compile(r"[\s\"“”'‘’]*(?P<mark>:|—|–|―|--|-)[\s\"“”'‘’]*")


def whole_cue(document: Document, sentences: Sequence[Sentence], quote: Quote) -> Span | None:
    """A quotation's cue with its auxiliaries, adverbs, occasion and colon.

    Of one without a cue it is the mark between the source and the words; None where there is none.
    """
    if quote.cue is None:
        return _mark_between(document, quote.source, hull(quote.spans)) if quote.source is not None else None
    for sentence in sentences:
        inside = [n for n, t in enumerate(sentence.tokens) if overlaps(t.span, quote.cue)]
        if inside:
            first, last = with_auxiliaries(sentence, inside[0], inside[-1])
            span = sentence.span_of(first, _with_occasion(sentence, last))
            return Span(span.start, span.end + document.text.startswith(":", span.end))
    return quote.cue


def _mark_between(document: Document, source: Span, content: Span) -> Span | None:
    low, high = sorted((source, content))
    found = _BY_MARK.fullmatch(document.text, low.end, high.start) if low.end <= high.start else None
    return Span(*found.span("mark")) if found else None


def with_auxiliaries(sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    """Tokens with those right before that belong to them, "has repeatedly", "did not", and a particle behind."""
    tokens = sentence.tokens
    inside = range(first, last + 1)
    while first and tokens[first - 1].head - 1 in inside and _helps(sentence, first - 1):
        first -= 1
    if last + 1 < len(tokens) and tokens[last + 1].head - 1 in inside and tokens[last + 1].deprel == "compound:prt":
        last += 1
    return first, last


def _helps(sentence: Sentence, n: int) -> bool:
    token = sentence.tokens[n]
    return token.deprel in ("aux", "aux:pass", "advmod") and token.upos in ("AUX", "ADV", "PART")


def _with_occasion(sentence: Sentence, last: int) -> int:
    """The last token of "in an interview" behind a cue, else the cue's own."""
    tokens = sentence.tokens
    for n in range(last + 1, min(last + FARTHEST, len(tokens))):
        if tokens[n].head - 1 == last and tokens[n].deprel == "obl" and tokens[n].lemma in OCCASIONS:
            first, end = subtree(sentence, n)
            return end if first == last + 1 else last
    return last
