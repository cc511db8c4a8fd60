"""Who only speaks at a meeting talks to all who are there, in a picture mostly: "Lund speaks during a meeting"."""

from __future__ import annotations

from typing import Final

from dragoman.records.chances import likeliest
from dragoman.records.events import JOINT
from dragoman.records.language import Sentence, Trigger
from dragoman.syntax.climbing import below, cases

SPEAKING: Final = frozenset("speak talk gesture look listen smile".split())
"""Verbs of somebody in a picture; who speaks "with" or "to" another has talks with him."""

AT: Final = frozenset(("at", "during", "in"))
"""Prepositions before the occasion."""

OCCASIONS: Final = frozenset(
    "meeting conference briefing summit ceremony session hearing forum debate interview event rally".split()
)
"""Nouns of what somebody speaks at."""

TOWARDS: Final = frozenset(("with", "to", "by"))
"""Prepositions before the one with whom somebody speaks, or the telephone by which he does."""


def only_speaks_at(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether a verb that the model takes for a contact only says that somebody speaks where many are."""
    tokens = sentence.tokens
    at = trigger.first
    if at != trigger.last or tokens[at].lemma not in SPEAKING or tokens[at].upos != "VERB":
        return False
    if likeliest(trigger.kinds) not in JOINT:
        return False
    led = below(tokens, (at,), "obl", "nmod")
    there = any(tokens[n].lemma in OCCASIONS and not AT.isdisjoint(cases(tokens, n)) for n in led)
    return there and all(TOWARDS.isdisjoint(cases(tokens, n)) for n in led)
