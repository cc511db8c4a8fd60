"""Changes to training passages: other countries and persons, other case, words hidden.

The written dispatches name a few hundred persons and countries; the model is to learn how they are told, not who
they are. A change keeps the number of words, so that every annotation stays true.
"""

from __future__ import annotations

import csv
import gzip
import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from dragoman.packs.actors import load_actors
from training.documents import Document

Change = Callable[[Document, random.Random], Document]

HIDDEN = "[MASK]"
"""The word that stands for a hidden one."""

_SHARED = frozenset("Korea Korean Sudan Sudanese Guinea Guinean Congo Congolese Georgia Georgian Jordan Chad".split())
"""Words of several countries' names, or of other things: a change of one would break what stands beside it."""

_PERSONS = ("Person", "PER", "person")


@dataclass(frozen=True)
class Swaps:
    """Countries as (name, adjective, capital) of one word each, and family names."""

    countries: tuple[tuple[str, str, str], ...]
    families: tuple[str, ...]


def load_swaps(data: Path) -> Swaps:
    """From the actors pack, and ``actors/office-holders-historic.csv.gz`` of the data folder."""
    rows = [(c.name, c.adjective.split("|")[0], (*c.capitals, "")[0]) for c in load_actors().countries.values()]
    whole = [row for row in rows if all(w.isalpha() and w not in _SHARED for w in row) and row[0] != row[2]]
    with gzip.open(data / "actors/office-holders-historic.csv.gz", "rt", encoding="utf-8") as file:
        people = [row["person"].split() for row in csv.DictReader(file)]
    families = sorted({p[-1] for p in people if len(p) > 1 and p[-1].isalpha() and len(p[-1]) > 3})
    return Swaps(tuple(sorted(whole)), tuple(families))


def swap(swaps: Swaps, share: float) -> Change:
    """A change that, in a share of the passages, puts other countries and persons for those named."""
    place = {word: (n, row[0]) for row in swaps.countries for n, word in enumerate(row)}

    def change(document: Document, chance: random.Random) -> Document:
        if chance.random() >= share:
            return document
        countries: dict[str, tuple[str, str, str]] = {}
        families: dict[str, str] = {}
        persons = _words_of_persons(document)
        words = list(document.words)
        for n, word in enumerate(words):
            if word in place:
                column, country = place[word]
                words[n] = countries.setdefault(country, chance.choice(swaps.countries))[column]
            elif n in persons and len(word) > 3 and word.istitle() and word.isalpha():
                words[n] = families.setdefault(word, chance.choice(swaps.families))
        return replace(document, words=tuple(words))

    return change


def _words_of_persons(document: Document) -> set[int]:
    """The last words of names of persons; of a title ("the Serbian president") none is changed, being lower."""
    spans = [s for head in ("names", "mentions", "inner_mentions") for s in document.spans.get(head, ())]
    return {last for _, last, label in spans if label in _PERSONS}


def recase(share: float) -> Change:
    """A change that writes a share of the passages in capitals, in lower case or with every word capitalised."""

    def change(document: Document, chance: random.Random) -> Document:
        if chance.random() >= share:
            return document
        write = chance.choice((str.upper, str.upper, str.lower, _titled))
        return replace(document, words=tuple(write(word) for word in document.words))

    return change


def _titled(word: str) -> str:
    return word[:1].upper() + word[1:]


def hide(share: float) -> Change:
    """A change that hides a share of all words, so that none is relied on alone."""

    def change(document: Document, chance: random.Random) -> Document:
        return replace(document, words=tuple(HIDDEN if chance.random() < share else w for w in document.words))

    return change
