"""Tests of warnings that threaten nobody; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.warned import ANSWERED, CONDITIONS, REPRISALS, SUBJECTS, SUFFERING, as_warning, warned_of
from tests.scenes import Word, scene_of

LUND: Word = ("Lund", "PROPN", 2, "nsubj")
WARNED: Word = ("warned", "VERB", 0, "root", "warn")


def of(noun: str, case: str = "of", *more: Word) -> str | None:
    """What Lund's warning of something is."""
    words: tuple[Word, ...] = ((case, "ADP", 4, "case"), (noun, "NOUN", 2, "obl"), *more)
    return warned_of(scene_of(LUND, WARNED, *words).sentence, 1, 1)


def that(*words: Word) -> str | None:
    """What Lund's warning that something is so is; its verb is the fifth word."""
    return warned_of(scene_of(LUND, WARNED, ("that", "SCONJ", 5, "mark"), *words).sentence, 1, 1)


@pytest.mark.parametrize(("case", "expected"), [("of", "-"), ("about", "-"), ("against", "REQUEST"), ("in", None)])
def test_warned_of_takes_a_danger_for_nobodys_act(case: str, expected: str | None) -> None:
    """What somebody warns against he asks others not to do."""
    assert of("famine", case) == expected


@pytest.mark.parametrize("noun", sorted(REPRISALS))
def test_warned_of_leaves_a_threat_to_others(noun: str) -> None:
    """The consequences of something are no threat."""
    assert of(noun) is None
    assert of(noun, "of", ("of", "ADP", 6, "case"), ("drought", "NOUN", 4, "nmod")) == "-"


def test_warned_of_what_a_state_does_is_blame() -> None:
    """Its name or its adjective says whose act it is."""
    assert of("plans", "of", ("Malian", "ADJ", 4, "amod")) == "ACCUSE"
    assert of("plans", "of", ("secret", "ADJ", 4, "amod")) == "-"


@pytest.mark.parametrize("word", sorted(CONDITIONS))
def test_warned_of_knows_conditions(word: str) -> None:
    """Who is left the choice may be threatened."""
    assert that(("Mali", "PROPN", 5, "nsubj"), ("arms", "VERB", 2, "ccomp", "arm")) == "ACCUSE"
    choice: tuple[Word, ...] = ((word, "SCONJ", 7, "mark"), ("strikes", "VERB", 5, "advcl", "strike"))
    assert that(("Mali", "PROPN", 5, "nsubj"), ("arms", "VERB", 2, "ccomp", "arm"), *choice) is None


@pytest.mark.parametrize("verb", sorted(ANSWERED))
def test_warned_of_knows_what_becomes_of_the_warned(verb: str) -> None:
    """An answer to come is a threat."""
    assert that(("Mali", "PROPN", 5, "nsubj"), (verb, "VERB", 2, "ccomp")) is None


@pytest.mark.parametrize("verb", sorted(SUFFERING - ANSWERED))
def test_warned_of_blames_nobody_for_what_he_suffers(verb: str) -> None:
    """Who risks famine does nothing."""
    assert that(("Mali", "PROPN", 5, "nsubj"), (verb, "VERB", 2, "ccomp")) == "-"


def test_warned_of_leaves_own_acts_alone() -> None:
    """What he himself, or his state, will do may be a threat; what another must do is asked."""
    assert that(("it", "PRON", 5, "nsubj"), ("leaves", "VERB", 2, "ccomp", "leave")) is None
    assert (
        that(("army", "NOUN", 5, "nsubj"), ("comes", "VERB", 2, "ccomp", "come"), ("its", "PRON", 4, "nmod:poss"))
        is None
    )
    must: tuple[Word, ...] = (("Mali", "PROPN", 5, "nsubj"), ("leave", "VERB", 2, "ccomp"), ("must", "AUX", 5, "aux"))
    assert that(*must) == "REQUEST"


@pytest.mark.parametrize("whom", sorted(SUBJECTS))
def test_warned_of_knows_ones_own_people(whom: str) -> None:
    """Another state, and other people's citizens, may be threatened."""
    words: tuple[Word, ...] = (
        (whom, "NOUN", 2, "obj"),
        ("of", "ADP", 5, "case"),
        ("floods", "NOUN", 2, "obl", "flood"),
    )
    assert warned_of(scene_of(LUND, WARNED, *words).sentence, 1, 1) is None
    assert warned_of(scene_of(LUND, WARNED, *words, ("its", "PRON", 3, "nmod:poss")).sentence, 1, 1) == "-"


def test_warned_of_knows_to_whom_a_warning_goes() -> None:
    """A warning of floods is none to anybody; a warning to a state may be a threat."""
    gave: tuple[Word, ...] = (("gave", "VERB", 0, "root", "give"), ("warning", "NOUN", 2, "obj"))
    floods: tuple[Word, ...] = (("of", "ADP", 5, "case"), ("floods", "NOUN", 3, "nmod", "flood"))
    assert warned_of(scene_of(LUND, *gave, *floods).sentence, 1, 2) == "-"
    to: tuple[Word, ...] = (("to", "ADP", 7, "case"), ("Mali", "PROPN", 2, "obl"))
    assert warned_of(scene_of(LUND, *gave, *floods, *to).sentence, 1, 2) is None


def test_as_warning_keeps_who_does_it() -> None:
    """Who suffers from what somebody is warned of is not blamed; an honest threat keeps its recipients."""
    words: tuple[Word, ...] = (("that", "SCONJ", 5, "mark"), ("Mali", "PROPN", 5, "nsubj"))
    invades: Word = ("invades", "VERB", 2, "ccomp", "invade")
    scene = scene_of(LUND, WARNED, *words, invades, ("Chad", "PROPN", 5, "obj"), actors=(0, 3, 5))
    spans = [t.span for t in scene.sentence.tokens]
    roles: Roles = {"actors": [("Lund", spans[0])], "recipients": [("Chad", spans[5])]}
    assert [e for e, _ in as_warning(scene, 1, 1, roles)["recipients"]] == ["Mali"]
    threat = scene_of(LUND, WARNED, ("Chad", "PROPN", 2, "obj"), actors=(0, 2))
    assert as_warning(threat, 1, 1, roles) == roles
