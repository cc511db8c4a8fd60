"""Tests of what is done about penalties in force; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.records.language import Sentence
from dragoman.stages.frames.easing import (
    EASING,
    EASINGS,
    SOFT,
    STAYING,
    TOGETHER,
    as_pressed,
    eases,
    is_agreed,
    moved_to_easing,
    only_remains,
)
from dragoman.stages.frames.scene import Scene
from dragoman.syntax.classes import PENALTIES
from tests.scenes import heard, scene_of


def done(lemma: str = "suspend", noun: str = "embargo", relation: str = "obj") -> Scene:
    """Lund did something to a penalty, or whatever ``noun`` is."""
    return scene_of(
        ("Lund", "PROPN", 2, "nsubj:pass" if relation == "obl" else "nsubj"),
        (lemma, "VERB", 0, "root"),
        ("the", "DET", 4, "det"),
        (noun, "NOUN", 2, relation),
    )


@pytest.mark.parametrize("verb", sorted(EASING))
def test_eases_knows_the_verbs(verb: str) -> None:
    """Each eases a penalty that is its object, and no aid."""
    assert eases(done(verb).sentence, 1)
    assert not eases(done(verb, "aid").sentence, 1)
    assert not eases(done(verb, relation="obl").sentence, 1)


@pytest.mark.parametrize("noun", sorted(PENALTIES))
def test_eases_knows_the_penalties(noun: str) -> None:
    """Each can be eased; to impose it eases nothing."""
    assert eases(done(noun=noun).sentence, 1)
    assert not eases(done("impose", noun).sentence, 1)


@pytest.mark.parametrize(("relation", "expected"), [("nsubj:pass", True), ("nsubj", True), ("obl", False)])
def test_eases_hears_the_passive(relation: str, expected: bool) -> None:
    """A penalty that is the subject of a passive is eased, and so it is in a headline, which leaves out "was"."""
    assert eases(scene_of(("sanctions", "NOUN", 2, relation, "sanction"), ("end", "VERB", 0, "root")).sentence, 1) is (
        expected
    )


@pytest.mark.parametrize("noun", sorted(EASINGS))
@pytest.mark.parametrize(
    ("case", "what", "expected"), [("of", "ban", True), ("by", "ban", False), ("of", "aid", False)]
)
def test_eases_knows_the_nouns(noun: str, case: str, what: str, expected: bool) -> None:
    """The noun of an easing stands with the penalty: "suspension of the ban"."""
    scene = scene_of((noun, "NOUN", 0, "root"), (case, "ADP", 3, "case"), (what, "NOUN", 1, "nmod"))
    assert eases(scene.sentence, 0) is expected


@pytest.mark.parametrize(("adjective", "expected"), [("restrictive", True), ("medical", False)])
def test_eases_knows_measures_by_their_adjective(adjective: str, expected: bool) -> None:
    """Measures are a penalty only where it is said."""
    scene = scene_of(
        ("lift", "VERB", 0, "root"), (adjective, "ADJ", 3, "amod"), ("measures", "NOUN", 1, "obj", "measure")
    )
    assert eases(scene.sentence, 0) is expected


def test_eases_takes_no_name_for_a_ban() -> None:
    """Somebody may be called Ban."""
    words = ("drop", "VERB", 0, "root"), ("Ban", "PROPN", 1, "obj")
    assert eases(scene_of(*words).sentence, 0)
    assert not eases(scene_of(*words, ("Ki", "PROPN", 2, "flat")).sentence, 0)


@pytest.mark.parametrize(
    ("noun", "word", "last"),
    [("Sanctions", "Eased", 1), ("Sanctions", "Agreed", 0), ("Talks", "Eased", 0), ("Sanctions", "eased", 0)],
)
def test_moved_to_easing_takes_a_headlines_participle_in(noun: str, word: str, last: int) -> None:
    """What eases a headline's penalty is part of the words that tell it."""
    scene = scene_of((noun, "NOUN", 0, "root", noun), (word, "ADJ", 1, "parataxis", word))
    (moved,) = moved_to_easing(scene.sentence, [heard(0, 0)])
    assert (moved.first, moved.last) == (0, last)
    assert eases(scene.sentence, 1) is bool(last)


def test_moved_to_easing_leaves_a_word_that_is_heard_itself() -> None:
    """Two triggers stay two."""
    sentence = scene_of(("Sanctions", "NOUN", 0, "root", "Sanctions"), ("Eased", "ADJ", 1, "acl")).sentence
    assert moved_to_easing(sentence, [heard(0, 0), heard(1, 1)]) == [heard(0, 0), heard(1, 1)]


@pytest.mark.parametrize("verb", sorted(STAYING))
def test_only_remains_knows_the_verbs(verb: str) -> None:
    """What stays as it is is no act; what becomes of something else, or of another verb, is not looked at."""
    sentence = scene_of(("embargo", "NOUN", 2, "nsubj"), (verb, "VERB", 0, "root")).sentence
    assert only_remains(sentence, heard(1, 1))
    assert not only_remains(scene_of(("envoy", "NOUN", 2, "nsubj"), (verb, "VERB", 0, "root")).sentence, heard(1, 1))
    assert not only_remains(scene_of(("ban", "NOUN", 2, "nsubj"), ("hit", "VERB", 0, "root")).sentence, heard(1, 1))


@pytest.mark.parametrize(("verb", "before"), [("lift", True), ("impose", False)])
def test_moved_to_easing_has_the_penalty_before_its_easing(verb: str, before: bool) -> None:
    """What is lifted was in force; what is imposed begins."""
    sentence = scene_of(("sanctions", "NOUN", 2, "nsubj:pass", "sanction"), (verb, "VERB", 0, "root")).sentence
    moved, _ = moved_to_easing(sentence, [heard(0, 0), heard(1, 1)])
    assert (moved.statuses.get("historical", 0.0) > moved.statuses["happened"]) is before


@pytest.mark.parametrize(
    ("name", "case", "pressed"), [("Chad", "for", True), ("CHAD", "for", False), ("Chad", "on", False)]
)
def test_as_pressed_has_the_state_before_a_penalty_as_its_target(name: str, case: str, pressed: bool) -> None:
    """Chad sanctions are those on Chad, unless they are on somebody else; powers in capital letters impose."""
    scene = scene_of(
        (name, "PROPN", 2, "compound"),
        ("sanctions", "NOUN", 0, "root", "sanction"),
        (case, "ADP", 4, "case"),
        ("Mali", "PROPN", 2, "nmod"),
        actors=(0, 3),
    )
    given = {"actors": [(name, scene.sentence.tokens[0].span)], "recipients": []}
    found = as_pressed(scene, 1, 1, {"chad": name}, given)
    assert [e for e, _ in found["recipients"]] == ([name] if pressed else [])
    assert [e for e, _ in found["actors"]] == ([] if pressed else [name])


def agreed(
    thing: str = "fee", joint: str = "conj", verb: str = "agree", act: str = "lift", score: float = 0.9
) -> Sentence:
    """Chad and Mali agreed to lift something."""
    return scene_of(
        ("Chad", "PROPN", 4, "nsubj"), ("and", "CCONJ", 3, "cc"), ("Mali", "PROPN", 1, joint),
        (verb + "d", "VERB", 0, "root", verb), ("to", "PART", 6, "mark"), (act, "VERB", 4, "xcomp"),
        (thing, "NOUN", 6, "obj"), triggers=(heard(3, 3, score=score), heard(5, 5)),
    ).sentence  # fmt: skip


def test_is_agreed_knows_what_two_sides_ease_for_each_other() -> None:
    """The agreement tells it; of one side, or where the model hears no agreement, the easing is an act."""
    assert is_agreed(agreed(), heard(5, 5))
    for other in (agreed(joint="nmod"), agreed(verb="decide"), agreed(act="raise"), agreed(score=0.1)):
        assert not is_agreed(other, heard(5, 5))


@pytest.mark.parametrize("thing", sorted(SOFT))
def test_is_agreed_is_for_what_both_sides_have(thing: str) -> None:
    """Penalties one side has laid on another, and troops are withdrawn."""
    assert is_agreed(agreed(thing), heard(5, 5))
    assert not is_agreed(agreed("embargo"), heard(5, 5))
    assert not is_agreed(agreed("troops"), heard(5, 5))


@pytest.mark.parametrize("word", sorted(TOGETHER))
def test_is_agreed_knows_several_by_one_word(word: str) -> None:
    """The two, both, they, the sides."""
    sentence = scene_of(
        (word, "PRON", 2, "nsubj"), ("agreed", "VERB", 0, "root", "agree"), ("to", "PART", 4, "mark"),
        ("lift", "VERB", 2, "xcomp"), ("fees", "NOUN", 4, "obj", "fee"), triggers=(heard(1, 1),),
    ).sentence  # fmt: skip
    assert is_agreed(sentence, heard(3, 3))
