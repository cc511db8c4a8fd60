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

_NUMERALS: Final = {"three": 3, "four": 4, "five": 5, "six": 6}

_OF_SEVERAL: Final = re.compile(
    rf"(?i)\b(?:of|from)\s+(?:all|the)\s+(?P<count>{'|'.join(_NUMERALS)})\s+(?:neighbou?r(?:ing|ly)\s+)?"
    r"(?:countries|nations|states|neighbou?rs)$"
)
"""The same of three states and more."""

BACK: Final = 3
"""Sentences back in which several states are named together."""

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
    if (several := _OF_SEVERAL.search(words)) and _acts(reading):
        return _named_together(state, n, _NUMERALS[several["count"].lower()])
    if not _OF_BOTH.search(words):
        return []
    if each := one_each(state, phrase, reading):
        return each
    return (parties_of_plural(state, n, BOTH) or _between(state, phrase)) if _acts(reading) else []


def _acts(reading: Reading) -> bool:
    """Whether people or organs act for their states."""
    return reading.kind in ("group", "government") and bool(OFFICIAL.intersection(reading.sectors))


def _named_together(state: State, n: int, count: int) -> list[Party]:
    """The states, so many, of those who were named together last before a phrase, each of another one."""
    sentence = state.phrases[n].sentence
    for m in range(n - 1, -1, -1):
        if sentence - state.phrases[m].sentence > BACK:
            break
        members = next((found for found in state.sets if m in found and found[-1] < n), [m])
        codes = [p.country for k in members for p in state.found.get(k, ()) if p.country]
        if len(codes) == count == len(set(codes)):
            parties = [party_of_state(state, code) for code in codes]
            return [p for p in parties if p is not None] if all(parties) else []
    return []


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
