"""Speakers told by a mark alone: "Lavrov: Talks will go on", "Talks will go on — Kremlin", “We are ready.” ― Lavrov."""

from __future__ import annotations

import re
from typing import Final

from dragoman.records.dispatch import Document
from dragoman.records.language import Sentence
from dragoman.records.spans import Span
from dragoman.text.agencies import AGENCIES

MOST_WORDS: Final = 6
"""Most words of a label; longer stretches before a colon or after a dash are part of the text."""

SOURCES: Final = frozenset(
    """source sources official officials media report reports reporter expert experts analyst analysts diplomat
    diplomats spokesman spokeswoman spokesperson ministry minister president agency paper newspaper daily tv poll
    lawmaker senator governor envoy ambassador""".split()
)
"""Words of which one makes a tail a source where the reader knows no actor in it."""

NO_SPEAKERS: Final = frozenset(
    """question answer q a note update updates correction photo photos video watch exclusive analysis explainer opinion
    breaking factbox timeline background source sources editor editors listen live caption""".split()
)
"""First words of labels that name nobody."""

SPEAKERS: Final = ("person", "organization")
"""Kinds of mentions that label; a state or capital before a colon is a dateline or a rubric, unless an office."""

OFFICES: Final = frozenset(
    """ministry ministries ministers office presidency government house department council kremlin pentagon parliament
    army police embassy mfa fm pm palace military command guard service""".split()
)

_CLOSING: Final = ("”", '"', "'", "’", "»")
_MARK: Final = r"(?:—|–|―|--|-)"
_TAIL: Final = re.compile(rf"(?s)(?P<said>.{{12,}}?)(?:\s+{_MARK}|:)\s+(?P<who>[^—–―:\n]{{2,60}}?)\s*$")
_LABEL: Final = re.compile(r"(?s)[\"“]?(?P<who>[A-Z][^:\n\"“”()]{1,60}):\s+(?P<said>\S.+)$")
_AFTER: Final = re.compile(rf"\s*{_MARK}\s*(?P<who>[A-Z][^\n\"“”—–―]{{1,60}}?)\s*(?=\.?\s*(?:\n|$)|\.\s)")


def labelled(document: Document, sentence: Sentence) -> tuple[Span, Span] | None:
    """What a headline or a transcript's line says and the words that name who says it.

    Returns:
        The content and the source, or None where no label stands at the line's start or end.
    """
    text = document.cite(sentence.span)
    if _at_line_start(document, sentence.span.start) and (found := _LABEL.match(text)) is not None:
        who, said = _span(sentence, found, "who"), _span(sentence, found, "said")
        if (_is_actor(sentence, who) or _is_name_before_content(sentence, who, said)) and _is_clause(sentence, said):
            return said, who
    if text[-1] not in ".!?" and _at_line_end(document, sentence.span.end) and (found := _TAIL.match(text)) is not None:
        who, said = _span(sentence, found, "who"), _span(sentence, found, "said")
        last = text.rfind("; ", 0, said.end - sentence.span.start)  # "Envoy arrives; Oslo ready for talks — Lund"
        said = Span(sentence.span.start + last + 2, said.end) if last > 0 else said
        signs = document.cite(who).lower() in AGENCIES and document.cite(said).rstrip('"”’ ')[-1:] in ".!?"
        if not signs and _is_source(document, sentence, who) and _is_clause(sentence, said):
            return said, who
    return None


def signed(document: Document, quoted: Span) -> Span | None:
    """The name after a dash behind words in quotation marks, to the end of the line or sentence."""
    behind = quoted.end + (document.text[quoted.end : quoted.end + 1] in _CLOSING)
    found = _AFTER.match(document.text, behind)
    if found is None or len(found["who"].split()) > MOST_WORDS or found["who"].lower() in AGENCIES:
        return None
    return Span(*found.span("who"))


def _span(sentence: Sentence, found: re.Match[str], name: str) -> Span:
    at = sentence.span.start
    return Span(at + found.start(name), at + len(found.string[: found.end(name)].rstrip()))


def _at_line_start(document: Document, start: int) -> bool:
    line = document.text[:start].rpartition("\n")[2]
    return not line.strip(' \t"“')


def _at_line_end(document: Document, end: int) -> bool:
    return not document.text[end:].partition("\n")[0].strip()


def _is_actor(sentence: Sentence, who: Span) -> bool:
    """Whether a label is short, without a verb, and names an office or whom the model takes for a speaker."""
    inside = [n for n, t in enumerate(sentence.tokens) if who.start <= t.span.start < who.end]
    if not inside or sentence.tokens[inside[0]].text.lower() in NO_SPEAKERS:
        return False
    if not 0 < len(inside) <= MOST_WORDS or any(sentence.tokens[n].upos in ("VERB", "AUX") for n in inside):
        return False
    if OFFICES.intersection(sentence.tokens[n].text.lower() for n in inside):
        return True
    return any(g.first in inside and g.last in inside and g.label in SPEAKERS for g in sentence.mentions)


def _is_name_before_content(sentence: Sentence, who: Span, said: Span) -> bool:
    """Whether a label is a name, and the model hears what follows it as reported."""
    begins = [sentence.tokens[g.first].span.start for g in sentence.contents]
    return _is_name(sentence, who) and any(at <= said.start + 1 for at in begins)


def _is_name(sentence: Sentence, who: Span) -> bool:
    """Whether a stretch is up to three proper nouns that are no place to the model."""
    inside = [n for n, t in enumerate(sentence.tokens) if who.start <= t.span.start < who.end]
    proper = 0 < len(inside) <= 3 and all(sentence.tokens[n].upos == "PROPN" for n in inside)
    return proper and not any(g.first in inside for g in (*sentence.places, *sentence.mentions))


def _is_source(document: Document, sentence: Sentence, who: Span) -> bool:
    words = document.cite(who).lower().split()
    if len(words) > MOST_WORDS:
        return False
    return _is_actor(sentence, who) or bool(SOURCES.intersection(words)) or _is_name(sentence, who)


def _is_clause(sentence: Sentence, said: Span) -> bool:
    """Whether a stretch says something: three words or more, a verb or an infinitive among them."""
    inside = [t for t in sentence.tokens if said.start <= t.span.start < said.end]
    words = [t for t in inside if t.upos != "PUNCT"]
    return len(words) >= 3 and any(t.upos in ("VERB", "AUX") or t.xpos in ("TO", "JJ") for t in words)
