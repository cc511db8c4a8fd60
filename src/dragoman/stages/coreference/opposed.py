"""The two sides of which a text tells: states, or those who stand against one, without who only speaks to both."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from dragoman.records.chances import likeliest
from dragoman.records.events import JOINT
from dragoman.records.language import Sentence, Trigger
from dragoman.records.mentions import Phrase, Reading
from dragoman.stages.coreference.parties import Party
from dragoman.stages.coreference.recency import clause_subject
from dragoman.stages.coreference.state import State, likeness, party_at, party_of_state

NEAR: Final = 4.0
"""Sentences back at which a mention counts half."""

LEAD: Final = 0.7
"""What a mention in the headline or the lead counts more, however far back."""

TOLD: Final = 0.5
"""What a mention as the source of words counts."""

MET: Final = 1.0
"""What a mention counts more of somebody who meets another, or talks with him."""

HEARD: Final = 0.5
"""Least chance at which the model takes him for one who does."""

LIKED: Final = 1.5
"""What the model's full word for a side counts."""

AGAINST: Final = frozenset(("REB", "SEP", "OPP", "UAF", "INS"))
"""Sectors of those who may be a side against their own state."""

SIDES: Final = frozenset("side sides party parties".split())
"""Nouns of those between whom a text tells something."""

ADDRESSED: Final = frozenset(("obj", "iobj", "obl", "nsubj:pass"))
"""Relations of those to whom, or with whom, somebody else does something."""

TOWARDS: Final = frozenset("to on upon with from at of by".split())
"""Prepositions before somebody addressed."""

Side = str | int


def two_sides(state: State, phrase: Phrase, *, between: bool = True) -> list[Party]:
    """The two sides between whom most is told up to a phrase; none where there are no two.

    A mention counts the more the nearer it is, and more in the headline and the lead; who addresses both ("Oslo urged
    the two sides") is neither, unless the phrase is not what stands ``between`` both.
    """
    weights = _weights(state, phrase)
    for side in _outside(state, phrase) if between else ():
        weights.pop(side, None)
    best = sorted(weights, key=lambda side: -weights[side])[:2]
    if len(best) < 2:
        return []
    found = [_party_of(state, side) for side in best]
    return sorted((p for p in found if p is not None), key=_first) if all(found) else []


def _weights(state: State, phrase: Phrase) -> dict[Side, float]:
    weights: dict[Side, float] = {}
    liked: dict[Side, float] = {}
    for party in state.parties:
        side = side_of(party)
        if side is None:
            continue
        for spot in party.places:
            back = phrase.sentence - spot.sentence
            if back < 0 or (back == 0 and spot.token >= phrase.first):
                continue
            weight = 1 / (1 + back / NEAR) + (LEAD if spot.sentence < 2 else 0.0)
            weight += MET if _meets(state.sentences[spot.sentence], spot.token) else 0.0
            weights[side] = weights.get(side, 0.0) + weight * (TOLD if spot.source else 1.0)
        liked[side] = max(liked.get(side, 0.0), likeness(state, phrase, party))
    for side in weights:
        weights[side] += LIKED * liked[side]
    return weights


def met_since(state: State, phrase: Phrase, named: Sequence[Party]) -> list[Party]:
    """The two who have met behind those who were named together, none of whom is of their side; none mostly."""
    ours = {side_of(p) for p in named}
    last = max((p.last.sentence for p in named if p.places), default=phrase.sentence)
    for number in range(phrase.sentence - 1, last, -1):
        sentence = state.sentences[number]
        met = {
            side_of(party) or id(party): party
            for n, other in enumerate(state.phrases)
            if other.sentence == number and any(_meets(sentence, at) for at in range(other.first, other.last + 1))
            for party in state.found.get(n, ())
        }
        if len(met) == 2 and not ours & set(met):
            return list(met.values())
    return []


def _meets(sentence: Sentence, token: int) -> bool:
    """Whether the model has the mention from a token on take part in a contact."""
    contacts = (t for t in sentence.triggers if likeliest(t.kinds) in JOINT)
    return any(min(t.score, _chance(t, token)) >= HEARD for t in contacts)


def _chance(trigger: Trigger, token: int) -> float:
    acting = trigger.roles.get("actors", ())
    return acting[token] if token < len(acting) else 0.0


def side_of(party: Party) -> Side | None:
    """The side for which a party stands: its state's code, or itself where it stands against it; null for no side."""
    if party.count > 1 and party.kind == "person":
        return None
    if AGAINST.intersection(party.sectors) and party.kind in ("group", "organization"):
        return id(party)
    if party.country is None or len(party.country) != 3 or party.country in ("UNO", "IGO", "NGO"):
        return None
    return party.country if "JRN" not in party.sectors and "MED" not in party.sectors else None


def _party_of(state: State, side: Side) -> Party | None:
    if isinstance(side, str):
        return party_of_state(state, side)
    return next((p for p in state.parties if id(p) == side), None)


def _first(party: Party) -> tuple[int, int]:
    return (party.places[0].sentence, party.places[0].token) if party.places else (1 << 30, 0)


def _outside(state: State, phrase: Phrase) -> Collection[Side]:
    """The side of who does something to those for whom a phrase stands."""
    sentence = state.sentences[phrase.sentence]
    if not is_addressed(sentence, phrase.head):
        return ()
    at = clause_subject(sentence, phrase.head)
    party = party_at(state, phrase.sentence, at) if at is not None else None
    side = side_of(party) if party is not None else None
    return (side,) if side is not None else ()


def is_addressed(sentence: Sentence, head: int) -> bool:
    """Whether a word is the object of its verb, or hangs on it by a preposition towards somebody."""
    token = sentence.tokens[head]
    if token.deprel not in ADDRESSED:
        return False
    cases = [t.text.lower() for t in sentence.tokens if t.head - 1 == head and t.deprel == "case"]
    return token.deprel != "obl" or bool(TOWARDS.intersection(cases))


def called_sides(state: State, told: Sequence[Party], phrase: Phrase, reading: Reading) -> list[Party]:
    """The group that the text has called sides and the model likes best: "the sides" are "Sudan's warring parties"."""
    if not SIDES.intersection(reading.noun.split()[-1:]) or not told:
        return []
    best = max(told, key=lambda p: likeness(state, phrase, p))
    called = {noun.split()[-1] for noun in best.nouns if noun}
    return [best] if best.kind == "group" and best.count > 1 and not SIDES.isdisjoint(called) else []


def has_beside(state: State, n: int, parties: Sequence[Party]) -> bool:
    """Whether one of some states is named beside a plural, which so means others: "Chad's ties with the countries"."""
    phrase = state.phrases[n]
    tokens = state.sentences[phrase.sentence].tokens
    own = tokens[phrase.head]
    for m, other in enumerate(state.phrases):
        if m == n or other.sentence != phrase.sentence:
            continue
        one = tokens[other.head]
        joined = (one.deprel == "conj" and one.head - 1 == phrase.head) or (
            own.deprel == "conj" and own.head - 1 == other.head
        )
        beside = joined or (one.deprel == "nmod:poss" and one.head == own.head)
        named = {id(p) for p in state.found.get(m, ())}  # of words behind the plural nothing is found yet
        words = state.document.cite(other.span)
        if beside and any(p.kind == "country" and (id(p) in named or p.name == words) for p in parties):
            return True
    return False
