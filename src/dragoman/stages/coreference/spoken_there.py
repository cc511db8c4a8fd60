"""Whose a ministry is that speaks in a capital: "the ministry said in Belgrade" is Serbia's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dragoman.records.times import Place
from dragoman.stages.coreference.home import OF_BODIES
from dragoman.stages.coreference.parties import Party
from dragoman.stages.coreference.state import State
from dragoman.syntax.classes import REPORTING
from dragoman.syntax.climbing import below, cases
from dragoman.text.folding import fold


def seats_of_speakers(state: State, places: Sequence[Place]) -> dict[tuple[int, int], str]:
    """Sentence and token of who says something in a capital -> its country; seats of bodies of many states are none."""
    capitals = {
        p.span.start: p.country
        for p in places
        if p.country and fold(p.name) not in OF_BODIES and p.country in state.pack.capitals.get(fold(p.name), ())
    }
    found: dict[tuple[int, int], str] = {}
    for number, sentence in enumerate(state.sentences):
        tokens = sentence.tokens
        for verb, token in enumerate(tokens):
            if token.lemma not in REPORTING or token.upos != "VERB":
                continue
            there = [n for n in below(tokens, (verb,), "obl") if "in" in cases(tokens, n)]
            codes = [code for n in there if (code := capitals.get(tokens[n].span.start))]
            subjects = below(tokens, (verb,), "nsubj")
            speakers = (*subjects, *below(tokens, subjects, "det", "amod", "compound")) if codes else ()
            found |= {(number, n): codes[0] for n in speakers}
    return found


def country_of_speaker(party: Party, seats: Mapping[tuple[int, int], str]) -> str | None:
    """The country of a ministry that first speaks in the text in a capital; null for others, and for whose is told."""
    if party.kind != "government" or party.country or not party.places:
        return None
    return seats.get((party.places[0].sentence, party.places[0].token))
