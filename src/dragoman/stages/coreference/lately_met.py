"""People whom a text calls the two for having met: "Lund received Vik. The two leaders discussed trade"."""

from __future__ import annotations

from typing import Final

from dragoman.records.chances import likeliest
from dragoman.records.events import CONTACTS
from dragoman.records.mentions import Phrase, Reading
from dragoman.stages.coreference.parties import Party, has_title, holds_another
from dragoman.stages.coreference.state import State

LOOSE: Final = ("leader", "leaders")
"""Nouns by which ministers and envoys are called as well, where they have met."""

BACK: Final = 8
"""Sentences back in which the contact is told whose two sides are meant."""


def lately_met(state: State, phrase: Phrase, reading: Reading) -> list[Party]:
    """The two people of two countries whose contact was told last, for "the two leaders"; none where no such two.

    Who is cited as a source took no part. "The leaders of the two countries" may be others.
    """
    words = state.document.cite(phrase.span).lower().split()
    noun = reading.noun.split()[-1:] or [""]
    if noun[0] not in LOOSE or reading.count != 2 or reading.country or "of" in words:
        return []
    for sentence in range(phrase.sentence - 1, max(-1, phrase.sentence - 1 - BACK), -1):
        triggers = state.sentences[sentence].triggers
        if not any(likeliest(t.kinds) in CONTACTS for t in triggers):
            continue
        people = _people_in(state, sentence)
        if len(people) > 1:
            apart = len({p.country for p in people} - {None}) == len(people) == 2
            return people if apart and all(p.role and not p.former for p in people) else []
    return []


def _people_in(state: State, sentence: int) -> list[Party]:
    """The single people of whom a sentence speaks, but for those whom it cites."""
    return [
        p
        for p in state.parties
        if p.kind == "person" and p.count == 1 and not p.anonymous
        if any(s.sentence == sentence and not s.source for s in p.places)
        and not any(s.sentence == sentence and s.source for s in p.places)
    ]  # fmt: skip


def in_own_contact(state: State, phrase: Phrase, reading: Reading) -> list[Party]:
    """The two people who stand behind "between" in the same sentence: "in the call between Lund and Vik, the two"."""
    tokens = state.sentences[phrase.sentence].tokens
    leads = [n for n in range(phrase.first) if tokens[n].text.lower() == "between"]
    if not leads:
        return []
    between = range(leads[-1], phrase.first)
    people = [
        p
        for p in state.parties
        if p.kind == "person" and any(s.sentence == phrase.sentence and s.token in between for s in p.places)
    ]
    fit = all(p.count == 1 and may_bear(p, reading) and not holds_another(p, reading) for p in people)
    return people if len(people) == 2 and fit else []


def in_contact(state: State, phrase: Phrase, reading: Reading) -> list[Party]:
    """The two people whose call or meeting the sentence before tells, where it speaks of nobody else.

    After several calls "the two leaders" are those of the last one.
    """
    before = phrase.sentence - 1
    triggers = state.sentences[before].triggers if before >= 0 else ()
    if not any(likeliest(t.kinds) in CONTACTS for t in triggers):
        return []
    people = [p for p in state.parties if p.kind == "person" and any(s.sentence == before for s in p.places)]
    told = any(s.sentence == before and s.source for p in people for s in p.places)
    apart = len(people) == 2 and (people[0].country is None or people[0].country != people[1].country)
    fit = all(p.count == 1 and may_bear(p, reading) and not holds_another(p, reading) for p in people)
    return people if apart and fit and not told else []


def may_bear(party: Party, reading: Reading) -> bool:
    """Whether a plural title can be a person's: "the spokesmen" are not the two ministers named last."""
    return reading.role in (None, "", "other") or party.role is None or has_title(party, reading)
