"""Tests of promises that are threats; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.records.language import Sentence, Trigger
from dragoman.stages.frames.menacing import (
    ARMS,
    ATTACK,
    BY_DEEDS,
    BY_FORCE,
    BY_MEASURES,
    CAPTURE,
    GROUND,
    HOSTILE,
    MEASURES,
    OFFENSIVES,
    PACTS,
    PERSISTING,
    PROMISING,
    STRIKING,
    TAKING,
    VIOLENT,
    forced,
    menaces,
)
from dragoman.syntax.foretelling import ANSWERS, HARSH, REVENGE
from tests.scenes import Word, heard, scene_of

LUND: Word = ("Lund", "PROPN", 2, "nsubj")
VOWED: Word = ("vowed", "VERB", 0, "root", "vow")


def vowed(verb: str, *rest: Word, triggers: tuple[Trigger, ...] = ()) -> Sentence:
    """Somebody vowed to do something; what is vowed is the fourth word."""
    return scene_of(
        LUND, VOWED, ("to", "PART", 4, "mark"), (verb, "VERB", 2, "xcomp"), *rest, triggers=triggers
    ).sentence


def gave(*rest: Word, verb: str = "promise") -> Sentence:
    """Somebody promised a thing."""
    return scene_of(LUND, (verb + "d", "VERB", 0, "root", verb), *rest).sentence


@pytest.mark.parametrize("verb", sorted(PROMISING))
@pytest.mark.parametrize("noun", sorted(REVENGE))
def test_menaces_hears_revenge(verb: str, noun: str) -> None:
    """As what is promised; to seek it is no promise."""
    assert menaces(gave((noun, "NOUN", 2, "obj"), verb=verb), heard(1, 1)) == BY_FORCE
    assert menaces(gave((noun, "NOUN", 2, "obj"), verb="seek"), heard(1, 1)) is None


@pytest.mark.parametrize("noun", sorted(ANSWERS))
@pytest.mark.parametrize("how", sorted(HARSH))
def test_menaces_hears_harsh_answers(noun: str, how: str) -> None:
    """An answer alone is none, and a prompt one neither."""
    assert menaces(gave((how, "ADJ", 4, "amod"), (noun, "NOUN", 2, "obj")), heard(1, 1)) == BY_FORCE
    assert menaces(gave(("prompt", "ADJ", 4, "amod"), (noun, "NOUN", 2, "obj")), heard(1, 1)) is None
    assert menaces(vowed(noun, (how, "ADV", 4, "advmod")), heard(1, 1)) == BY_FORCE


@pytest.mark.parametrize("noun", sorted(MEASURES))
def test_menaces_hears_measures(noun: str) -> None:
    """Not aid."""
    assert menaces(gave((noun, "NOUN", 2, "obj")), heard(1, 1)) == BY_MEASURES
    assert menaces(gave(("aid", "NOUN", 2, "obj")), heard(1, 1)) is None


@pytest.mark.parametrize("verb", sorted(VIOLENT))
def test_menaces_hears_violence(verb: str) -> None:
    """Not what is not to be done, nor what is promised to somebody, nor the end of one's own arms, nor a deal struck."""
    assert menaces(vowed(verb), heard(1, 1)) == BY_FORCE
    assert menaces(vowed(verb, ("not", "PART", 4, "advmod")), heard(1, 1)) is None
    assert menaces(vowed(verb, ("Berg", "PROPN", 2, "iobj")), heard(1, 1)) is None
    for thing in (min(ARMS), min(PACTS)):
        assert menaces(vowed(verb, (thing, "NOUN", 4, "obj")), heard(1, 1)) is None


@pytest.mark.parametrize("thing", sorted(ARMS | PACTS))
def test_menaces_hears_no_violence_against_arms_and_pacts(thing: str) -> None:
    """A stockpile destroyed keeps a promise."""
    assert menaces(vowed("destroy", (thing, "NOUN", 4, "obj")), heard(1, 1)) is None


@pytest.mark.parametrize("verb", sorted(PERSISTING))
@pytest.mark.parametrize("noun", sorted(OFFENSIVES))
def test_menaces_hears_who_goes_on_with_it(verb: str, noun: str) -> None:
    """With an offensive, not with talks."""
    assert menaces(vowed(verb, (noun, "NOUN", 4, "obj")), heard(1, 1)) == BY_FORCE
    assert menaces(vowed(verb, ("talks", "NOUN", 4, "obj", "talk")), heard(1, 1)) is None


@pytest.mark.parametrize("verb", sorted(TAKING - VIOLENT))
@pytest.mark.parametrize("noun", sorted(GROUND))
def test_menaces_hears_who_takes_ground(verb: str, noun: str) -> None:
    """Not who takes steps."""
    assert menaces(vowed(verb, (noun, "NOUN", 4, "obj")), heard(1, 1)) == BY_FORCE
    assert menaces(vowed(verb, ("step", "NOUN", 4, "obj")), heard(1, 1)) is None


def test_menaces_hears_who_hits_back() -> None:
    """To hit alone may be anything."""
    assert menaces(vowed("hit", ("back", "ADV", 4, "advmod")), heard(1, 1)) == BY_FORCE
    assert menaces(vowed("hit"), heard(1, 1)) is None


@pytest.mark.parametrize(("kind", "frame"), sorted(HOSTILE.items()))
def test_menaces_asks_the_model(kind: str, frame: str) -> None:
    """What the promised act is in its ears; hardly heard, it is nothing."""

    def act(kind: str, score: float) -> tuple[Trigger, ...]:
        return (Trigger(3, 3, score, {"other": 1.0}, {"planned": 1.0}, {kind: 1.0}, {}),)

    assert menaces(vowed("zig", triggers=act(kind, 0.9)), heard(1, 1)) == frame
    assert menaces(vowed("zig", triggers=act(kind, 0.05)), heard(1, 1)) is None
    assert menaces(vowed("zig", triggers=act("AID", 0.9)), heard(1, 1)) is None
    assert BY_DEEDS in HOSTILE.values()


FORCE: tuple[Word, ...] = (("by", "ADP", 4, "case"), ("force", "NOUN", 2, "obl"))


@pytest.mark.parametrize("verb", sorted(TAKING | {"zig"}))
def test_forced_is_what_is_done_by_force(verb: str) -> None:
    """By military means too; not by a force, and not by letter."""
    frame = CAPTURE if verb in TAKING else ATTACK
    done: tuple[Word, ...] = (LUND, (verb, "VERB", 0, "root"))
    military: tuple[Word, ...] = (("military", "ADJ", 5, "amod"), ("means", "NOUN", 2, "obl"))
    assert forced(scene_of(*done, *FORCE).sentence, heard(1, 1)) == frame
    assert forced(scene_of(*done, ("by", "ADP", 5, "case"), *military).sentence, heard(1, 1)) == frame
    assert forced(scene_of(*done, *FORCE, ("UN", "PROPN", 4, "compound")).sentence, heard(1, 1)) is None
    assert forced(scene_of(*done, FORCE[0], ("letter", "NOUN", 2, "obl")).sentence, heard(1, 1)) is None


@pytest.mark.parametrize("verb", sorted(STRIKING & VIOLENT))
def test_forced_is_a_blow_that_is_promised(verb: str) -> None:
    """A deal is not struck by force, and a blow that is told is the lexicon's."""
    assert forced(vowed(verb), heard(3, 3)) == ATTACK
    assert forced(vowed(verb, (min(PACTS), "NOUN", 4, "obj")), heard(3, 3)) is None
    assert forced(gave(verb=verb), heard(1, 1)) is None


@pytest.mark.parametrize(
    ("aux", "lemma", "frame"), [("would", "would", BY_DEEDS), ("will", "will", BY_DEEDS), ("had", "have", None)]
)
def test_menaces_hears_who_will_retaliate(aux: str, lemma: str, frame: str | None) -> None:
    """In whatever way; not who has, and not who will not."""
    words: tuple[Word, ...] = (("Lund", "PROPN", 3, "nsubj"), (aux, "AUX", 3, "aux", lemma))
    verb: Word = ("retaliate", "VERB", 0, "root")
    assert menaces(scene_of(*words, verb).sentence, heard(2, 2)) == frame
    assert menaces(scene_of(*words, verb, ("not", "PART", 3, "advmod")).sentence, heard(2, 2)) is None
