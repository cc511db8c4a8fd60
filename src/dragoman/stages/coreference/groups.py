"""Groups of people to the group mentioned before that they are: "those 35 Russian diplomats"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.records.mentions import Reading
from dragoman.stages.coreference.opposed import AGAINST
from dragoman.stages.coreference.parties import Party
from dragoman.stages.coreference.state import State
from dragoman.text.folding import fold

LEAD: Final = 1
"""The last sentence, from 0, of the headline and what follows it, which count nobody: "Envoys expelled"."""

POINTING: Final = frozenset(("the", "those", "these"))
"""Words before a group that the text has told of."""

EMPTY: Final = POINTING | frozenset("all some a an of both its their".split())

REBELS: Final = frozenset("rebels guerrillas insurgents separatists".split())
"""Nouns of the people of an armed movement."""

COUNTS: Final = {
    word: str(number)
    for number, word in enumerate("two three four five six seven eight nine ten eleven twelve".split(), start=2)
}


def same_group(parties: Sequence[Party], reading: Reading, words: Sequence[str]) -> Party | None:
    """The one group mentioned before that a phrase of several people of a country means.

    With "the" or "those" it is any with that noun whose number, if both tell one, and other words agree; without, only
    that of the headline.

    Args:
        parties: Who was mentioned before.
        reading: What the phrase says.
        words: Its words.
    """
    if reading.kind != "group" or reading.count < 2 or not reading.country or reading.names:
        return None
    said = _told(words)
    pointing = words[0].lower() in POINTING
    found = [
        p
        for p in parties
        if p.kind == "group" and p.count > 1 and p.country == reading.country and reading.noun in p.nouns and p.places
        and _agree(_told(p.name.split()), said, pointing=pointing)
        and (pointing or p.places[0].sentence <= LEAD)
    ]  # fmt: skip
    return found[0] if len(found) == 1 else None


def counts_others(party: Party, words: Sequence[str]) -> bool:
    """Whether a phrase that begins with a number brings in other people than a group mentioned before.

    "12 sailors" are not "some French sailors", nor "two sailors"; the same number may only repeat the headline's.
    """
    number = _told(words[:1])[1]
    if not number or party.count < 2 or party.kind != "group":
        return False
    return _told(party.name.split())[1] != number or all(spot.sentence > LEAD for spot in party.places)


def merge_rebels(state: State) -> None:
    """Makes one of the only armed movement that a text names and the rebels whom it calls nothing else.

    "Colombian rebels free soldiers … The Revolutionary Armed Forces of Colombia signed the accord … The guerrillas …"
    """
    armed = [
        p for p in state.parties if AGAINST.intersection(p.sectors) and p.places and p.kind in ("organization", "group")
    ]
    named = [p for p in armed if p.kind == "organization" and p.count == 1 and p.name[:1].isupper()]
    if len(named) != 1:
        return
    one = named[0]
    same = [p for p in state.parties if p is not one and _are_just_rebels(p) and p.country in (None, one.country)]
    for party in same:
        one.places.extend(party.places)
        one.country = one.country or party.country
    one.places.sort(key=lambda s: (s.sentence, s.token))
    state.parties[:] = [p for p in state.parties if not any(p is q for q in same)]
    for n, parties in state.found.items():
        changed = [one if any(p is q for q in same) else p for p in parties]
        state.found[n] = list({id(p): p for p in changed}.values())


def _are_just_rebels(party: Party) -> bool:
    """Whether nothing but what they are, and perhaps of which country or creed, tells of some armed people."""
    words = party.name.split()
    told = words[-1].lower() in REBELS and not any(w.isdigit() or fold(w) in COUNTS for w in words)
    return bool(party.places) and told and len(words) <= 2 and party.kind in ("person", "group", "organization")


def _told(words: Sequence[str]) -> tuple[frozenset[str], str]:
    """The words that describe a group, and its number in figures, empty where none is told."""
    folded = [fold(w) for w in words]
    counted = [COUNTS.get(w, w) for w in folded if w in COUNTS or w.isdigit()]
    return frozenset(w for w in folded if w and w not in EMPTY | COUNTS.keys() and not w.isdigit()), " ".join(counted)


def _agree(known: tuple[frozenset[str], str], said: tuple[frozenset[str], str], *, pointing: bool) -> bool:
    """Whether two descriptions can be of one group: no other number, and no word more than what was told before."""
    if known[1] and said[1]:
        return known[1] == said[1] and (known[0] <= said[0] or said[0] <= known[0])
    return said[0] <= known[0] if pointing else said[0] == known[0]
