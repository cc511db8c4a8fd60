"""Tests of several who say something together."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.events import Link
from dragoman.records.mentions import Phrase
from dragoman.records.spans import Span
from dragoman.stages.assemble.choirs import for_each, speaking_together
from tests.tellings import read_told

ENTITIES = [["Chad", "country", "TCD"], ["Mali", "country", "MLI"], ["the ministry", "government", "TCD"]]


def together(text: str, source: str) -> list[str]:
    """Who speaks in the words for a source, where it names several."""
    given = read_told({
        "text": text, "published": None, "entities": ENTITIES,
        "said": [{"content": "they left", "cue": "said", "source": source}],
    })  # fmt: skip
    names = {e.id: e.name for e in given.entities}
    found = speaking_together(given.document, given.said, given.phrases, given.of_phrase)
    return [names[e] for who in found.values() for e in who]


@pytest.mark.parametrize("source", ["Chad and Mali", "Both Chad and Mali", "Chad, Mali and the ministry"])
def test_speaking_together_are_those_who_are_joined(source: str) -> None:
    """All whom an "and" joins."""
    assert together(f"{source} said they left.", source) == ["Chad", "Mali", "the ministry"][: source.count(",") + 2]


@pytest.mark.parametrize("source", ["the ministry of Chad", "Chad's envoy in Mali", "Chad"])
def test_speaking_together_is_nobody_beside_whose_words_they_are(source: str) -> None:
    """Whose ministry speaks does not speak with it."""
    assert together(f"So {source} said they left.", source) == []


def test_speaking_together_are_those_for_whom_a_plural_stands() -> None:
    """Of "they" each one."""
    given = read_told({
        "text": "They said they left.", "published": None, "entities": ENTITIES,
        "said": [{"content": "they left", "cue": "said", "source": "They"}],
    })  # fmt: skip
    phrase = Phrase(Span(0, 4), 0, 0, 0, 0, "country", 0.9)
    assert speaking_together(given.document, given.said, [phrase], [("e1", "e2")]) == {Span(0, 4): ("e1", "e2")}
    assert speaking_together(given.document, given.said, [replace(phrase, inner=True)], [("e1", "e2")]) == {}


def test_for_each_gives_each_speaker_a_chain_behind_who_hands_it_on() -> None:
    """Two chains of two links for two who are quoted; one as it is for who speaks alone."""
    outer, inner = Link("e3", Span(9, 12), None), Link("e2", Span(0, 4), None)
    found = for_each((outer, inner), {Span(0, 4): ("e1", "e2")})
    assert [[link.entity for link in chain] for chain in found] == [["e3", "e1"], ["e3", "e2"]]
    assert for_each((outer,), {Span(0, 4): ("e1", "e2")}) == ((outer,),)
    assert for_each((replace(inner, entity="e9"),), {Span(0, 4): ("e1", "e2")})[0][0].entity == "e9"
    assert for_each((), {}) == ((),)
