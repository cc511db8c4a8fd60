"""Names to the person whom a text has called by them before, in that spelling or nearly."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from typing import Final

from dragoman.records.mentions import Reading
from dragoman.stages.coreference.parties import Party, may_be, name_rank, same_name
from dragoman.text.folding import consonants, loosen

MEANT: Final = 5
"""Least letters of a surname with an s too many."""

ALIKE: Final = 0.86
"""Least share of letters in common of two spellings of one surname in a text: "Jaishankar", "Jaishanker"."""


def by_surname(parties: Sequence[Party], reading: Reading) -> Party | None:
    """The person whom the text has named with this surname before: the text's own people come before the tables'.

    Of whom the text has only called the office, the tables gave the name: there another one may be meant.
    """
    bare = replace(reading, wikidata=None, country=None)
    named = [
        p
        for p in parties
        if p.kind == "person" and may_be(p, bare) and same_name(p, bare)
        and not (p.guessed and reading.wikidata and p.wikidata != reading.wikidata)
    ]  # fmt: skip
    return max(named, key=lambda p: (name_rank(p, reading), p.last.sentence, p.last.token), default=None)


def without_apostrophe(parties: Sequence[Party], reading: Reading) -> Party | None:
    """The person named before whose surname lost its apostrophe: "Trumps visit"."""
    if len(reading.names) != 1 or not reading.names[0].endswith("s") or reading.title or len(reading.names[0]) < MEANT:
        return None
    return by_surname(parties, replace(reading, names=(reading.names[0][:-1],)))


def misspelt(parties: Sequence[Party], reading: Reading) -> Party | None:
    """The one person named before in full whose surname a lone name, or one with the same given name, misspells."""
    words = [word for name in reading.names if (word := loosen(name))]
    if not words or reading.wikidata or reading.candidates or len(reading.names[-1]) <= MEANT - len(words) + 1:
        return None
    people = [p for p in parties if p.kind == "person" and p.count == 1 and may_be(p, reading)]
    alike = [p for p in people if any(_misspells(words, n) for n in p.names)]
    return alike[0] if len(alike) == 1 else None


def _misspells(words: Sequence[str], name: Sequence[str]) -> bool:
    """Whether words are a full name, or its surname, but for a letter or two; vowels aside where all else is given."""
    if len(name) < 2 or name[-1][:3] != words[-1][:3] or (len(words) > 1 and list(name[:-1]) != list(words[:-1])):
        return False
    return _alike(name[-1], words[-1]) or (len(words) > 1 and consonants(name[-1]) == consonants(words[-1]))


def _alike(one: str, other: str) -> bool:
    """Whether two surnames differ in a letter or two."""
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= ALIKE
