"""Who: entities of a dispatch with every mention."""

from __future__ import annotations

from dataclasses import dataclass

from dragoman.records.plain import Plain
from dragoman.records.spans import Span

ENTITY_KINDS = ("person", "country", "government", "organization", "group")
FORMS = ("name", "title", "pronoun", "metonym")


@dataclass(frozen=True, slots=True)
class Office(Plain):
    """An office held: title as a reader would write it, ISO dates where known."""

    title: str
    since: str | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True)
class Mention(Plain):
    """Words that stand for an entity; ``form`` is one of ``FORMS``."""

    span: Span
    text: str
    form: str


@dataclass(frozen=True, slots=True)
class Entity(Plain):
    """An actor: a person, state, organ of a state, other body, or group of people.

    ``country``: ISO 3166-1 alpha-3, or KOS, IGO, UNO, EUR, NGO. ``sectors``: PLOVER codes, most specific first.
    ``anonymous``: a source without a name; ``name`` is then the phrase.
    """

    id: str
    kind: str
    name: str
    wikidata: str | None
    country: str | None
    anonymous: bool
    sectors: tuple[str, ...]
    office: Office | None
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Actor(Plain):
    """The answer to "who or what does this phrase name on that day"; ``name`` is null where it is refused."""

    name: str | None
    kind: str | None
    country: str | None
    sectors: tuple[str, ...]
    wikidata: str | None
    office: Office | None
    candidates: tuple[str, ...] = ()
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Name(Plain):
    """A named mention: ``kind`` is person, organization, place, group, facility, event, product or other."""

    span: Span
    text: str
    kind: str
