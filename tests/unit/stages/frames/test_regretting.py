"""Tests of whose deed somebody regrets; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.stages.frames.regretting import LOSSES, NEWS, OWN_DEED, regrets_another
from tests.scenes import Word, heard, scene_of


def regretted(relation: str, *below: Word, mark: str = "of") -> bool:
    """Whether somebody regrets another's act, of which a word hangs on "regrets" and others on it."""
    words: tuple[Word, ...] = (
        ("Norway", "PROPN", 2, "nsubj"), ("regrets", "VERB", 0, "root", "regret"), (mark, "ADP", 4, "case"),
        ("step", "NOUN", 2, relation),
    )  # fmt: skip
    return regrets_another(scene_of(*words, *below).sentence, heard(1, 1))


@pytest.mark.parametrize(
    ("relation", "below", "mark", "another"),
    [
        ("obj", (("Chad", "PROPN", 4, "nmod:poss"),), "the", True),
        ("ccomp", (), "that", True),
        ("obj", (("its", "PRON", 4, "nmod:poss"),), "the", False),
        ("obj", (), "the", False),
        ("obl", (("Chad", "PROPN", 4, "nmod:poss"),), "for", False),
        ("obj", (("of", "ADP", 6, "case"), ("Chad", "PROPN", 4, "nmod")), "the", True),
        ("obj", (("in", "ADP", 6, "case"), ("Chad", "PROPN", 4, "nmod")), "the", False),
    ],
    ids=["another's", "that it is so", "its own", "nobody's", "for something", "of another", "in a place"],
)
def test_regrets_another_finds_fault(relation: str, below: tuple[Word, ...], mark: str, *, another: bool) -> None:
    """Regret of what another does; regret for one's own act is an apology."""
    assert regretted(relation, *below, mark=mark) is another


def test_regrets_another_wants_regret() -> None:
    """Other words of fault are coded as they are."""
    zigged = scene_of(("Lund", "PROPN", 2, "nsubj"), ("zigged", "VERB", 0, "root", "zig"))
    assert not regrets_another(zigged.sentence, heard(1, 1))


def voiced(preposition: str, noun: str, *below: Word) -> bool:
    """Whether voicing regret over some noun, on which other words hang, finds fault with another."""
    words: tuple[Word, ...] = (
        ("Norway", "PROPN", 2, "nsubj"), ("voiced", "VERB", 0, "root", "voice"), ("regret", "NOUN", 2, "obj"),
        (preposition, "ADP", 5, "case"), (noun, "NOUN", 2, "obl"),
    )  # fmt: skip
    return regrets_another(scene_of(*words, *below).sentence, heard(1, 2))


@pytest.mark.parametrize("noun", sorted(NEWS))
def test_regrets_another_knows_what_one_hears(noun: str) -> None:
    """News are of another's doing, unless it is its own decision."""
    assert voiced("at", noun)
    assert not voiced("at", noun, ("its", "PRON", 5, "nmod:poss"))


@pytest.mark.parametrize("preposition", sorted(OWN_DEED))
def test_regrets_another_knows_the_prepositions_of_ones_own(preposition: str) -> None:
    """Regret for a decision is an apology."""
    assert not voiced(preposition, "decision")


@pytest.mark.parametrize("noun", sorted(LOSSES))
def test_regrets_another_blames_nobody_for_his_loss(noun: str) -> None:
    """The deaths of Chad are not its deeds; its exit is."""
    chad: Word = ("Chad", "PROPN", 5, "nmod:poss")
    assert not voiced("over", noun, chad)
    assert voiced("over", "exit", chad)


def test_regrets_another_reads_a_list_of_feelings() -> None:
    """Pain and regret at the news is one."""
    scene = scene_of(
        ("Norway", "PROPN", 2, "nsubj"), ("voiced", "VERB", 0, "root", "voice"), ("pain", "NOUN", 2, "obj"),
        ("and", "CCONJ", 5, "cc"), ("regret", "NOUN", 3, "conj"), ("at", "ADP", 7, "case"), ("news", "NOUN", 2, "obl"),
    )  # fmt: skip
    assert regrets_another(scene.sentence, heard(1, 1))
