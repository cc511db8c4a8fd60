"""Tests of who is moved to words; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.events import ROLES
from dragoman.records.language import Guess, Sentence
from dragoman.stages.frames.moving import HEARTENING, MOVING, PUBLIC, as_moved, is_mere_feeling
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene
from tests.conllu import sentence_of
from tests.scenes import heard, predicate_at, scene_of


def moved(lemma: str) -> Scene:
    """Chad's raid moved Mali."""
    return scene_of(
        ("Chad", "PROPN", 3, "nmod:poss"), ("'s", "PART", 1, "case"), ("raid", "NOUN", 4, "nsubj"),
        ("moved", "VERB", 0, "root", lemma), ("Mali", "PROPN", 4, "obj"), actors=(0, 4),
    )  # fmt: skip


def sides(scene: Scene, verb: int) -> tuple[list[str], list[str]]:
    """Who acts and upon whom, where Mali was the recipient."""
    given: Roles = {role: [] for role in ROLES} | {"recipients": [("Mali", scene.actors[-1].phrase.span)]}
    found = as_moved(scene, predicate_at(scene, verb), given)
    return [e for e, _ in found["actors"]], [e for e, _ in found["recipients"]]


@pytest.mark.parametrize("lemma", sorted(MOVING))
def test_as_moved_has_who_feels_as_the_one_who_acts(lemma: str) -> None:
    """Whoever did what moved him is the recipient; other verbs keep their object as that."""
    assert sides(moved(lemma), 3) == (["Mali"], ["Chad"])
    assert sides(moved("cross"), 3) == ([], ["Mali"])


@pytest.mark.parametrize("lemma", sorted(MOVING))
def test_is_mere_feeling_where_the_model_hears_a_deed(lemma: str) -> None:
    """A statement it may be, and what is no feeling may be a deed."""
    assert is_mere_feeling(moved(lemma).sentence, heard(3, 3))
    assert not is_mere_feeling(moved(lemma).sentence, heard(3, 3, kinds={"statement": 1.0}))
    assert not is_mere_feeling(moved("cross").sentence, heard(3, 3))


def heartened(lemma: str, cause: str, *more: str, label: str = "person") -> Sentence:
    """Somebody is moved by something: "He was encouraged by the tone"; what is labelled is an actor."""
    rows = ["1 He PRON PRP 3 nsubj:pass", "2 was AUX VBD 3 aux:pass", f"3 {lemma} VERB VBN 0 root",
            "4 by ADP IN 5 case", f"5 {cause} NOUN NN 3 obl:agent", *more]  # fmt: skip
    sentence = sentence_of([row.split() for row in rows])
    tokens = tuple(replace(t, lemma=lemma) if t.text == lemma else t for t in sentence.tokens)
    return replace(sentence, tokens=tokens, mentions=(Guess(4, 4, label, 0.9),) if label else ())


@pytest.mark.parametrize("lemma", sorted(HEARTENING))
def test_is_mere_feeling_where_something_gives_a_good_opinion(lemma: str) -> None:
    """Whoever encourages somebody, or asks him to do something, has said so."""
    words = heard(2, 2, kinds={"statement": 1.0})
    assert is_mere_feeling(heartened(lemma, "tone", label=""), words)
    assert not is_mere_feeling(heartened(lemma, "Lund"), words)
    assert not is_mere_feeling(heartened(lemma, "tone", "6 leave VERB VB 3 xcomp", label=""), words)
    assert not is_mere_feeling(heartened("crossed", "tone", label=""), words)


@pytest.mark.parametrize("noun", sorted(PUBLIC))
def test_is_mere_feeling_of_all_together(noun: str) -> None:
    """The nation is shocked and says nothing; the model hears words."""
    scene = scene_of(
        ("raid", "NOUN", 2, "nsubj"), ("shocked", "VERB", 0, "root", "shock"), (noun, "NOUN", 2, "obj"),
    )  # fmt: skip
    said = heard(1, 1, kinds={"statement": 1.0})
    assert is_mere_feeling(scene.sentence, said)
    assert not is_mere_feeling(moved("shock").sentence, heard(3, 3, kinds={"statement": 1.0}))
