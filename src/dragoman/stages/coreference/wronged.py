"""Whose it is that another is accused of striking: "Chad accused Mali of backing rebels who raided its soil"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.records.language import Token
from dragoman.records.mentions import Phrase, Reading
from dragoman.stages.coreference.parties import Party
from dragoman.stages.coreference.recency import clause_subject, is_possessive
from dragoman.stages.coreference.state import State, party_at
from dragoman.syntax.classes import REPORTING

ACCUSING: Final = frozenset("accuse suspect charge blame".split())
"""Verbs of those who say that another has done wrong."""

STRIKING: Final = frozenset(
    """attack shell bomb bombard raid strike hit violate breach invade occupy seize capture storm torch destroy target
    ambush loot overrun""".split()
)
"""Verbs of what nobody does to his own."""

WRONGING: Final = STRIKING | frozenset(
    """infringe interfere meddle intrude infiltrate penetrate destabilise destabilize undermine infect spy incursion
    assault intervene interference meddling infringement intrusion violation""".split()
)
"""Verbs and nouns of what others are accused of doing to whom it belongs."""

STRUCK: Final = frozenset(
    """soil territory land border frontier airspace waters sovereignty affair village town city capital people citizen
    national troops soldier force base embassy consulate mission ship vessel security stability system election
    vote politics independence integrity territorial position post""".split()
)
"""Nouns of what it is done to."""

STEPS: Final = 8
"""Most steps up the tree from the possessive's noun to the accusation."""


def wronged(state: State, phrase: Phrase, reading: Reading) -> Party | None:
    """The state or body that accuses another of what is done to something of its own; None where nobody does."""
    sentence = state.sentences[phrase.sentence]
    tokens = sentence.tokens
    noun = tokens[phrase.head].head - 1
    if reading.gender != "n" or not is_possessive(sentence, phrase) or noun < 0 or tokens[noun].lemma not in STRUCK:
        return None
    verb = _accusation(tokens, noun)
    subject = clause_subject(sentence, verb) if verb is not None else None
    party = party_at(state, phrase.sentence, subject) if subject is not None else None
    fits = party is not None and party.count == 1 and party.kind in ("country", "government", "organization")
    return party if fits else None


def _accusation(tokens: Sequence[Token], noun: int) -> int | None:
    """The verb that accuses somebody of the wrong done to a noun, or none."""
    at, wrong = tokens[noun].head - 1, False
    for _ in range(STEPS):
        if at < 0:
            return None
        if wrong and tokens[at].lemma in ACCUSING and tokens[at].upos == "VERB":
            return at
        beside = (t.lemma for t in tokens if t.head - 1 == at and t.deprel == "obj")  # "carried out attacks on"
        wrong = wrong or tokens[at].lemma in WRONGING or not WRONGING.isdisjoint(beside)
        at = tokens[at].head - 1
    return None


def struck(state: State, phrase: Phrase, verb: int) -> Party | None:
    """Who says that another has struck what is his: "Chad said rebels had shelled its villages"."""
    tokens = state.sentences[phrase.sentence].tokens
    said = tokens[verb].head - 1
    told = said >= 0 and tokens[verb].deprel == "ccomp" and tokens[said].lemma in REPORTING
    if not told or tokens[verb].lemma not in STRIKING:
        return None
    teller = next((n for n, t in enumerate(tokens[:verb]) if t.head - 1 == said and t.deprel == "nsubj"), None)
    return party_at(state, phrase.sentence, teller) if teller is not None else None
