"""Tests of envoys who are not wanted; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.records.language import Sentence
from dragoman.stages.frames.unwelcome import EXPELLING, NAMING, grata_at, only_names, unwelcome
from tests.scenes import Word, heard, scene_of

GRATA: tuple[Word, ...] = (("persona", "NOUN", 2, "xcomp"), ("non", "X", 2, "xcomp"), ("grata", "X", 2, "xcomp"))


def named(verb: str = "declare", *aside: Word, phrase: tuple[Word, ...] = GRATA) -> Sentence:
    """Chad named a consul so."""
    words = (("Chad", "PROPN", 2, "nsubj"), (verb + "d", "VERB", 0, "root", verb), ("consul", "NOUN", 2, "obj"))
    return scene_of(*words, *aside, *phrase).sentence


@pytest.mark.parametrize("verb", sorted(NAMING))
def test_unwelcome_is_who_is_called_so(verb: str) -> None:
    """Over an aside on him; not by a verb that names nobody, and not where another verb is nearer."""
    assert unwelcome(named(verb), 1, 1) == 2
    assert unwelcome(named(verb, ("accused", "VERB", 3, "acl", "accuse")), 1, 1) == 2
    assert unwelcome(named(verb, ("called", "VERB", 3, "acl", "declare")), 1, 1) is None
    assert unwelcome(named("greet"), 1, 1) is None
    assert unwelcome(named(verb, phrase=()), 1, 1) is None


def test_unwelcome_may_be_the_subject_of_a_passive() -> None:
    """And no other subject."""
    words: tuple[Word, ...] = (("called", "VERB", 0, "root", "declare"), *GRATA)
    assert unwelcome(scene_of(("Lund", "PROPN", 2, "nsubj:pass"), *words).sentence, 1, 1) == 0
    assert unwelcome(scene_of(("Lund", "PROPN", 2, "nsubj"), *words).sentence, 1, 1) is None


@pytest.mark.parametrize(
    ("words", "found"),
    [(["personae", "non", "gratae"], 3), (["persona", "-", "non", "-", "grata"], 5), (["persona", "et", "grata"], 0)],
)
def test_grata_at_knows_its_forms(words: list[str], found: int) -> None:
    """In the plural and with dashes."""
    assert len(grata_at(scene_of(*((w, "X", n, "dep") for n, w in enumerate(words))).sentence)) == found


@pytest.mark.parametrize("verb", sorted(EXPELLING))
def test_unwelcome_is_an_envoy_who_is_expelled(verb: str) -> None:
    """As an object, or where the participle stands beside him in a right tree or a wrong one; not a pupil."""
    assert unwelcome(named(verb, phrase=()), 1, 1) == 2
    pupil = scene_of((verb, "VERB", 0, "root"), ("pupil", "NOUN", 1, "obj")).sentence
    assert unwelcome(pupil, 0, 0) is None
    for head, relation in ((1, "acl"), (3, "xcomp")):
        words: tuple[Word, ...] = (("envoys", "NOUN", 3, "nsubj"), (verb + "d", "VERB", head, relation, verb))
        assert unwelcome(scene_of(*words, ("left", "VERB", 0, "root", "leave")).sentence, 1, 1) == 0
    active: tuple[Word, ...] = (("envoys", "NOUN", 2, "nsubj"), (verb, "VERB", 0, "root"), ("Berg", "PROPN", 2, "obj"))
    assert unwelcome(scene_of(*active).sentence, 1, 1) is None


def test_only_names_is_the_phrase_behind_a_verb_that_is_heard() -> None:
    """Not the verb, and not the phrase alone."""
    here = named()
    assert only_names(here, heard(3, 5), {1, 3, 4, 5})
    assert not only_names(here, heard(1, 1), {1, 3, 4, 5})
    assert not only_names(here, heard(3, 5), {3, 4, 5})
