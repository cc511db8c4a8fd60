"""Tests of what other sentences give to a telling."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.language import Link, Sentence, Token, Trigger
from dragoman.records.mentions import Phrase
from dragoman.records.spans import Span
from dragoman.records.times import Place, TimeExpression
from dragoman.stages.frames.far import SPEAKING, Around, far_roles, far_spans, linked_tellings, read_around

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
    read = sentences(Link("when", 1, 1, 3, 0.9), Link("where", 1, 1, 2, 0.85), Link("where", 1, 1, 0, 0.9))
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


def around_monday(verb: str, *, later: bool) -> tuple[list[Sentence], Around]:
    """A meeting linked to the day of what another sentence tells, which stands before it or after it."""
    rows = {
        "met": (("They", "nsubj", 2, "they"), ("met", "root", 0, "meet")),
        "told": (("Lund", "nsubj", 2, "Lund"), (verb, "root", 0, verb), ("Monday", "obl", 2, "Monday")),
    }
    out: list[Sentence] = []
    at = 0
    for name in ("met", "told") if later else ("told", "met"):
        tokens, start = [], at
        for word, relation, head, lemma in rows[name]:
            upos = "VERB" if head == 0 else "PROPN"
            tokens.append(Token(Span(at, at + len(word)), word, lemma, upos, "X", head, relation))
            at += len(word) + 1
        links = (Link("when", 1, -1 if later else 1, 2, 0.9),) if name == "met" else ()
        out.append(Sentence(Span(start, at - 1), tuple(tokens), links=links))
    day = out[1 if later else 0].tokens[2].span
    time = TimeExpression(day, "Monday", "DATE", "2020-09-07", "2020-09-07", "2020-09-07")
    return out, read_around(out, (), (), (time,), ())


@pytest.mark.parametrize(("verb", "later", "when"), [("say", True, []), ("say", False, [0]), ("leave", True, [0])])
def test_far_spans_are_not_when_somebody_tells_what_was_told_before(verb: str, when: list[int], *, later: bool) -> None:
    """A day on which one says something dates what is told behind it; that of another act dates what is told before."""
    read, around = around_monday(verb, later=later)
    number = 0 if later else 1
    assert far_spans(number, read[number], TRIGGER, "when", around.times, around.said) == when


@pytest.mark.parametrize(("verb", "count"), [("say", 1), ("announce", 1), ("leave", 0)])
def test_read_around_knows_when_somebody_says_something(verb: str, count: int) -> None:
    """By the verb over the words of the time."""
    _, around = around_monday(verb, later=True)
    assert list(around.times) == [(1, 2)]
    assert list(around.said) == [(1, 2)] * count


@pytest.mark.parametrize(
    ("tag", "words", "count"), [("VBZ", "3 May 2016", 0), ("VBD", "3 May 2016", 1), ("VBZ", "Friday", 1)]
)
def test_read_around_leaves_out_when_a_picture_was_taken(tag: str, words: str, count: int) -> None:
    """A caption tells in the present what its whole date puts in the past; plans name no year."""
    tokens, at = [], 0
    for n, word in enumerate(["Lund", "attends", *words.split()]):
        upos, xpos = ("VERB", tag) if n == 1 else ("PROPN", "NNP")
        head, relation = {0: (2, "nsubj"), 1: (0, "root"), 2: (2, "obl")}.get(n, (3, "flat"))
        tokens.append(Token(Span(at, at + len(word)), word, word, upos, xpos, head, relation))
        at += len(word) + 1
    read = [Sentence(Span(0, at - 1), tuple(tokens))]
    time = TimeExpression(Span(tokens[2].span.start, at - 1), words, "DATE", "2016-05-03", "2016-05-03", "2016-05-03")
    assert len(read_around(read, (), (), (time,), ()).times) == count


@pytest.mark.parametrize("verb", sorted(SPEAKING))
@pytest.mark.parametrize(("back", "upos", "found"), [(1, "VERB", 1), (-1, "VERB", 0), (-1, "NOUN", 1)])
def test_far_roles_takes_nobody_from_the_next_sentence_for_who_spoke(
    verb: str, back: int, upos: str, found: int
) -> None:
    """Who "spoke on Thursday" spoke with nobody who is named later; "the talk" may be told so."""
    read = sentences(Link("actors", 1, back, 0, 0.95))
    tokens = (read[1].tokens[0], replace(read[1].tokens[1], lemma=verb, upos=upos))
    starts = {(1 - back, 0): [("e1", Span(0, 4))]}
    assert len(far_roles(1, replace(read[1], tokens=tokens), TRIGGER, starts)["actors"]) == found
    other = (tokens[0], replace(tokens[1], lemma="meet"))
    assert far_roles(1, replace(read[1], tokens=other), TRIGGER, starts)["actors"]


@pytest.mark.parametrize(("case", "count"), [("from", 0), ("in", 1)])
def test_read_around_leaves_out_where_somebody_came_from(case: str, count: int) -> None:
    """Nothing that other sentences tell was held there."""
    words = (("Lund", 2, "nsubj"), ("came", 0, "root"), (case, 4, "case"), ("Riga", 2, "obl"))
    at, tokens = 0, []
    for word, head, relation in words:
        tokens.append(Token(Span(at, at + len(word)), word, word, "X", "X", head, relation))
        at += len(word) + 1
    place = Place(tokens[3].span, "Riga", "Riga", "LVA", None, None, None)
    around = read_around([Sentence(Span(0, at - 1), tuple(tokens))], (), (), (), (place,))
    assert len(around.places) == count
