"""Several who say something together: a chain of reporters for each of those in "Chad and Mali said", or of "they"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from dragoman.records.dispatch import Document
from dragoman.records.events import Link
from dragoman.records.mentions import Phrase, Said
from dragoman.records.spans import Span, contains

Chain = tuple[Link, ...]


def speaking_together(
    document: Document, said: Sequence[Said], phrases: Sequence[Phrase], of_phrase: Sequence[tuple[str, ...]]
) -> Mapping[Span, tuple[str, ...]]:
    """For each source that names several, those whom it names; of "the minister of Chad" the words name but one."""
    found: dict[Span, tuple[str, ...]] = {}
    for source in {s.source for s in said if s.source}:
        inside = [
            (p.span, ids)
            for p, ids in zip(phrases, of_phrase, strict=True)
            if ids and not p.inner and contains(source, p.span)
        ]
        who = tuple(dict.fromkeys(e for _, ids in inside for e in ids))
        if len(who) > 1 and not _rest(document, source, [span for span, _ in inside]) - {"and", "both"}:
            found[source] = who
    return found


def _rest(document: Document, source: Span, inside: Sequence[Span]) -> set[str]:
    """The words of a source outside some spans."""
    at, words = source.start, list[str]()
    for span in [*sorted(inside), Span(source.end, source.end)]:
        words += document.text[at : max(at, span.start)].replace(",", " ").lower().split()
        at = max(at, span.end)
    return set(words)


def for_each(chain: Chain, together: Mapping[Span, tuple[str, ...]]) -> tuple[Chain, ...]:
    """A chain whose last link speaks with others as one chain for each of them."""
    last = chain[-1] if chain else None
    who = together.get(last.source, ()) if last is not None and last.source is not None else ()
    if last is None or last.entity not in who:
        return (chain,)
    return tuple((*chain[:-1], replace(last, entity=e)) for e in who)
