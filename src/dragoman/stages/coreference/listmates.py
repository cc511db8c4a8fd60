"""The country of those whom a list calls by their office alone: it is that of whom the list begins with.

"Iranian Deputy Foreign Minister Bagheri, Deputy Oil Minister Moradi and Deputy Interior Minister Karimi"; "on the
Thai side by Vice Minister of Trade Boon".
"""

from __future__ import annotations

from typing import Final

from dragoman.records.mentions import Phrase
from dragoman.stages.coreference.home import OFFICES
from dragoman.stages.coreference.parties import Party
from dragoman.stages.coreference.state import State
from dragoman.syntax.classes import DELEGATIONS

JOINTS: Final = frozenset(", and ; & as well along together with".split())
"""Words between two of a list."""

LEADING: Final = frozenset(
    "by were was included includes include comprised : ( comprising including headed led".split()
)
"""Words between a delegation and the first of those whom a list names of it."""

FARTHEST: Final = 3
"""Most tokens between two of a list."""


def share_countries(state: State) -> None:
    """Give each minister without a country that of the minister, or the side, before whom a list sets him."""
    before: tuple[Phrase, Party] | None = None
    for n, phrase in sorted(enumerate(state.phrases), key=lambda pair: (pair[1].sentence, pair[1].first)):
        found = state.found.get(n, ())
        if len(found) != 1 or (before is not None and _is_inside(phrase, before[0])):
            continue
        party = found[0]
        if before is not None and _serves(party) and not party.country and _is_next(state, before, phrase, party):
            party.country = before[1].country
        before = (phrase, party)


def _is_inside(phrase: Phrase, other: Phrase) -> bool:
    return phrase.sentence == other.sentence and phrase.last <= other.last


def _serves(party: Party) -> bool:
    """Whether somebody is one minister, of any kind."""
    return party.kind == "person" and party.count == 1 and (party.role or "").split(":")[0] in OFFICES


def _is_next(state: State, before: tuple[Phrase, Party], phrase: Phrase, party: Party) -> bool:
    """Whether somebody follows in a list on a minister of another office, or on the side that it lists."""
    other, mate = before
    tokens = state.sentences[phrase.sentence].tokens
    between = [t.text.lower() for t in tokens[other.last + 1 : phrase.first]]
    if other.sentence != phrase.sentence or not mate.country or not 0 < len(between) <= FARTHEST:
        return False
    if _serves(mate):
        return JOINTS.issuperset(between) and not mate.nouns & party.nouns
    return tokens[other.last].text.lower() in DELEGATIONS and LEADING.issuperset(between)
