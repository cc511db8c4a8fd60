"""Holders of a seat whom a guest meets: of a visit to Laos "he will meet the prime minister" means that of Laos."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from dragoman.records.chances import likeliest
from dragoman.records.events import JOINT, OPEN
from dragoman.records.language import Sentence, Trigger
from dragoman.records.mentions import Phrase
from dragoman.records.times import Place
from dragoman.stages.coreference.implied import visited
from dragoman.stages.coreference.leaders import call_holder
from dragoman.stages.coreference.parties import Party
from dragoman.stages.coreference.recency import clause_subject, is_subject
from dragoman.stages.coreference.state import State, party_at

SEATS: Final = ("head_of_state", "head_of_government", "foreign_minister", "defence_minister", "minister")
"""Classes of offices whose holder a text may call without his state."""

MET: Final = 0.5
"""Least chance at which the model takes somebody for a party to a meeting."""


def name_hosts(state: State, places: Sequence[Place]) -> None:
    """Give those the country of the one visit of a text whom its visitor meets and whom the text calls by a seat alone.

    Not where the visitor is of that country himself, where the text tells of visits to several, or where the visit is
    told only later, or is to come when they have met.
    """
    visits = [v for number, sentence in enumerate(state.sentences) for v in visits_of(state, number, sentence, places)]
    if len({code for _, code, _ in visits}) != 1:
        return
    begun, host, ahead = visits[0]
    for party in state.parties:
        alone = party.kind == "person" and party.count == 1 and not (party.names or party.key or party.country)
        seat = (party.role or "").split(":")[0] in SEATS and not (party.former or party.anonymous)
        if not alone or not seat or not party.places:
            continue
        if all(
            s.sentence > begun and _is_met(state, party, (s.sentence, s.token), host, ahead=ahead) for s in party.places
        ):
            party.country = host
            call_holder(state, party, host)


def name_callers(state: State) -> None:
    """Give those the country of a ministry that calls in a foreign envoy whom he meets there, if they hold an office.

    Where all that is told of them is that he meets them, after he was called in by one state alone.
    """
    calls = [c for number, sentence in enumerate(state.sentences) for c in _calls(state, number, sentence)]
    if len({code for _, code in calls}) != 1:
        return
    begun, host = calls[0]
    for party in state.parties:
        office = party.kind == "person" and party.count == 1 and bool(party.role or party.title)
        if not office or party.key or party.country or party.former or party.anonymous or not party.places:
            continue
        spots = [(s.sentence, s.token) for s in party.places]
        if all(spot[0] >= begun and _is_met(state, party, spot, host, ahead=False) for spot in spots):
            party.country = host


def name_recallers(state: State) -> None:
    """Give a ministry that calls an envoy home the envoy's country: "the ministry recalled the Russian ambassador"."""
    for number, sentence in enumerate(state.sentences):
        told = [t for t in sentence.triggers if t.score >= MET and likeliest(t.kinds) == "recall"]
        here = [(n, p) for n, p in enumerate(state.phrases) if p.sentence == number] if told else []
        for trigger in told:
            envoys = {
                party.country
                for n, phrase in here if _hangs_as_object(sentence, phrase, trigger)
                for party in state.found.get(n, ()) if party.role == "ambassador" and party.country
            }  # fmt: skip
            for n, phrase in here:
                for party in state.found.get(n, ()) if len(envoys) == 1 else ():
                    if party.kind == "government" and party.country is None and is_subject(sentence, phrase):
                        party.country = next(iter(envoys))


def _hangs_as_object(sentence: Sentence, phrase: Phrase, trigger: Trigger) -> bool:
    token = sentence.tokens[phrase.head]
    return token.deprel == "obj" and trigger.first <= token.head - 1 <= trigger.last


def _calls(state: State, number: int, sentence: Sentence) -> Iterator[tuple[int, str]]:
    """The summonses of a sentence: its number and the country of the body that calls somebody in."""
    told = [t for t in sentence.triggers if t.score >= MET and likeliest(t.kinds) == "summons"]
    for n, phrase in enumerate(state.phrases):
        own = next((p.country for p in state.found.get(n, ()) if p.kind in ("government", "country")), None)
        if phrase.sentence == number and own and any(_chance(t, "actors", phrase.first) >= MET for t in told):
            yield number, own


def visits_of(
    state: State, number: int, sentence: Sentence, places: Sequence[Place]
) -> Iterator[tuple[int, str, bool]]:
    """The visits of a sentence: its number, the state to which they lead, whether they are to come."""
    told = [t for t in sentence.triggers if t.score >= MET and likeliest(t.kinds) == "visit"]
    if not told:
        return
    ahead = all(_is_open(t) for t in told)
    for code, _ in visited(state, sentence, places):
        yield number, code, ahead
    for n, phrase in enumerate(state.phrases):
        own = next((p.country for p in state.found.get(n, ()) if p.kind == "country"), None)
        if phrase.sentence == number and own and any(_chance(t, "host", phrase.first) >= MET for t in told):
            yield number, own, ahead


def _is_met(state: State, party: Party, spot: tuple[int, int], host: str, *, ahead: bool) -> bool:
    """Whether somebody of another state than the host's does the meeting, in the clause that has this one met."""
    number, token = spot
    sentence = state.sentences[number]
    head = next((p.head for p in state.phrases if p.sentence == number and p.first == token), token)
    subject = clause_subject(sentence, head)
    guest = party_at(state, number, subject) if subject is not None and subject != head else None
    foreign = guest is not None and guest is not party and guest.country not in (None, host)
    return foreign and any(
        likeliest(t.kinds) in JOINT and _chance(t, "actors", token) >= MET and (_is_open(t) or not ahead)
        for t in sentence.triggers
    )


def _is_open(trigger: Trigger) -> bool:
    return likeliest(trigger.statuses) in OPEN


def _chance(trigger: Trigger, role: str, token: int) -> float:
    """The model's chance that a token begins the words for somebody in a role."""
    scores = trigger.roles.get(role, ())
    return scores[token] if token < len(scores) else 0.0
