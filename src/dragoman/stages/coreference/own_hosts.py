"""Whom a guest calls his: "visits Latvia to meet his counterpart", "thanked his hosts" as filed from where he is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.records.mentions import Phrase
from dragoman.records.times import Place
from dragoman.stages.coreference.hosts import visits_of
from dragoman.stages.coreference.leaders import call_holder
from dragoman.stages.coreference.parties import Party
from dragoman.stages.coreference.recency import POSSESSIVES, clause_subject, most_likely
from dragoman.stages.coreference.state import State, party_at

COUNTERPARTS: Final = frozenset("counterpart counterparts".split())
HOSTS: Final = frozenset("host hosts".split())
"""The last words of such phrases."""


def name_own_hosts(state: State, places: Sequence[Place]) -> None:
    """Give those the country whom a guest calls his counterpart or host: that to which his visit leads.

    Of the visit of the same sentence, else of the only one of the text; a host's, where no visit is told, is where the
    dispatch was filed. Not the guest's own, and not theirs whose country the text tells.
    """
    told = [
        (number, code)
        for number, sentence in enumerate(state.sentences)
        for _, code, _ in visits_of(state, number, sentence, places)
    ]
    for n, phrase in enumerate(state.phrases):
        last = _noun(state, phrase)
        found = state.found.get(n, ()) if last in COUNTERPARTS | HOSTS else ()
        for party in found:
            if len(found) != 1 or party.country or party.key or party.names:
                continue
            guest = _guest(state, phrase, party)
            here = {code for number, code in told if number == phrase.sentence} or {code for _, code in told}
            if not here and last in HOSTS and state.home:
                here = {state.home}
            if guest is not None and guest.country and len(here) == 1 and guest.country not in here:
                party.country = next(iter(here))
                if last in COUNTERPARTS and party.count == 1 and party.role:
                    call_holder(state, party, party.country)


def _noun(state: State, phrase: Phrase) -> str:
    """The last word of a phrase that says whose it is, in lower case; nothing of another."""
    words = [t.text.lower() for t in state.sentences[phrase.sentence].tokens[phrase.first : phrase.last + 1]]
    return words[-1] if words[0] in POSSESSIVES else ""


def _guest(state: State, phrase: Phrase, host: Party) -> Party | None:
    """Who calls somebody his: the subject of the clause, else the person or state spoken of last."""
    subject = clause_subject(state.sentences[phrase.sentence], phrase.head)
    party = party_at(state, phrase.sentence, subject) if subject is not None else None
    if party is not None and party.country and party is not host:
        return party
    return most_likely(
        [p for p in state.parties if p is not host and p.country], phrase.sentence, phrase.first,
        lambda p: p.kind in ("person", "country", "government"),
    )  # fmt: skip
