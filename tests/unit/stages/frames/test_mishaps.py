"""Tests of deaths and accidents, which are nobody's act; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.records.language import Sentence
from dragoman.stages.frames.mishaps import DYING, FALLING, KILLING, MOURNED, NATURE, PAPERS, is_mishap, mourns
from tests.scenes import Word, heard, scene_of


def told(*words: Word) -> Sentence:
    """A sentence of these words."""
    return scene_of(*words).sentence


@pytest.mark.parametrize("lemma", sorted(DYING))
def test_is_mishap_takes_a_death_for_no_act(lemma: str) -> None:
    """Even beside an attack, which another word tells."""
    sentence = told(("Lund", "PROPN", 2, "nsubj"), ("zigged", "VERB", 0, "root", lemma), ("attack", "NOUN", 2, "obl"))
    assert is_mishap(sentence, heard(1, 1))
    assert not is_mishap(sentence, heard(2, 2))


@pytest.mark.parametrize("paper", sorted(PAPERS))
def test_is_mishap_leaves_the_passing_of_papers_alone(paper: str) -> None:
    """To tell of the passing of a resolution tells an act."""
    passing: Word = ("passing", "NOUN", 0, "root")
    assert not is_mishap(told(passing, ("of", "ADP", 3, "case"), (paper, "NOUN", 1, "nmod")), heard(0, 0))
    assert is_mishap(told(passing, ("of", "ADP", 3, "case"), ("king", "NOUN", 1, "nmod")), heard(0, 0))


def test_is_mishap_knows_passing_away() -> None:
    """To pass a town or a law is none."""
    lund: Word = ("Lund", "PROPN", 2, "nsubj")
    passed: Word = ("passed", "VERB", 0, "root", "pass")
    assert is_mishap(told(lund, passed, ("away", "ADV", 2, "advmod")), heard(1, 1))
    assert not is_mishap(told(lund, passed, ("Oslo", "PROPN", 2, "obj")), heard(1, 1))


@pytest.mark.parametrize("lemma", sorted(FALLING | KILLING))
def test_is_mishap_needs_words_of_a_mishap_for_what_may_be_an_attack(lemma: str) -> None:
    """Killed when a bus overturned, but not when it was attacked, and not without the bus."""
    lund: Word = ("Lund", "PROPN", 2, "nsubj:pass")
    verb: Word = ("zigged", "VERB", 0, "root", lemma)
    assert is_mishap(told(lund, verb, ("bus", "NOUN", 2, "obl")), heard(1, 1))
    assert not is_mishap(told(lund, verb, ("bus", "NOUN", 2, "obl"), ("attack", "NOUN", 3, "nmod")), heard(1, 1))
    assert not is_mishap(told(lund, verb), heard(1, 1))


def test_is_mishap_is_nothing_that_somebody_does() -> None:
    """Chad killing four on a bus is an act; a flood that kills is none."""
    verb: Word = ("killed", "VERB", 0, "root", "kill")
    four: Word = ("four", "NUM", 2, "obj")
    assert not is_mishap(told(("Chad", "PROPN", 2, "nsubj"), verb, four, ("bus", "NOUN", 2, "obl")), heard(1, 1))
    assert is_mishap(told(("floods", "NOUN", 2, "nsubj"), verb, four), heard(1, 1))


@pytest.mark.parametrize("lemma", sorted(DYING | MOURNED))
def test_mourns_is_regret_over_what_nobody_did(lemma: str) -> None:
    """On the word itself or on the verb that carries it; regret over a decision is another thing."""
    lund: Word = ("Lund", "PROPN", 2, "nsubj")
    zag: Word = ("zag", "NOUN", 2, "obl", lemma)
    regretted = told(lund, ("regretted", "VERB", 0, "root", "regret"), zag)
    assert mourns(regretted, heard(1, 1))
    expressed = told(lund, ("expressed", "VERB", 0, "root", "express"), ("regret", "NOUN", 2, "obj"), zag)
    assert mourns(expressed, heard(1, 2))
    decided = told(lund, ("regretted", "VERB", 0, "root", "regret"), ("decision", "NOUN", 2, "obj"))
    assert not mourns(decided, heard(1, 1))


@pytest.mark.parametrize(
    "word", ["Bush", "Carter", "training", "planet", "carries", "trains", "buses", "floods", "collided"]
)
def test_is_mishap_reads_whole_words(word: str) -> None:
    """President Bush is no bus; plurals and forms of the words count."""
    mishap = word in ("trains", "buses", "floods", "collided")
    sentence = told((word, "NOUN", 2, "obl"), ("injured", "VERB", 0, "root", "injure"))
    assert is_mishap(sentence, heard(1, 1)) is mishap


@pytest.mark.parametrize("force", sorted(NATURE))
def test_is_mishap_knows_the_forces_of_nature(force: str) -> None:
    """Whatever they do, and whatever else; not a storm of protest, and not those who come in one."""
    strikes: Word = ("struck", "VERB", 0, "root", "strike")
    kills: Word = ("killed", "VERB", 2, "conj", "kill")
    assert is_mishap(told((force, "NOUN", 2, "nsubj"), strikes, kills), heard(1, 1))
    assert is_mishap(told((force, "NOUN", 2, "nsubj"), strikes, kills), heard(2, 2))
    assert not is_mishap(
        told((force, "NOUN", 2, "nsubj"), strikes, ("of", "ADP", 4, "case"), ("missiles", "NOUN", 1, "nmod")),
        heard(1, 1),
    )
    assert not is_mishap(told(("Rebels", "NOUN", 2, "nsubj"), strikes, (force, "NOUN", 2, "obl")), heard(1, 1))


@pytest.mark.parametrize(("upos", "mishap"), [("PROPN", True), ("NOUN", False)])
def test_is_mishap_knows_a_force_by_its_name(upos: str, *, mishap: bool) -> None:
    """Hurricane Nora struck; hurricane victims do what they do."""
    strikes: Word = ("struck", "VERB", 0, "root", "strike")
    here = told(("Hurricane", "PROPN", 2, "compound"), ("Nora", upos, 3, "nsubj"), strikes)
    assert is_mishap(here, heard(2, 2)) is mishap


def test_is_mishap_leaves_what_another_does_beside_it() -> None:
    """The storm struck, and Chad thanked Mali."""
    strikes: Word = ("struck", "VERB", 0, "root", "strike")
    thanks: Word = ("thanked", "VERB", 2, "conj", "thank")
    assert not is_mishap(
        told(("storm", "NOUN", 2, "nsubj"), strikes, thanks, ("Chad", "PROPN", 3, "nsubj")), heard(2, 2)
    )
