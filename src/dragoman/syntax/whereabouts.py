"""Places where somebody only is, and whose he is not: "diplomats in Lusaka", "delegates at the talks in Geneva"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from dragoman.syntax.classes import ENVOYS

AWAY: Final = ENVOYS | frozenset(
    """delegate delegates negotiator negotiators mediator mediators observer observers
    monitor monitors correspondent correspondents journalist journalists reporter reporters participant participants
    peacekeeper peacekeepers""".split()
)
"""Nouns of those who are where they are on business, and mostly from elsewhere."""

HELD: Final = frozenset(
    """talks talk meeting meetings summit conference congress forum negotiations ceremony session gathering
    workshop consultations""".split()
)
"""Nouns of what is held in a place."""

MISSIONS: Final = frozenset(
    "embassy embassies consulate consulates mission missions legation nunciature delegation delegations".split()
)
"""Nouns of houses that one state keeps in another."""

FOREIGN: Final = frozenset("foreign western international".split())
"""Adjectives of those who are from elsewhere; a foreign ministry is not."""

HOME: Final = frozenset("ministry minister ministers ministries office affairs secretary policy".split())


def is_only_there(before: Sequence[str], behind: Sequence[str] = ()) -> bool:
    """Whether a place among somebody's words is where he is, or is near to, and not whose he is.

    Args:
        before: The words of the phrase before the place.
        behind: Those behind it.
    """
    low = [word.lower() for words in before for word in words.split()]
    while low and low[-1] == "the":
        low.pop()
    if behind and behind[0].lower() in HELD and low:
        return True  # "negotiators at the Vienna talks"
    if low[-2:] == ["close", "to"]:
        return True
    if low[-1:] not in (["in"], ["at"]) or "," in low:
        return False
    away = any(one in FOREIGN and other not in HOME for one, other in pairwise(low))
    return away or not (AWAY | HELD | MISSIONS).isdisjoint(low)
