"""People called by what they are to another: "his counterpart", "the guest", "his host"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.records.mentions import Phrase, Reading
from dragoman.stages.coreference.parties import TOP, Party
from dragoman.stages.coreference.recency import clause_subject, most_likely
from dragoman.stages.coreference.state import State, party_at
from dragoman.text.folding import fold

PEERS: Final = frozenset("counterpart colleague interlocutor homologue".split())
"""Nouns of the other one of two who hold alike offices, or talk."""

GUESTS: Final = frozenset("guest visitor".split())
HOSTS: Final = frozenset(("host",))

STYLES: Final = {
    "majesty": frozenset("king queen sultan emperor empress".split()),
    "highness": frozenset("emir amir prince princess sheikh duke".split()),
}
"""Nouns by which monarchs and their heirs alone are called, and the titles of those who bear each."""

FAR: Final = 6
"""Sentences back in which the other one is looked for."""


def companion(state: State, phrase: Phrase, reading: Reading) -> Party | None:
    """The person of the text whom a noun sets beside another; None where the noun is another, or nobody fits."""
    words = [t.text for t in state.sentences[phrase.sentence].tokens[phrase.first : phrase.last + 1]]
    noun, first = words[-1].lower(), words[0].lower()
    body = reading.kind in ("government", "organization")  # "the MEA" is a ministry, whatever the model takes it for
    if phrase.kind != "person" or body or reading.names or reading.count > 1:
        return None
    called = noun in PEERS | GUESTS | HOSTS | STYLES.keys()
    if not called and not (reading.country and not reading.noun and len(words) == 2):
        return None
    people = [p for p in state.parties if p.kind == "person" and p.count == 1 and p.country and _is_near(p, phrase)]
    if noun in STYLES:
        crowned = [p for p in people if p.role in (*TOP, "crown_prince") and len(words) == 2]
        return _last([p for p in crowned if _titles(p) & STYLES[noun]] or crowned)
    if reading.country and noun in PEERS:  # whose, is told behind: "in a call to his Chilean counterpart, Lula said"
        tops = [p for p in people if p.country == reading.country and p.role in TOP]
        free = not reading.role and not reading.wikidata and noun == "counterpart"
        return tops[0] if len(tops) == 1 and free and not _is_owned_here(state, phrase) else None
    if reading.country:
        return _best([p for p in people if p.country == reading.country])
    if first in ("his", "her") and len(words) == 2:
        return _other(state, phrase, people, alike=noun in PEERS)
    if first == "the" and state.home and noun not in PEERS:
        subject = clause_subject(state.sentences[phrase.sentence], phrase.head)
        acting = party_at(state, phrase.sentence, subject) if subject is not None else None
        fits = [p for p in people if (p.country == state.home) == (noun in HOSTS) and p is not acting]
        return _best(fits)
    return None


def _is_owned_here(state: State, phrase: Phrase) -> bool:
    """Whether a person is named before a phrase in its sentence, whose counterpart it may be."""
    return any(
        s.sentence == phrase.sentence and s.token < phrase.first
        for p in state.parties if p.kind == "person" for s in p.places
    )  # fmt: skip


def _is_near(party: Party, phrase: Phrase) -> bool:
    return bool(party.places) and not party.anonymous and phrase.sentence - party.last.sentence <= FAR


def _titles(party: Party) -> frozenset[str]:
    """The words of somebody's titles."""
    office = party.office.title if party.office else ""
    return frozenset(fold(" ".join((*party.nouns, party.title or "", office))).split())


def _last(people: Sequence[Party]) -> Party | None:
    """Who of some people was named last."""
    return max(people, key=lambda p: (p.last.sentence, p.last.token), default=None)


def _best(people: Sequence[Party]) -> Party | None:
    """Of some people the one of whom most is told; of two, the one named last."""
    return max(people, key=lambda p: (len(p.places), p.last.sentence, p.last.token), default=None)


def _other(state: State, phrase: Phrase, people: Sequence[Party], *, alike: bool) -> Party | None:
    """Who is beside the owner of a noun: who of another state was named last, first those who hold his office."""
    owner = most_likely(state.parties, phrase.sentence, phrase.first, lambda p: p.kind == "person" and p.count == 1)
    if owner is None or owner.country is None:
        return None
    others = [p for p in people if p.country != owner.country]
    if alike and owner.role:
        others = [p for p in others if p.role == owner.role] or [p for p in others if _is_peer(owner, p)]
    return _last(others)


def _is_peer(owner: Party, other: Party) -> bool:
    """Whether somebody may be another's counterpart: who leads a state is no minister's."""
    return other.role not in TOP or owner.role in TOP
