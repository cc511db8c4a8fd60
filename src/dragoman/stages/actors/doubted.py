"""Whether a full name that is not quite a known person's means that person: where country or office agree.

"Carlos Ruiz" may be short for Carlos Navarrete Ruiz in a text about his country, and is somebody else elsewhere.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Final

from dragoman.packs.actor_records import BODIES, ActorPack
from dragoman.packs.left_over import is_whole
from dragoman.packs.people import FORMER, SEATS, Who, holds_on, known
from dragoman.records.language import Sentence
from dragoman.records.mentions import Reading
from dragoman.stages.actors.hints import code_of
from dragoman.stages.actors.pieces import Phrases, cut_pieces
from dragoman.text.folding import fold

SINGLE: Final = SEATS - {"minister"}
"""Classes of offices of which few hold one: of ministers and ambassadors two of like names are common."""


def likely(base: Reading, who: Who, on: str | None) -> Reading:
    """A reading with the person that it seems to be, and what it says ``otherwise`` where only the text can tell.

    Where the phrase tells another country than any of his it is somebody else.

    Args:
        base: What the phrase says by itself.
        who: The person of the packs.
        on: The ISO day, null where it is not known.
    """
    found = known(base, who)
    countries = {h.country for h in who.person.holdings}
    seats = {h.role for h in who.person.holdings if holds_on(h, on)} & SINGLE
    agrees = base.country in countries or (base.role in seats and base.modifier not in FORMER)
    if not base.names or agrees or is_whole(who.person, base.names):
        return found
    return base if base.country else replace(found, otherwise=base)


def settled(reading: Reading, around: Collection[str]) -> Reading:
    """A reading decided by the countries of which its text speaks."""
    if reading.parts:
        return replace(reading, parts=tuple(settled(part, around) for part in reading.parts))
    if reading.otherwise is None:
        return reading
    return replace(reading, otherwise=None) if reading.country in around else reading.otherwise


def countries_in(words: Sequence[str], pack: ActorPack, entries: Phrases) -> frozenset[str]:
    """The codes of the countries and of the bodies of states that some words name."""
    found = set()
    for piece in cut_pieces(words, entries):
        if piece.kind in ("country", "demonym", "capital"):
            found.add(code_of(piece, pack))
        elif piece.kind == "organization":
            found.add(pack.organizations[piece.key].code)
        elif piece.kind == "metonym":
            found.add(pack.metonyms[piece.key].country)
    return frozenset(code for code in found if code)


def countries_told(sentences: Sequence[Sentence], pack: ActorPack, entries: Phrases) -> frozenset[str]:
    """The codes of all countries and bodies of states that a text names."""
    told = (countries_in([t.text for t in s.tokens], pack, entries) for s in sentences)
    return frozenset().union(*told)


def is_called_so(who: Who, title: str | None) -> bool:
    """Whether a whole title in the text is that of somebody's office: "Secretary of the Security Council"."""
    held = who.holding.title if who.holding is not None and not who.former else ""
    return " of " in (title or "") and f"{fold(held)} ".startswith(f"{fold(title or '')} ")


def may_serve(who: Who, country: str | None) -> bool:
    """Whether somebody may belong to a country for which no office is known: officials of bodies come from anywhere."""
    codes = {h.country for h in who.person.holdings}
    return not codes or country in codes or bool(codes & BODIES)
