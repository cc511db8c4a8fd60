"""Journeys and contacts of which a text only says what they were for: "the visit was not aimed at mediation"."""

from __future__ import annotations

from typing import Final

from dragoman.records.language import Sentence
from dragoman.syntax.classes import CONTACT_NOUNS, NEGATORS

TELLING_OF: Final = frozenset("aim intend mean design link connect relate tie direct motivate".split())
"""Verbs whose participle says what something is for, or with what it has to do."""

COMING: Final = frozenset("take begin start last be come open happen include end coincide".split())
"""Verbs of what is still to be: "the visit was meant to begin in May"."""


def aimed(sentence: Sentence, contact: int) -> int | None:
    """The participle that says what a contact is for, or is not; null where it may say that it is planned.

    That it "was not aimed at" something denies the aim and not the contact.

    Args:
        sentence: With its tree.
        contact: The noun of the contact, a token number (0-based).
    """
    tokens = sentence.tokens
    verb = tokens[contact].head - 1
    if verb < 0 or tokens[contact].lemma not in CONTACT_NOUNS or not tokens[contact].deprel.startswith("nsubj"):
        return None
    below = [t for t in tokens if t.head - 1 == verb]
    passive = tokens[verb].xpos in ("VBN", "VBD", "JJ") and any(t.lemma == "be" and t.upos == "AUX" for t in below)
    open_ = any(t.xpos == "MD" or (t.deprel in ("xcomp", "advcl") and t.lemma in COMING) for t in below)
    told = any(t.xpos == "VBD" for t in below) or any(t.text.lower() in NEGATORS for t in below)
    aims = any(t.deprel in ("xcomp", "advcl", "obl") for t in below)
    return verb if tokens[verb].lemma in TELLING_OF and passive and told and aims and not open_ else None
