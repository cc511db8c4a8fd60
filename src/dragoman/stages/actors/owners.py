"""Whose somebody is, where the owner is a person: "Russian President Vladimir Putin's aide Yuri Ushakov" is Ushakov."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from dragoman.packs.actor_records import ActorPack
from dragoman.packs.leaders import leader_named
from dragoman.packs.people import who_is
from dragoman.stages.actors.hints import country_of
from dragoman.stages.actors.piece import Piece
from dragoman.stages.actors.pieces import COUNTERPARTS

KIN: Final = frozenset(
    """wife husband spouse widow widower fiancée partner son daughter brother sister father mother uncle aunt nephew
    niece cousin grandson granddaughter grandfather twin ally confidant confidante friend associate critic opponent
    rival supporter follower predecessor successor deputy bodyguard interpreter nominee appointee protégé""".split()
)
"""Nouns of those who are somebody's without an office."""


@dataclass(frozen=True, slots=True)
class Owned:
    """A phrase without its owner. ``first``: the 0-based token with which it begins; the pieces count from there."""

    first: int
    pieces: tuple[Piece, ...]
    country: str | None


def owned(pieces: Sequence[Piece], pack: ActorPack, on: str | None) -> Owned | None:
    """The rest of a phrase that begins with a person's name in the genitive, and the owner's country.

    None where no person owns, or where what he owns is nobody ("Mr Putin's plan").
    """
    for at in range(len(pieces) - 2, 0, -1):
        rest = pieces[at + 1 :]
        if pieces[at].kind == "genitive" and pieces[at - 1].kind == "name" and _is_somebody(rest):
            first = rest[0].first
            moved = tuple(replace(p, first=p.first - first, last=p.last - first) for p in rest)
            return Owned(first, moved, _country_of_owner(pieces[:at], pack, on))
    return None


def _is_somebody(pieces: Sequence[Piece]) -> bool:
    """Whether pieces mean a person by a title or an office in common, not his body ("Mr Putin's Security Council")."""
    heads = [p for p in pieces if p.kind in ("title", "body_noun") or p.key in COUNTERPARTS | KIN]
    body = any(p.kind == "body_noun" and q.kind == "of" for p, q in pairwise(pieces))  # "his team of ministers"
    return bool(heads) and heads[-1].kind != "body_noun" and not body and not any(p.kind == "genitive" for p in pieces)


def _country_of_owner(pieces: Sequence[Piece], pack: ActorPack, on: str | None) -> str | None:
    """The country of an owner: as the phrase says it, else that of the one person who bears the name."""
    if (country := country_of(pieces, pack)) is not None or on is None:
        return country
    names = pieces[-1].text.split()
    who = leader_named(pack, names[-1], on, None) if len(names) == 1 else who_is(pack, names, on, None, None)[0]
    if who is None:
        return None
    return who.holding.country if who.holding else next((h.country for h in who.person.holdings), None)
