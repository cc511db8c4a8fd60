"""Monarchs: who is meant by "King Abdullah", and that a king is no president."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.packs.actor_records import ActorPack, Person
from dragoman.packs.actors import holders
from dragoman.packs.people import SEAT, Who, role_sectors
from dragoman.packs.surnames import split_name
from dragoman.text.folding import fold, loosen

CROWNED: Final = frozenset("king queen monarch emir amir sultan emperor empress duke duchess prince yang".split())
"""Words of the titles of those who reign."""

NOUNS: Final = frozenset(("king", "queen", "monarch", "emperor", "emir", "sultan", "grand duke"))
"""Title nouns that only those bear who reign."""


def suits(noun: str, office: str | None) -> bool:
    """Whether an office may be what a title noun says: no president is meant by "the king", nor a king by "president".

    ``office``: the office's title ("King of Spain"), null where it is not known.
    """
    if office is None or (noun not in NOUNS and noun != "president"):
        return True
    reigns = not CROWNED.isdisjoint(fold(office).split())
    return reigns if noun in NOUNS else not reigns


BY_FIRST: Final = NOUNS | {"prince", "sheikh"}
"""Titles that stand before a first name where only one name follows."""


def may_go_by(person: Person, noun: str, names: Sequence[str]) -> bool:
    """Whether somebody may be called by a title and one name: "Prince Turki" is Turki, "Sheikh Omar" no Ismail Omar.

    Sheikhs who are clerics go by the last name as well.
    """
    if noun not in BY_FIRST or len(names) != 1:
        return True
    own = [words for name in (person.name, *person.aliases) if (words := split_name(name))]
    cleric = noun == "sheikh" and any("REL" in role_sectors(h.role) for h in person.holdings)
    said = loosen(names[0])
    return any(said in map(loosen, (words[0], words[-1]) if cleric else words[:1]) for words in own)


def crowned_named(pack: ActorPack, names: Sequence[str], on: str | None) -> tuple[Who, ...]:
    """Those who reign on a day and whose name begins so, each once: of "King Abdullah" two in 2010, one later."""
    wanted = [loosen(name) for name in names]
    found: dict[str, Who] = {}
    for country in pack.countries:
        for one in holders(pack, country, "head_of_state", on):
            if loosen(one.person.name).split()[: len(wanted)] == wanted and suits("king", one.holding.title):
                key = one.person.wikidata or one.person.name
                if key not in found or one.holding.country == SEAT:
                    found[key] = Who(one.person, one.holding, former=False)
    return tuple(found.values())
