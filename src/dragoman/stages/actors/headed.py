"""The country of a government that is called by who heads it: "the Trump administration", "Maduro's government"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dragoman.packs.actor_records import ActorPack
from dragoman.packs.leaders import leader_named
from dragoman.packs.people import who_is
from dragoman.records.mentions import Reading
from dragoman.stages.actors.piece import Piece
from dragoman.text.folding import fold

GOVERNMENTS: Final = frozenset("administration government regime cabinet office".split())
"""Nouns of a government before which its head's name may stand."""


def headed(reading: Reading, pieces: Sequence[Piece], pack: ActorPack, on: str | None) -> Reading:
    """A government's reading with the country that its head leads on a day, where nothing else tells it.

    Args:
        reading: What the phrase says by itself.
        pieces: Its pieces.
        pack: The actors pack.
        on: The ISO day, null where it is not known.
    """
    if reading.country or reading.wikidata or reading.parts or reading.kind == "person" or on is None:
        return reading
    core = [p for p in pieces if p.kind not in ("determiner", "genitive", "honorific")]
    titles, pair = core[:-2], core[-2:]
    if [p.kind == "name" for p in pair] != [True, False] or pair[1].text.lower() not in GOVERNMENTS:
        return reading
    if any(p.kind not in ("title", "modifier") or p.plural for p in titles):
        return reading
    names = pair[0].text.split()
    who = who_is(pack, names, on, None, None)[0] if len(names) > 1 else None
    who = who or leader_named(pack, names[-1], on, None)
    if who is None or who.holding is None or not who.holding.country:
        return reading
    name = reading.name or f"{pair[0].text} {pair[1].text}"
    code = who.holding.country
    return replace(
        reading, form="name", kind="government", name=name, key=f"body:{code}:{fold(name)}", country=code,
        sectors=("GOV",),
    )  # fmt: skip
