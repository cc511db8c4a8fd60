"""Questions to the actors pack: what a name may mean, who held an office on a day, what is wrong with a file."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dragoman.errors import InputError
from dragoman.packs.actors import check_title, find_persons, held_on, load_actors, organization
from dragoman.packs.countries import country, country_of_demonym, country_of_name
from dragoman.packs.overlay import check_rows
from dragoman.packs.persons import holders
from dragoman.packs.place_overlay import check_places
from dragoman.settings import read_settings
from dragoman.workflows.overlays import codes_of, read_text, with_actors

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dragoman.packs.actor_records import ActorPack, Holding


@dataclass(frozen=True, slots=True)
class Held:
    """An office as a reader sees it: ``source`` says where it is from, ``checked`` is yes, part or no."""

    person: str
    title: str
    since: str | None
    until: str | None
    now: bool
    source: str
    checked: str


@dataclass(frozen=True, slots=True)
class Match:
    """Something that a name may mean; ``kind``: person, country, organization or government."""

    name: str
    kind: str
    country: str | None
    sectors: tuple[str, ...]
    wikidata: str | None
    names: tuple[str, ...]
    offices: tuple[Held, ...] = ()


def pack_in_use() -> ActorPack:
    """The actors pack with the user's own files over it."""
    return with_actors(load_actors(), read_settings().actors)


def today() -> str:
    """The ISO day where this runs."""
    return dt.datetime.now().astimezone().date().isoformat()


def find(name: str, on: str | None = None) -> tuple[Match, ...]:
    """Everything that a name may mean: countries, bodies, people with the offices that they held by a day.

    Args:
        name: As a text writes it.
        on: The ISO day on which offices are said to be held; by default today.

    Raises:
        InputError: the name is empty.
    """
    if not name.strip():
        raise InputError("no name was given: say whom or what to look for", reason="empty")
    pack, day = pack_in_use(), on or today()
    found: list[Match] = []
    state = country_of_name(pack, name)
    if state is not None:
        found.append(Match(state.name, "country", state.code, state.sectors, state.wikidata, state.names))
    body = organization(pack, name)
    if body is not None:
        found.append(Match(body.name, body.kind, body.code, body.sectors, body.wikidata, body.names))
    for person in find_persons(pack, name.split()):
        offices = tuple(_held(person.name, h, day) for h in reversed(person.holdings))
        home = person.holdings[-1].country if person.holdings else None
        found.append(Match(person.name, "person", home or None, (), person.wikidata, person.aliases, offices))
    return tuple(found)


def who(office: str, place: str, on: str | None = None) -> tuple[Held, ...]:
    """Who held an office, the latest first.

    Args:
        office: A title ("foreign minister", "minister of finance"), in English.
        place: A country by its ISO 3166-1 alpha-3 code or name, or a body ("NATO").
        on: An ISO day; by default at any time.

    Raises:
        InputError: the title or the place is unknown.
    """
    pack, day = pack_in_use(), on or today()
    role = check_title(pack, office)
    if role is None:
        raise InputError(f'{office!r} is no title that the pack knows: try "foreign minister"', reason="office")
    where = _place(pack, place)
    if where is None:
        raise InputError(
            f"{place!r} is no country or body that the pack knows: try SRB, Serbia or NATO", reason="place"
        )
    found = holders(pack, where, role, on)
    return tuple(_held(h.person.name, h.holding, day) for h in found)


def _place(pack: ActorPack, words: str) -> str | None:
    state = country(pack, words.upper()) or country_of_name(pack, words)
    if state is not None:
        return state.code if state.kind == "state" else state.name
    codes = country_of_demonym(pack, words)
    if len(codes) == 1:
        return codes[0]
    body = organization(pack, words)
    return body.name if body is not None else None


def _held(person: str, holding: Holding, day: str) -> Held:
    return Held(
        person, holding.title, holding.since, holding.until, held_on(holding, day), holding.source, holding.checked
    )


def check_actors_file(path: str) -> Iterator[str]:
    """Every problem of a CSV file of actors, with its line.

    Raises:
        InputError: it cannot be read.
    """
    yield from check_rows(read_text(path), load_actors())[1]


def check_places_file(path: str) -> Iterator[str]:
    """Every problem of a CSV file of places, with its line.

    Raises:
        InputError: it cannot be read.
    """
    yield from check_places(read_text(path), codes_of(load_actors()))[1]
