"""Whom a speaker means by "I", "we" and "our": himself, or the state for which he speaks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dragoman.records.mentions import Reading, Said
from dragoman.records.spans import contains
from dragoman.stages.coreference.naming import existing, of_owner
from dragoman.stages.coreference.parties import Party, new_party
from dragoman.stages.coreference.pronouns import parties_of_pronoun
from dragoman.stages.coreference.state import State, party_at
from dragoman.syntax.classes import REPORTING
from dragoman.syntax.climbing import below


def of_speaker(state: State, n: int, readings: Sequence[Reading], said: Sequence[Said]) -> Reading:
    """The reading of what is a speaker's own ("our foreign minister"), with the state that the text tells of him."""
    for m in _sources(state, n, said):
        told = state.found.get(m) or (_behind(state, m, readings[m]) if m > n else [])
        party = told[0] if told else new_party(readings[m], "")
        if party.country is not None:
            return replace(of_owner(state, readings[n], party), relative=False, definite=True)
    return readings[n]


def _behind(state: State, m: int, reading: Reading) -> list[Party]:
    """Who is named as a quotation's source behind it: whom a pronoun or a title takes up, "the diplomat said"."""
    if reading.pronoun:
        return parties_of_pronoun(state, state.phrases[m], reading)
    known = existing(state, state.phrases[m], reading)
    return [known] if known is not None else []


def speaker_of(state: State, n: int, said: Sequence[Said]) -> list[Party]:
    """Who "I" is: the source of the smallest direct quotation around it, or who answers in a transcript."""
    source = next((m for m in _sources(state, n, said) if state.found.get(m)), None)
    if source is not None:
        return [_one_or_many(state, n, state.found[source][0])]
    own = state.phrases[n].span
    answers = any(s.turn == "answers" and any(contains(part, own) for part in s.spans) for s in said)
    return [_one_or_many(state, n, party) for party in _answering(state)[:1]] if answers else []


def said_behind(state: State, n: int) -> list[Party]:
    """Whom a pronoun without anybody before it takes up: who is named behind as saying it, "It agreed, the bank said".

    Where the pronoun is the subject of what is said, and the named one is alike.
    """
    phrase = state.phrases[n]
    tokens = state.sentences[phrase.sentence].tokens
    clause = tokens[phrase.head].head - 1
    verb = tokens[clause].head - 1 if clause >= 0 and tokens[phrase.head].deprel == "nsubj" else -1
    if verb <= clause or tokens[clause].deprel not in ("ccomp", "parataxis") or tokens[verb].lemma not in REPORTING:
        return []
    named = [party_at(state, phrase.sentence, m) for m in below(tokens, (verb,), "nsubj") if m > clause]
    person = phrase.kind == "person"
    return [p for p in named if p is not None and p.count == 1 and (p.kind == "person") == person][:1]


def _answering(state: State) -> list[Party]:
    """Those of known states who may answer where labels are no names: spokespeople, then those of the headline."""
    persons = [
        (state.document.cite(state.phrases[m].span).lower(), state.phrases[m].sentence, found[0])
        for m, found in sorted(state.found.items())
        if len(found) == 1 and state.phrases[m].kind == found[0].kind == "person" and found[0].country
    ]
    speaking = [party for words, _, party in persons if "spokes" in words]
    return [*speaking, *(party for _, sentence, party in persons if sentence == 0)]


def _sources(state: State, n: int, said: Sequence[Said]) -> Iterator[int]:
    """The phrases, by number, that name the source of each direct quotation around a phrase, the smallest first."""
    phrase = state.phrases[n]
    around = [s for s in said if s.direct and any(contains(part, phrase.span) for part in s.spans)]
    for quote in sorted(around, key=lambda s: sum(e - b for b, e in s.spans)):
        current: Said | None = quote
        for _ in range(20):
            if current is None or current.source is not None:
                break
            before = current.part_of if current.part_of is not None else current.follows
            current = said[before] if before is not None else None
        if current is not None and current.source is not None:
            for m, other in enumerate(state.phrases):
                if contains(current.source, other.span) or contains(other.span, current.source):
                    yield m


def _one_or_many(state: State, n: int, speaker: Party) -> Party:
    """Who speaks in the first person: "we" is the state or organ for which the speaker speaks, if the text has it."""
    words = state.document.cite(state.phrases[n].span).lower()
    if words in ("i", "me", "my", "myself") or speaker.country is None:
        return speaker
    bodies = [p for p in state.parties if p.kind in ("country", "government") and p.country == speaker.country]
    return max(bodies, key=lambda p: (p.kind == "country", len(p.places)), default=speaker)
