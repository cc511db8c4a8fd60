"""Tests of what the walk knows of the parties so far; trees are written by hand."""

from __future__ import annotations

from typing import Any

from dragoman.packs.actor_records import ActorPack
from dragoman.records.dispatch import Dispatch
from dragoman.records.spans import Span
from dragoman.stages.clean import clean
from dragoman.stages.coreference.parties import Party, Spot
from dragoman.stages.coreference.state import State, foremost, is_quoted, words_aside
from tests.scenes import scene_of

SENTENCE = scene_of(
    ("Lund", "PROPN", 2, "nsubj"), ("phoned", "VERB", 0, "root", "phone"), ("Ilic", "PROPN", 2, "obj"),
    ("after", "ADP", 7, "case"), ("Aalto", "PROPN", 7, "nmod:poss"), ("'s", "PART", 5, "case"),
    ("talks", "NOUN", 2, "obl", "talk"), ("with", "ADP", 9, "case"), ("Berg", "PROPN", 7, "nmod"),
).sentence  # fmt: skip


def person(name: str, token: int) -> Party:
    """Somebody who is named by a token."""
    party = Party("person", name)
    party.places.append(Spot(0, token, subject=False, source=False))
    return party


def test_words_aside_are_those_of_what_somebody_did_before() -> None:
    """From "after" to the end of the talks that were Aalto's."""
    assert words_aside([SENTENCE]) == {(0, n) for n in range(3, 9)}


def test_foremost_are_those_of_the_news(actor_pack: ActorPack) -> None:
    """The two of the call before the two of the talks; of one of each, both."""
    more: dict[str, Any] = {"aside": words_aside([SENTENCE])}
    state = State(clean(Dispatch("Lund")), [SENTENCE], (), actor_pack, None, frozenset(), **more)
    lund, ilic, aalto, berg = people = [person("Lund", 0), person("Ilic", 2), person("Aalto", 4), person("Berg", 8)]
    assert foremost(state, people) == [lund, ilic]
    assert foremost(state, [lund, aalto, berg]) == [lund, aalto, berg]


def test_is_quoted_who_is_named_in_what_a_source_says(actor_pack: ActorPack) -> None:
    """Ilic stands in the words of one source, Lund outside them, and neither in those of another."""
    tokens = SENTENCE.tokens
    source, words = tokens[8].span, Span(tokens[1].span.start, tokens[4].span.end)
    state = State(clean(Dispatch("Lund")), [SENTENCE], (), actor_pack, None, frozenset(), quoted={source: (words,)})
    assert [is_quoted(state, person(name, n), source) for name, n in (("Lund", 0), ("Ilic", 2), ("Berg", 8))] == [
        False, True, False,
    ]  # fmt: skip
    assert not is_quoted(state, person("Ilic", 2), tokens[0].span)
