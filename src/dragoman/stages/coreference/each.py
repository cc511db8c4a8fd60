"""Plurals of what each of two sides has: "the two foreign ministers", "both delegations", "the two ministries"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dragoman.packs.countries import country as country_of_code
from dragoman.packs.people import SEATS, holder_of, known
from dragoman.records.mentions import Phrase, Reading
from dragoman.stages.coreference.opposed import two_sides
from dragoman.stages.coreference.parties import Party, has_title, new_party
from dragoman.stages.coreference.state import State
from dragoman.text.folding import fold
from dragoman.text.lemmas import lemma

ORGANS: Final = frozenset(
    "delegation delegations ministry ministries team teams embassy embassies army armies parliament parliaments".split()
)
"""Nouns of bodies of which a state has its own."""


def one_each(state: State, phrase: Phrase, reading: Reading) -> list[Party]:
    """Those who hold a plural's office, or are its kind of body, in each of the two states of the text.

    Whom the text has called so stands for it; else the holder on the day, or a new party of that state. None where
    there are no two states, or the noun is of something else.
    """
    noun = reading.noun.split()[-1] if reading.noun else ""
    office = reading.kind == "person" and (reading.role or "").split(":")[0] in SEATS and reading.role != "minister"
    if not office and not (reading.kind != "person" and noun in ORGANS):
        return []
    codes = [p.country for p in two_sides(state, phrase) if p.country and p.kind == "country"]
    if len(codes) < 2:
        return []
    found = [_bearer(state, reading, code) or _new(state, reading, code, office=office) for code in codes]
    return [p for p in found if p is not None] if all(found) else []


def _bearer(state: State, reading: Reading, code: str) -> Party | None:
    """Whom the text has called by a state's office, or as its body, the last one of several."""
    fits = [p for p in state.parties if p.country == code and p.count == 1 and p.places and _is_called(p, reading)]
    return max(fits, key=lambda p: (p.last.sentence, p.last.token), default=None)


def _is_called(party: Party, reading: Reading) -> bool:
    if reading.kind == "person":
        return party.kind == "person" and not party.former and has_title(party, reading)
    own = _one(reading.noun)
    return party.kind != "person" and any(n == own or n.endswith(f" {own}") for n in party.nouns)


def _one(noun: str) -> str:
    """A plural noun as that of one."""
    *before, last = noun.split()
    return " ".join((*before, lemma(last, "NNS")))


def _new(state: State, reading: Reading, code: str, *, office: bool) -> Party | None:
    """A state's holder of an office, or its body, of whom the text speaks for the first time."""
    country = country_of_code(state.pack, code)
    if country is None:
        return None
    single = replace(reading, count=1, country=code, parts=(), definite=True)
    if office:
        who, _ = holder_of(state.pack, code, reading.role or "", state.on)
        title = " ".join(_words_of_title(reading))
        single = replace(single, title=title)
        return new_party(known(single, who) if who else single, f"{country.adjective} {title}")
    name = f"{country.adjective} {_one(reading.noun)}"
    return new_party(replace(single, name=name, noun=_one(reading.noun), key=f"body:{code}:{fold(name)}"), name)


def _words_of_title(reading: Reading) -> Sequence[str]:
    """The words of a plural title for one of those who hold it."""
    words = (reading.title or reading.noun).split()
    return [*words[:-1], lemma(words[-1], "NNS")] if words else words
