"""Pronouns for the object of the verb before: "criticised Lund and called him a liar", "met Berg and told him so"."""

from __future__ import annotations

from dragoman.records.mentions import Phrase, Reading
from dragoman.stages.coreference.parties import Party
from dragoman.stages.coreference.state import State, party_at
from dragoman.syntax.climbing import below


def of_same_object(state: State, phrase: Phrase, reading: Reading) -> Party | None:
    """The person who is the object of the verb to which the pronoun's own is joined; null where there is none.

    Of verbs with one subject, in which the pronoun is an object too.
    """
    tokens = state.sentences[phrase.sentence].tokens
    verb = tokens[phrase.head].head - 1
    if tokens[phrase.head].deprel not in ("obj", "iobj") or verb < 0 or reading.gender not in ("m", "f"):
        return None
    first = tokens[verb].head - 1
    if tokens[verb].deprel != "conj" or first < 0 or below(tokens, (verb,), "nsubj", "nsubj:pass"):
        return None
    objects = (party_at(state, phrase.sentence, n) for n in below(tokens, (first,), "obj") if n > first)
    people = (p for p in objects if p is not None and p.kind == "person" and p.count == 1)
    return next((p for p in people if p.gender in ("", reading.gender)), None)
