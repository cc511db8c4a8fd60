"""A phrase on its own to the actor that it means: what ``dragoman.resolve`` answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dragoman.packs.actor_records import ActorPack
from dragoman.packs.countries import country as country_of_code
from dragoman.packs.gazetteer import GazetteerPack
from dragoman.packs.leaders import leader_named
from dragoman.packs.locating import place_of
from dragoman.packs.offices import resolve_office
from dragoman.packs.people import FORMER, known, who_is
from dragoman.records.entities import Actor, Office
from dragoman.records.mentions import Reading
from dragoman.stages.actors.doubted import countries_in, settled
from dragoman.stages.actors.phrase import read_phrase
from dragoman.stages.actors.pieces import PARTICLES, Phrases, cut_pieces
from dragoman.stages.actors.wording import spelt
from dragoman.text.folding import fold

GROUPS: Final = frozenset("people police youth family crowd mob public population".split())
"""Nouns in the singular that mean many."""

FORENAMES: Final = frozenset("douglas victoria santiago sofia paris london hamilton stanley kingston vienna".split())
"""Capitals, of territories too, that are first names."""


def answer_phrase(
    words: Sequence[str],
    pack: ActorPack,
    entries: Phrases,
    on: str | None,
    context: Sequence[str] = (),
    gazetteer: GazetteerPack | None = None,
) -> Actor | None:
    """A reading of a phrase on its own as a public answer; null where nothing in the pack or pattern knows it.

    ``context``: words of the text; a country named there decides between people of one name. A capital stands for the
    government that sits there, another town or region for its people.
    """
    on = on or max((day for day in pack.days if day), default=None)
    reading = _read_alone(words, pack, entries, on, context, gazetteer)
    if reading.pronoun:
        return None
    if not (reading.sectors or reading.key or reading.wikidata) or (
        reading.kind == "organization" and not reading.sectors
    ):
        people = _people_of(words, gazetteer)
        if people is not None:
            return people
    if reading.reason:
        return Actor(
            None, reading.kind, reading.country, reading.sectors, None, None, reading.candidates, reading.reason
        )
    known_body = reading.key is not None and not (reading.key.startswith("body:") and reading.country is None)
    if not (known_body or reading.country or reading.sectors or reading.role):
        return None
    if reading.form == "metonym" and reading.kind == "country":
        reading = replace(reading, sectors=("GOV", *reading.sectors))
    several = reading.count > 1 or reading.noun in GROUPS
    kind = "group" if several and reading.kind in ("person", "organization") and not reading.wikidata else reading.kind
    titled = reading.kind == "person" and not several and reading.modifier not in FORMER and _is_office(reading, pack)
    office = reading.office or (_as_written(reading.title, reading.country) if titled else None)
    name = reading.name or spelt(words)
    return Actor(name, kind, reading.country, reading.sectors, reading.wikidata, office)


def _read_alone(
    words: Sequence[str],
    pack: ActorPack,
    entries: Phrases,
    on: str | None,
    context: Sequence[str],
    gazetteer: GazetteerPack | None,
) -> Reading:
    """The reading of a phrase without a text, a person where the tables know one, by a country of the context."""
    named = resolve_office(pack, spelt(words), on, entries) if on else None
    organ = fold(words[-1]) in pack.body_noun_names  # "Kano State government" is not the person whom "Kano" may be
    someone = named.person if named is not None else None
    if someone is None and len(words) > 1 and all(w[:1].isupper() or w in PARTICLES for w in words):
        found, _ = who_is(pack, words, on, None, None)
        someone = found.person if found is not None else None
    kind = "person" if someone is not None and not organ else None
    people = [(0, len(words) - 1)] if _is_name_with_capital(words, entries) else []
    reading = read_phrase(words, "person" if people else kind, pack, entries, on, people, gazetteer=gazetteer)
    around = countries_in(context, pack, entries) if context else None
    reading = settled(reading, around or ())
    for code in sorted(around or ()) if reading.reason else ():
        who, _ = who_is(pack, reading.names, on, code, reading.role)
        if who is not None:
            return replace(known(reading, who), reason=None, candidates=())
    if around is not None and len(around) == 1 and _is_some_states(reading):
        state = country_of_code(pack, next(iter(around)))
        return _read_alone([*words, "of", *state.name.split()], pack, entries, on, (), gazetteer) if state else reading
    bare = len(words) == 1 and words[0][:1].isupper() and not reading.pronoun
    surname = bare and not (reading.wikidata or reading.country or reading.sectors)
    if surname and on and (leader := leader_named(pack, words[0], on, around)):
        return known(Reading("name", "person"), leader)
    return reading


def _is_name_with_capital(words: Sequence[str], entries: Phrases) -> bool:
    """Whether a capital is only the first name of a person: "Victoria Lund", "Douglas Paul James"."""
    if fold(words[0]) not in FORENAMES:
        return False
    kinds = [piece.kind for piece in cut_pieces(words, entries)]
    return kinds[:1] == ["capital"] and set(kinds[1:]) == {"name"}


def _is_some_states(reading: Reading) -> bool:
    """Whether a phrase is an office or organ of a state that it does not name, of which the context may be."""
    own = reading.country or reading.wikidata or reading.key or reading.names or reading.parts
    return not own and bool(reading.role or reading.sectors) and reading.kind != "group"


def _is_office(reading: Reading, pack: ActorPack) -> bool:
    """Whether the title of a person is an office, not a trade."""
    title = pack.titles.get(reading.noun)
    return title is not None and title.level != "other"


def _people_of(words: Sequence[str], gazetteer: GazetteerPack | None) -> Actor | None:
    """A town or region as an actor: its people."""
    place = place_of(gazetteer, spelt(words)) if gazetteer is not None and words[0][:1].isupper() else None
    return Actor(place.name, "group", place.country, ("CVL",), None, None) if place is not None else None


def _as_written(title: str | None, country: str | None) -> Office | None:
    """An office that only the text gives: the title as written."""
    return Office(title[0].upper() + title[1:]) if title and (country or len(title) > 2) else None
