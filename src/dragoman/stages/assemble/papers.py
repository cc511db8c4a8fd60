"""Whose paper it is that says something: "the statement added", "according to the readout"."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Final

from dragoman.records.dispatch import Document
from dragoman.records.mentions import Phrase, Said
from dragoman.records.spans import Span
from dragoman.syntax.classes import PAPERS

BODIES: Final = ("government", "organization")

OTHERS: Final = frozenset(
    "report study survey poll document indictment resolution dispatch article story book paper".split()
)
"""Nouns of what says something and is not theirs who spoke before."""

REPORTS: Final = frozenset("report article story dispatch".split())
"""Those of them which a medium or a body that spoke last may have written."""

MEDIA: Final = frozenset("media press newspapers papers dailies outlets channels broadcasters reports".split())
"""Plurals of those who report, whose state is no source and who are nobody that is named: "US media reports"."""

HEARSAY: Final = MEDIA | {"rumors", "rumours", "speculation"}

OUTLETS: Final = frozenset(
    "publication newspaper paper daily weekly magazine outlet website portal channel broadcaster station agency".split()
)
"""Nouns of those who report."""

ELSEWHERE: Final = frozenset("local another other independent foreign regional separate".split())

_NOUN: Final = rf"(?:[\w-]+ )?({'|'.join(sorted(PAPERS))})\b"
_BEHIND: Final = re.compile(rf"(?i),?\s(?:[\w’'-]+,? ){{0,6}}?(?:an?|its|his|her|their)\s{_NOUN}")
"""From the name of whoever speaks to his paper: "the ministry said on Friday in a statement", "issued a statement"."""

_ISSUED: Final = r"(?:(?:issued|released|published) )?(?:by|from|of)"
_BEFORE: Final = re.compile(rf"(?i)\b(?:in an? {_NOUN}[^.\n]{{0,50}},|{_NOUN} {_ISSUED}) (?:the )?$")
"""From a paper to the name of whose it is: "in a statement on Friday, the ministry", "a statement by the ministry"."""

_REACH: Final = 90
"""Characters beside a name in which its paper is looked for."""


def issuer_of(
    document: Document,
    quotation: Said,
    phrases: Sequence[Phrase],
    of_phrase: Sequence[tuple[str, ...]],
    spoken: Sequence[str | None],
    spoke: Collection[str | None],
) -> str | None:
    """The entity whose paper says a quotation; None where nobody spoke before, and of "media reports".

    Who was said to issue such a paper; a body in the sentence before; the body that spoke last; who spoke last, unless
    it is a paper that others write ("the report"), which only a body that spoke last may have written.

    Args:
        document: The document.
        quotation: What the paper says, with its source.
        phrases: The phrases of actors.
        of_phrase: The entities of each phrase.
        spoken: Who spoke the quotations before, in text order.
        spoke: Who spoke in the sentence before, and comes first among its bodies.
    """
    known = [(p, ids[0]) for p, ids in zip(phrases, of_phrase, strict=True) if ids and not p.inner]
    source = document.cite(quotation.source).lower() if quotation.source else ""
    words = {word.strip(".,:") for word in source.split()}
    paper = not words.isdisjoint(PAPERS)
    if words & HEARSAY and not paper:
        return None
    for phrase, entity in sorted(known, key=lambda k: k[0].span, reverse=True):
        if phrase.sentence < quotation.sentence and _has_issued(document.text, phrase, source):
            return entity
    near = [e for p, e in known if p.sentence == quotation.sentence - 1 and p.kind in BODIES]
    if near:
        return min(near, key=lambda e: e not in spoke)
    bodies = {e for p, e in known if p.kind in BODIES}
    last = [e for e in reversed(spoken) if e]
    if words & OTHERS and not paper:
        return last[0] if last and last[0] in bodies and words & REPORTS else None
    return next((e for e in last if paper and e in bodies), last[0] if last else None)


def _has_issued(text: str, phrase: Phrase, source: str) -> bool:
    """Whether the text tells beside a name of the paper that the source names: "the ministry said in a statement"."""
    behind = _BEHIND.match(text[phrase.span.end : phrase.span.end + _REACH])
    before = _BEFORE.search(text[max(0, phrase.span.start - _REACH) : phrase.span.start])
    named = [noun for found in (behind, before) if found for noun in found.groups() if noun]
    return any(noun.lower() in source for noun in named)


def is_another_medium(document: Document, source: Span) -> bool:
    """Whether words mean a medium that nobody has named: "the local daily", "the daily “Dawn”"."""
    words = document.cite(source).lower().split()
    named = document.text[source.end : source.end + 2].strip()[:1] in ("“", '"', "‘", "«", "'")
    return words[-1] in OUTLETS and (named or not ELSEWHERE.isdisjoint(words))
