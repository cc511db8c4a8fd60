"""Phrase after phrase to the party that it stands for."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Final

from dragoman.packs.actor_records import ActorPack
from dragoman.records.dispatch import Document
from dragoman.records.language import Sentence
from dragoman.records.mentions import Phrase, Reading, Said
from dragoman.records.spans import contains
from dragoman.records.times import Place
from dragoman.stages.coreference.acronyms import introduced
from dragoman.stages.coreference.crowned import join_crowned
from dragoman.stages.coreference.entering import Linked, entities_of
from dragoman.stages.coreference.groups import merge_rebels
from dragoman.stages.coreference.handles import by_handle
from dragoman.stages.coreference.home import home_of
from dragoman.stages.coreference.houses import as_issued
from dragoman.stages.coreference.leaders import name_leaders, named_heads, unless_another_leads
from dragoman.stages.coreference.liked import liked_one
from dragoman.stages.coreference.named_next import named_next
from dragoman.stages.coreference.naming import completed, existing
from dragoman.stages.coreference.owners import with_shared_owner
from dragoman.stages.coreference.parties import Party, Spot, absorb, new_party, same_name
from dragoman.stages.coreference.plurals import named_after, of_both, parties_of_plural
from dragoman.stages.coreference.pronouns import parties_of_pronoun
from dragoman.stages.coreference.recency import coordinated, is_subject
from dragoman.stages.coreference.speakers import of_speaker, said_behind, speaker_of
from dragoman.stages.coreference.state import State, of_other_story, same_links, words_aside
from dragoman.stages.coreference.titles import as_serving, of_another_name
from dragoman.stages.coreference.two_states import of_two_states, states_between
from dragoman.syntax.stories import stories_of

OURS: Final = ("our", "my")
"""Words of a speaker before what is his own, or his state's."""

FIRST_PERSON: Final = frozenset("i me my myself we us our ours".split())


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
    return entities_of(state, readings, places, belonging or {})


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
