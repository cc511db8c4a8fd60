"""Whose readout a text is: "The White House" on a line of its own says who "the President" is below it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from dragoman.packs.people import holder_of, known
from dragoman.records.mentions import Phrase, Reading
from dragoman.stages.coreference.state import State
from dragoman.text.folding import fold

HEAD: Final = 8
FOOT: Final = 3
"""Sentences at the head and the foot of a text among which the lines of its house stand."""

LONGEST: Final = 20
"""Most tokens of such a line; with its verb it would tell something."""

LEADING: Final = frozenset(("from", "source", "by"))
"""Words with which such a line may begin."""

ORGANS: Final = {
    "president s office": "head_of_state",
    "office of the president": "head_of_state",
    "presidency": "head_of_state",
    "prime minister s office": "head_of_government",
    "office of the prime minister": "head_of_government",
    "foreign ministry": "foreign_minister",
    "ministry of foreign affairs": "foreign_minister",
    "defence ministry": "defence_minister",
    "ministry of defence": "defence_minister",
}
"""Organs by their nouns, and the class of the office whose holder is theirs."""

MINISTERS: Final = ("foreign_minister", "defence_minister")
"""Offices whose holder a ministry's own paper calls "the Minister"."""

SECRETARY: Final = "secretary general"
UN: Final = ("UNO", "United Nations")
"""Who is meant by a Secretary-General of whom no words say whose he is."""


@dataclass(frozen=True, slots=True)
class House:
    """A state, and the class of the office whose holder a paper calls by his office alone."""

    country: str
    role: str


def as_issued(state: State, readings: Sequence[Reading]) -> list[Reading]:
    """The readings, those whom a paper calls by the office of its own house with the name of who holds it on the day.

    "The Secretary-General" is the United Nations', where the text names no other body of several states.
    """
    house = house_of(state, readings)
    bodies = any(r.country in ("IGO", "EUR") and r.kind == "organization" for r in readings)
    return [_of_house(state, p, r, house, bodies=bodies) for p, r in zip(state.phrases, readings, strict=True)]


def house_of(state: State, readings: Sequence[Reading]) -> House | None:
    """The house whose name stands alone on a line at the head or foot of a text; null where there is none or several.

    A line without a verb that names a state's organ: "The White House", "From: Prime Minister's Office, 10 Downing
    Street".
    """
    last = len(state.sentences) - FOOT
    near = (n for n, p in enumerate(state.phrases) if p.sentence < HEAD or p.sentence >= last)
    found = {house for n in near if _is_line(state, state.phrases[n]) for house in _named(state, readings[n])}
    return found.pop() if len(found) == 1 else None


def _is_line(state: State, phrase: Phrase) -> bool:
    """Whether a phrase stands on a line that tells nothing, and is most of what is said there first."""
    sentence = state.sentences[phrase.sentence]
    tokens, text = sentence.tokens, state.document.text
    short = len(tokens) <= LONGEST and not any(t.upos in ("VERB", "AUX") for t in tokens) and not sentence.triggers
    alone = text[: sentence.span.start].rstrip(" ").endswith("\n") or not text[: sentence.span.start].strip()
    organs = [p for p in state.phrases if p.sentence == phrase.sentence and p.kind == "government"]
    before = [t for n, t in enumerate(tokens[: phrase.first]) if not any(p.first <= n <= p.last for p in organs)]
    return short and alone and LEADING.issuperset(t.text.lower() for t in before if t.upos != "PUNCT")


def _named(state: State, reading: Reading) -> Iterator[House]:
    """The house that a phrase names, if it is an organ of a state to which one office belongs."""
    if reading.kind != "government" or not reading.country:
        return
    seat = state.pack.metonyms.get((reading.key or "").removeprefix("metonym:"))
    role = seat.role if seat is not None else ORGANS.get(fold(reading.noun))
    if role:
        yield House(reading.country, role)


def _of_house(state: State, phrase: Phrase, reading: Reading, house: House | None, *, bodies: bool) -> Reading:
    """A reading with who holds the office by which alone it calls somebody."""
    bare = reading.kind == "person" and reading.form == "title" and not (reading.names or reading.key)
    if not bare or reading.country or reading.count > 1 or reading.modifier or reading.relative or state.on is None:
        return reading
    if not (reading.definite or phrase.first == 0):
        return reading
    styled = (reading.title or "")[:1].isupper()
    if reading.role == "body_head" and reading.noun == SECRETARY and styled and not bodies:
        return _held(state, reading, *UN, "body_head")
    if house is None:
        return reading
    theirs = reading.role == house.role or (house.role in MINISTERS and fold(reading.noun) == "minister")
    return _held(state, reading, house.country, house.country, house.role) if theirs else reading


def _held(state: State, reading: Reading, code: str, place: str, role: str) -> Reading:
    """A reading of the holder of an office on the day, where a table knows one; else of the office of that state."""
    who, _ = holder_of(state.pack, place, role, state.on)
    told = replace(reading, country=code, role=role)
    return known(told, who) if who is not None and who.holding is not None else told
