"""Counts of the words of names, and of their parts, by country: from which a reader guesses whose a stranger is."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from dragoman.packs.actors import BODY_CODES
from dragoman.packs.origins import ALL, parts_of
from dragoman.text.folding import fold
from tools.actor_persons import Figure

LEAST_PARTS = 2
"""Parts that fewer people have in all are left out: they say nothing and take room."""

Table = Mapping[str, Mapping[str, int]]


def origins_of(figures: Sequence[Figure]) -> tuple[Table, Table]:
    """Words and parts of names, each with the countries of those who bear it and how many they are.

    Of people of one country only; the key ``ALL`` has the sums.
    """
    words: dict[str, Counter[str]] = defaultdict(Counter)
    parts: dict[str, Counter[str]] = defaultdict(Counter)
    for figure in figures:
        countries = {code for code in figure.countries() if len(code) == 3 and code not in BODY_CODES}
        if len(countries) != 1:
            continue
        (country,) = countries
        for word in fold(figure.name).split():
            if len(word) < 2:
                continue
            words[word][country] += 1
            for part in parts_of(word):
                parts[part][country] += 1
    common = {part: counts for part, counts in parts.items() if counts.total() >= LEAST_PARTS}
    return _with_sums(words), _with_sums(common)


def _with_sums(table: Mapping[str, Counter[str]]) -> Table:
    sums: Counter[str] = Counter()
    for counts in table.values():
        sums.update(counts)
    return {ALL: sums, **table}


def lines_of(table: Table) -> Iterable[tuple[str, str]]:
    """A table as the pack's lines: the key, and each country with its number."""
    for key, counts in sorted(table.items()):
        yield key, " ".join(f"{code}:{count}" for code, count in sorted(counts.items()))
