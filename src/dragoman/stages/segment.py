"""Stage: a document to its sentences and tokens, what is marked as skipped left out."""

from __future__ import annotations

from dragoman.records.dispatch import Document
from dragoman.records.language import Unparsed
from dragoman.records.spans import Span
from dragoman.text.sentences import split_sentences
from dragoman.text.tokens import split_tokens


def segment(document: Document) -> tuple[Unparsed, ...]:
    """The sentences of a document with their tokens, in order; none without a token."""
    out = []
    at = 0
    for start, end in [*document.skipped, Span(len(document.text), len(document.text))]:
        if at < start:
            for s, e in split_sentences(document.text, at, start):
                tokens = tuple(Span(*t) for t in split_tokens(document.text, s, e))
                if tokens:
                    out.append(Unparsed(Span(s, e), tokens))
        at = max(at, end)
    return tuple(out)
