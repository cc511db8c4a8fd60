"""Tests of what other sentences give to a telling."""

from __future__ import annotations

from dragoman.records.language import Link, Sentence, Token, Trigger
from dragoman.records.mentions import Phrase
from dragoman.records.spans import Span
from dragoman.records.times import Place, TimeExpression
from dragoman.stages.frames.far import far_roles, far_spans, linked_tellings, read_around

WORDS = (("Lund", "left", "Oslo", "Monday"), ("They", "met"))


def sentences(*links: Link) -> list[Sentence]:
    """Two sentences; the second has the links and a trigger at "met"."""
    out, at = [], 0
    for number, words in enumerate(WORDS):
        tokens, start = [], at
        for word in words:
            tokens.append(Token(Span(at, at + len(word)), word, word, "X", "X", 0, "dep"))
            at += len(word) + 1
        out.append(Sentence(Span(start, at - 1), tuple(tokens), links=links if number else ()))
    return out


TRIGGER = Trigger(1, 1, 0.9, {}, {}, {}, {"telling": (0.0, 0.4)})


def test_far_roles_takes_the_likeliest_words_of_each_entity() -> None:
    """A link that is likely enough, from the trigger, into another sentence."""
    links = (
        Link("actors", 1, 1, 0, 0.95), Link("actors", 1, 1, 2, 0.2), Link("actors", 0, 1, 0, 0.99),
        Link("recipients", 1, 1, 0, 0.5),
    )  # fmt: skip
    read = sentences(*links)
    phrases = [Phrase(read[0].tokens[0].span, 0, 0, 0, 0, "person", 0.9)]
    around = read_around(read, phrases, [("e1",)], (), ())
    found = far_roles(1, read[1], TRIGGER, around.phrases)
    assert found["actors"] == (("e1", read[0].tokens[0].span),)
    assert not found["recipients"]


def test_far_spans_are_times_and_places_by_their_first_words() -> None:
    """Likely ones only, the likeliest first."""
    read = sentences(Link("when", 1, 1, 3, 0.9), Link("where", 1, 1, 2, 0.7), Link("where", 1, 1, 0, 0.9))
    place = Place(read[0].tokens[2].span, "Oslo", "Oslo", "NOR", None, None, None)
    time = TimeExpression(read[0].tokens[3].span, "Monday", "DATE", "2020-09-07", "2020-09-07", "2020-09-07")
    around = read_around(read, (), (), (time,), (place,))
    assert far_spans(1, read[1], TRIGGER, "when", around.times) == [0]
    assert far_spans(1, read[1], TRIGGER, "where", around.places) == [0]
    assert far_spans(1, read[1], TRIGGER, "when", around.places) == []


def test_linked_tellings_are_of_this_sentence_and_of_others() -> None:
    """By sentence, token and chance."""
    read = sentences(Link("telling", 1, 1, 1, 0.8), Link("whole", 1, 1, 1, 0.6))
    assert linked_tellings(1, read[1], TRIGGER, "telling") == ((1, 1, 0.4), (0, 1, 0.8))
    assert linked_tellings(1, read[1], TRIGGER, "whole") == ((0, 1, 0.6),)
