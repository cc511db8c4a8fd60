"""Officials "of the two countries", and the two countries themselves where the text has them only as places."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from dragoman.packs.actor_records import ActorPack
from dragoman.records.dispatch import Document
from dragoman.records.mentions import Phrase, Reading
from dragoman.records.times import Place
from dragoman.stages.coreference.each import one_each
from dragoman.stages.coreference.parties import Party
from dragoman.stages.coreference.plurals import parties_of_plural
from dragoman.stages.coreference.state import State, party_of_state
from dragoman.text.folding import fold

_OF_BOTH: Final = re.compile(
    r"(?i)\b(?:of|from)\s+(?:both|the\s+two)(?:\s+neighbou?r(?:ing|ly)?)?\s+(?:countries|nations|states|neighbou?rs)$"
)
"""What stands behind people or organs of which each of two states has its own."""

_ALONE: Final = re.compile(
    r"(?i)(?:both|the\s+two)(?:\s+neighbou?r(?:ing|ly)?)?\s+(?:countries|nations|states|neighbou?rs)"
)

OFFICIAL: Final = frozenset(("GOV", "MIL", "COP", "SPY", "LEG", "JUD"))
"""Sectors of those who act for their state."""

BOTH: Final = Reading("title", "country", count=2, noun="countries", definite=True)


def of_two_states(state: State, n: int, reading: Reading) -> list[Party]:
    """The two states that "officials of the two countries" means, or the holders of their office; none mostly.

    Also for "the two countries" themselves, where nothing but a line between places names them: "the border between
    Chad and Niger".
    """
    phrase = state.phrases[n]
    words = state.document.cite(phrase.span)
    if reading.names or reading.key is not None or reading.parts:
        return []
    if _ALONE.fullmatch(words):
        return _between(state, phrase)
    if not _OF_BOTH.search(words):
        return []
    if each := one_each(state, phrase, reading):
        return each
    acting = reading.kind in ("group", "government") and OFFICIAL.intersection(reading.sectors)
    return (parties_of_plural(state, n, BOTH) or _between(state, phrase)) if acting else []


def states_between(document: Document, places: Sequence[Place], pack: ActorPack) -> tuple[tuple[int, str, str], ...]:
    """Where a text has two states behind "between", by their own names: the place in the text and both codes."""
    own = {fold(name): country.code for country in pack.countries.values() for name in (country.name, *country.names)}
    found = []
    for one, other in pairwise(places):
        codes = [own.get(fold(place.text)) for place in (one, other)]
        before = document.text[: one.span.start].rstrip().lower().endswith("between")
        joined = document.text[one.span.end : other.span.start].strip().lower() in ("and", "&")
        if before and joined and codes[0] and codes[1] and codes[0] != codes[1]:
            found.append((one.span.start, codes[0], codes[1]))
    return tuple(found)


def _between(state: State, phrase: Phrase) -> list[Party]:
    """The two states between which the text last told that something lies, before a phrase."""
    told = [codes for at, *codes in state.between if at < phrase.span.start]
    parties = [party_of_state(state, code) for code in told[-1]] if told else []
    return [p for p in parties if p is not None] if all(parties) else []
