"""Deeds and charges that others only speak of: "rejected the raid" refuses none, "declined to reply to the charge"."""

from __future__ import annotations

from typing import Final

from dragoman.records.chances import likeliest
from dragoman.records.language import Sentence
from dragoman.records.tellings import Telling
from dragoman.syntax.classes import CHARGES

REPLYING: Final = ("reply", "respond", "comment", "answer")
"""Verbs of those to whom something has been said."""

FORCE: Final = ("ASSAULT", "COERCE")
REPUDIATING: Final = ("reject", "repudiate", "dismiss")
FINITE: Final = ("VBZ", "VBP", "VBD", "VBN")
"""Types of violence, verbs that refuse what is offered and find fault with what was done, and their finite forms."""


def is_condemned(sentence: Sentence, telling: Telling) -> bool:
    """Whether somebody finds fault with violence that has been, or is asked about a charge that was made."""
    tokens = sentence.tokens
    noun = tokens[telling.last]
    verb = tokens[noun.head - 1] if noun.head else noun
    if noun.lemma in CHARGES and noun.deprel == "obl" and verb.lemma in REPLYING:
        return True
    forced = likeliest(telling.types) in FORCE and noun.upos == "NOUN" and noun.deprel == "obj"
    return forced and verb.lemma in REPUDIATING and verb.xpos in FINITE
