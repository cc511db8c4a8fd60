"""Whom the model takes for a phrase that names nobody, where the rules know nobody."""

from __future__ import annotations

from dragoman.records.mentions import Phrase, Reading
from dragoman.stages.coreference.naming import is_owner, other_than_subject
from dragoman.stages.coreference.parties import Party, holds_another, may_be
from dragoman.stages.coreference.state import State, linked_parties
from dragoman.syntax.nobodies import is_anybody


def liked_one(state: State, phrase: Phrase, reading: Reading) -> Party | None:
    """The first party with which the model links a phrase and that may be it; None where there is none."""
    tokens = state.sentences[phrase.sentence].tokens[phrase.first : phrase.last + 1]
    words = [token.text for token in tokens]
    if is_anybody(state.sentences[phrase.sentence].tokens, phrase.first, phrase.last):
        return None
    told = [p for p in linked_parties(state, phrase) if p.kind == reading.kind and may_be(p, reading)]
    counted = any(token.upos == "NUM" for token in tokens)  # "the four nations" may be a list that nobody heard as one
    if reading.count > 1 and reading.kind == "country" and not counted:
        told = [p for p in told if p.count > 1]  # "the countries" are not the one named last
    told = [p for p in told if not holds_another(p, reading) and not is_owner(p, words)]
    return next((p for p in told if not other_than_subject(state, phrase, p)), None)
