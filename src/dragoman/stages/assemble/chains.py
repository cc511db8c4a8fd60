"""Who says it: quotations with their speakers, and the chain of reporters of each telling, outermost first."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.records.events import Link
from dragoman.records.mentions import Phrase, Said
from dragoman.records.quotes import Quote
from dragoman.records.spans import Span, contains, hull, overlaps
from dragoman.records.tellings import Telling

Chain = tuple[Link, ...]


def speakers_of(
    said: Sequence[Said], phrases: Sequence[Phrase], of_phrase: Sequence[tuple[str, ...]]
) -> tuple[str | None, ...]:
    """The entity that speaks each quotation: that of its source, or of the quotation whose source it shares."""
    own = [_entity_of(s.source, phrases, of_phrase) if s.source else None for s in said]
    for n, quotation in enumerate(said):
        if own[n] is None and quotation.source is not None:
            own[n] = _issuer(quotation, n, own, phrases, of_phrase)
    out: list[str | None] = []
    for n in range(len(said)):
        at: int | None = n
        for _ in range(len(said)):
            if at is None or own[at] or said[at].source:
                break
            shared = said[at].part_of
            at = shared if shared is not None else said[at].follows
        out.append(own[at] if at is not None else None)
    return tuple(out)


def _issuer(
    quotation: Said, n: int, own: Sequence[str | None], phrases: Sequence[Phrase], of_phrase: Sequence[tuple[str, ...]]
) -> str | None:
    """Whose paper says so ("according to the statement"): the body in the sentence before, or the speaker before."""
    bodies = [
        ids[0]
        for p, ids in zip(phrases, of_phrase, strict=True)
        if ids and p.sentence == quotation.sentence - 1 and p.kind in ("government", "organization") and not p.inner
    ]
    return bodies[0] if bodies else next((own[m] for m in range(n - 1, -1, -1) if own[m]), None)


def _entity_of(span: Span, phrases: Sequence[Phrase], of_phrase: Sequence[tuple[str, ...]]) -> str | None:
    """The entity of the phrase that is most like a span: inside it or around it, the largest common part first."""
    best: tuple[int, int, str] | None = None
    for phrase, ids in zip(phrases, of_phrase, strict=True):
        if not ids or not overlaps(phrase.span, span):
            continue
        common = min(phrase.span.end, span.end) - max(phrase.span.start, span.start)
        excess = (phrase.span.end - phrase.span.start) - common
        rank = (common - excess, -phrase.span.start, ids[0])
        if best is None or rank[:2] > best[:2]:
            best = rank
    return best[2] if best else None


def make_quotes(said: Sequence[Said], speakers: Sequence[str | None]) -> tuple[Quote, ...]:
    """The quotations of a record, numbered in text order."""
    ids = [f"q{n}" for n in range(1, len(said) + 1)]
    return tuple(
        Quote(
            id=ids[n],
            span=hull(s.spans),
            spans=s.spans,
            direct=s.direct,
            cue=s.cue,
            source=s.source,
            speaker=speakers[n],
            stance=s.stance,
            parent=ids[s.parent] if s.parent is not None else None,
            part_of=ids[s.part_of] if s.part_of is not None else None,
        )
        for n, s in enumerate(said)
    )


def chain_of(telling: Telling, said: Sequence[Said], speakers: Sequence[str | None], agency: Sequence[str]) -> Chain:
    """The chain of one telling: the quotations around its trigger, outermost first, else a reporter beside it."""
    around = [
        n for n, s in enumerate(said) if s.part_of is None and any(contains(part, telling.trigger) for part in s.spans)
    ]
    around.sort(key=lambda n: hull(said[n].spans).start - hull(said[n].spans).end)
    links: list[Link] = []
    for n in around:
        source, cue = said[n].source, said[n].cue
        if speakers[n] is None and source is None:
            continue
        if speakers[n] in agency or any(link.entity == speakers[n] and link.entity for link in links):
            continue
        links.append(Link(speakers[n], source, cue))
    if not links:
        for entity, span in telling.reporters[:1]:
            if entity not in agency:
                cue = next((s.cue for s in said if s.source and overlaps(s.source, span)), None)
                links.append(Link(entity, span, cue))
    return tuple(links)


def distinct(chains: Sequence[Chain]) -> tuple[Chain, ...]:
    """The chains without those that say no more than another: equal ones, and ends of longer ones."""
    out: list[Chain] = []
    for chain in sorted((c for c in chains if c), key=len, reverse=True):
        who = tuple(link.entity for link in chain)
        if not any(tuple(link.entity for link in known)[-len(who) :] == who for known in out):
            out.append(chain)
    return tuple(sorted(out, key=lambda c: (c[0].source or Span(0, 0)).start))
