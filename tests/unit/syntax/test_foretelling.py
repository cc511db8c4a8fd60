"""Tests of threats told as the answer that a step will get; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.records.language import Sentence
from dragoman.syntax.classes import NEGATORS
from dragoman.syntax.foretelling import (
    AHEAD,
    ANSWERS,
    FIRM,
    GETTING,
    HARSH,
    HOSTILE,
    IN_KIND,
    MIRRORED,
    PAYING_BACK,
    REVENGE,
    STEPS,
    threat_at,
    will_pay_back,
)
from tests.scenes import Word, scene_of


def answered(
    verb: str = "get",
    *,
    step: str = "attack",
    kind: str = "any",
    answer: str = "response",
    how: str = "harsh",
    aux: str = "will",
    case: str = "",
    no: str = "",
) -> Sentence:
    """Any attack will get a harsh response; the verb is the fourth word."""
    led: tuple[Word, ...] = ((case, "ADP", 6, "case"),) if case else ()
    denied: tuple[Word, ...] = ((no, "PART", 4, "advmod"),) if no else ()
    return scene_of(
        (kind, "DET", 2, "det"), (step, "NOUN", 4, "nsubj"), (aux, "AUX", 4, "aux"), (verb, "VERB", 0, "root"),
        (how, "ADJ", 6, "amod"), (answer, "NOUN", 4, "obl" if case else "obj"), *led, *denied,
    ).sentence  # fmt: skip


def is_threat(sentence: Sentence) -> bool:
    """Whether the fourth word makes a threat."""
    return threat_at(sentence.tokens, 3) is not None


def test_threat_at_gives_the_words() -> None:
    """The verb, the step, the answer and what hangs on them, not the auxiliary."""
    assert threat_at(answered().tokens, 3) == {0, 1, 3, 4, 5}


@pytest.mark.parametrize("verb", sorted(GETTING))
@pytest.mark.parametrize("aux", sorted(AHEAD))
def test_threat_at_knows_what_a_step_will_get(verb: str, aux: str) -> None:
    """Not what it may get, nor what it will not."""
    assert is_threat(answered(verb, aux=aux))
    assert is_threat(answered(verb, aux=aux, case="with"))
    assert not is_threat(answered(verb, aux=aux, case="without"))
    assert not is_threat(answered(verb, aux="may"))
    assert not any(is_threat(answered(verb, aux=aux, no=no)) for no in NEGATORS)
    assert not is_threat(answered("await", aux=aux))


@pytest.mark.parametrize("step", sorted(STEPS))
def test_threat_at_knows_steps(step: str) -> None:
    """Not what is no step of anybody's."""
    assert is_threat(answered(step=step))
    assert not is_threat(answered(step="proposal"))


@pytest.mark.parametrize("answer", sorted(ANSWERS))
@pytest.mark.parametrize("how", sorted(HARSH))
def test_threat_at_knows_blows(answer: str, how: str) -> None:
    """A harsh answer; a warm one is none."""
    assert is_threat(answered(answer=answer, how=how, kind="the"))
    assert not is_threat(answered(answer=answer, how="warm"))
    assert not is_threat(answered(answer="welcome", how=how))


@pytest.mark.parametrize("how", sorted(FIRM))
@pytest.mark.parametrize("kind", sorted(HOSTILE))
def test_threat_at_knows_answers_to_hostile_steps(how: str, kind: str) -> None:
    """To which any answer but a kind one is a threat."""
    assert is_threat(answered(how=how, kind=kind))
    assert not is_threat(answered(how=how, kind="the"))


@pytest.mark.parametrize("answer", sorted(REVENGE))
def test_threat_at_knows_revenge(answer: str) -> None:
    """Of whatever kind."""
    assert is_threat(answered(answer=answer, how="swift", kind="the"))


def paid(verb: str, *more: Word, aux: str = "would", lemma: str = "", passive: bool = False) -> bool:
    """Whether it would pay another back."""
    helper: Word = (aux, "AUX", 3, "aux:pass" if passive else "aux", lemma or aux)
    return will_pay_back(
        scene_of(("it", "PRON", 3, "nsubj"), helper, (verb, "VERB", 0, "root"), *more).sentence.tokens, 2
    )


@pytest.mark.parametrize("verb", sorted(PAYING_BACK))
@pytest.mark.parametrize("aux", sorted(AHEAD))
def test_will_pay_back_knows_the_verbs(verb: str, aux: str) -> None:
    """What it has done already it does not threaten with, nor what it will not do."""
    assert paid(verb, aux=aux)
    assert not paid(verb, aux="had", lemma="have")
    assert not paid(verb, ("not", "PART", 3, "advmod"), aux=aux)


@pytest.mark.parametrize("verb", sorted(IN_KIND))
def test_will_pay_back_knows_what_is_done_in_kind(verb: str) -> None:
    """To respond in time is no threat; what would be answered is told otherwise."""
    kind: tuple[Word, ...] = (("in", "ADP", 5, "case"), ("kind", "NOUN", 3, "obl"))
    assert paid(verb, *kind)
    assert not paid(verb, ("in", "ADP", 5, "case"), ("time", "NOUN", 3, "obl"))
    assert not paid(verb, *kind, passive=True)


@pytest.mark.parametrize("thing", sorted(MIRRORED))
def test_will_pay_back_knows_what_is_mirrored(thing: str) -> None:
    """Prices may mirror the market."""
    assert paid("mirror", (thing, "NOUN", 3, "obj"))
    assert not paid("mirror", ("market", "NOUN", 3, "obj"))
