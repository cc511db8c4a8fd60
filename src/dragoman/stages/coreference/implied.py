"""States of which a text speaks without naming them: visited in a place, or told by an adjective at the act.

"Arrived in Prague", "was in Sochi"; "hit a Russian refinery", "Israeli tank shelling".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from dragoman.records.chances import likeliest
from dragoman.records.language import Sentence, Trigger
from dragoman.records.mentions import Phrase
from dragoman.records.spans import Span, overlaps
from dragoman.records.times import Place
from dragoman.stages.coreference.parties import Party
from dragoman.stages.coreference.posts import posts
from dragoman.stages.coreference.state import State, party_of_state
from dragoman.syntax.adjectives import adjective_keys, mediation_at
from dragoman.syntax.helped import GIVING, is_helped_there
from dragoman.syntax.journeys import is_goal, is_here, is_origin
from dragoman.syntax.verdicts import matter, verdict_at
from dragoman.text.folding import fold

STRUCK: Final = ("obj", "nsubj:pass", "obl", "nmod")
"""Relations to an act of what it is done to."""

SAILING: Final = ("flagged", "owned", "registered", "operated")
"""Participles behind the adjective of the state whose a ship or a plane is."""

FORCE: Final = frozenset(("ASSAULT", "COERCE", "MOBILIZE"))
"""Types of acts that strike the state in which the place lies that they are done to."""

HEARD: Final = 0.4
"""Least chance that words tell an act at all."""

SURE: Final = 0.5
"""Least chance that words tell a visit, and that a place is where."""


def implied_states(state: State, places: Sequence[Place]) -> Iterator[tuple[Party, Span]]:
    """Each state, as a party, that no phrase of the text means, with the words that imply it, in text order."""
    known = {p.country for p in state.parties if p.kind == "country"}
    for number, sentence in enumerate(state.sentences):
        found = [
            *visited(state, sentence, places),
            *_by_adjective(state, sentence),
            *_aimed_at(state, sentence),
            *_struck(state, number, places),
            *_judged(state, sentence, places),
            *_helped(sentence, places),
            *((code, sentence.span_of(first, last)) for first, last, code in posts(sentence, state.pack)),
        ]
        for code, span in sorted(found, key=lambda f: f[1].start):
            party = party_of_state(state, code)
            if party is not None and party.country not in known:
                known.add(party.country)
                yield party, span


def visited(state: State, sentence: Sentence, places: Sequence[Place]) -> Iterator[tuple[str, Span]]:
    """The states in one of whose places somebody is on a visit."""
    for trigger in sentence.triggers:
        if trigger.score >= HEARD and trigger.kinds.get("visit", 0.0) >= SURE:
            for place in _places_of(sentence, trigger, places, state.phrases):
                if place.country:
                    yield place.country, place.span


def _by_adjective(state: State, sentence: Sentence) -> Iterator[tuple[str, Span]]:
    """The states whose adjective stands at an act or at the thing that it is done to, where that is nobody."""
    tokens = sentence.tokens
    acts = _acts(sentence)
    actors = [p.span for p in state.phrases]
    for n, token in enumerate(tokens):
        if token.deprel not in ("amod", "compound") or token.head < 1:
            continue
        above = token.head - 1
        if tokens[above].text.lower() in SAILING and tokens[above].head > 0:
            above = tokens[above].head - 1  # "a British-flagged tanker"
        noun = tokens[above]
        known = ((c, first) for key, first in adjective_keys(tokens, n) if (c := state.pack.demonyms.get(key)))
        codes, first = next(known, ((), n))
        span = sentence.span_of(first, n)
        if len(codes) != 1 or any(overlaps(span, other) for other in actors):
            continue
        at_act = above in acts
        if noun.deprel == "nmod" and noun.head - 1 not in acts and noun.head > 0:
            noun = tokens[noun.head - 1]  # "banned imports of Russian steel"
        mediates = mediation_at(tokens, token.head - 1) or mediation_at(tokens, min(n + 2, len(tokens) - 1))
        at_thing = noun.deprel.removesuffix(":agent") in STRUCK and noun.head - 1 in acts
        if at_act or at_thing or mediates:
            yield codes[0], span


def _acts(sentence: Sentence) -> set[int]:
    """The tokens that tell acts."""
    return {n for t in sentence.triggers if t.score >= HEARD for n in range(t.first, t.last + 1)}


def _aimed_at(state: State, sentence: Sentence) -> Iterator[tuple[str, Span]]:
    """The states at which an act aims, where the model takes the name for a place: "fired missiles at Syria"."""
    tokens = sentence.tokens
    acts = _acts(sentence)
    for guess in sentence.places:
        token = tokens[guess.last]
        key = state.pack.country_names.get(fold(state.document.cite(sentence.span_of(guess.first, guess.last))))
        cases = {t.text.lower() for t in tokens if t.head - 1 == guess.last and t.deprel == "case"}
        above = token.head - 1
        aimed = above in acts or (above >= 0 and tokens[above].head - 1 in acts)
        if key and aimed and cases & {"at", "on", "against"}:
            yield state.pack.countries[key].code, sentence.span_of(guess.first, guess.last)


def _struck(state: State, number: int, places: Sequence[Place]) -> Iterator[tuple[str, Span]]:
    """The foreign states in whose places somebody uses force: "Israeli jets bombed Gaza"."""
    sentence = state.sentences[number]
    tokens = sentence.tokens
    for trigger in sentence.triggers:
        if trigger.score < SURE or likeliest(trigger.types) not in FORCE:
            continue
        homes = {p.country for n in _doing(state, number, trigger) for p in state.found.get(n, ())}
        for place in places:
            at = next((n for n, t in enumerate(tokens) if t.span.start == place.span.start), None)
            if at is None or not place.country or homes & {None, place.country} or not homes:
                continue
            top = max((n for n, t in enumerate(tokens) if overlaps(t.span, place.span)), default=at)
            if any(_is_struck(sentence, n, trigger) for n in range(at, top + 1)):
                yield place.country, place.span


def _helped(sentence: Sentence, places: Sequence[Place]) -> Iterator[tuple[str, Span]]:
    """The states in whose places those are to whom something is given or promised."""
    tokens = sentence.tokens
    for trigger in sentence.triggers:
        if trigger.score < SURE or likeliest(trigger.types) not in GIVING:
            continue
        words = range(trigger.first, trigger.last + 1)
        for place in places:
            top = max((n for n, t in enumerate(tokens) if overlaps(t.span, place.span)), default=None)
            if top is not None and place.country and is_helped_there(tokens, top, words):
                yield place.country, place.span


def _judged(state: State, sentence: Sentence, places: Sequence[Place]) -> Iterator[tuple[str, Span]]:
    """The states by whose adjectives, else in whose places, that is told on which somebody passes a verdict."""
    tokens = sentence.tokens
    inside = sorted({n for at in range(len(tokens)) if verdict_at(sentence, at) for n in matter(sentence, at)})
    named = [
        (codes[0], tokens[n].span)
        for n in inside
        if tokens[n].deprel in ("amod", "compound")
        for key, _ in adjective_keys(tokens, n)
        if len(codes := tuple(state.pack.demonyms.get(key, ()))) == 1
    ]
    starts = {tokens[n].span.start for n in inside}
    yield from named or ((p.country, p.span) for p in places if p.country and p.span.start in starts)


def _doing(state: State, number: int, trigger: Trigger) -> Iterator[int]:
    """The phrases that the model links to an act as those who do it."""
    for n, phrase in enumerate(state.phrases):
        if phrase.sentence == number and trigger.roles["actors"][phrase.first] >= SURE:
            yield n


def _is_struck(sentence: Sentence, token: int, trigger: Trigger) -> bool:
    """Whether a word of a place, or the thing in it, is what an act is done to."""
    tokens = sentence.tokens
    one = tokens[token]
    if one.deprel == "nmod" and one.head > 0:
        one = tokens[one.head - 1]
    return one.deprel in ("obj", "nsubj:pass") and trigger.first <= one.head - 1 <= trigger.last


def _places_of(
    sentence: Sentence, trigger: Trigger, places: Sequence[Place], phrases: Sequence[Phrase]
) -> Iterator[Place]:
    """The places in a sentence where a trigger happens, or a journey leads, phrases that stand for somebody aside."""
    words = range(trigger.first, trigger.last + 1)
    here = [t.span for n, t in enumerate(sentence.tokens) if is_here(sentence.tokens, n, words)]
    yield from (place for place in places if place.span in here)
    for guess in sentence.places:
        there = trigger.score >= SURE and trigger.roles["where"][guess.first] >= SURE
        led = is_goal(sentence.tokens, words, guess.first, guess.last)
        if not (there or led) or is_origin(sentence.tokens, guess.last, words):
            continue
        span = sentence.span_of(guess.first, guess.last)
        if not any(overlaps(span, phrase.span) for phrase in phrases):
            yield from (place for place in places if overlaps(place.span, span))
