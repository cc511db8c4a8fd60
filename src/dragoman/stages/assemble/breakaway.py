"""Dealings inside one state that are diplomacy none the less: with those who are ruled apart from it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from dragoman.records.entities import Entity

BREAKAWAY: Final = re.compile(
    r"(?i)\b(?:abkhaz\w*|south(?:ern)? osset\w*|tskhinvali|sukhumi|transn?dniest\w*|transnistria\w*|tiraspol"
    r"|nagorn\w+[ -]karabakh|karabakh\w*|artsakh\w*|stepanakert|kurdistan|krg|iraqi kurd\w*|erbil"
    r"|turkish cypriot\w*|northern cyprus|greek cypriot\w*|somaliland\w*|hargeisa|puntland\w*"
    r"|(?:donetsk|luhansk|lugansk) people.s republic\w*|[dl]pr|bougainville\w*|gagauz\w*|houthis?|tigray\w*|tplf)\b"
)
"""Entities that are or were ruled apart from the state to which tables give them, or negotiate with it as a side."""


STEM: Final = 5
"""Letters by which two words for one such entity are alike: "Abkhaz", "Abkhazia"."""


def stands_for(entity: Entity) -> frozenset[str]:
    """The entities for which the words for somebody say that he stands, by stem."""
    words = (entity.name, entity.office.title if entity.office else "", *(m.text for m in entity.mentions))
    return frozenset(m.group().lower()[:STEM] for w in words for m in BREAKAWAY.finditer(w))


def are_two_sides(entities: Sequence[Entity]) -> bool:
    """Whether of several of one country some stand apart from it and others do not, or stand for another one."""
    sides = {stands_for(e) for e in entities}
    return len(sides) > 1 and any(sides) and not frozenset.intersection(*sides)
