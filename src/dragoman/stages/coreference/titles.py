"""Whom of several a title or surname means: who has been called so, and bears no other name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

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


def of_another_name(party: Party, reading: Reading) -> bool:
    """Whether a table's person, found by a surname, has no other name in common with the bearer in the text."""
    wanted = {consonants(loosen(n)) for n in reading.names}
    told = {consonants(loosen(n)) for n in (reading.name or "").split()} - wanted
    full = [{consonants(n) for n in known} - wanted for known in party.names if len(known) > len(reading.names)]
    return bool(told and full) and all(told.isdisjoint(known) for known in full)
