"""Tests of what the model hears before frames see it: wishes and what points back; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.language import Sentence
from dragoman.stages.frames.hearing import (
    ANOTHER,
    DECISIONS,
    HABITUAL,
    MANY,
    OFTEN,
    PAST,
    PREFIXES,
    STANDING,
    UNSETTLED,
    intended,
    is_another,
    is_habit,
    is_no_day_of,
    is_one_verb,
    on_nouns,
    points_back,
    told_then,
    unbroken,
)
from tests.scenes import Word, heard, scene_of

SUBJECT: Word = ("Norway", "PROPN", 2, "nsubj")
TO_LIFT: tuple[Word, ...] = (("to", "PART", 4, "mark"), ("lift", "VERB", 2, "xcomp"), ("bans", "NOUN", 4, "obj"))
WANTS_TO_LIFT = (SUBJECT, ("wants", "VERB", 0, "root", "want"), *TO_LIFT)


def test_intended_moves_a_wish_to_its_act() -> None:
    """The act is planned, of a type that is still open; the wish itself tells nothing more."""
    [found] = intended(scene_of(*WANTS_TO_LIFT).sentence, [heard(1, 1, score=0.6, kinds={"statement": 1.0})])
    assert (found.first, found.last, found.score) == (3, 3, 0.6)
    assert (found.kinds, found.statuses, found.types) == ({"other": 1.0}, {"planned": 1.0}, {"-": UNSETTLED})


@pytest.mark.parametrize(("wish", "act"), [(0.7, 0.5), (0.5, 0.7)])
def test_intended_makes_one_of_a_wish_and_its_heard_act(wish: float, act: float) -> None:
    """The act's own trigger stays, as sure as the surer of the two."""
    own = heard(3, 4, score=act, kinds={"agreement": 1.0})
    [found] = intended(scene_of(*WANTS_TO_LIFT).sentence, [heard(1, 1, score=wish), own])
    assert (found.first, found.last, found.score) == (3, 4, 0.7)
    assert (found.kinds, found.statuses) == ({"agreement": 1.0}, {"happened": 1.0})


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(
            (SUBJECT, ("wants", "VERB", 0, "root", "want"), ("Denmark", "PROPN", 2, "obj"),
             ("to", "PART", 5, "mark"), ("leave", "VERB", 2, "xcomp")),
            id="object-of-its-own",
        ),
        pytest.param((SUBJECT, ("began", "VERB", 0, "root", "begin"), *TO_LIFT), id="no-wish"),
        pytest.param((SUBJECT, ("plans", "NOUN", 0, "root", "plan"), *TO_LIFT), id="noun"),
        pytest.param((SUBJECT, ("hopes", "VERB", 0, "root", "hope"), ("for", "ADP", 4, "case"),
                      ("talks", "NOUN", 2, "obl")), id="no-infinitive"),
    ],
)  # fmt: skip
def test_intended_leaves_other_triggers(words: tuple[Word, ...]) -> None:
    """What somebody wants of another, what is no wish, and a wish without an act stay as they are heard."""
    given = [heard(1, 1)]
    assert intended(scene_of(*words).sentence, given) == given


def test_intended_keeps_the_order_of_the_text() -> None:
    """An act that stands behind another trigger comes after it."""
    words: tuple[Word, ...] = (
        SUBJECT, ("wants", "VERB", 0, "root", "want"), (",", "PUNCT", 5, "punct"), ("aides", "NOUN", 5, "nsubj"),
        ("say", "VERB", 2, "parataxis"), (",", "PUNCT", 5, "punct"), ("to", "PART", 8, "mark"),
        ("leave", "VERB", 2, "xcomp"),
    )  # fmt: skip
    found = intended(scene_of(*words).sentence, [heard(1, 1), heard(4, 4)])
    assert [trigger.first for trigger in found] == [4, 7]


def called(*before: tuple[str, str, str]) -> Sentence:
    """Lund held a phone call, with these words (form, part of speech, relation) before it."""
    at = 4 + len(before)
    words: list[Word] = [(text, upos, at, deprel) for text, upos, deprel in before]
    return scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("held", "VERB", 0, "root", "hold"), *words,
        ("phone", "NOUN", at, "compound"), ("call", "NOUN", 2, "obj"),
    ).sentence  # fmt: skip


@pytest.mark.parametrize("word", sorted(ANOTHER))
def test_is_another_knows_the_words_for_one_more(word: str) -> None:
    """Before any word of the event, in capitals or not."""
    assert is_another(called((word, "ADJ", "amod")), 3, 4)
    assert is_another(called((word.title(), "DET", "det")), 4, 4)
    assert is_another(called(("a", "DET", "det"), (word, "ADJ", "amod")), 4, 5)


@pytest.mark.parametrize("article", ["the", "The", "this"])
def test_is_another_lets_an_article_take_it_up(article: str) -> None:
    """The third call is one of which the text has spoken."""
    assert not is_another(called((article, "DET", "det"), ("third", "ADJ", "amod")), 4, 5)


@pytest.mark.parametrize(
    ("sentence", "event"),
    [
        pytest.param(called(("a", "DET", "det"), ("long", "ADJ", "amod")), 5, id="other-words"),
        pytest.param(called(), 3, id="no-words"),
        pytest.param(called(("another", "PRON", "nmod")), 4, id="other-relation"),
        pytest.param(called(("another", "DET", "det")), 1, id="of-another-word"),
    ],
)
def test_is_another_wants_a_word_before_the_event(sentence: Sentence, event: int) -> None:
    """An article or adjective of the event's own words."""
    assert not is_another(sentence, event, event)


def deciding(noun: str = "decision", relation: str = "acl", tag: str = "VB") -> Sentence:
    """Norway's decision to expel envoys stood."""
    sentence = scene_of(
        ("Norway", "PROPN", 2, "nmod:poss"), (noun, "NOUN", 6, "nsubj", noun), ("to", "PART", 4, "mark"),
        ("expel", "VERB", 2, relation), ("envoys", "NOUN", 4, "obj"), ("stood", "VERB", 0, "root"),
    ).sentence  # fmt: skip
    tokens = tuple(replace(t, xpos=tag) if t.text == "expel" else t for t in sentence.tokens)
    return replace(sentence, tokens=tokens)


@pytest.mark.parametrize("noun", sorted(DECISIONS))
def test_intended_moves_a_decision_to_its_act(noun: str) -> None:
    """Both are one act, heard or not."""
    assert [t.first for t in intended(deciding(noun), [heard(1, 1)])] == [3]
    assert [(t.first, t.score) for t in intended(deciding(noun), [heard(1, 1, score=0.7), heard(3, 3, score=0.4)])] == [
        (3, 0.7)
    ]


@pytest.mark.parametrize(
    "sentence",
    [deciding("pledge"), deciding(relation="advcl"), deciding(tag="VBN")],
    ids=["pledge", "apart", "participle"],
)
def test_intended_leaves_what_is_no_decision_to_act(sentence: Sentence) -> None:
    """A pledge is an act of words; an infinitive elsewhere is not what is decided."""
    given = [heard(1, 1)]
    assert intended(sentence, given) == given


def met(how: str, noun: str, head: int = 1) -> Sentence:
    """They met on how many occasions."""
    return scene_of(
        ("met", "VERB", 0, "root", "meet"), ("on", "ADP", 4, "case"), (how, "ADJ", 4, "amod"),
        (noun, "NOUN", head, "obl", noun), ("spoke", "VERB", 1, "conj"),
    ).sentence  # fmt: skip


@pytest.mark.parametrize("how", sorted(MANY))
def test_points_back_knows_what_happened_again_and_again(how: str) -> None:
    """On several occasions, many times: no day is meant."""
    assert points_back(met(how, "occasion"), heard(0, 0))
    assert points_back(met(how, "time"), heard(0, 0))
    assert not points_back(met(how, "island"), heard(0, 0))
    assert not points_back(met("one", "occasion"), heard(0, 0))
    assert not points_back(met(how, "occasion", 5), heard(0, 0))


@pytest.mark.parametrize("noun", sorted(STANDING))
def test_points_back_knows_a_consensus_reached_before(noun: str) -> None:
    """By its noun or by the participle; one that somebody reaches is new."""
    sentence = scene_of(
        ("praised", "VERB", 0, "root"), ("the", "DET", 3, "det"), (noun, "NOUN", 1, "obj", noun),
        ("reached", "VERB", 3, "acl", "reach"), ("by", "ADP", 6, "case"), ("leaders", "NOUN", 4, "obl:agent"),
    ).sentence  # fmt: skip
    tokens = tuple(replace(t, xpos="VBN") if t.text == "reached" else t for t in sentence.tokens)
    told = replace(sentence, tokens=tokens)
    assert points_back(told, heard(2, 2))
    assert points_back(told, heard(3, 3))
    assert not points_back(told, heard(0, 0))
    assert not points_back(sentence, heard(2, 2))


@pytest.mark.parametrize("how", sorted(PAST))
def test_points_back_knows_a_recent_act(how: str) -> None:
    """A recent visit has no day."""
    sentence = scene_of((how, "ADJ", 2, "amod", how), ("visit", "NOUN", 0, "root")).sentence
    assert points_back(sentence, heard(1, 1))
    assert not points_back(sentence, heard(0, 0))


@pytest.mark.parametrize("how", sorted(HABITUAL))
def test_is_habit_knows_what_is_done_now_and_then(how: str) -> None:
    """Frequent visits; a single one is told."""
    sentence = scene_of((how, "ADJ", 2, "amod", how), ("visits", "NOUN", 0, "root", "visit")).sentence
    plural = replace(sentence, tokens=(sentence.tokens[0], replace(sentence.tokens[1], xpos="NNS")))
    assert is_habit(plural, 1)
    assert not is_habit(sentence, 1)
    other = replace(plural, tokens=(replace(plural.tokens[0], lemma="long"), plural.tokens[1]))
    assert not is_habit(other, 1)


@pytest.mark.parametrize("how", sorted(OFTEN))
def test_is_habit_knows_what_was_done_more_than_once(how: str) -> None:
    """Of an object its verb tells it: "often held talks"; how else something was done says nothing."""
    words = [(how, "ADV", 2, "advmod", how), ("held", "VERB", 0, "root", "hold"), ("talks", "NOUN", 2, "obj", "talk")]
    assert is_habit(scene_of(*words).sentence, 1)
    assert is_habit(scene_of(*words).sentence, 2)
    assert not is_habit(scene_of(("briefly", "ADV", 2, "advmod", "briefly"), *words[1:]).sentence, 2)


@pytest.mark.parametrize(
    ("before", "after", "expected"), [("not", "but", True), ("not", "and", False), ("held", "but", False)]
)
def test_is_no_day_of_knows_the_day_that_is_denied(before: str, after: str, expected: bool) -> None:
    """Not on one day but on another: the first is none."""
    sentence = scene_of(
        ("held", "VERB", 0, "root", "hold"), (before, "PART", 4, "advmod"), ("on", "ADP", 4, "case"), ("Monday", "PROPN", 1, "obl"),
        (after, "CCONJ", 7, "cc"), ("on", "ADP", 7, "case"), ("Friday", "PROPN", 4, "conj"),
    ).sentence  # fmt: skip
    assert is_no_day_of(sentence, heard(0, 0), 3, 3, ahead=False) is expected


def test_told_then_knows_a_day_before_who_says_so() -> None:
    """A day between what is said and who says it is of what is said, also where the tree hangs it on the saying."""
    comes: Word = ("comes", "VERB", 4, "ccomp", "come")
    day, aide, said = ("Monday", "PROPN", 4, "obl"), ("aide", "NOUN", 4, "nsubj"), ("said", "VERB", 0, "root", "say")
    assert not told_then(scene_of(comes, day, aide, said).sentence, heard(0, 0), 1, 1)
    assert told_then(scene_of(comes, aide, day, said).sentence, heard(0, 0), 2, 2)


@pytest.mark.parametrize("prefix", sorted(PREFIXES))
def test_unbroken_hears_no_mere_prefix(prefix: str) -> None:
    """It goes on to its verb, which may be heard itself."""
    here = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), (prefix, "VERB", 0, "root"), ("-", "PUNCT", 4, "punct"),
        ("affirmed", "VERB", 2, "xcomp"), ("support", "NOUN", 4, "obj"),
    ).sentence  # fmt: skip
    cut, verb, other = heard(1, 1), heard(3, 4), heard(4, 4)
    assert unbroken(here, [cut]) == [replace(cut, last=3)]
    assert unbroken(here, [cut, verb]) == [verb]
    assert unbroken(here, [other]) == [other]


@pytest.mark.parametrize(("relation", "noun", "at"), [("amod", "visit", 3), ("amod", "army", 2), ("nsubj", "visit", 2)])
def test_on_nouns_moves_an_adjective_to_its_contact(relation: str, noun: str, at: int) -> None:
    """An official visit is told by its noun, which is heard where its adjective is."""
    scene = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("paid", "VERB", 0, "root"), ("official", "ADJ", 4, relation),
        (noun, "NOUN", 2, "obj"),
    )  # fmt: skip
    weak, strong = heard(3, 3, score=0.1), heard(2, 2, score=0.4)
    found = on_nouns(scene.sentence, [strong, weak])
    assert max(found, key=lambda t: t.score).first == at
    assert len(found) == (1 if at > 2 else 2)


@pytest.mark.parametrize(("last", "upos", "expected"), [(1, "VERB", True), (1, "NOUN", False), (2, "VERB", False)])
def test_is_one_verb_is_for_a_single_verb_of_some(last: int, upos: str, expected: bool) -> None:
    """Of its lemma, and alone."""
    sentence = scene_of(
        ("Chad", "PROPN", 2, "nsubj"), ("asks", upos, 0, "root", "ask"), ("Mali", "PROPN", 2, "obj")
    ).sentence
    assert is_one_verb(sentence, heard(1, last), ("ask",)) is expected
    assert not is_one_verb(sentence, heard(1, last), ("beg",))
