"""The records that the actors pack is made of: countries, persons with their offices, bodies, titles and metonyms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

BODIES: Final = frozenset(("UNO", "EUR", "IGO", "NGO"))
"""Codes of bodies of states and others, which people of any country serve."""


@dataclass(frozen=True, slots=True)
class Country:
    """A state, or a territory that a text may name like one.

    ``key``: unique in the pack (ISO 3166-1 alpha-3, or a word for what has no code). ``code``: the country that it is
    coded as by PLOVER, so a dependency has its sovereign's. ``kind``: state, dependency, partly (partly recognised,
    coded with sector PRE), region or historic. ``article``: "the" where the name wants it inside a sentence.
    """

    key: str
    code: str
    name: str
    article: str
    adjective: str
    wikidata: str | None
    kind: str
    sectors: tuple[str, ...]
    names: tuple[str, ...]
    demonyms: tuple[str, ...]
    capitals: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Holding:
    """One office held by one person for one unbroken time.

    ``title``: as a reader writes it ("President of Serbia"). ``role``: a class, with a detail after a colon where there
    is one ("foreign_minister", "minister:finance", "ambassador:FRA"). ``country``: the code that the holder acts for.
    ``body``: the body or region inside it, None for the state itself. ``since`` and ``until``: ISO dates as precise as
    known, None for unknown; ``precision``: day, month, year or none, that of ``since``. An ``until`` of None means "not
    known to have ended on ``asof``". ``checked``: yes, part or no.
    """

    title: str
    role: str
    country: str
    body: str | None
    since: str | None
    until: str | None
    precision: str
    source: str
    checked: str
    asof: str


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who held an office; ``aliases`` are other spellings of the name."""

    name: str
    wikidata: str | None
    aliases: tuple[str, ...]
    holdings: tuple[Holding, ...]


@dataclass(frozen=True, slots=True)
class Holder:
    """A person and the one office that was asked for."""

    person: Person
    holding: Holding


@dataclass(frozen=True, slots=True)
class Organization:
    """A body with a name of its own. ``kind``: organization or government (an organ of a state)."""

    key: str
    name: str
    names: tuple[str, ...]
    code: str | None
    kind: str
    sectors: tuple[str, ...]
    wikidata: str | None


@dataclass(frozen=True, slots=True)
class Metonym:
    """A place that stands for an office. ``type``: office, country or venue; ``office``: the organ that is meant."""

    key: str
    names: tuple[str, ...]
    type: str
    country: str
    office: str
    sectors: tuple[str, ...]
    role: str | None


@dataclass(frozen=True, slots=True)
class Title:
    """A title noun. ``level``: head, minister, senior, official, other or none; ``country``: where only one has it.

    ``role``: the class of holdings that it names, None for a noun that no table of holders answers; ``others``: classes
    that it names in some countries ("president" of a government).
    """

    key: str
    words: tuple[str, ...]
    role: str | None
    others: tuple[str, ...]
    sectors: tuple[str, ...]
    level: str
    country: str | None


@dataclass(frozen=True, slots=True)
class BodyNoun:
    """A noun for an organ or a group. ``kind``: government, organization or group; ``role``: the class of its head."""

    key: str
    words: tuple[str, ...]
    kind: str
    sectors: tuple[str, ...]
    role: str | None


@dataclass(frozen=True, slots=True)
class ActorPack:
    """The loaded pack. Look things up with the functions of the modules beside this one, not in its tables.

    ``persons``: one undecoded line each, most prominent first; ``handles`` and ``loose``: surname key to line numbers;
    ``holders``: country or body and role class to line numbers. ``name_words`` and ``name_parts``: folded words of
    names, and their parts, to the countries of those who bear them and how many they are. ``sector_words``: folded
    words to how much they say ("noun", "adjective", "second", "generic") and the PLOVER sectors that they say.
    """

    version: str
    countries: Mapping[str, Country]
    country_names: Mapping[str, str]
    demonyms: Mapping[str, tuple[str, ...]]
    capitals: Mapping[str, tuple[str, ...]]
    organizations: Mapping[str, Organization]
    organization_names: Mapping[str, str]
    metonyms: Mapping[str, Metonym]
    metonym_names: Mapping[str, str]
    titles: Mapping[str, Title]
    title_names: Mapping[str, str]
    body_nouns: Mapping[str, BodyNoun]
    body_noun_names: Mapping[str, str]
    modifiers: Mapping[str, str]
    sector_words: Mapping[str, tuple[str, tuple[str, ...]]]
    capital_only: frozenset[str]
    given_names: Mapping[str, str]
    persons: tuple[str, ...]
    handles: Mapping[str, str]
    loose: Mapping[str, str]
    holders: Mapping[str, str]
    name_words: Mapping[str, str]
    name_parts: Mapping[str, str]
    office_titles: tuple[tuple[str, str, str], ...]
    sources: tuple[str, ...]
    days: tuple[str, ...]
