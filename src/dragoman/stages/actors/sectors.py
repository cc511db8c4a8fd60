"""Which PLOVER sectors the words of a phrase say: by its head noun, else by what stands beside or behind it.

"Ukrainian agricultural workers" are AGR, "a team of heavily armed police" COP, "opposition lawmakers" LEG and OPP,
"police officials" COP: a noun that says little ("official", "team", "leader") leaves the word to the others.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from dragoman.packs.actor_records import ActorPack
from dragoman.text.folding import fold

LONGEST: Final = 4
"""Most words of an entry."""

MOST: Final = 3
"""Most sectors that a phrase is given."""

ARMED: Final = ("REB", "PRM", "CRM")
"""Sectors of bodies whose people are theirs, whatever the noun: "FARC dissidents"."""

_BEHIND: Final = frozenset("of in from for at to with on against near by who whose that which".split())
"""Words behind which a phrase no longer names its actor, but something about it."""

Found = tuple[int, str, tuple[str, ...]]
"""Position, rank and sectors of an entry."""


def sectors_of(words: Sequence[str], pack: ActorPack, owner: Sequence[str] = ()) -> tuple[str, ...]:
    """The sectors that a phrase says, most specific first; empty where it says none.

    Args:
        words: Its tokens.
        pack: The actors pack.
        owner: Sectors of a body that the phrase names ("Hamas gunmen"), which say more than a noun that says little.
    """
    folded = [fold(word) for word in words]
    cut = next((n for n, word in enumerate(folded) if n and word in _BEHIND), len(folded))
    front = tuple(_entries(folded[:cut], pack))
    behind = tuple(_entries(folded[cut:], pack)) if cut < len(folded) and folded[cut] in ("of", "from", "for") else ()
    main = (
        (tuple(owner) if owner and owner[0] in ARMED else ())
        or _last(front, "noun")
        or tuple(owner)
        or _last(front, "adjective")
        or _first(behind, "noun")
        or _first(behind, "adjective")
        or _last(front, "generic")
    )
    second = [sector for _, rank, sectors in front if rank == "second" for sector in sectors]
    second += [sector for _, _, sectors in front[:-1] if sectors in (("GOV",), ("OPP",)) for sector in sectors]
    owned = "GOV" in second
    second = [sector for sector in second if sector != "GOV"]
    if owned and main == ("JRN",):  # only of media is it worth saying that the state owns them
        main = ("GOV", "JRN")
    return tuple(dict.fromkeys((*main, *second)))[:MOST]


def _entries(folded: Sequence[str], pack: ActorPack) -> Iterator[Found]:
    """The entries in some folded words, the longest at each place."""
    at = 0
    while at < len(folded):
        for end in range(min(len(folded), at + LONGEST), at, -1):
            key = " ".join(word for word in folded[at:end] if word).replace(" s ", "s ")
            found = pack.sector_words.get(key)
            owner = folded[end : end + 1] == ["s"]  # "the company's board"; "People's Republic" is no people
            if found is not None and folded[at] and not (owner and key == "people"):
                yield at, "adjective" if owner else found[0], found[1]
                at = end - 1
                break
        at += 1


def _last(entries: Sequence[Found], rank: str) -> tuple[str, ...]:
    return next((sectors for _, found, sectors in reversed(entries) if found == rank and sectors), ())


def _first(entries: Sequence[Found], rank: str) -> tuple[str, ...]:
    return next((sectors for _, found, sectors in entries if found == rank and sectors), ())
