"""All attributions of a text: its quotations, and what it reports as an act of speech or thought.

A record tells such acts as events; who asks a text for its attributions alone has no events, so they stand beside the
quotations there. What an attribution is (source, cue, content; assertions, beliefs, facts and eventualities) follows
Prasad, Dinesh, Lee, Joshi and Webber (2007) and the annotation of Pareti (2016).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.dispatch import Document
from dragoman.records.language import Sentence
from dragoman.records.quotes import Quote
from dragoman.records.spans import contains, hull, overlaps
from dragoman.stages.quotes.speech_acts import SpeechAct, speech_acts
from dragoman.stages.quotes.whole_cues import whole_cue

SPEAKER: Final = frozenset("i we".split())
ASIDES: Final = frozenset("think believe guess say mean suppose hope know".split())
"""With "I" before them, verbs by which speakers only colour what they say themselves."""

ALIKE: Final = 0.8
"""Dice overlap of characters from which two contents are one."""


def attributions(document: Document, sentences: Sequence[Sentence], quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """The quotations of a text with whole cues, and its acts of speech and thought beside them, in text order.

    Args:
        document: The text.
        sentences: Its sentences with their trees.
        quotes: The quotations of its record.

    Returns:
        The quotations, less the "I think" inside a speaker's own words, and the acts, whose ids go on from theirs.
    """
    kept = [q for q in quotes if not _is_aside(document, sentences, q)]
    ids = {q.id for q in kept}
    told = [q if q.parent in ids else replace(q, parent=None) for q in kept]
    acts = [a for s in sentences for a in speech_acts(document, s) if not _is_told(a, told)]
    new = [_as_quote(f"q{len(quotes) + n}", act, told) for n, act in enumerate(acts, 1)]
    whole = [replace(q, cue=whole_cue(document, sentences, q)) for q in told]
    return tuple(sorted((*whole, *new), key=lambda q: (q.span.start, -q.span.end)))


def _is_aside(document: Document, sentences: Sequence[Sentence], quote: Quote) -> bool:
    """Whether a quotation is only "I think" inside its own speaker's words."""
    if quote.parent is None or quote.source is None or quote.cue is None:
        return False
    cue = quote.cue
    if document.cite(quote.source).lower() not in SPEAKER:
        return False
    return any(t.lemma in ASIDES for s in sentences if overlaps(s.span, cue) for t in s.tokens if overlaps(t.span, cue))


def _is_told(act: SpeechAct, quotes: Sequence[Quote]) -> bool:
    """Whether quotations already have an act: its verb is a cue, its content theirs, or it is part of quoted words."""
    return any(
        (q.cue is not None and overlaps(act.verb, q.cue))
        or (q.direct and any(contains(part, act.verb) for part in q.spans))
        or _dice(act, q) >= ALIKE
        for q in quotes
    )


def _dice(act: SpeechAct, quote: Quote) -> float:
    shared = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in act.content for b in quote.spans)
    return 2 * shared / sum(part.end - part.start for part in (*act.content, *quote.spans))


def _as_quote(name: str, act: SpeechAct, quotes: Sequence[Quote]) -> Quote:
    span = hull(act.content)
    around = [q for q in quotes if any(contains(part, span) for part in q.spans)]
    parent = min(around, key=lambda q: q.span.end - q.span.start, default=None)
    return Quote(
        id=name,
        span=span,
        spans=act.content,
        direct=False,
        cue=act.cue,
        source=act.source,
        speaker=None,
        stance=act.stance,
        parent=parent.id if parent else None,
    )
