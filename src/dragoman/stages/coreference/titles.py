"""Whom of several a title or surname means: who has been called so, and bears no other name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dragoman.packs.actor_records import BODIES
from dragoman.records.mentions import Reading
from dragoman.stages.coreference.parties import Party, heads_of
from dragoman.text.folding import consonants, fold, loosen

DEPUTY: Final = frozenset("deputy vice assistant under acting".split())
"""Words before the title of somebody else than its holder."""


def called_alike(parties: Sequence[Party], reading: Reading) -> Sequence[Party]:
    """Of those whom a title may mean the ones who have been called by its last word, and no deputies; else all.

    "The Secretary" beside a foreign minister is the one who has been called so, "the Minister of State" too.
    """
    title = fold(reading.title or "")
    alike = [p for p in parties if " of " in title and any(f" {title} " in f" {t} " for t in p.titles)]
    alike = alike or [p for p in parties if heads_of((title,)) & heads_of(p.titles)] or list(parties)
    if DEPUTY.intersection(title.split()) or reading.modifier in DEPUTY:
        return alike
    return [p for p in alike if DEPUTY.isdisjoint(fold(p.title or "").split())] or alike


SPEAKING: Final = {"president": ("presiden", "kremlin", "white house", "elysee", "blue house")}
"""Folded titles -> what the words for a spokesman have who speaks for their bearer."""


def of_spokesman(candidates: Sequence[Party], parties: Sequence[Party], reading: Reading) -> Sequence[Party]:
    """Of those whom a bare title may mean the one for whom the text's spokesman speaks; else all.

    "The President" is the one of the presidency whose spokesman tells it, though another was named later.
    """
    title = fold(reading.title or reading.noun)
    offices = SPEAKING.get(title, ())
    if reading.country or not offices or len(candidates) < 2:
        return candidates
    spokesmen = [
        p.country for p in parties
        if p.kind == "person" and p.country
        and any("spokes" in t and any(office in t for office in offices) for t in (fold(p.title or ""), *p.titles))
    ]  # fmt: skip
    spoken = [p for p in candidates if len(set(spokesmen)) == 1 and p.country in spokesmen]
    return spoken if len(spoken) == 1 else candidates


def of_another_name(party: Party, reading: Reading) -> bool:
    """Whether a table's person, found by a surname, has no other name in common with the bearer in the text."""
    wanted = {consonants(loosen(n)) for n in reading.names}
    told = {consonants(loosen(n)) for n in (reading.name or "").split()} - wanted
    full = [{consonants(n) for n in known} - wanted for known in party.names if len(known) > len(reading.names)]
    return bool(told and full) and all(told.isdisjoint(known) for known in full)


def as_serving(parties: Sequence[Party], reading: Reading) -> Reading:
    """The reading of somebody whom the text has named in full as a body's man, not as his country's minister once.

    "NATO Deputy Secretary General Kari Lund", and then "Ambassador Kari Lund", whom the tables know as Norway's.
    """
    full = tuple(loosen(n) for n in reading.names)
    if len(full) < 2 or reading.country in BODIES or reading.kind != "person":
        return reading
    known = next((p for p in parties if p.kind == "person" and p.country in BODIES and full in p.names), None)
    if known is None:
        return reading
    return replace(
        reading, country=known.country, key=known.key, wikidata=known.wikidata, name=known.name, office=None, role=None
    )
