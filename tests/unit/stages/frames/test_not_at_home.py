"""Tests of visits that lead to the visitor's own country; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.mentions import Phrase
from dragoman.stages.frames.not_at_home import RECEIVING, as_travelling, not_at_home
from dragoman.stages.frames.scene import Actor
from tests.scenes import Word, scene_of
from tests.tellings import bare_telling

WORDS: tuple[Word, ...] = (
    ("Lund", "PROPN", 2, "nsubj"), ("told", "VERB", 0, "root", "tell"), ("Vik", "PROPN", 2, "obj"),
    ("of", "ADP", 6, "case"), ("his", "PRON", 6, "nmod:poss"), ("visit", "NOUN", 2, "obl"), ("to", "ADP", 8, "case"),
    ("Oslo", "PROPN", 6, "nmod"),
)  # fmt: skip
LANDS = {"Lund": "NOR", "Vik": "SWE", "Norway": "NOR", "Berg": "SWE"}


def visitor(*, place: str | None = "Norway", vik: str | None = "SWE", whose: str = "his", upos: str = "PRON") -> str:
    """Who visits a place, where the model takes Lund of Norway for the visitor."""
    words = [(whose, upos, 6, "nmod:poss") if w[0] == "his" else w for w in WORDS]
    scene = scene_of(*words, actors=(0, 2, 4), places=(7,))
    people = [Actor(replace_kind(a.phrase), ("Lund",) if a.phrase.first == 4 else a.entities) for a in scene.actors]
    scene = replace(scene, actors=tuple(people))
    told = bare_telling(
        scene.sentence, 5, "visit", dict.fromkeys(("actors", "visitor"), (("Lund", people[2].phrase.span),))
    )
    told = replace(told, where=(0,))
    lands = LANDS | {"Vik": vik}
    found = not_at_home(scene, told, lands, {0: place} if place else {})
    return ", ".join(e for e, _ in found.roles["visitor"])


def replace_kind(phrase: Phrase) -> Phrase:
    """A phrase as that of a person."""
    return replace(phrase, kind="person")


def test_the_foreigner_visits_and_not_who_is_at_home() -> None:
    """Lund of Norway told Vik of Sweden of his visit to Oslo, which is Vik's."""
    assert visitor() == "Vik"


def test_other_visits_keep_their_visitor() -> None:
    """Abroad, to nowhere known, with no foreigner beside, and by name."""
    assert visitor(place="Berg") == "Lund"
    assert visitor(place=None) == "Lund"
    assert visitor(vik="NOR") == "Lund"
    assert visitor(vik=None) == "Lund"
    assert visitor(whose="Lund", upos="PROPN") == "Lund"


@pytest.mark.parametrize("lemma", ["meet", *sorted(RECEIVING)])
def test_who_travels_is_no_host_of_whom_he_meets(lemma: str) -> None:
    """Lund, ending a tour, met Vik; he may receive him all the same."""
    sentence = scene_of(*WORDS).sentence
    own = sentence.tokens[0].span
    visit = bare_telling(sentence, 5, "visit", {"visitor": (("Lund", own),)})
    meeting = replace(bare_telling(sentence, 1, "meeting", {"host": (("Lund", own), ("Vik", own))}), lemma=lemma)
    hosts = [e for e, _ in as_travelling([visit, meeting])[1].roles["host"]]
    assert hosts == (["Vik"] if lemma == "meet" else ["Lund", "Vik"])
    assert [e for e, _ in as_travelling([meeting])[0].roles["host"]] == ["Lund", "Vik"]
