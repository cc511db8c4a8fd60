"""The parts of an event into words for people: who, what, when, where, how it stands, according to whom."""

from __future__ import annotations

import calendar
import re
from datetime import date
from typing import TYPE_CHECKING, Final

from dragoman.records.spans import contains

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dragoman.records.entities import Entity
    from dragoman.records.events import Event, Link, NotCoded
    from dragoman.records.record import Record
    from dragoman.records.times import When

MONTHS = (
    "", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip

_BASES = {
    "expression": "as the text says",
    "dateline": "counted from the dateline",
    "sibling": "as told elsewhere in the text",
    "published": "taken from the day of publication",
}
_SIDE_ROLES = (
    ("initiator", "on the initiative of"),
    ("host", "host"),
    ("visitor", "visitor"),
    ("mediator", "mediator"),
)
_TITLES_FIT = 48
"""Longer titles are left out beside a name: the entity's own entry has them."""


def say_entity(entity: Entity) -> str:
    """A name with its office, or else its country: ``Kari Lund (Foreign Minister of Norway)``."""
    title = entity.office.title if entity.office else ""
    if title and len(title) <= _TITLES_FIT and title.casefold() not in entity.name.casefold():
        return f"{entity.name} ({title})"
    if entity.country and entity.kind != "country":
        return f"{entity.name} ({entity.country})"
    return entity.name


def name_of(record: Record, entity_id: str) -> str:
    """An entity in words; its id where the record does not define it."""
    return next((say_entity(e) for e in record.entities if e.id == entity_id), entity_id)


def say_what(event: Event) -> str:
    """What a diplomat would call it, with its level and name: ``state visit: G20 summit``."""
    kind = event.kind.replace("_", " ")
    words = kind if event.level is None or event.level == "sidelines" else f"{event.level} {kind}"
    if event.level == "sidelines":
        words = f"{kind} on the sidelines"
    return f"{words}: {event.name.text}" if event.name else words


def say_codes(event: Event) -> str:
    """How it is counted: PLOVER type and mode, and the CAMEO code; empty where it has none."""
    codes = "/".join(c for c in (event.type, event.mode) if c)
    return " · ".join(c for c in (codes, f"CAMEO {event.cameo}" if event.cameo else "") if c)


def say_who(record: Record, event: Event) -> str:
    """Who to whom; those who only take part together are joined by ``and``."""
    actors = join_names(name_of(record, a) for a in event.actors)
    recipients = join_names(name_of(record, r) for r in event.recipients)
    return f"{actors or '(not said)'} → {recipients}" if recipients else actors or "(not said)"


def say_roles(record: Record, event: Event) -> tuple[tuple[str, str], ...]:
    """The other roles that are filled, each with its names."""
    filled = ((label, join_names(name_of(record, e) for e in getattr(event, role))) for role, label in _SIDE_ROLES)
    return tuple((label, names) for label, names in filled if names)


def join_names(names: Iterable[str]) -> str:
    """``a``, ``a and b``, ``a, b and c``."""
    *first, last = list(names) or [""]
    return f"{', '.join(first)} and {last}" if first else last


_REFERENCES: Final = {"FUTURE_REF": "in the future", "PAST_REF": "in the past", "PRESENT_REF": "at present"}
"""TIMEX3 values of words that name no day, as a reader would say them."""


def say_when(when: When | None) -> str:
    """The time in words with its precision; empty where none applies."""
    if when is None:
        return ""
    return say_days(when.start, when.end) or _REFERENCES.get(when.value or "", when.value) or ""


def say_days(start: str | None, end: str | None) -> str:
    """An interval of ISO days in words: ``3 March 2020``, ``May 2020``, ``2020``, ``from … to …``."""
    one, other = _day(start), _day(end)
    if one is None or other is None:
        only = one or other
        return "" if only is None else f"{'from' if one else 'until'} {_say_day(only)}"
    if one == other:
        return _say_day(one)
    if (one.year, one.month, one.day) == (other.year, 1, 1) and (other.month, other.day) == (12, 31):
        return str(one.year)
    last = calendar.monthrange(other.year, other.month)[1]
    if (one.year, one.month, one.day, other.day) == (other.year, other.month, 1, last):
        return f"{MONTHS[one.month]} {one.year}"
    return f"{_say_day(one)} to {_say_day(other)}"


def _day(value: str | None) -> date | None:
    try:
        return date.fromisoformat(value) if value else None
    except ValueError:
        return None


def _say_day(day: date) -> str:
    return f"{day.day} {MONTHS[day.month]} {day.year}"


def say_basis(record: Record, when: When | None) -> str:
    """Where the time comes from: the words that give it, or how it was inferred."""
    if when is None:
        return ""
    basis = _BASES[when.basis]
    return f"“{flat(record.dispatch.cite(when.span))}”, {basis}" if when.span else basis


def say_where(event: Event) -> str:
    """The places, each once, with their country."""
    return ", ".join(dict.fromkeys(f"{w.name} ({w.country})" if w.country else w.name for w in event.where))


def say_chain(record: Record, links: tuple[Link, ...]) -> str:
    """A chain of reporters, outermost first: ``ministry › Kari Lund (…)``."""
    said = [_say_link(record, link) for link in links]
    return " › ".join(s for s in said if s)


def _say_link(record: Record, link: Link) -> str:
    if link.entity is not None:
        return name_of(record, link.entity)
    words = link.source or link.cue
    return f"“{flat(record.dispatch.cite(words))}”" if words else ""


def say_reporters(record: Record, event: Event) -> str:
    """According to whom, independent chains apart; where no one is named, the agency or nobody."""
    chains = [c for c in (say_chain(record, links) for links in event.reported_by) if c]
    return "; ".join(chains) or record.dispatch.agency or record.dispatch.publisher or ""


def say_not_coded(record: Record, item: NotCoded) -> str:
    """What was not coded, and why."""
    reason = item.reason + (f" ({', '.join(item.candidates)})" if item.candidates else "")
    return f"“{flat(record.dispatch.cite(item.span))}”: {reason}" if item.span else reason


def supporting_words(record: Record, event: Event, around: int = 200) -> tuple[tuple[str, bool], ...]:
    """The first telling in pieces: its sentence, with the trigger marked by ``True``.

    Of a sentence that goes on for more than ``around`` code points before or after the trigger, that much is given.
    """
    text, trigger, sentence = record.dispatch.text, event.evidence.trigger, event.evidence.sentence
    if not contains(sentence, trigger):
        sentence = trigger
    start, end = max(sentence.start, trigger.start - around), min(sentence.end, trigger.end + around)
    before = ("…" if start > sentence.start else "") + text[start : trigger.start]
    after = text[trigger.end : end] + ("…" if end < sentence.end else "")
    pieces = ((flat(before), False), (flat(text[slice(*trigger)]), True), (flat(after), False))
    return tuple(p for p in pieces if p[0])


def flat(words: str) -> str:
    """Words on one line: each run of white space becomes one space."""
    return re.sub(r"\s+", " ", words)


def visible(text: str) -> str:
    """Text in which nothing can act: control and direction characters become visible signs, one for one.

    White space that breaks lines, and tabs, stay. Dispatches come from anywhere, and a terminal or a page would obey
    such characters.
    """
    return text if text.isascii() and text.isprintable() else "".join(map(_visible, text))


def _visible(char: str) -> str:
    if char in "\t\n\r":
        return char
    code = ord(char)
    if code < 0x20:
        return chr(0x2400 + code)
    if 0x7F <= code <= 0x9F or 0x202A <= code <= 0x202E or 0x2066 <= code <= 0x2069 or 0xD800 <= code <= 0xDFFF:
        return "\u2421" if code == 0x7F else "\ufffd"
    return char
