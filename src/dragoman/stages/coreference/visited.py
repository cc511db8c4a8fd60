"""Which state "the country" is to which somebody comes whom its people meet: "met Lund of Norway on a visit to it"."""

from __future__ import annotations

from typing import Final

from dragoman.records.mentions import Phrase
from dragoman.stages.coreference.state import State
from dragoman.syntax.classes import JOURNEYS

RECEIVING: Final = frozenset("receive host welcome greet entertain".split())
"""Verbs of those whom their object visits."""


def visited_country(state: State, phrase: Phrase) -> str | None:
    """The code of the country to which a visit leads, where the sentence has told of people of two countries before.

    It is that of whom it has named last, "Vik met Lund of Norway during his visit to the country", or who receives the
    other there.
    """
    tokens = state.sentences[phrase.sentence].tokens
    above = tokens[phrase.head].head - 1
    if above < 0 or tokens[above].lemma not in JOURNEYS or tokens[above].upos != "NOUN":
        return None
    told = sorted(
        (spot.token, p.country)
        for p in state.parties if p.kind == "person" and p.country
        for spot in p.places if spot.sentence == phrase.sentence and spot.token < above
    )  # fmt: skip
    named = [code for token, code in told if tokens[token].upos != "PRON"]
    verb = tokens[above].head - 1
    received = verb >= 0 and tokens[verb].lemma in RECEIVING
    return named[0 if received else -1] if len(set(named)) == 2 else None
