"""The parts of one reported sentence: its content without "that", its source, the complement of its cue."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.records.dispatch import Document
from dragoman.records.language import Cue, Guess, Sentence
from dragoman.records.spans import Span, overlaps, trimmed
from dragoman.stages.quotes.clauses import below, subtree, trailing_source, whose_word
from dragoman.stages.quotes.handed_on import quoted
from dragoman.syntax.classes import REPORTING

LINKED: Final = 0.3
_MARKS: Final = ' \t\n\r,;:"“”«»–—-'


def content_span(document: Document, sentence: Sentence, first: int, last: int) -> Span | None:
    """Tokens as reported content: without a leading "that" and marks at the ends, or the occasion told before that."""
    first = _behind_occasion(sentence, first, last)
    if sentence.tokens[first].text.lower() == "that" and first < last:
        first += 1
    span = sentence.span_of(first, last)
    words = document.cite(span)
    lead = len(words) - len(words.lstrip(_MARKS.replace('"', "").replace("“", "")))
    tail = len(words) - len(words.rstrip(" \t\n\r,;:.–—-"))
    return trimmed(document.text, span.start + lead, max(span.start + lead, span.end - tail))


LEADING: Final = frozenset("ahead before after during following amid prior at in on".split())
"""Words of the occasion at which somebody says something, between the verb and "that"."""

OCCASION: Final = 14
"""Most tokens of such an occasion."""


def _behind_occasion(sentence: Sentence, first: int, last: int) -> int:
    """The "that" behind when or where something was said right behind its verb: "said ahead of the summit that …"."""
    tokens = sentence.tokens
    if not first or tokens[first - 1].lemma not in REPORTING or tokens[first].text.lower() not in LEADING:
        return first
    for n in range(first + 2, min(last, first + OCCASION)):
        if tokens[n].upos in ("VERB", "AUX"):
            break
        if tokens[n].text.lower() == "that" and any(t.upos in ("VERB", "AUX") for t in tokens[n : last + 1]):
            return n
    return first


def complement(document: Document, sentence: Sentence, cue: Cue) -> Span | None:
    """The clause that a cue verb governs, as content."""
    for n, token in enumerate(sentence.tokens):
        if (
            cue.first <= token.head - 1 <= cue.last
            and token.deprel in ("ccomp", "parataxis")
            and not cue.first <= n <= cue.last
        ):
            first, last = subtree(sentence, n)
            if first <= cue.last and last >= cue.first:
                continue
            return content_span(document, sentence, first, last)
    return None


def fronted(document: Document, sentence: Sentence, cue: Cue, content: Span) -> Span | None:
    """What of a content stands before the cue that a comma parts from it: "Through this visit, Lund said, they …"."""
    tokens = sentence.tokens
    inside = {n for n, t in enumerate(tokens) if overlaps(t.span, content)}
    if not inside or min(inside) <= cue.last:
        return None
    tops = [n for n in range(cue.first) if tokens[n].head - 1 in inside and tokens[n].deprel != "punct"]
    if not tops:
        return None
    words = {n for top in tops for n in below(sentence, top) if tokens[n].deprel != "punct"}
    first, last = min(words), max(words)
    apart = last + 1 < cue.first and tokens[last + 1].text == "," and tokens[min(inside) - 1].text == ","
    return content_span(document, sentence, first, last) if apart else None


def source_span(sentence: Sentence, cue: Cue, contents: Sequence[Span]) -> Span | None:
    """The words that name who says it: by the model's link from the cue, else the cue's subject."""
    if (said := quoted(sentence, cue)) is not None:
        return sentence.span_of(*said)
    best: Guess | None = None
    for guess in sentence.sources:
        span = sentence.span_of(guess.first, guess.last)
        if any(overlaps(span, c) for c in contents):
            continue
        if _is_nobody(sentence, guess.first, guess.last) or _is_relative(sentence, guess):
            continue
        if any(_hears(sentence, cue, n) for n in range(guess.first, guess.last + 1)):
            continue
        if cue.links and (best is None or cue.links["source"][guess.first] > cue.links["source"][best.first]):
            best = guess
    if best is not None and cue.links["source"][best.first] >= LINKED:
        return sentence.span_of(best.first, best.last)
    subject = trailing_source(sentence, cue.last) or _subject(sentence, cue)
    named = sentence.span_of(*subject) if subject is not None else whose_word(sentence, cue)
    if named is not None and not any(overlaps(named, c) for c in contents):
        return named
    if not cue.links:
        return None
    if best is not None:
        return sentence.span_of(best.first, best.last)
    linked = _linked(sentence, cue)
    return linked if linked is not None and not any(overlaps(linked, c) for c in contents) else None


SURE_LINK: Final = 0.8
"""Least chance at which the model's link from a cue names who says it, though it marks no source there."""


def _linked(sentence: Sentence, cue: Cue) -> Span | None:
    """The name to which the model links a cue, from there up to the cue: "Press Secretary Lund told reporters"."""
    first = max(range(len(sentence.tokens)), key=lambda n: cue.links["source"][n], default=0)
    named = first < cue.first and all(t.upos in ("PROPN", "NOUN", "ADJ") for t in sentence.tokens[first : cue.first])
    sure = named and cue.links["source"][first] >= SURE_LINK and not _hears(sentence, cue, first)
    return sentence.span_of(first, cue.first - 1) if sure else None


def _is_relative(sentence: Sentence, guess: Guess) -> bool:
    """Whether a source is only "which" or "who", of which the tree knows for whom it stands."""
    return guess.first == guess.last and sentence.tokens[guess.first].xpos in ("WDT", "WP")


def _is_nobody(sentence: Sentence, first: int, last: int) -> bool:
    """Whether words are the "it" of "it was noted that", behind which nobody stands."""
    token = sentence.tokens[first]
    return first == last and token.text.lower() == "it" and token.deprel in ("expl", "nsubj:pass", "expl:pass")


def _subject(sentence: Sentence, cue: Cue) -> tuple[int, int] | None:
    """The subject of a cue verb, relative pronouns aside; what follows "according to"."""
    if sentence.tokens[cue.first].text.lower() == "according":
        for n, token in enumerate(sentence.tokens):
            if cue.first <= n <= cue.last and token.deprel == "case" and token.head - 1 > cue.last:
                first, last = subtree(sentence, token.head - 1)
                return max(first, cue.last + 1), last
        return None
    for n, token in enumerate(sentence.tokens):
        if (
            token.deprel.startswith("nsubj")
            and cue.first <= token.head - 1 <= cue.last
            and token.xpos not in ("WP", "WDT")
            and not _is_nobody(sentence, n, n)
            and not _hears(sentence, cue, n)
        ):
            return subtree(sentence, n)
    return None


TOLD: Final = frozenset("tell inform notify assure remind advise brief".split())
"""Verbs whose passive has as its subject those who hear what is said."""


def _hears(sentence: Sentence, cue: Cue, at: int) -> bool:
    """Whether a word is the subject of such a passive: "the envoy was told that", which he does not say."""
    token = sentence.tokens[at]
    verb = token.head - 1
    return cue.first <= verb <= cue.last and token.deprel == "nsubj:pass" and sentence.tokens[verb].lemma in TOLD
