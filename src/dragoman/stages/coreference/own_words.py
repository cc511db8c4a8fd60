"""Who "they" are in what several say of themselves: "French officials say they will send no weapons"."""

from __future__ import annotations

from dragoman.records.mentions import Phrase
from dragoman.stages.coreference.parties import Party
from dragoman.stages.coreference.state import State, party_at
from dragoman.syntax.classes import REPORTING
from dragoman.syntax.climbing import below


def those_who_say_so(state: State, phrase: Phrase) -> Party | None:
    """The several who say something in which "they" act; null where one says it, or "they" are not the subject."""
    tokens = state.sentences[phrase.sentence].tokens
    verb = tokens[phrase.head].head - 1
    if tokens[phrase.head].deprel != "nsubj" or verb < 0 or tokens[verb].deprel != "ccomp":
        return None
    says = tokens[verb].head - 1
    if says < 0 or tokens[says].lemma not in REPORTING:
        return None
    subjects = below(tokens, (says,), "nsubj")
    if not subjects and tokens[says].deprel == "conj":  # "have acknowledged that, but say they will not"
        subjects = below(tokens, (tokens[says].head - 1,), "nsubj")
    party = party_at(state, phrase.sentence, subjects[0]) if subjects and subjects[0] < phrase.first else None
    return party if party is not None and party.count > 1 and party.kind in ("group", "person") else None
