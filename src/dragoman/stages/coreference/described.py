"""Bodies, groups and states called by a common noun alone: "the movement", "the bloc", "its neighbour", "the South"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

from dragoman.packs.countries import country as country_of_code
from dragoman.records.mentions import Phrase, Reading
from dragoman.stages.coreference.opposed import AGAINST, two_sides
from dragoman.stages.coreference.parties import Party, called_apart, may_be
from dragoman.stages.coreference.recency import STATES
from dragoman.stages.coreference.state import State, party_of_state
from dragoman.text.folding import fold

BODIES: Final = ("group", "organization", "government")

EPITHETS: Final = {
    "alliance": ("nato", "north atlantic treaty organization"),
    "body": ("un", "united nations"),
    "watchdog": ("iaea", "international atomic energy agency"),
    "cartel": ("opec", "organization of the petroleum exporting countries"),
}
"""Nouns by which the news calls one body, and its folded names."""

ARMED: Final = frozenset(
    """rebel rebels guerrilla guerrillas insurgent insurgents militant militants separatist separatists jihadist
    jihadists gunman gunmen kidnapper kidnappers captor captors extremist extremists islamist islamists fighter
    fighters militia militias militiaman militiamen pirate pirates hijacker hijackers terrorist terrorists""".split()
)
"""Nouns of those who fight without being a state's."""

NEIGHBOURS: Final = frozenset("neighbour neighbor rival foe adversary".split())

KIN: Final = frozenset("brotherly friendly sister sisterly fraternal neighbouring neighboring".split())
"""Words for a state by what it is to the one that speaks."""

COMPASS: Final = ("north", "south")

OF_STATE: Final = 3
"""Tokens of "the Sudanese government"; fewer in "the South"."""

ORGANS: Final = frozenset("commission council parliament court bank secretariat".split())
"""Last words of the names of bodies that are a bloc's, and not the bloc."""


def described(state: State, phrase: Phrase, reading: Reading) -> Party | None:
    """The party of the text, or a state, that a common noun means; None where the noun fits nobody or several."""
    if (reading.key or "").startswith("country:"):
        return None
    words = [t.text for t in state.sentences[phrase.sentence].tokens[phrase.first : phrase.last + 1]]
    return _as_state(state, phrase, reading, words) or _as_body(state, reading, words)


def _as_state(state: State, phrase: Phrase, reading: Reading, words: Sequence[str]) -> Party | None:
    """The state that a phrase means: "the Sudanese government", "the South", "its neighbour"."""
    first, noun = words[0].lower(), words[-1].lower()
    by_adjective = noun == "government" and first == "the" and len(words) == OF_STATE
    by_name = [w.lower() for w in words[:3]] == ["the", "government", "of"]
    if reading.country and (by_adjective or (by_name and reading.key == f"body:{reading.country}:government")):
        return None if any(p.key == reading.key for p in state.parties) else _state_of(state, reading.country)
    if noun in COMPASS and words[-1][:1].isupper() and len(words) < OF_STATE:
        return of_compass(state, noun)
    another = "other" in (w.lower() for w in words) or (first in ("its", "his", "her") and noun in NEIGHBOURS)
    another = another or (first == "the" and (noun in NEIGHBOURS or not KIN.isdisjoint(w.lower() for w in words)))
    if reading.country is None and another and noun in STATES | NEIGHBOURS | {"side", "party"} and reading.count == 1:
        return _other_side(state, phrase)
    return None


def _as_body(state: State, reading: Reading, words: Sequence[str]) -> Party | None:
    """The body that a phrase means: "the movement", "the bloc", "the rebels"."""
    if not _may_describe(words, reading):
        return None
    noun = words[-1].lower()
    before = [p for p in state.parties if p.places and p.kind in BODIES and may_be(p, reading)]
    return (
        _last(before, lambda p: _bears(p, noun, reading) and not called_apart(p, words))
        or _last(before, lambda p: fold(p.name) in EPITHETS.get(noun, ()))
        or (_last(before, _is_bloc) if noun == "bloc" else None)
        or _armed(before, noun, words)
    )


def _may_describe(words: Sequence[str], reading: Reading) -> bool:
    """Whether a phrase is "the" with a noun, and at most words that describe it or a state's adjective."""
    key = reading.key or "body:"
    return words[0].lower() == "the" and 1 < len(words) <= 4 and not reading.relative and key.startswith("body:")


def _last(parties: Sequence[Party], fits: Callable[[Party], bool]) -> Party | None:
    """The party named last of those that fit."""
    return max((p for p in parties if fits(p)), key=lambda p: (p.last.sentence, p.last.token), default=None)


def _bears(party: Party, noun: str, reading: Reading) -> bool:
    """Whether a noun is in the name of a body: "the movement" is the Free Aceh Movement."""
    if party.count != reading.count and reading.count == 1:
        return False
    words = party.name.split()
    end = next((n for n, w in enumerate(words) if n and w.lower() in ("of", "for", "in", "on", "against")), len(words))
    return len(words) > 1 and words[end - 1][:1].isupper() and fold(words[end - 1]) == noun


def _is_bloc(party: Party) -> bool:
    """Whether a body is one of several states, and no organ of such."""
    organ = ORGANS.intersection(fold(party.name).split()[-1:])
    return party.country in ("IGO", "EUR") and party.kind == "organization" and party.count == 1 and not organ


def _state_of(state: State, code: str) -> Party | None:
    """The state of a code, where the text has named it."""
    states = (p for p in state.parties if (p.key or "").startswith("country:") and p.country == code and p.places)
    return next(states, None)


def _armed(parties: Sequence[Party], noun: str, words: Sequence[str]) -> Party | None:
    """The one armed body of the text, where a noun of such is all that calls it."""
    if noun not in ARMED or len(words) > 2:
        return None
    armed = [p for p in parties if AGAINST.intersection(p.sectors)]
    return armed[0] if len(armed) == 1 else None


def of_compass(state: State, noun: str) -> Party | None:
    """The state of the text that bears a point of the compass: "the South" beside South Sudan, or its troops.

    Where only the other point's state is named, or Korea alone, it is the state that has the same name but for that.
    """
    codes = {p.country for p in state.parties if p.country and p.places} | {state.home}
    named = [c for code in sorted(code for code in codes if code) if (c := country_of_code(state.pack, code))]
    found = {c.code for c in named if fold(c.name).split()[:1] == [noun]}
    halves = {fold(c.name).split()[-1] for c in named if fold(c.name).split()[0] in COMPASS}
    if not found and len(halves) < 2 and (halves or KOREA.search(state.document.text)):
        twin = f"{noun} {next(iter(halves), 'korea')}"
        found = {c.code for c in state.pack.countries.values() if fold(c.name) == twin and c.code}
    return party_of_state(state, found.pop()) if len(found) == 1 else None


KOREA: Final = re.compile(r"\b(?:Korean?s?|Seoul|SEOUL|Pyongyang|PYONGYANG|Yonhap|KCNA)\b")
"""Words of a text in which the North and the South are mostly Korea's."""


def _other_side(state: State, phrase: Phrase) -> Party | None:
    """Of two sides the one that is not the subject before a phrase: "its neighbour", "the other country"."""
    sides = two_sides(state, phrase, between=False)
    acting = {
        p.country
        for p in state.parties
        if any(s.subject and s.sentence == phrase.sentence and s.token < phrase.first for s in p.places)
    }
    left = [p for p in sides if p.country not in acting]
    return left[0] if len(left) == 1 and len(sides) == 2 else None
