"""Whether a verb and its auxiliaries tell what was, will be or was planned, for the day that hangs on it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.records.language import Sentence, Token
from dragoman.text.times.tense import Tense

PLANNING: Final = frozenset(
    """expect schedule plan slate due set invite intend suppose book pencil postpone defer arrange foresee envisage
    cancel""".split()
)
"""Verbs of which the participle speaks of what was still to come."""


def tense_of_verb(sentence: Sentence, verb: int) -> Tense | None:
    """Past, future or planned by the verb's tag, its auxiliaries, and for an infinitive the verb above it."""
    token = sentence.tokens[verb]
    helpers = [t for t in sentence.tokens if t.head == verb + 1 and t.deprel.startswith("aux")]
    forms = {t.lemma.casefold() or t.text.casefold() for t in helpers}
    if forms & {"will", "shall", "'ll", "’ll", "may", "might", "must"}:
        return "future"
    if forms & {"should", "could"} and "have" in forms:
        return "past"  # "Thursday's meeting should have been held long ago"
    if forms & {"would", "should", "could"}:
        return "planned"
    if token.lemma.casefold() in PLANNING:
        return None
    if token.xpos == "VBD" or "have" in forms or any(t.xpos == "VBD" for t in helpers):
        return "past"
    if token.xpos == "VB" and any(t.head == verb + 1 and t.xpos == "TO" for t in sentence.tokens):
        return "past" if _is_done(sentence, verb) else "planned"
    return _present(token, helpers)


IMPLYING: Final = frozenset(
    """manage contrive succeed proceed happen dare rush hasten bother help fail refuse decline neglect omit forget force
    compel oblige try attempt struggle fight go get able unable choose begin start
    continue""".split()
)
"""Words whose infinitive tells, where they stand in the past, what was done or not done then: "managed to meet"."""


def _is_done(sentence: Sentence, verb: int) -> bool:
    """Whether an infinitive completes a verb of doing in the past."""
    tokens = sentence.tokens
    above = tokens[verb].head - 1
    if tokens[verb].deprel != "xcomp" or above < 0 or tokens[above].lemma.casefold() not in IMPLYING:
        return False
    helpers = [t for t in tokens if t.head == above + 1 and t.deprel.startswith(("aux", "cop"))]
    ahead = any(t.lemma.casefold() in ("will", "would", "may", "might", "must", "shall") for t in helpers)
    return not ahead and (tokens[above].xpos == "VBD" or any(t.xpos == "VBD" for t in helpers))


def _present(token: Token, helpers: Sequence[Token]) -> Tense | None:
    """A present with a date speaks of what is to come ("meets on Friday"); a participle alone of what was."""
    if (token.xpos in ("VBZ", "VBP") and token.text.endswith("ed")) or _is_no_third_person(token):
        return "past"  # the tagger takes it for a headline's present
    if token.xpos in ("VBZ", "VBP"):
        return "future" if token.upos == "VERB" and token.lemma.casefold() not in ("say", "have") else None
    return "past" if token.xpos == "VBN" and not helpers else None


def _is_no_third_person(token: Token) -> bool:
    """Whether a verb is tagged as a third person's present but has no "s": it is a past, "left", or a headline's."""
    return token.xpos == "VBZ" and token.upos == "VERB" and not token.text.casefold().endswith(("s", "’s"))
