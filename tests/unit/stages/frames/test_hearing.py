"""Tests of what the model hears before frames see it: wishes and empty words; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.stages.frames.hearing import UNSETTLED, intended, worded
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


@pytest.mark.parametrize("upos", ["DET", "PUNCT", "ADP", "CCONJ", "SCONJ", "SYM", "X"])
def test_worded_drops_words_that_tell_nothing_alone(upos: str) -> None:
    """A trigger whose every word is empty is none; one full word beside it is enough."""
    sentence = scene_of(("zig", upos, 2, "dep"), ("ban", "NOUN", 0, "root"), ("zag", upos, 2, "dep")).sentence
    full = [heard(0, 1), heard(1, 1), heard(1, 2)]
    assert worded(sentence, [heard(0, 0), *full, heard(2, 2)]) == full


@pytest.mark.parametrize("upos", ["VERB", "NOUN", "ADJ", "AUX", "PRON", "PROPN", "ADV"])
def test_worded_keeps_words_that_may_tell(upos: str) -> None:
    """Verbs are not the only ones."""
    given = [heard(0, 0)]
    assert worded(scene_of(("zig", upos, 0, "root")).sentence, given) == given
