"""In which country a name is at home: how much likelier its words are among the people of one than among all."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from dragoman.packs.actor_records import ActorPack
from dragoman.text.folding import fold

ALL: Final = ""
"""The key of the line with how many words, or parts of words, the people of each country have together."""

PART: Final = 3
"""Letters of a part of a word, "^" before its first and "$" behind its last counted."""

WORD_DOUBT: Final = 3.0
PART_DOUBT: Final = 20.0
"""How many words, and parts, of all countries' people stand beside those of one: a single word is no rule."""

WORD_SHARE: Final = 0.7
PART_SHARE: Final = 0.9
ALONE: Final = 1.5
"""The say of a word as a whole and of its parts, and theirs where no other bears it; by cross-validation."""

LEAST: Final = -3.0
MOST: Final = 4.0
"""The least and the most that one word says."""


def at_home(pack: ActorPack, name: str, countries: Iterable[str]) -> dict[str, float]:
    """How much speaks for somebody's being of each of some countries by name alone: 0 nothing, 1 much, below 0 against.

    The natural logarithm of how much likelier the words of the name, and their parts, are among the office-holders
    and public figures of that country than among those of all, added up over its words and divided by the root of
    their number.

    Args:
        pack: The loaded pack.
        name: The name as written.
        countries: ISO 3166-1 alpha-3 codes.

    Returns:
        Country to figure, without those of which the pack knows nobody; empty for a name without a word of two letters.
    """
    words = [word for word in fold(name).split() if len(word) > 1]
    known = _counts(pack.name_words, ALL)
    codes = [code for code in countries if code in known] if words else []
    sums = dict.fromkeys(codes, 0.0)
    for word in words if codes else ():
        whole = _likelihoods(pack.name_words, word, codes, known, WORD_DOUBT)
        parts = _of_parts(pack, word, codes)
        for code in codes:
            said = ALONE * parts[code]
            if whole:
                said = max(LEAST, min(MOST, whole[code])) * WORD_SHARE + parts[code] * PART_SHARE
            sums[code] += said / math.sqrt(len(words))
    return sums


def parts_of(word: str) -> Iterator[str]:
    """The parts of a folded word, its beginning and end marked."""
    marked = f"^{word}$"
    return (marked[n : n + PART] for n in range(len(marked) - PART + 1))


def _of_parts(pack: ActorPack, word: str, codes: Sequence[str]) -> dict[str, float]:
    """What the parts of a word say of each country, on average."""
    totals = _counts(pack.name_parts, ALL)
    found = [_likelihoods(pack.name_parts, part, codes, totals, PART_DOUBT) for part in parts_of(word)]
    known = [said for said in found if said]
    return {code: sum(said[code] for said in known) / max(1, len(known)) for code in codes}


def _likelihoods(
    table: Mapping[str, str], key: str, codes: Sequence[str], totals: Mapping[str, int], doubt: float
) -> dict[str, float]:
    """The logarithm of how much likelier a key is in each country than in all; empty where the table lacks it."""
    counts = _counts(table, key)
    if not counts:
        return {}
    everywhere = sum(counts.values()) / sum(totals.values())
    here = {code: (counts.get(code, 0) + doubt * everywhere) / (totals.get(code, 0) + doubt) for code in codes}
    return {code: math.log(share / everywhere) for code, share in here.items()}


def _counts(table: Mapping[str, str], key: str) -> dict[str, int]:
    """A line of a table: country to how many of its people have the key."""
    cells = (cell.partition(":") for cell in table.get(key, "").split())
    return {code: int(count) for code, _, count in cells}
