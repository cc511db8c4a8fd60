"""Tests of envoys who go home, which is no act of theirs; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.language import Sentence
from dragoman.stages.frames.talked_of import (
    BREAKING,
    BROKEN,
    CLAIMS,
    DANGERS,
    DOINGS,
    DREADING,
    ENDING,
    HOSTS,
    MADE,
    PACTS,
    REFUSING,
    SPEAKING,
    WARDING,
    is_spoken_of,
    is_talked_of,
)
from dragoman.syntax.classes import TRUCES, WARS
from tests.scenes import Word, heard, scene_of


@pytest.mark.parametrize("noun", sorted(HOSTS))
def test_is_talked_of_knows_envoys_who_leave_a_country(noun: str) -> None:
    """Wherever they go; staff of a mission too, and not guests."""
    ahead: tuple[Word, ...] = (("for", "ADP", 5, "case"), ("Rome", "PROPN", 2, "obl"))
    left: tuple[Word, ...] = (("left", "VERB", 0, "root", "leave"), (noun, "NOUN", 2, "obj"), *ahead)
    assert is_talked_of(scene_of(("envoys", "NOUN", 2, "nsubj"), *left).sentence, heard(1, 1))
    staff: Word = ("embassy", "NOUN", 2, "compound")
    moved: tuple[Word, ...] = (("left", "VERB", 0, "root", "leave"), (noun, "NOUN", 3, "obj"))
    assert is_talked_of(scene_of(staff, ("staff", "NOUN", 3, "nsubj"), *moved).sentence, heard(2, 2))
    assert not is_talked_of(scene_of(("guests", "NOUN", 2, "nsubj"), *left).sentence, heard(1, 1))


@pytest.mark.parametrize(
    ("who", "where", "expected"), [("envoys", "home", True), ("soldiers", "home", False), ("envoys", "early", False)]
)
def test_is_talked_of_knows_envoys_who_return_home(who: str, where: str, *, expected: bool) -> None:
    """What soldiers do who go home is a retreat."""
    words: tuple[Word, ...] = (("returned", "VERB", 0, "root", "return"), (where, "ADV", 2, "advmod"))
    assert is_talked_of(scene_of((who, "NOUN", 2, "nsubj"), *words).sentence, heard(1, 1)) is expected


@pytest.mark.parametrize("verb", sorted(REFUSING))
@pytest.mark.parametrize("noun", sorted(CLAIMS))
def test_is_talked_of_knows_a_claim_that_is_rejected(verb: str, noun: str) -> None:
    """The verb tells the act; what is repeated is a claim all the same."""
    here = scene_of((verb, "VERB", 0, "root"), (noun, "NOUN", 1, "obj")).sentence
    assert is_talked_of(here, heard(1, 1))
    assert not is_talked_of(here, heard(0, 0))
    assert not is_talked_of(scene_of(("repeated", "VERB", 0, "root"), (noun, "NOUN", 1, "obj")).sentence, heard(1, 1))


@pytest.mark.parametrize("noun", sorted(DOINGS))
def test_is_talked_of_knows_nouns_that_do_not_say_what_is_done(noun: str) -> None:
    """But for those before which a word tells it, and for verbs."""

    def called(word: str, upos: str = "NOUN") -> bool:
        scene = scene_of(("Chad", "PROPN", 3, "nmod:poss"), (word, "ADJ", 3, "amod"), (noun, upos, 0, "root"))
        return is_talked_of(scene.sentence, heard(2, 2))

    assert called("provocative")
    assert not any(called(word) for word in MADE)
    assert not called("provocative", "VERB")


@pytest.mark.parametrize("verb", sorted(SPEAKING))
@pytest.mark.parametrize("noun", sorted(DANGERS))
def test_is_talked_of_knows_a_danger_of_which_people_speak(verb: str, noun: str) -> None:
    """In a list too; somebody's own threat is made of words."""
    told: tuple[Word, ...] = ((verb, "VERB", 0, "root", verb), ("trade", "NOUN", 1, "obj"), (noun, "NOUN", 2, "conj"))
    assert is_talked_of(scene_of(*told).sentence, heard(2, 2))
    own: Word = ("its", "PRON", 3, "nmod:poss")
    assert not is_talked_of(scene_of(*told, own).sentence, heard(2, 2))
    made: Word = ("made", "VERB", 0, "root", "make")
    assert not is_talked_of(scene_of(made, *told[1:]).sentence, heard(2, 2))


def attack(*words: Word) -> bool:
    """Whether an attack, the last word but those given behind it, is only talked of."""
    scene = scene_of(*words)
    at = next(n for n, t in enumerate(scene.sentence.tokens) if t.lemma == "attack")
    return is_talked_of(scene.sentence, heard(at, at))


@pytest.mark.parametrize("verb", sorted(WARDING))
def test_is_talked_of_knows_what_is_guarded_against(verb: str) -> None:
    """What was warded off, and what is planned, may be an attack."""
    assert attack(("to", "PART", 2, "mark"), (verb, "VERB", 0, "root"), ("attack", "NOUN", 2, "obj"))
    assert attack((verb, "NOUN", 0, "root"), ("from", "ADP", 3, "case"), ("attack", "NOUN", 1, "nmod"))
    assert not attack(("launch", "VERB", 0, "root"), ("attack", "NOUN", 1, "obj"))


@pytest.mark.parametrize("word", sorted(DREADING))
def test_is_talked_of_knows_what_is_feared(word: str) -> None:
    """As a noun or as a clause."""
    assert attack((word, "VERB", 0, "root"), ("attack", "NOUN", 1, "obj"))
    assert attack((word, "VERB", 0, "root"), ("Mali", "PROPN", 3, "nsubj"), ("attack", "VERB", 1, "ccomp"))
    assert not attack(("says", "VERB", 0, "root", "say"), ("Mali", "PROPN", 3, "nsubj"), ("attack", "VERB", 1, "ccomp"))


@pytest.mark.parametrize(("article", "expected"), [("an", True), ("the", False)])
def test_is_talked_of_knows_what_others_are_warned_of(article: str, *, expected: bool) -> None:
    """Of what is known already nobody needs to be warned; what another may do is not done."""
    noun: tuple[Word, ...] = (("of", "ADP", 4, "case"), (article, "DET", 4, "det"), ("attack", "NOUN", 1, "obl"))
    assert attack(("warned", "VERB", 0, "root", "warn"), *noun) is expected
    might: tuple[Word, ...] = (
        ("Mali", "PROPN", 4, "nsubj"),
        ("might", "AUX", 4, "aux"),
        ("attack", "VERB", 1, "ccomp"),
    )
    assert attack(("warned", "VERB", 0, "root", "warn"), *might)
    assert not attack(("warned", "VERB", 0, "root", "warn"), might[0], ("will", "AUX", 4, "aux"), might[2])


@pytest.mark.parametrize("words", ["in case of an attack", "in the event of an armed attack"])
def test_is_talked_of_knows_what_is_provided_for(words: str) -> None:
    """Attacks in two places are attacks."""
    *ahead, last = words.split()
    at = len(ahead) + 1
    led: list[Word] = [(word, "ADP", at, "case") for word in ahead]
    assert attack(*led, (last, "NOUN", at + 1, "obl"), ("come", "VERB", 0, "root"))
    assert not attack(("in", "ADP", 2, "case"), ("attack", "NOUN", 3, "obl"), ("die", "VERB", 0, "root"))


@pytest.mark.parametrize("verb", sorted(BREAKING))
@pytest.mark.parametrize("noun", sorted(PACTS | TRUCES))
def test_is_talked_of_knows_what_is_broken(verb: str, noun: str) -> None:
    """As its object, or in the words for it; what is signed is no broken one, nor what is broken a hill's."""

    def words(verb: str, above: str = "terms") -> Sentence:
        return scene_of(
            ("Chad", "PROPN", 2, "nsubj"), ("v", "VERB", 0, "root", verb), (above, "NOUN", 2, "obj", above.rstrip("s")),
            ("of", "ADP", 5, "case"), (noun, "NOUN", 3, "nmod"),
        ).sentence  # fmt: skip

    direct = scene_of(("Chad", "PROPN", 2, "nsubj"), ("v", "VERB", 0, "root", verb), (noun, "NOUN", 2, "obj")).sentence
    assert is_talked_of(direct, heard(2, 2))
    assert is_talked_of(words(verb), heard(4, 4))
    assert not is_talked_of(words("sign"), heard(4, 4))
    assert not is_talked_of(words(verb, "hills"), heard(4, 4))


@pytest.mark.parametrize("part", sorted(BROKEN - PACTS - TRUCES))
def test_is_talked_of_knows_parts_of_what_is_broken(part: str) -> None:
    """They tell no act themselves."""
    sentence = scene_of(
        ("v", "VERB", 0, "root", "violate"), (part, "NOUN", 1, "obj"), ("of", "ADP", 4, "case"), ("accord", "NOUN", 2, "nmod")
    ).sentence  # fmt: skip
    assert is_talked_of(sentence, heard(3, 3))
    assert not is_talked_of(sentence, heard(1, 1))


@pytest.mark.parametrize(
    ("verb", "noun", "expected"),
    [("discuss", "attack", True), ("review", "war", True), ("launch", "attack", False), ("discuss", "embargo", False)],
)
def test_is_spoken_of_knows_violence_that_a_contact_was_about(verb: str, noun: str, *, expected: bool) -> None:
    """What they discussed is not their doing."""
    scene = scene_of(("they", "PRON", 2, "nsubj"), (verb, "VERB", 0, "root"), (noun, "NOUN", 2, "obj"))
    assert is_spoken_of(scene.sentence, 2, 2) is expected


@pytest.mark.parametrize("noun", sorted(WARS))
@pytest.mark.parametrize("verb", sorted(ENDING))
def test_is_talked_of_knows_a_war_that_somebody_is_to_end(verb: str, noun: str) -> None:
    """Not his own war, nor one that he has ended or is to wage."""

    def told(verb: str, tag: str = "VB", whose: str = "det") -> bool:
        sentence = scene_of(
            ("to", "PART", 2, "mark"), (verb, "VERB", 0, "root"), ("the", "DET", 4, whose), (noun, "NOUN", 2, "obj")
        ).sentence
        tokens = tuple(replace(t, xpos=tag) if n == 1 else t for n, t in enumerate(sentence.tokens))
        return is_talked_of(replace(sentence, tokens=tokens), heard(3, 3))

    assert told(verb)
    assert not told(verb, "VBD")
    assert not told(verb, whose="nmod:poss")
    assert not told("wage")
