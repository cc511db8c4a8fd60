"""Tests of words about a deed that was told before; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.records.entities import Entity
from dragoman.records.events import Event, Evidence, RoleWords, Telling
from dragoman.records.language import Sentence
from dragoman.records.spans import Span
from dragoman.stages.assemble.aimed_back import (
    AIMED,
    ANSWERS,
    ANYTHING,
    DEFINITE,
    GRABBING,
    LED,
    TYPES_OF,
    aimed_back,
)
from tests.scenes import Word, scene_of

STATES = {"e1": "TCD", "e2": "MLI", "e3": "MLI"}
ENTITIES = {
    i: Entity(i, "country", i, None, code, anonymous=False, sectors=(), office=None, mentions=())
    for i, code in STATES.items()
}


def told(number: int, words: Span, sentence: Span, type_: str, actor: str, kind: str = "other",
         recipients: tuple[str, ...] = ()) -> Event:  # fmt: skip
    """An event told by some words."""
    evidence = Evidence(words, sentence, (Telling(words, sentence),), actors=(RoleWords(actor, Span(0, 1)),))
    return Event(
        id=f"v{number}", kind=kind, type=type_, mode=None, cameo=None, contexts=(), quad=None, intensity=None,
        status="happened", level=None, name=None, actors=(actor,), recipients=recipients, initiator=(), host=(),
        visitor=(), mediator=(), when=None, where=(), topics=(), reported_by=(), evidence=evidence,
    )  # fmt: skip


def aimed(noun: str = "move", det: str = "the", *, type_: str = "ACCUSE", deed: str = "SANCTION", kind: str = "other",
          doer: str = "e1", relation: str = "obj", case: str | None = None, upos: str = "NOUN", verb: str = "condemned",
          done: str = "closed") -> tuple[str, ...]:  # fmt: skip
    """Whom Mali's words about "the move" are aimed at, where Chad had closed something."""
    led: list[Word] = [(case, "ADP", 3 + (upos == "NOUN"), "case")] if case else []
    first: list[Word] = [(det, "DET", 3 + len(led), "det"), *led] if upos == "NOUN" else led
    words: list[Word] = [(verb, "VERB", 0, "root"), *first, (noun, upos, 1, relation)]
    sentence: Sentence = scene_of(*words).sentence
    text = sentence_text(words) + " " + done
    before = told(1, Span(len(text) - len(done), len(text)), Span(0, 1), deed, doer, kind)
    said = told(2, sentence.tokens[0].span, sentence.span, type_, "e2", "statement")
    return aimed_back([before, said], text, [sentence], ENTITIES)[1].recipients


def sentence_text(words: list[Word]) -> str:
    """The words of a sentence, as they stand."""
    return " ".join(word[0] for word in words)


@pytest.mark.parametrize("noun", sorted(ANYTHING - {"it", "this", "that"}))
@pytest.mark.parametrize("det", sorted(DEFINITE))
def test_aimed_back_at_who_did_it(noun: str, det: str) -> None:
    """Whatever he did, if the noun is of something known."""
    assert aimed(noun, det) == ("e1",)
    assert aimed(noun, "a") == ()


@pytest.mark.parametrize("type_", AIMED)
def test_aimed_back_with_words_about_others(type_: str) -> None:
    """Blame, refusal, praise; a request or a promise goes to whom it names."""
    assert aimed(type_=type_) == ("e1",)
    assert aimed(type_="REQUEST") == ()


@pytest.mark.parametrize("type_", ANSWERS)
def test_aimed_back_at_no_answer(type_: str) -> None:
    """Others' words about the move are not the move; one's own deed neither."""
    assert aimed(deed=type_, kind="statement") == ()
    assert aimed(doer="e3") == ()


@pytest.mark.parametrize("noun", sorted(TYPES_OF))
def test_aimed_back_by_the_sort_of_the_deed(noun: str) -> None:
    """A charge is an accusation, an attack a deed of force."""
    for deed in TYPES_OF[noun]:
        assert aimed(noun, deed=deed) == ("e1",)
    assert aimed(noun, deed="CONSULT") == ()


@pytest.mark.parametrize("noun", sorted(GRABBING))
def test_aimed_back_at_plotters(noun: str) -> None:
    """A coup is known by its words, whatever its type."""
    assert aimed(noun, deed="COERCE", done="ousted") == ("e1",)
    assert aimed(noun, deed="COERCE") == ()


@pytest.mark.parametrize("case", sorted(LED))
def test_aimed_back_behind_a_preposition(case: str) -> None:
    """Those that lead to what words are about."""
    assert aimed(relation="obl", case=case) == ("e1",)
    assert aimed(relation="obl", case="during") == ()


def test_aimed_back_with_pronouns_and_thanks() -> None:
    """The pronoun as an object; thanks go to who did what was told last."""
    assert aimed("it", upos="PRON") == ("e1",)
    assert aimed("it", upos="PRON", relation="obl", case="on") == ()
    assert aimed("help", "some", verb="thanked", type_="SUPPORT") == ("e1",)
