"""Phrase after phrase to the party that it stands for, then parties to entities."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from dragoman.packs.actor_records import ActorPack
from dragoman.packs.countries import country as country_of_code
from dragoman.records.dispatch import Document
from dragoman.records.entities import Entity, Mention, Office
from dragoman.records.events import Event
from dragoman.records.language import Sentence
from dragoman.records.mentions import Phrase, Reading, Said
from dragoman.records.record import Record
from dragoman.records.spans import contains
from dragoman.records.tellings import StateWords
from dragoman.records.times import Place
from dragoman.stages.coreference.acronyms import introduced
from dragoman.stages.coreference.belonging import countries_around, ground_of, posts_of
from dragoman.stages.coreference.crowned import join_crowned
from dragoman.stages.coreference.groups import merge_rebels
from dragoman.stages.coreference.handles import by_handle
from dragoman.stages.coreference.home import home_of, servants_of
from dragoman.stages.coreference.hosts import name_callers, name_hosts
from dragoman.stages.coreference.houses import as_issued
from dragoman.stages.coreference.implied import implied_states
from dragoman.stages.coreference.leaders import (
    name_holders,
    name_leaders,
    name_those_at_home,
    named_heads,
    unless_another_leads,
)
from dragoman.stages.coreference.liked import liked_one
from dragoman.stages.coreference.listmates import share_countries, share_offices
from dragoman.stages.coreference.named_next import named_next
from dragoman.stages.coreference.naming import completed, existing
from dragoman.stages.coreference.owners import country_of_words, with_shared_owner
from dragoman.stages.coreference.parties import Party, Spot, absorb, new_party, same_name
from dragoman.stages.coreference.plurals import named_after, of_both, parties_of_plural
from dragoman.stages.coreference.posts import posts
from dragoman.stages.coreference.pronouns import parties_of_pronoun
from dragoman.stages.coreference.recency import coordinated, is_subject
from dragoman.stages.coreference.speakers import of_speaker, said_behind, speaker_of
from dragoman.stages.coreference.state import State, of_other_story, same_links, words_aside
from dragoman.stages.coreference.titles import as_serving, of_another_name
from dragoman.stages.coreference.two_states import of_two_states, states_between
from dragoman.syntax.stories import stories_of
from dragoman.text.folding import fold

OURS: Final = ("our", "my")
"""Words of a speaker before what is his own, or his state's."""

FIRST_PERSON: Final = frozenset("i me my myself we us our ours".split())


@dataclass(frozen=True, slots=True)
class Linked:
    """Entities, and for each phrase the ids of those for which it stands (none: nobody could be decided on).

    ``around``: the country of an entity, by id, that only the text around tells: good to know of it, too little to say
    that two sides are of one country. ``words``: what in the text speaks of its states.
    """

    entities: tuple[Entity, ...]
    of_phrase: tuple[tuple[str, ...], ...]
    around: Mapping[str, str] = field(default_factory=dict)
    words: StateWords = field(default_factory=StateWords)

    def located(self, record: Record) -> Record:
        """A record whose entities without a country have the one that the text around tells.

        Not where they face it in half of what they do: whoever gets a note from Manila is hardly Manila's.
        """
        facing = Counter(pair for event in record.events for pair in set(_faced(event, record.entities)))
        acts = Counter(name for event in record.events for name in {*event.actors, *event.recipients})
        around = {name: code for name, code in self.around.items() if 2 * facing[name, code] < max(1, acts[name])}
        return replace(
            record, entities=tuple(replace(e, country=e.country or around.get(e.id)) for e in record.entities)
        )


def _faced(event: Event, entities: Sequence[Entity]) -> Iterator[tuple[str, str]]:
    """Each party to an event with the countries of those on the other side; of one side only, with those beside it."""
    codes = {e.id: e.country for e in entities if e.country}
    sides = (event.actors, event.recipients)
    if not event.recipients:
        sides = (event.actors, event.actors)
    for one, other in (sides, sides[::-1]):
        yield from ((name, codes[facing]) for name in one for facing in other if facing in codes and facing != name)


def link_mentions(
    document: Document,
    sentences: Sequence[Sentence],
    phrases: Sequence[Phrase],
    readings: Sequence[Reading],
    said: Sequence[Said],
    places: Sequence[Place],
    pack: ActorPack,
    *,
    as_of: str | None = None,
    belonging: Mapping[str, float] | None = None,
) -> Linked:
    """The entities of a dispatch and who each phrase stands for.

    Names join names; titles join the bearer named before, else the holder on the day; pronouns and plurals join
    the nearest party that fits; "I" is the speaker of the quotation around it. Whose words name no country has that
    of the text around, by the weights ``belonging`` (none: it stays unknown).
    """
    state = walk(document, sentences, phrases, readings, said, places, pack, as_of=as_of)
    return _entities(state, readings, places, belonging or {})


def walk(
    document: Document,
    sentences: Sequence[Sentence],
    phrases: Sequence[Phrase],
    readings: Sequence[Reading],
    said: Sequence[Said],
    places: Sequence[Place],
    pack: ActorPack,
    *,
    as_of: str | None = None,
) -> State:
    """The parties of a dispatch and which each phrase stands for, with what their own words say of them."""
    sources = frozenset(s.source for s in said if s.source)
    state = State(document, sentences, phrases, pack, as_of or document.published, sources)
    direct = [s for s in said if s.direct and s.source]
    state.quoted = {
        s.source: tuple(p for q in direct if q.source == s.source for p in q.spans) for s in direct if s.source
    }
    readings = as_issued(state, [with_shared_owner(state, n, readings) for n in range(len(readings))])
    state.home = home_of(document, places)
    state.between = states_between(document, places, pack)
    state.sets = coordinated(sentences, phrases)
    state.heads = named_heads(readings)
    state.same = same_links(sentences)
    state.aside = words_aside(sentences)
    state.strangers = stories_of(sentences, phrases, [_countries_in(r) for r in readings])
    late, apposed = [], {}
    for n, reading in enumerate(readings):
        if members := named_after(state, n, reading) or named_next(state, n, reading):
            apposed[n] = members
            continue
        if reading.pronoun in FIRST_PERSON:
            late.append(n)
            continue
        ours = reading.relative and _begins_with(state, n, OURS)
        _place(state, n, reading, _in_its_story(state, n, of_speaker(state, n, readings, said) if ours else reading))
    for n, members in apposed.items():
        _place(state, n, readings[n], list({id(p): p for m in members for p in state.found.get(m, ())}.values()))
    for n in late:
        _place(state, n, readings[n], speaker_of(state, n, said))
    for n, reading in enumerate(readings):
        if reading.pronoun and not state.found.get(n):
            _place(state, n, reading, said_behind(state, n))
    name_leaders(state, readings, places)
    join_crowned(state)
    merge_rebels(state)
    return state


def _countries_in(reading: Reading) -> set[str]:
    """The countries that the words of a phrase name."""
    return {r.country for r in (reading, *reading.parts) if r.country}


def _place(state: State, n: int, reading: Reading, parties: Sequence[Party]) -> None:
    """Record that a phrase stands for some parties."""
    phrase = state.phrases[n]
    sentence = state.sentences[phrase.sentence]
    source = any(contains(s, phrase.span) for s in state.sources)
    for party in parties:
        if len(parties) == 1 and reading.pronoun:
            absorb(party, reading)
        party.places.append(Spot(phrase.sentence, phrase.first, is_subject(sentence, phrase), source))
        if not any(p is party for p in state.parties):
            state.parties.append(party)
    state.found[n] = list(parties)


def _in_its_story(state: State, n: int, reading: Reading) -> list[Party]:
    """The parties for which a phrase stands; where it names nobody, of those of whom its own story tells."""
    everybody = state.parties
    if not reading.names and reading.key is None and not reading.parts:
        state.parties = [p for p in everybody if not of_other_story(state, state.phrases[n], p)]
    found = _decide(state, n, reading)
    state.parties = everybody
    return found


def _decide(state: State, n: int, reading: Reading) -> list[Party]:
    """The parties for which a phrase stands."""
    phrase = state.phrases[n]
    if reading.pronoun:
        return parties_of_pronoun(state, phrase, reading)
    if reading.parts:
        return [_one(state, phrase, part) for part in reading.parts]
    reading = of_both(state, phrase, reading)
    plural = reading.count > 1 and not reading.names and reading.key is None
    if plural and (reading.definite or reading.count == 2) and (several := parties_of_plural(state, n, reading)):
        return several
    return of_two_states(state, n, reading) or [_one(state, phrase, reading)]


def _one(state: State, phrase: Phrase, reading: Reading) -> Party:
    """The party of a phrase that names one actor: a known one, or a new one with what the phrase says."""
    if (party := introduced(state, phrase)) is not None:
        return party
    if (writer := by_handle(state, phrase)) is not None:
        return writer
    reading = as_serving(state.parties, unless_another_leads(state, completed(state, phrase, reading)))
    party = existing(state, phrase, reading)
    if party is None and not reading.names and reading.key is None:
        party = liked_one(state, phrase, reading)
    if party is None:
        return new_party(reading, state.document.cite(phrase.span))
    absorb(party, _without_another_name(party, reading))
    return party


def _without_another_name(party: Party, reading: Reading) -> Reading:
    """A reading without the person of the tables, where the text has named whom it means otherwise.

    "The minister" and "Ambassador Vu" are those of the text.
    """
    if not party.names or not reading.wikidata or not reading.name:
        return reading
    if reading.names:
        apart = party.wikidata is None and of_another_name(party, reading)
        return replace(reading, key=None, wikidata=None, name=None, office=None, country=None) if apart else reading
    if same_name(party, replace(reading, names=tuple(reading.name.split()))):
        return reading
    return replace(reading, key=None, wikidata=None, name=None, office=None)


def _begins_with(state: State, n: int, words: Collection[str]) -> bool:
    """Whether a phrase's first word is one of these."""
    return state.document.cite(state.phrases[n].span).split()[0].lower() in words


def _entities(
    state: State, readings: Sequence[Reading], places: Sequence[Place], belonging: Mapping[str, float]
) -> Linked:
    """Parties as entities, numbered by first mention."""
    order: list[Party] = []
    mentions: dict[int, list[Mention]] = {}
    for n in range(len(readings)):
        for party in state.found.get(n, ()):
            if not any(p is party for p in order):
                order.append(party)
            span = state.phrases[n].span
            mentions.setdefault(id(party), []).append(Mention(span, state.document.cite(span), readings[n].form))
    for party, span in implied_states(state, places):
        order.append(party)
        mentions[id(party)] = [Mention(span, state.document.cite(span), "name")]
    order.sort(key=lambda p: mentions[id(p)][0].span.start)
    for party in order:
        party.country = party.country or country_of_words(state, party, mentions[id(party)], places)
    share_countries(state)
    share_offices(state)
    ground = ground_of(state, places)
    for party in order:
        if party.country in posts_of(party, ground) and not party.key:
            party.country = None  # "its ambassador to Rome" is never Italy's, whatever "its" stands for
    name_those_at_home(state, ground)
    name_hosts(state, places)
    name_callers(state)
    told = countries_around(order, ground, belonging)
    told += servants_of(state, told)
    name_holders(state, told)
    ids = {id(p): f"e{i}" for i, p in enumerate(order, 1)}
    entities = tuple(_entity(ids[id(p)], p, tuple(dict.fromkeys(mentions[id(p)])), state.pack) for p in order)
    of_phrase = tuple(tuple(dict.fromkeys(ids[id(p)] for p in state.found.get(n, ()))) for n in range(len(readings)))
    around = {ids[id(p)]: code for p, code in told}
    return Linked(entities, of_phrase, around, _state_words(state, order, ids, places))


def _state_words(state: State, order: Sequence[Party], ids: Mapping[int, str], places: Sequence[Place]) -> StateWords:
    """What in the text speaks of its states; ``ids``: identity of a party -> entity id."""
    states = [p for p in order if p.kind == "country"]
    of_code = {p.country: ids[id(p)] for p in reversed(states) if p.country}
    return StateWords(
        {fold(word): ids[id(p)] for p in states for word in _adjectives(p, state.pack)},
        {n: of_code[place.country] for n, place in enumerate(places) if place.country in of_code},
        {ids[id(p)]: p.country for p in order},
        {
            (number, last): of_code[code]
            for number, sentence in enumerate(state.sentences)
            for _, last, code in posts(sentence, state.pack)
            if code in of_code
        },
    )


def _adjectives(party: Party, pack: ActorPack) -> Sequence[str]:
    """The adjectives of a state, and its name."""
    country = pack.countries.get((party.key or "").removeprefix("country:"))
    return (country.adjective, *country.demonyms, country.name) if country is not None else ()


def _entity(name: str, party: Party, mentions: tuple[Mention, ...], pack: ActorPack) -> Entity:
    office = party.office
    if office is None and party.kind == "person" and party.title and not party.former:
        country = country_of_code(pack, party.country) if party.country else None
        title = party.title[0].upper() + party.title[1:]
        names = (country.name, country.adjective, *country.names, *country.demonyms) if country is not None else ()
        bare = country is not None and not any(f" {fold(n)} " in f" {fold(title)} " for n in names)
        office = Office(
            f"{title} of {country.article + ' ' if country.article else ''}{country.name}"
            if bare and country
            else title
        )
    sectors = party.sectors
    if not sectors and party.kind == "person" and party.role and party.role != "body_head":
        sectors = ("GOV",)
    return Entity(
        name, party.kind, party.name, party.wikidata, party.country, party.anonymous, sectors, office, mentions
    )
