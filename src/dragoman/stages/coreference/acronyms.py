"""Acronyms that a text gives in brackets behind a name: "the Togolese Navy (TN)", later "the TN"."""

from __future__ import annotations

import re
from typing import Final

from dragoman.records.mentions import Phrase
from dragoman.stages.coreference.parties import Party
from dragoman.stages.coreference.state import State
from dragoman.text.folding import fold

_ACRONYM: Final = re.compile(r"(?:[Tt]he )?([A-Z][A-Za-z&.-]{0,9}[A-Z])(?:['’]s?)?")
_NEAR: Final = 4
"""Most code points between a name and the acronym in brackets behind it."""


def introduced(state: State, phrase: Phrase) -> Party | None:
    """The one party behind whose name the text has given, in brackets, the acronym that a phrase is."""
    match = _ACRONYM.fullmatch(state.document.cite(phrase.span))
    if match is None or fold(match.group(1)) in state.pack.country_names:
        return None  # a state's is its own: "the US envoy for North Korea (DPRK)" is not the DPRK
    bracket = state.document.text.find(f"({match.group(1)})")
    if not 0 <= bracket < phrase.span.end:
        return None
    for n, named in enumerate(state.phrases):
        if named is phrase or len(state.found.get(n, ())) != 1:
            continue
        inside = named.span.start < bracket < named.span.end
        if inside or 0 <= bracket - named.span.end < _NEAR:
            return state.found[n][0]
    return None
