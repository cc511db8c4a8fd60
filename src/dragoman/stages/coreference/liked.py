"""Whom the model takes for a phrase that names nobody, where the rules know nobody."""

from __future__ import annotations

from typing import Final

from dragoman.records.mentions import Phrase, Reading
from dragoman.stages.coreference.naming import is_owner, other_than_subject
from dragoman.stages.coreference.parties import Party, holds_another, may_be
from dragoman.stages.coreference.state import State, linked_parties

ANY: Final = frozenset(("a", "an", "any"))
MAY: Final = frozenset(("can", "may"))
"""Articles of somebody who may be anybody, and auxiliaries of what such a one may do."""


def liked_one(state: State, phrase: Phrase, reading: Reading) -> Party | None:
    """The first party with which the model links a phrase and that may be it; None where there is none."""
    tokens = state.sentences[phrase.sentence].tokens[phrase.first : phrase.last + 1]
    words = [token.text for token in tokens]
    behind = state.sentences[phrase.sentence].tokens[phrase.last + 1 : phrase.last + 2]
    if words[0].lower() in ANY and behind and behind[0].text.lower() in MAY:
        return None  # "an honour that a French president can bestow"
    told = [p for p in linked_parties(state, phrase) if p.kind == reading.kind and may_be(p, reading)]
    counted = any(token.upos == "NUM" for token in tokens)  # "the four nations" may be a list that nobody heard as one
    if reading.count > 1 and reading.kind == "country" and not counted:
        told = [p for p in told if p.count > 1]  # "the countries" are not the one named last
    told = [p for p in told if not holds_another(p, reading) and not is_owner(p, words)]
    return next((p for p in told if not other_than_subject(state, phrase, p)), None)
