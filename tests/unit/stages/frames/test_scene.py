"""Tests of the scene of a sentence: where times and places stand in it."""

from __future__ import annotations

import pytest

from dragoman.records.mentions import Phrase
from dragoman.records.spans import Span
from dragoman.records.times import Place, TimeExpression
from dragoman.stages.frames.scene import NEARING, SITES, make_scene
from dragoman.syntax.pairs import JOINT
from tests.scenes import scene_of
from tests.sentences import find_words, read_guesses


def test_make_scene_takes_the_article_to_the_name_of_a_place() -> None:
    """The model's links begin on it ("the Kremlin"); a time begins with its own first word."""
    text = "Lund met Aalto at the Kremlin near Oslo on the Monday."
    _, (sentence,) = read_guesses(text, {})
    places = [Place(find_words(text, name), name, name, None, None, None, None) for name in ("Kremlin", "Oslo")]
    span = find_words(text, "Monday")
    scene = make_scene(0, sentence, [], [], [TimeExpression(span, "Monday", "DATE", None, None, None)], places)
    assert [(n, sentence.tokens[first].text, sentence.tokens[last].text) for n, first, last in scene.places] == [
        (0, "the", "Kremlin"),
        (1, "Oslo", "Oslo"),
    ]
    assert [sentence.tokens[first].text for _, first, _ in scene.times] == ["Monday"]


def test_make_scene_leaves_the_article_of_another_word() -> None:
    """The article of "the Chadian capital" is the capital's."""
    scene = scene_of(("the", "DET", 3, "det"), ("Chadian", "ADJ", 3, "amod"), ("capital", "NOUN", 0, "root"))
    place = Place(scene.sentence.tokens[1].span, "Chadian", "Chadian", None, None, None, None)
    assert make_scene(0, scene.sentence, [], [], [], [place]).places == ((0, 1, 1),)


def test_make_scene_has_nothing_of_another_sentence() -> None:
    """What lies outside the sentence's span is none of its."""
    _, (sentence,) = read_guesses("Lund met Aalto.", {})
    place = Place(Span(50, 54), "Oslo", "Oslo", None, None, None, None)
    assert make_scene(0, sentence, [], [], [], [place]).places == ()


def test_make_scene_leaves_out_states_that_say_whose_several_are() -> None:
    """In "envoys of Chad, Mali" Mali sends one of them and takes no part beside them; one state alone stays."""
    _, (sentence,) = read_guesses("Envoys of Chad and Mali met.", {})

    def phrase(first: int, last: int, kind: str) -> Phrase:
        return Phrase(sentence.span_of(first, last), 0, first, last, first, kind, 0.9, first != 0)

    phrases = [phrase(0, 4, "group"), phrase(4, 4, "country")]
    listed = make_scene(0, sentence, phrases, [("e1", "e2"), ("e3",)], [], [])
    assert [a.entities for a in listed.actors] == [("e1", "e2")]
    alone = make_scene(0, sentence, phrases, [("e1",), ("e3",)], [], [])
    assert [a.entities for a in alone.actors] == [("e1",), ("e3",)]


@pytest.mark.parametrize("noun", sorted(JOINT))
@pytest.mark.parametrize("words", [(5, 5), (7, 7), (4, 5)])
def test_commission_of_is_that_of_the_two_states_whose_it_is(noun: str, words: tuple[int, int]) -> None:
    """Of the Chad-Mali Joint Commission that meets, or whose session it is; not of a commission told elsewhere."""
    scene = scene_of(
        ("the", "DET", 6, "det"), ("Chad", "PROPN", 6, "compound"), ("-", "PUNCT", 2, "punct"), ("Mali", "PROPN", 6, "compound"),
        ("Joint", "ADJ", 6, "amod"), (noun, "NOUN", 8, "nsubj"), ("twice", "ADV", 8, "advmod"), ("met", "VERB", 0, "root", "meet"),
        actors=(1, 3), glued=(2, 3),
    )  # fmt: skip
    told = range(words[0], words[1] + 1)
    assert [a.entities[0] for a in scene.commission_of(told)] == ["Chad", "Mali"]
    assert scene.commission_of(range(6, 7)) == ()


def test_commission_of_wants_a_commission() -> None:
    """The two states of a company have no meeting of their own."""
    scene = scene_of(
        ("Chad", "PROPN", 4, "compound"), ("-", "PUNCT", 1, "punct"), ("Mali", "PROPN", 4, "compound"),
        ("Bank", "PROPN", 5, "nsubj"), ("met", "VERB", 0, "root", "meet"), actors=(0, 2), glued=(1, 2),
    )  # fmt: skip
    assert scene.commission_of(range(4, 5)) == ()


@pytest.mark.parametrize("noun", sorted(SITES))
def test_make_scene_takes_what_a_place_is_called_to_its_name(noun: str) -> None:
    """The model's links begin on "the" of "the Greek island of Crete"; not of what else is of Crete."""

    def first(noun: str) -> int:
        sentence = scene_of(
            ("the", "DET", 3, "det"), ("Greek", "ADJ", 3, "amod"), (noun, "NOUN", 0, "root", noun),
            ("of", "ADP", 5, "case"), ("Crete", "PROPN", 3, "nmod"),
        ).sentence  # fmt: skip
        place = Place(sentence.tokens[4].span, "Crete", "Crete", None, None, None, None)
        return make_scene(0, sentence, [], [], [], [place]).places[0][1]

    assert first(noun) == 0
    assert first("song") == 4


@pytest.mark.parametrize(("before", "first"), [*((word, 0) for word in sorted(NEARING)), ("on", 1)])
def test_make_scene_takes_the_word_before_a_date_to_it(before: str, first: int) -> None:
    """The model's links begin on the "next" of "next June 10"."""
    text = f"{before} June 10"
    sentence = scene_of((before, "ADJ", 2, "amod"), ("June", "PROPN", 0, "root"), ("10", "NUM", 2, "nummod")).sentence
    time = TimeExpression(find_words(text, "June 10"), "June 10", "DATE", None, None, None)
    assert make_scene(0, sentence, [], [], [time], []).times == ((0, first, 2),)
