"""Groups of tellings to events, and all parts to one record."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from dragoman.packs.joining import Joining
from dragoman.packs.ontology import Ontology, guess_contexts
from dragoman.records.chances import likeliest
from dragoman.records.dispatch import Document
from dragoman.records.entities import Entity
from dragoman.records.events import HELD, ROLES, Event, Evidence, NotCoded, RoleWords, Where, Words
from dragoman.records.events import Telling as Told
from dragoman.records.language import Sentence
from dragoman.records.mentions import Phrase, Said
from dragoman.records.record import Record
from dragoman.records.spans import Span
from dragoman.records.tellings import Filler, Telling
from dragoman.records.times import Place, TimeExpression, When
from dragoman.stages.assemble.accepted import as_accepted, as_thanked_for, with_inviters
from dragoman.stages.assemble.aimed_back import aimed_back
from dragoman.stages.assemble.apart_below import without_sums
from dragoman.stages.assemble.chains import (
    chain_of,
    distinct,
    handing_on,
    make_quotes,
    speakers_of,
    speaking,
    without_sources,
)
from dragoman.stages.assemble.choirs import for_each, speaking_together
from dragoman.stages.assemble.coding import codes_of
from dragoman.stages.assemble.completing import complete
from dragoman.stages.assemble.deeds_below import deeds_below
from dragoman.stages.assemble.foretold import as_begun
from dragoman.stages.assemble.headlines import as_told_below, joined_below, visits_below
from dragoman.stages.assemble.hosting import without_supposed_hosts
from dragoman.stages.assemble.joining import Group, join_tellings, names_of
from dragoman.stages.assemble.offsets import dated_by_distance
from dragoman.stages.assemble.one_message import as_one_message
from dragoman.stages.assemble.one_offer import as_one_offer
from dragoman.stages.assemble.one_visit import as_one_visit
from dragoman.stages.assemble.selection import refused
from dragoman.stages.assemble.siblings import dated_by_siblings
from dragoman.stages.assemble.sides import at_its_place, kind_of, sides_of, with_states_of_places
from dragoman.stages.assemble.staying import as_stayed
from dragoman.stages.assemble.taking_up import take_up
from dragoman.stages.assemble.timing import AHEAD, is_main, published_when, when_of
from dragoman.stages.assemble.towards import towards_the_other
from dragoman.stages.assemble.undone import fallen, without_undoing
from dragoman.stages.assemble.wholes import wholes_of

DRILL: Final = "frame:other.drill"
"""Where it is heard that an exercise is held, which is done to nobody, not even where it is held."""


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
    together: Mapping[Span, tuple[str, ...]]
    handed: Sequence[str | None]
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
    speakers = speakers_of(document, said, phrases, of_phrase)
    agency = tuple(e.id for e in entities if document.agency and e.name == document.agency)
    by_id = {e.id: e for e in entities}
    handed = handing_on(said, phrases, of_phrase)
    together = speaking_together(document, said, phrases, of_phrase)
    context = _Context(document, sentences, by_id, times, places, said, speakers, together, handed, agency, ontology)
    countries = {e.id: e.country for e in entities}
    told = as_stayed(without_sources(as_told_below(tellings, sentences), said), sentences)
    told = without_undoing(as_thanked_for(as_accepted(told), sentences, countries), sentences)
    told = without_sums(told, sentences)
    taken = take_up(told, sentences, [speaking(t, said, speakers) for t in told], times)
    taken = joined_below(as_begun(taken, sentences, countries), sentences, times, countries)
    taken = deeds_below(taken, sentences, times, countries)
    crowds = frozenset(e.id for e in entities if e.kind in ("group", "organization", "government"))
    below = visits_below(taken, sentences, times, places, countries, crowds)
    taken = as_one_visit(below, sentences, countries, times, document.published, places)
    taken = as_one_message(fallen(taken, sentences, countries), countries)
    taken = as_one_offer(taken, sentences, countries)
    names = names_of([document.cite(t.trigger) for t in taken], taken)
    joined = with_inviters(join_tellings(taken, entities, times, places, joining, names))
    groups = [complete(g, joined, countries) for g in joined]
    reasons = [refused(g, by_id, places) for g in groups]
    kept = [g for g, reason in zip(groups, reasons, strict=True) if reason is None]
    events = [_event(f"v{n}", g, kept, context) for n, g in enumerate(kept, 1)]
    events = dated_by_siblings(events, kept, sentences)
    events = dated_by_distance(events, kept, sentences, document, ontology)
    before = frozenset(n for n, g in enumerate(kept) if g.first.back)
    events = _with_wholes(
        events, wholes_of(kept, countries, times, joining, context.sentences, places), before, document.published
    )
    events = aimed_back(towards_the_other(events, by_id), document.text, sentences, by_id)
    not_coded = tuple(NotCoded(g.first.trigger, reason) for g, reason in zip(groups, reasons, strict=True) if reason)
    return Record(
        document, tuple(entities), tuple(times), tuple(places), make_quotes(said, speakers), tuple(events), not_coded
    )


def _event(name: str, group: Group, groups: Sequence[Group], context: _Context) -> Event:
    """One event from its tellings."""
    kind = kind_of(group)
    when = when_of(group, context.document, context.times, context.sentences)
    status = _status(group, when, context.document.published)
    roles = sides_of(group, kind, context.entities, status)
    participants = {e for role in ROLES if role != "initiator" for e, _ in roles[role]}
    countries = {c for e in participants if (c := context.entities[e].country)}
    sites = _at_the_host(_where(group, context), kind, [context.entities[e].country for e, _ in roles["host"]])
    done = None if group.first.origin == DRILL else group.type
    roles = with_states_of_places(roles, kind, done, sites, context.entities)
    if kind != "visit":
        roles = at_its_place(roles, {w.country for w in sites if w.country}, context.entities, group.first.lemma)
        placed = any(p.country for p in context.places) or context.document.dateline is not None
        roles = roles if placed else without_supposed_hosts(roles, group.first.lemma, context.document.text)
    codes = codes_of(context.ontology, kind, status, group.tellings, countries, {w.country for w in sites if w.country})
    if when is None and is_main(group, groups) and not group.first.back:
        when = published_when(context.document)
    single = [chain_of(t, context.said, context.speakers, context.handed, context.agency) for t in group.tellings]
    chains = [c for chain in single for c in for_each(chain, context.together)]
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


def _status(group: Group, when: When | None, published: str | None) -> str:
    """How an event stands: as most of its tellings have it; what is planned for a day to come has not begun."""
    votes: dict[str, float] = {}
    for n, telling in enumerate(group.tellings):
        votes[telling.status] = votes.get(telling.status, 0.0) + telling.score + (0.1 if n == 0 else 0.0)
    ahead = when is not None and published is not None and (when.start or "") > published
    return "planned" if ahead and "planned" in votes else likeliest(votes)


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


def _with_wholes(
    events: Sequence[Event], wholes: Sequence[int | None], before: Collection[int], published: str | None = None
) -> list[Event]:
    """Events with their wholes; a part has the whole's day, place and reporters where it has none of its own.

    ``before``: the numbers of those whose words say that they lie before the dispatch; they have no other's day.
    """
    out = list(events)
    for n, whole in enumerate(wholes):
        if whole is None:
            continue
        event, other = out[n], out[whole]
        if event.status in HELD and other.status in AHEAD:
            continue  # what turns out to lie a day ahead is no whole of what was done
        if (day := _day_beside(event, other)) is not None:
            other = out[whole] = replace(other, when=day)
        lent = replace(other.when, basis="sibling", span=None) if other.when and n not in before else None
        if event.status in AHEAD and lent is not None and published and (lent.end or published) < published:
            lent = None  # a visit that began yesterday is no day of what is still to come
        when = event.when or lent
        reported = event.reported_by or (other.reported_by if event.kind != "statement" else ())
        out[n] = replace(event, part_of=other.id, when=when, where=event.where or other.where, reported_by=reported)
    return out


def _day_beside(part: Event, whole: Event) -> When | None:
    """The day that a part has in words, for a whole beside it which is only thought to be of the dispatch's day.

    "On his visit to Tunis the envoy met the president on Wednesday". So of a meeting without a day to which somebody
    is to come: "will attend the meeting in Lima on Monday".
    """
    guessed = whole.when is not None and whole.when.basis == "published" and part.status in HELD
    ahead = whole.when is None and whole.kind != "visit" and part.status == whole.status == "planned"
    if not (guessed or ahead) or part.evidence.sentence != whole.evidence.sentence:
        return None
    told = part.when if part.when is not None and part.when.basis in ("dateline", "expression") else None
    return replace(told, basis="sibling", span=None) if told else None
