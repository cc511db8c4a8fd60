"""Two words for one act: "issued a statement condemning", "a protest was delivered", "fired gas to clear it"."""

from __future__ import annotations

from typing import Final

from dragoman.records.chances import likeliest
from dragoman.records.language import Sentence, Trigger
from dragoman.stages.frames.hearing import SURE
from dragoman.syntax.classes import PAPERS, TRUCES
from dragoman.syntax.climbing import below, to_of

ISSUING: Final = frozenset("issue release make publish put post circulate".split())
"""Verbs of who makes a statement public, of which another word tells what it says."""


def issues_words(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether words only carry an act that another word of the sentence tells surely."""
    return (
        _issues_statement(sentence, trigger)
        or _is_delivered(sentence, trigger)
        or _is_aim_of_force(sentence, trigger)
        or _is_announced_truce(sentence, trigger)
    )


def _sure(sentence: Sentence, trigger: Trigger, at: int) -> Trigger | None:
    """Another trigger that is heard surely at a token."""
    return next((t for t in sentence.triggers if t.score >= SURE and t != trigger and t.first <= at <= t.last), None)


def _issues_statement(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether somebody only issues a statement whose participle says what it does: "a statement condemning it"."""
    tokens = sentence.tokens
    inside = range(trigger.first, trigger.last + 1)
    verb = next((n for n in inside if tokens[n].lemma in ISSUING and tokens[n].upos == "VERB"), None)
    if verb is None:
        return False
    papers = [n for n in below(tokens, (verb,), "obj") if tokens[n].lemma in PAPERS]
    told = [n for n in below(tokens, (verb, *papers), "advcl", "acl") if tokens[n].xpos == "VBG" and n > verb]
    said = (_sure(sentence, trigger, n) for n in told)
    return bool(papers) and any(t is not None and likeliest(t.kinds) == "statement" for t in said)


DELIVERING: Final = frozenset("deliver lodge hand convey submit file register send make".split())
PROTESTS: Final = frozenset("protest complaint objection note".split())


def _is_delivered(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a protest is what the verb delivers that tells the same: "a protest was delivered to the envoy"."""
    token = sentence.tokens[trigger.last]
    if trigger.first != trigger.last or token.lemma not in PROTESTS or token.deprel not in ("nsubj:pass", "obj"):
        return False
    told = _sure(sentence, trigger, token.head - 1)
    same = told is not None and likeliest(told.types) == likeliest(trigger.types) == "ACCUSE"
    return same and sentence.tokens[token.head - 1].lemma in DELIVERING


DISPERSING: Final = frozenset("break disperse scatter clear quell dispel repel".split())
CROWDS: Final = ("ASSAULT", "COERCE", "PROTEST", "-")


def _is_aim_of_force(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether to disperse a crowd is what force is used for that is told itself: "fired gas to break up a rally"."""
    tokens = sentence.tokens
    at = trigger.first
    if tokens[at].lemma not in DISPERSING or to_of(tokens, at) is None or tokens[at].deprel not in ("advcl", "xcomp"):
        return False
    force = _sure(sentence, trigger, tokens[at].head - 1)
    return force is not None and likeliest(force.types) == "ASSAULT" and likeliest(trigger.types) in CROWDS


OWN: Final = frozenset("it he she they".split())


def _is_announced_truce(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a truce accepted is what the same side announces: "announced that it had accepted a truce"."""
    tokens = sentence.tokens
    at = trigger.first
    above = tokens[at].head - 1
    if tokens[at].lemma != "accept" or tokens[at].deprel != "ccomp" or tokens[above].lemma != "announce":
        return False
    own = any(tokens[n].text.lower() in OWN for n in below(tokens, (at,), "nsubj"))
    truce = any(tokens[n].lemma in TRUCES for n in below(tokens, (at,), "obj"))
    return own and truce and _sure(sentence, trigger, above) is not None
