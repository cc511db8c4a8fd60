"""Tests of what came before or after another thing; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.language import Sentence
from dragoman.syntax.classes import REMEMBERING
from dragoman.syntax.sequels import AHEAD, COMING, PLACING, THINGS, came_before, is_of_sequel, is_remembered
from tests.scenes import Word, heard, scene_of


def placed(verb: str = "precede", case: str = "by", relation: str = "nsubj:pass") -> Sentence:
    """The visit here was preceded by talks on Friday: "visit" at 0, "here" at 1, "talks" at 5, "Friday" at 6."""
    return scene_of(
        ("visit", "NOUN", 4, relation), ("here", "ADV", 1, "advmod"), ("was", "AUX", 4, "aux:pass"),
        (verb, "VERB", 0, "root"), (case, "ADP", 6, "case"), ("talks", "NOUN", 4, "obl"), ("Friday", "PROPN", 4, "obl"),
    ).sentence  # fmt: skip


@pytest.mark.parametrize("verb", sorted(PLACING))
def test_is_of_sequel_gives_the_day_to_what_came_before(verb: str) -> None:
    """The talks have it, and are another thing themselves; what stands before them is the visit's."""
    assert is_of_sequel(placed(verb), 0, 6)
    assert is_of_sequel(placed(verb), 0, 5)
    assert not is_of_sequel(placed(verb), 0, 1)
    assert not is_of_sequel(placed(verb), 5, 6)


def test_is_of_sequel_needs_a_passive_and_who_came() -> None:
    """Not "was attended by", "was preceded in", nor a subject that comes later itself."""
    assert not is_of_sequel(placed("attend"), 0, 6)
    assert not is_of_sequel(placed(case="in"), 0, 6)
    assert not is_of_sequel(placed(relation="nsubj"), 0, 6)


def follows(
    verb: str = "follow",
    noun: str = "trip",
    helper: str = "",
    case: str = "",
    relation: str = "obj",
    upos: str = "NOUN",
) -> Sentence:
    """The trip follows a stop: "trip" at 0, "stop" at 4 behind the verb at 2 and what helps or leads."""
    sentence = scene_of(
        (noun, upos, 3, "nsubj"), (helper or "now", "AUX", 3, "aux"), (verb + "s", "VERB", 0, "root", verb),
        (case or "a", "ADP" if case else "DET", 5, "case" if case else "det"), ("stop", "NOUN", 3, relation),
    ).sentence  # fmt: skip
    return replace(sentence, triggers=(heard(0, 0),) if noun == "trip" else ())


def test_came_before_knows_what_another_thing_follows() -> None:
    """By its object, or with "come" behind "after"; what it precedes came later."""
    for told in (follows(), *(follows(verb, case="after", relation="obl") for verb in COMING)):
        assert came_before(told, 4, 4)
        assert is_of_sequel(told, 0, 4)
        assert not came_before(told, 0, 0)
    assert not came_before(follows("precede"), 4, 4)
    assert is_of_sequel(follows("precede"), 0, 4)
    assert not came_before(follows("come", case="before", relation="obl"), 4, 4)


@pytest.mark.parametrize("word", sorted(AHEAD))
def test_came_before_leaves_what_is_to_come(word: str) -> None:
    """The trip will follow a stop."""
    assert not came_before(follows(helper=word), 4, 4)


@pytest.mark.parametrize(("noun", "upos", "before"), [
    *((noun, "NOUN", True) for noun in sorted(THINGS)), ("Oslo", "PROPN", False), ("observer", "NOUN", False),
    ("trip", "PRON", False),
])  # fmt: skip
def test_came_before_leaves_who_only_watches(noun: str, upos: str, *, before: bool) -> None:
    """Oslo follows the talks."""
    assert came_before(follows(noun=noun, upos=upos), 4, 4) is before


def test_is_of_sequel_reads_a_verb_right_behind_a_noun_without_the_tree() -> None:
    """Whatever the verb is taken for; not where "by" says that it is a passive."""
    words: list[Word] = [
        ("trip", "NOUN", 4, "nsubj"),
        ("follows", "VERB", 4, "acl:relcl", "follow"),
        ("a", "DET", 4, "det"),
    ]
    told = scene_of(*words, ("stop", "NOUN", 0, "root")).sentence
    assert is_of_sequel(told, 0, 3)
    assert not is_of_sequel(scene_of(*words[:2], ("by", "ADP", 4, "case"), ("stop", "NOUN", 2, "obl")).sentence, 0, 3)


@pytest.mark.parametrize(
    ("verb", "relation", "remembered"),
    [*((verb, "obj", True) for verb in sorted(REMEMBERING)), ("praise", "obj", False), ("recall", "obl", False)],
)
def test_is_remembered_what_somebody_recalls(verb: str, relation: str, *, remembered: bool) -> None:
    """Lund recalled the meeting, which was before; in the meeting he may have recalled something else."""
    sentence = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("did", "VERB", 0, "root", verb), ("the", "DET", 4, "det"),
        ("meeting", "NOUN", 2, relation),
    ).sentence  # fmt: skip
    assert is_remembered(sentence, 3, 3) is remembered


@pytest.mark.parametrize(("relation", "remembered"), [("nmod", True), ("obl", False)])
def test_is_remembered_what_stands_in_its_words(relation: str, *, remembered: bool) -> None:
    """The summit at which Lund had the meeting that he recalled; at another one he may have recalled it."""
    over = 2 if relation == "nmod" else 1
    sentence = scene_of(
        ("recalled", "VERB", 0, "root", "recall"), ("meeting", "NOUN", 1, "obj"), ("at", "ADP", 4, "case"),
        ("summit", "NOUN", over, relation),
    ).sentence  # fmt: skip
    assert is_remembered(sentence, 3, 3) is remembered
