"""Groups of tellings to events, and all parts to one record."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from dragoman.packs.joining import Joining
from dragoman.packs.ontology import Ontology, guess_contexts
from dragoman.records.dispatch import Document
from dragoman.records.entities import Entity
from dragoman.records.events import ROLES, Event, Evidence, NotCoded, RoleWords, Where, Words
from dragoman.records.events import Telling as Told
from dragoman.records.language import Sentence
from dragoman.records.mentions import Phrase, Said
from dragoman.records.record import Record
from dragoman.records.spans import Span
from dragoman.records.tellings import Filler, Telling
from dragoman.records.times import Place, TimeExpression
from dragoman.stages.assemble.chains import chain_of, distinct, make_quotes, speakers_of
from dragoman.stages.assemble.coding import codes_of
from dragoman.stages.assemble.features import CONTACTS
from dragoman.stages.assemble.joining import Group, join_tellings
from dragoman.stages.assemble.selection import refused
from dragoman.stages.assemble.timing import is_main, published_when, when_of
from dragoman.stages.assemble.wholes import wholes_of

ENVOYS: Final = frozenset(
    "ambassador ambassadors envoy envoys representative representatives chargé charge consul attaché diplomat"
    " diplomats".split()
)
"""Nouns of those whom a ministry summons."""

TOGETHER: Final = frozenset(("call", "video_call", "meeting", "talks"))
"""Kinds in which people meet on one footing: each side is there once."""


@dataclass(frozen=True, slots=True)
class _Context:
    """What every event is built from."""

    document: Document
    sentences: Sequence[Sentence]
    entities: Mapping[str, Entity]
    times: Sequence[TimeExpression]
    places: Sequence[Place]
    said: Sequence[Said]
    speakers: Sequence[str | None]
    agency: tuple[str, ...]
    ontology: Ontology


def assemble(
    document: Document,
    sentences: Sequence[Sentence],
    phrases: Sequence[Phrase],
    of_phrase: Sequence[tuple[str, ...]],
    entities: Sequence[Entity],
    times: Sequence[TimeExpression],
    places: Sequence[Place],
    said: Sequence[Said],
    tellings: Sequence[Telling],
    ontology: Ontology,
    joining: Joining,
) -> Record:
    """The record of a document.

    Tellings of one happening become one event; what concerns one country alone, or nobody, goes to ``not_coded`` with
    the reason. Events are in the order of their first telling.
    """
    speakers = speakers_of(said, phrases, of_phrase)
    agency = tuple(e.id for e in entities if document.agency and e.name == document.agency)
    by_id = {e.id: e for e in entities}
    context = _Context(document, sentences, by_id, times, places, said, speakers, agency, ontology)
    groups = join_tellings(tellings, entities, times, places, joining)
    reasons = [refused(g, by_id, places) for g in groups]
    kept = [g for g, reason in zip(groups, reasons, strict=True) if reason is None]
    events = [_event(f"v{n}", g, kept, context) for n, g in enumerate(kept, 1)]
    countries = {e.id: e.country for e in entities}
    events = _with_wholes(events, wholes_of(kept, countries, times, joining, context.sentences))
    not_coded = tuple(NotCoded(g.first.trigger, reason) for g, reason in zip(groups, reasons, strict=True) if reason)
    return Record(
        document, tuple(entities), tuple(times), tuple(places), make_quotes(said, speakers), tuple(events), not_coded
    )


def _event(name: str, group: Group, groups: Sequence[Group], context: _Context) -> Event:
    """One event from its tellings."""
    roles = _without_own_states(_roles(group), _kind(group), context.entities)
    kind, status = _kind(group), _status(group)
    participants = {e for role in ROLES if role != "initiator" for e, _ in roles[role]}
    countries = {c for e in participants if (c := context.entities[e].country)}
    sites = _at_the_host(_where(group, context), kind, [context.entities[e].country for e, _ in roles["host"]])
    codes = codes_of(context.ontology, kind, status, group.tellings, countries, {w.country for w in sites if w.country})
    when = when_of(group, context.document, context.times)
    if when is None and is_main(group, groups):
        when = published_when(context.document)
    chains = [chain_of(t, context.said, context.speakers, context.agency) for t in group.tellings]
    if kind == "statement":
        actors = {e for e, _ in roles["actors"]}
        chains = [c if len(c) != 1 or c[0].entity not in actors else () for c in chains]
    level = next((t.level for t in group.tellings if t.level), None)
    topics = _words(context.document, [s for t in group.tellings for s in t.topics])
    sentence_text = context.document.cite(context.sentences[group.first.sentence].span)
    words = " ".join([sentence_text, *(t.text for t in topics)])
    return Event(
        id=name,
        kind=kind,
        type=codes.type,
        mode=codes.mode,
        cameo=codes.cameo,
        contexts=guess_contexts(context.ontology, kind, words),
        quad=codes.quad,
        intensity=codes.intensity,
        status=status,
        level=level,
        name=None,
        **{role: tuple(e for e, _ in roles[role]) for role in ROLES},
        when=when,
        where=sites,
        topics=topics,
        reported_by=distinct(chains),
        evidence=_evidence(group, roles, context),
        part_of=None,
        confidence=round(max(t.score for t in group.tellings), 2),
        origin=group.first.origin,
    )


def _roles(group: Group) -> dict[str, list[Filler]]:
    """The roles of all tellings together, the first words of each entity."""
    roles: dict[str, list[Filler]] = {role: [] for role in ROLES}
    for telling in group.tellings:
        for role, fillers in telling.roles.items():
            for entity, span in fillers:
                if all(entity != known for known, _ in roles[role]):
                    roles[role].append((entity, span))
    actors = {e for e, _ in roles["actors"]}
    roles["recipients"] = [f for f in roles["recipients"] if f[0] not in actors]
    visitors = {e for e, _ in roles["visitor"]}
    roles["host"] = [f for f in roles["host"] if f[0] not in visitors or _kind(group) != "visit"]
    return roles


def _without_own_states(
    roles: dict[str, list[Filler]], kind: str, entities: Mapping[str, Entity]
) -> dict[str, list[Filler]]:
    """Roles without the states that their own people stand for.

    Where a president meets, his state is not one more at the table; and nobody acts upon the state that acts.
    """
    if kind == "summons":
        envoys = [
            f for f in roles["actors"] if _is_envoy(entities[f[0]])
        ]  # who summons is no envoy, whoever stands first
        roles["actors"] = [f for f in roles["actors"] if f not in envoys]
        roles["recipients"] = [*roles["recipients"], *envoys]
    acting = {entities[e].country for e, _ in roles["actors"]}
    if kind in TOGETHER:
        if len({entities[e].country for e, _ in roles["host"]}) > 1:
            roles["host"] = []  # one side has the other as its guest, or there is none
        present = {entities[e].country for e, _ in roles["actors"] if entities[e].kind == "person"} - {None}
        roles["actors"] = [f for f in roles["actors"] if not _is_state(entities[f[0]], present)]
    elif kind not in CONTACTS and len(acting) == 1:
        roles["recipients"] = [f for f in roles["recipients"] if not _is_state(entities[f[0]], acting)]
    return roles


def _is_envoy(entity: Entity) -> bool:
    return any(ENVOYS.intersection(m.text.lower().split()) for m in entity.mentions)


def _is_state(entity: Entity, countries: Collection[str | None]) -> bool:
    return entity.kind == "country" and entity.country is not None and entity.country in countries


def _kind(group: Group) -> str:
    """The kind told most surely; in doubt the first."""
    votes: dict[str, float] = {}
    for telling in group.tellings:
        votes[telling.kind] = votes.get(telling.kind, 0.0) + telling.score
    return max(votes, key=lambda k: votes[k])


def _status(group: Group) -> str:
    votes: dict[str, float] = {}
    for n, telling in enumerate(group.tellings):
        votes[telling.status] = votes.get(telling.status, 0.0) + telling.score + (0.1 if n == 0 else 0.0)
    return max(votes, key=lambda s: votes[s])


def _where(group: Group, context: _Context) -> tuple[Where, ...]:
    sites: dict[str, Where] = {}
    for number in dict.fromkeys(n for t in group.tellings for n in t.where):
        place = context.places[number]
        sites.setdefault(place.name, Where(place.span, place.text, place.name, place.country, place.geonames))
    return tuple(sites.values())


def _at_the_host(sites: tuple[Where, ...], kind: str, hosts: Sequence[str | None]) -> tuple[Where, ...]:
    """The places of a visit: those of the host's country, where it has any; others are where it was spoken of."""
    own = tuple(w for w in sites if w.country and w.country in hosts)
    return own if kind == "visit" and own else sites


def _words(document: Document, spans: Sequence[Span]) -> tuple[Words, ...]:
    return tuple(Words(s, document.cite(s)) for s in dict.fromkeys(spans))


def _evidence(group: Group, roles: Mapping[str, Sequence[Filler]], context: _Context) -> Evidence:
    told = tuple(Told(t.trigger, context.sentences[t.sentence].span) for t in group.tellings)
    words: dict[str, list[RoleWords]] = {role: [] for role in ROLES}
    for role in ROLES:
        wanted = {e for e, _ in roles[role]}
        words[role].extend(RoleWords(e, s) for e, s in roles[role])
        for telling in group.tellings:
            words[role].extend(RoleWords(e, s) for e, s in telling.roles.get(role, ()) if e in wanted)
    return Evidence(
        trigger=told[0].trigger,
        sentence=told[0].sentence,
        mentions=told,
        **{role: tuple(dict.fromkeys(found)) for role, found in words.items()},
        mode=tuple(dict.fromkeys(s for t in group.tellings for s in t.mode_words)),
        status=tuple(dict.fromkeys(s for t in group.tellings for s in t.status_words)),
        level=tuple(dict.fromkeys(s for t in group.tellings for s in t.level_words)),
    )


def _with_wholes(events: Sequence[Event], wholes: Sequence[int | None]) -> list[Event]:
    """Events with the whole of which they are a part; a part has the whole's day and reporters where it has none."""
    out = list(events)
    for n, whole in enumerate(wholes):
        if whole is None:
            continue
        event, other = out[n], out[whole]
        when = event.when or (replace(other.when, basis="sibling", span=None) if other.when else None)
        reported = event.reported_by or (other.reported_by if event.kind != "statement" else ())
        out[n] = replace(event, part_of=other.id, when=when, where=event.where or other.where, reported_by=reported)
    return out
