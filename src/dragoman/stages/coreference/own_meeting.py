"""Plurals of the meeting that is told right there: "Lund had a meeting with Vik in which they spoke of trade"."""

from __future__ import annotations

from typing import Final

from dragoman.records.chances import likeliest
from dragoman.records.events import JOINT
from dragoman.records.mentions import Phrase, Reading
from dragoman.stages.coreference.lately_met import may_bear
from dragoman.stages.coreference.opposed import SIDES
from dragoman.stages.coreference.parties import Party
from dragoman.stages.coreference.recency import is_subject, kinds_of_plural
from dragoman.stages.coreference.state import State, party_of_state
from dragoman.syntax.classes import CONTACT_NOUNS

RELATIVES: Final = frozenset(("which", "where"))
CLAUSES: Final = ("acl", "advcl")
"""Words that open a clause on what is told before it, and relations by which the tree hangs one."""

START: Final = 2
"""Most tokens of a sentence before a plural with which it begins."""


def in_meeting(state: State, phrase: Phrase) -> list[Party]:
    """The two people in whose meeting a plural stands, by a clause on its noun; none where the text has others there.

    "Lund had a meeting with Vik in which the two sides agreed" speaks of no third, whoever was met before.
    """
    sentence = state.sentences[phrase.sentence]
    tokens = sentence.tokens
    at = phrase.head
    for _ in range(len(tokens)):
        above = tokens[at].head - 1
        if above < 0:
            return []
        begin = min(n for n, t in enumerate(tokens) if n == at or t.head - 1 == at)
        if tokens[at].deprel.startswith(CLAUSES) and above < phrase.first:
            of_noun = tokens[at].deprel != "advcl" and tokens[above].lemma in CONTACT_NOUNS
            held = any(t.last < begin and likeliest(t.kinds) in JOINT for t in sentence.triggers)
            which = RELATIVES.intersection(t.text.lower() for t in tokens[begin : phrase.first])
            if of_noun or (held and which):  # the tree may hang the clause on a name before it, or on the verb
                return _alone(state, phrase.sentence, min(begin, phrase.first))
        at = above
    return []


def after_meeting(state: State, phrase: Phrase) -> list[Party]:
    """The two people of whose contact alone the sentence before tells, of a "they" that begins the next one.

    Who tells of it took no part: "Vik added that Lund had called Moi. They discussed trade".
    """
    before = phrase.sentence - 1
    if before < 0 or phrase.first > START or not is_subject(state.sentences[phrase.sentence], phrase):
        return []
    if not any(likeliest(t.kinds) in JOINT for t in state.sentences[before].triggers):
        return []
    return _alone(state, before, None)


def both_in_meeting(state: State, phrase: Phrase, reading: Reading) -> list[Party]:
    """Whom a plural of two, or "the sides", means in the clause on a meeting that its own sentence tells."""
    if reading.count != 2 and not SIDES.intersection(reading.noun.split()[-1:]):
        return []
    people = in_meeting(state, phrase)
    if kinds_of_plural(reading) == ("person",):
        return people if all(may_bear(p, reading) for p in people) else []
    return states_of(state, people)


def states_of(state: State, people: list[Party]) -> list[Party]:
    """The states of two people where the text has told of one of them; else the people themselves."""
    states = [party_of_state(state, p.country or "") for p in people]
    found = [s for s in states if s is not None]
    return found if len({id(s) for s in found}) == 2 and any(s.places for s in found) else people


def _alone(state: State, sentence: int, before: int | None) -> list[Party]:
    """Two people of two states whom a sentence names before a token, and no others but the source; none if not so."""
    there: list[Party] = []
    for party in state.parties:
        spots = [s for s in party.places if s.sentence == sentence and (before is None or s.token < before)]
        if any(not s.source for s in spots) and party.kind in ("person", "group"):
            there.append(party)
    single = all(p.kind == "person" and p.count == 1 for p in there)
    apart = len(there) == 2 and (there[0].country is None or there[0].country != there[1].country)
    return there if single and apart else []
