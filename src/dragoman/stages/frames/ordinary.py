"""Ordinary words that the model takes for acts: what things show, what is found, who flees, what a storm does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.records.chances import likeliest
from dragoman.records.events import CONTACTS
from dragoman.records.language import Sentence, Token, Trigger
from dragoman.stages.frames.no_deeds import is_no_deed
from dragoman.syntax.classes import PAPERS
from dragoman.syntax.climbing import below


def is_ordinary(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether words tell nothing that one does to another: "letters that suggest ties", "found letters", "fled home".

    Nor whom a rule is for, "officials visiting the bank must register", nor what a storm does to an island.
    """
    return (
        _only_shows(sentence, trigger)
        or _is_found(sentence, trigger)
        or _flees(sentence, trigger)
        or _says_for_whom(sentence, trigger)
        or _sweeps(sentence, trigger)
        or is_no_deed(sentence, trigger)
    )


SHOWING: Final = frozenset("suggest indicate".split())
"""Verbs of who proposes something, and of what only lets something be seen."""

SPEAKING: Final = PAPERS | frozenset("plan proposal draft text report letter note".split())
"""Things that speak for those who wrote them."""


def _only_shows(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a thing lets something be seen: "letters that suggested ties", "evidence suggests" offer nothing."""
    tokens = sentence.tokens
    at = trigger.last
    if tokens[at].lemma not in SHOWING or tokens[at].upos != "VERB":
        return False
    people = {n for g in sentence.mentions for n in range(g.first, g.last + 1)}
    subjects = below(tokens, (at,), "nsubj")
    which = any(tokens[n].text.lower() in ("that", "which") for n in subjects)
    noun = tokens[at].head - 1
    if which:
        return tokens[at].deprel.startswith("acl") and tokens[noun].upos == "NOUN" and noun not in people
    return any(
        tokens[n].upos == "NOUN" and n not in people and tokens[n].lemma not in SPEAKING for n in subjects
    )  # fmt: skip


FINDING: Final = frozenset("find discover seize uncover unearth intercept".split())


def _is_found(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a letter is found, and none is sent: "police found letters"."""
    tokens = sentence.tokens
    verbs = [n for n in range(trigger.first, trigger.last + 1) if tokens[n].lemma in FINDING]
    return likeliest(trigger.kinds) == "message" and any(tokens[n].upos == "VERB" for n in verbs)


FLEEING: Final = ("PROTEST", "SANCTION", "COERCE", "REQUEST", "-")
"""Types that the model gives to who runs away, who does nothing to anybody; troops that flee retreat."""


def _flees(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether people run for their lives: "villagers fled to shelters"."""
    fleeing = any(sentence.tokens[n].lemma == "flee" for n in range(trigger.first, trigger.last + 1))
    return fleeing and likeliest(trigger.kinds) == "other" and likeliest(trigger.types) in FLEEING


RULING: Final = frozenset("will must shall should may can would".split())
BOUND: Final = frozenset("require allow bar oblige forbid permit exempt limit restrict confine order ban".split())
"""Auxiliaries, and passives, with which a rule says what people of a sort do."""


def _says_for_whom(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a participle only says for whom a rule is: "officials visiting the bank will be required to"."""
    tokens = sentence.tokens
    at = trigger.last
    noun = tokens[at].head - 1
    if tokens[at].xpos != "VBG" or tokens[at].deprel != "acl" or noun != at - 1 or tokens[noun].xpos != "NNS":
        return False
    if likeliest(trigger.kinds) not in CONTACTS or below(tokens, (noun,), "det", "nummod", "nmod:poss"):
        return False
    rule = tokens[noun].head - 1
    return rule >= 0 and tokens[rule].lemma in BOUND and _is_ruled(tokens, rule)


def _is_ruled(tokens: Sequence[Token], rule: int) -> bool:
    """Whether a verb is passive and says what will, or must, be."""
    passive = bool(below(tokens, (rule,), "aux:pass"))
    return passive and any(tokens[n].lemma in RULING for n in below(tokens, (rule,), "aux"))


SWEEPING: Final = frozenset("sweep batter lash pummel ravage devastate".split())
"""Verbs of what a storm does, which is called like a person, and never a visit."""


def _sweeps(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether what the model takes for a visit is a storm's: "Nora swept the island"."""
    token = sentence.tokens[trigger.first]
    return likeliest(trigger.kinds) in CONTACTS and token.lemma in SWEEPING and token.upos == "VERB"
