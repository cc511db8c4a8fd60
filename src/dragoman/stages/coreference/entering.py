"""Parties as the entities of a record: the country that the text around tells of each, ids in text order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from dragoman.packs.actor_records import ActorPack
from dragoman.packs.countries import country as country_of_code
from dragoman.records.entities import Entity, Mention, Office
from dragoman.records.events import Event
from dragoman.records.mentions import Reading
from dragoman.records.record import Record
from dragoman.records.tellings import StateWords
from dragoman.records.times import Place
from dragoman.stages.coreference.belonging import countries_around, posts_of
from dragoman.stages.coreference.ground import ground_of
from dragoman.stages.coreference.home import servants_of
from dragoman.stages.coreference.hosts import name_callers, name_hosts, name_recallers
from dragoman.stages.coreference.implied import implied_states
from dragoman.stages.coreference.leaders import name_holders, name_those_at_home
from dragoman.stages.coreference.listmates import share_countries, share_offices
from dragoman.stages.coreference.own_forces import FORCES, countries_of_forces, has_risen
from dragoman.stages.coreference.own_hosts import name_own_hosts
from dragoman.stages.coreference.own_state import backers, countries_of_rebels
from dragoman.stages.coreference.owners import country_of_words
from dragoman.stages.coreference.parties import Party
from dragoman.stages.coreference.posts import posts
from dragoman.stages.coreference.spoken_there import country_of_speaker, seats_of_speakers
from dragoman.stages.coreference.state import State
from dragoman.text.folding import fold


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
    """Each party to an event with the countries of those on the other side; of one side only, with those beside it.

    An army that holds or obeys somebody in office, or a government that calls on a people, does not face their state:
    it is most often its own.
    """
    codes = {e.id: e.country for e in entities if e.country}
    ruling = {e.id for e in entities if e.kind == "person"}
    peoples = {e.id for e in entities if e.kind == "group" and e.sectors == ("CVL",)}
    stateless = [e for e in entities if e.country is None]
    forces = {e.id for e in stateless if FORCES.intersection(e.sectors[:1]) or has_risen(e.name)}
    organs = {e.id for e in entities if e.country is None and e.kind == "government" and e.id not in forces}
    sides = (event.actors, event.recipients)
    if not event.recipients:
        sides = (event.actors, event.actors)
    for one, other in (sides, sides[::-1]):
        yield from (
            (name, codes[facing])
            for name in one
            for facing in other
            if facing in codes
            and facing != name
            and not (name in forces and facing in ruling)
            and not (name in organs and facing in peoples)
        )


def entities_of(
    state: State, readings: Sequence[Reading], places: Sequence[Place], belonging: Mapping[str, float]
) -> Linked:
    """Parties as entities, numbered by first mention.

    Args:
        state: The walk, with the parties of each phrase.
        readings: What the words of each phrase say.
        places: The places.
        belonging: The weights of what speaks for a country (none: it stays unknown where no words name it).
    """
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
    seats = seats_of_speakers(state, places)
    for party in order:
        own = party.country or country_of_words(state, party, mentions[id(party)], places)
        party.country = own or country_of_speaker(party, seats)
    for party, code in countries_of_rebels(state, order):
        party.country = code
    share_countries(state)
    share_offices(state)
    ground = ground_of(state, places)
    for party in order:
        if party.country in posts_of(party, ground) and not party.key:
            party.country = None  # "its ambassador to Rome" is never Italy's, whatever "its" stands for
    name_those_at_home(state, ground)
    name_hosts(state, places)
    name_own_hosts(state, places)
    name_callers(state)
    name_recallers(state)
    forces = countries_of_forces(state, order, places, ground, belonging)
    known, backed = {id(p) for p, _ in forces}, backers(state)
    around = [(p, code) for p, code in countries_around(order, ground, belonging) if (id(p), code) not in backed]
    told = [*(pair for pair in around if id(pair[0]) not in known), *forces]
    told += servants_of(state, told)
    name_holders(state, told)
    ids = {id(p): f"e{i}" for i, p in enumerate(order, 1)}
    entities = tuple(_entity(ids[id(p)], p, tuple(dict.fromkeys(mentions[id(p)])), state.pack) for p in order)
    of_phrase = tuple(tuple(dict.fromkeys(ids[id(p)] for p in state.found.get(n, ()))) for n in range(len(readings)))
    return Linked(entities, of_phrase, {ids[id(p)]: code for p, code in told}, _state_words(state, order, ids, places))


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
