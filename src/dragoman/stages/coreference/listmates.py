"""What those on a list share: the country of those whom it calls by their office alone, the office of those it names.

"Iranian Deputy Foreign Minister Bagheri, Deputy Oil Minister Moradi and Deputy Interior Minister Karimi"; "on the
Thai side by Vice Minister of Trade Boon"; "ambassadors Kari Lund of Norway and Kenji Mori of Japan".
"""

from __future__ import annotations

from typing import Final

from dragoman.records.mentions import Phrase
from dragoman.stages.coreference.home import OFFICES
from dragoman.stages.coreference.parties import Party
from dragoman.stages.coreference.state import State
from dragoman.syntax.classes import DELEGATIONS, ENVOYS
from dragoman.syntax.greeted import OFFICIALS
from dragoman.text.lemmas import lemma

JOINTS: Final = frozenset(", and ; & as well along together with".split())
"""Words between two of a list."""

LEADING: Final = frozenset(
    "by were was included includes include comprised : ( comprising including headed led".split()
)
"""Words between a delegation and the first of those whom a list names of it."""

BEHIND: Final = ("of", "to", "in", "for", "from")
"""Prepositions behind the noun of an office."""

LED: Final = frozenset(("of", "from"))
"""Those before each state of a list: "the ambassadors of Chad, Ali Oumar, and of Mali, Awa Keita"."""

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


def share_offices(state: State) -> None:
    """Give those whom a list names behind a plural office, each with his own country, that office, and one of it each.

    Who is known by another office keeps it.
    """
    head: Party | None = None
    before: Phrase | None = None
    for n, phrase in sorted(enumerate(state.phrases), key=lambda pair: (pair[1].sentence, pair[1].first)):
        found = state.found.get(n, ())
        if len(found) != 1 or (before is not None and _is_inside(phrase, before)):
            continue
        party = found[0]
        if head is not None and before is not None and _is_mate(state, before, phrase, head, party):
            party.title, party.role, party.sectors = head.title, head.role, party.sectors or head.sectors
        else:
            head = party if _is_several(party) else None
            if head is not None and head.title:
                head.title = _of_one(head.title)
        before = phrase


def _is_several(party: Party) -> bool:
    """Whether one person by name is called by an office in the plural, which so is that of others too."""
    named = party.kind == "person" and party.count == 1 and bool(party.names)
    return named and party.title is not None and party.office is None and _of_one(party.title) != party.title


def _is_mate(state: State, before: Phrase, phrase: Phrase, head: Party, party: Party) -> bool:
    """Whether somebody by name, of a country and without an office, follows right behind the one before on a list."""
    tokens = state.sentences[phrase.sentence].tokens
    between = [t.text.lower() for t in tokens[before.last + 1 : phrase.first]]
    plain = party.kind == "person" and bool(party.names) and party.count == 1 and not party.title and not party.office
    near = before.sentence == phrase.sentence and 0 < len(between) <= FARTHEST and (JOINTS | LED).issuperset(between)
    return near and plain and party is not head and party.country is not None and party.country != head.country


def _of_one(title: str) -> str:
    """A title in the plural as that of one: "ambassadors of Chad" as "ambassador"."""
    words = title.split()
    end = next((n for n, word in enumerate(words) if word in BEHIND), len(words))
    if not end:
        return title
    one = lemma(words[end - 1], "NNS")
    office = one in ENVOYS or one in OFFICIALS  # no "d'affaires", no "affairs"
    return title if one == words[end - 1].lower() or not office else " ".join((*words[: end - 1], one))
