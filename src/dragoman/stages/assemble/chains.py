"""Who says it: quotations with their speakers, and the chain of reporters of each telling, outermost first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.dispatch import Document
from dragoman.records.events import JOINT, Link
from dragoman.records.mentions import Phrase, Said
from dragoman.records.quotes import Quote
from dragoman.records.spans import Span, contains, hull, overlaps
from dragoman.records.tellings import Telling
from dragoman.stages.assemble.papers import MEDIA, is_another_medium, issuer_of
from dragoman.syntax.classes import LEAVING

Chain = tuple[Link, ...]


def speakers_of(
    document: Document, said: Sequence[Said], phrases: Sequence[Phrase], of_phrase: Sequence[tuple[str, ...]]
) -> tuple[str | None, ...]:
    """The entity that speaks each quotation: that of its source, or of the quotation whose source it shares."""
    own = [_speaker(document, s.source, phrases, of_phrase) if s.source else None for s in said]
    for n, quotation in enumerate(said):
        if own[n] is not None or quotation.source is None:
            continue
        name = document.cite(quotation.source).split()[-1].strip(":")
        if quotation.turn:
            own[n] = _answering(document, phrases, of_phrase) if quotation.turn == "answers" else None
        elif name[:1].isupper():
            own[n] = _namesake(document, name, phrases, of_phrase)
        elif quotation.cue is not None and not is_another_medium(document, quotation.source):
            spoke = {e for e, s in zip(own[:n], said[:n], strict=True) if s.sentence == quotation.sentence - 1}
            own[n] = issuer_of(document, quotation, phrases, of_phrase, own[:n], spoke)
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


def _speaker(
    document: Document, source: Span, phrases: Sequence[Phrase], of_phrase: Sequence[tuple[str, ...]]
) -> str | None:
    """The entity of a source's words; no state in whose papers something stands, unless the words end with it."""
    last = document.cite(source).split()[-1].strip(".,").lower()
    states = [p for p in phrases if p.kind == "country" and p.span.end < source.end] if last in MEDIA else []
    kept = [(p, ids) for p, ids in zip(phrases, of_phrase, strict=True) if p not in states]
    return _entity_of(source, [p for p, _ in kept], [ids for _, ids in kept])


def _answering(document: Document, phrases: Sequence[Phrase], of_phrase: Sequence[tuple[str, ...]]) -> str | None:
    """Who answers in a transcript: the spokesperson of whom the text speaks, else the person in its headline."""
    persons = [(p, ids[0]) for p, ids in zip(phrases, of_phrase, strict=True) if p.kind == "person" and len(ids) == 1]
    speaking = [e for p, e in persons if "spokes" in document.cite(p.span).lower()]
    found = [*speaking, *(e for p, e in persons if p.sentence == 0)]
    return found[0] if found else None


def _namesake(
    document: Document, name: str, phrases: Sequence[Phrase], of_phrase: Sequence[tuple[str, ...]]
) -> str | None:
    """The person who bears a name that no phrase covers where it stands, as in "Lavrov: …"."""
    return next(
        (
            ids[0]
            for phrase, ids in zip(phrases, of_phrase, strict=True)
            if len(ids) == 1 and phrase.kind == "person" and document.cite(phrase.span).split()[-1] == name
        ),
        None,
    )


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
    """The quotations of a record, numbered in text order. One that goes on without a cue has the source before it."""
    ids = [f"q{n}" for n in range(1, len(said) + 1)]
    return tuple(
        Quote(
            id=ids[n],
            span=hull(s.spans),
            spans=s.spans,
            direct=s.direct,
            cue=s.cue,
            source=_source(said, n),
            speaker=speakers[n],
            stance=s.stance,
            parent=ids[s.parent] if s.parent is not None else None,
            part_of=ids[s.part_of] if s.part_of is not None else None,
        )
        for n, s in enumerate(said)
    )


def _source(said: Sequence[Said], n: int) -> Span | None:
    """The words that name the speaker: where a quotation goes on with another ("…," he said. "…"), that one's."""
    for _ in range(len(said)):
        follows = said[n].follows
        if said[n].source is not None or follows is None:
            break
        n = follows
    return said[n].source


def handing_on(
    said: Sequence[Said], phrases: Sequence[Phrase], of_phrase: Sequence[tuple[str, ...]]
) -> tuple[str | None, ...]:
    """The entity that hands each quotation on ("TASS quoted him as saying"), null where its speaker is heard."""
    return tuple(_entity_of(s.via, phrases, of_phrase) if s.via else None for s in said)


def chain_of(
    telling: Telling,
    said: Sequence[Said],
    speakers: Sequence[str | None],
    handed: Sequence[str | None],
    agency: Sequence[str],
) -> Chain:
    """The chain of one telling: the quotations around its trigger, outermost first, else a reporter beside it."""
    around = [
        n for n, s in enumerate(said) if s.part_of is None and any(contains(part, telling.trigger) for part in s.spans)
    ]
    around.sort(key=lambda n: hull(said[n].spans).start - hull(said[n].spans).end)
    links: list[Link] = []
    for n in around:
        source, cue = said[n].source, said[n].cue
        if said[n].turn == "asks":
            continue  # who asks reports nothing himself: "Q: According to Reuters, …"
        if speakers[n] is None and source is None:
            continue
        if speakers[n] in agency or any(link.entity == speakers[n] and link.entity for link in links):
            continue
        if handed[n] is not None and handed[n] not in (speakers[n], *agency, *(link.entity for link in links)):
            links.append(Link(handed[n], said[n].via, cue))
        links.append(Link(speakers[n], source, cue))
    if not links:
        unheard = [s.source for s, speaker in zip(said, speakers, strict=True) if s.source and speaker is None]
        for entity, span in telling.reporters[:1]:
            if entity not in agency and not any(contains(source, span) for source in unheard):
                cue = next((s.cue for s in said if s.source and overlaps(s.source, span)), None)
                links.append(Link(entity, span, cue))
    return tuple(links)


def speaking(telling: Telling, said: Sequence[Said], speakers: Sequence[str | None]) -> frozenset[str]:
    """The entities in whose words a telling stands, and those whom its sentence names as its source."""
    around = {
        speaker
        for quotation, speaker in zip(said, speakers, strict=True)
        if speaker and any(overlaps(part, telling.trigger) for part in quotation.spans)
    }
    return frozenset(around | {e for e, _ in telling.reporters})


def without_sources(tellings: Sequence[Telling], said: Sequence[Said]) -> tuple[Telling, ...]:
    """Tellings without those who only say so from outside, where the role has somebody else.

    "Russia ready for talks — Lavrov", "Russia is ready, Lavrov told reporters": who is ready is Russia. Nor has an act
    upon somebody a doer for that: "two men were killed, the army said".
    """
    indirect = [s for s in said if not s.direct and s.source is not None and s.part_of is None]
    quoted = [part for s in said if s.direct for part in s.spans]
    outer = (_without_quoted(t, quoted) for t in tellings)
    return tuple(_without(t, [s for s in indirect if contains(hull(s.spans), t.trigger)]) for t in outer)


def _without_quoted(telling: Telling, quoted: Sequence[Span]) -> Telling:
    """A telling without parties whom only somebody's words in quotation marks name, where it stands outside them.

    Not where too few would be left: a contact needs two.
    """
    if not quoted or any(overlaps(part, telling.trigger) for part in quoted):
        return telling
    roles = {
        role: tuple(f for f in fillers if not any(contains(part, f[1]) for part in quoted))
        for role, fillers in telling.roles.items()
    }
    left = len({e for e, _ in roles.get("actors", ())})
    return replace(telling, roles=roles) if left >= (2 if telling.kind in JOINT else 1) else telling


EXPELLED: Final = "expel"
"""The mode of an expulsion: whoever says that envoys must leave, or are not wanted, has them leave."""


def _without(telling: Telling, around: Sequence[Said]) -> Telling:
    if not around:
        return telling
    roles = {}
    for role, fillers in telling.roles.items():
        others = tuple(f for f in fillers if not any(s.source and contains(s.source, f[1]) for s in around))
        struck = role == "actors" and telling.kind == "other" and bool(telling.roles.get("recipients"))
        struck = struck and telling.lemma not in LEAVING and telling.mode != EXPELLED
        roles[role] = others if struck else others or tuple(fillers)
    return replace(telling, roles=roles)


def distinct(chains: Sequence[Chain]) -> tuple[Chain, ...]:
    """The chains without those that say no more than another: equal ones, and ends of longer ones."""
    out: list[Chain] = []
    for chain in sorted((c for c in chains if c), key=len, reverse=True):
        who = tuple(link.entity for link in chain)
        if not any(tuple(link.entity for link in known)[-len(who) :] == who for known in out):
            out.append(chain)
    return tuple(sorted(out, key=lambda c: (c[0].source or Span(0, 0)).start))
