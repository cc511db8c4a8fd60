"""Tests of what is told aside behind "who"."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.stages.frames.scene import Scene
from dragoman.stages.frames.who_clauses import BESIDE, FINITE, LONGEST, WHO, seen_from, side_clauses, who_clauses
from tests.scenes import Word, scene_of

ASIDE = "Ruto , who met Vik in Oslo , saw Berg in Rome"
TAGS = {"met": "VBD", "saw": "VBD"}


def scene(text: str = ASIDE, *, actors: str = "Ruto Vik Berg", places: str = "Oslo Rome", saw: str = "VBD") -> Scene:
    """A scene of some words, with verbs tagged."""
    words = text.split()
    rows: list[Word] = [(w, "PROPN", 0 if n == 0 else 1, "root" if n == 0 else "dep") for n, w in enumerate(words)]
    found = scene_of(
        *rows,
        actors=[words.index(w) for w in actors.split() if w in words],
        places=[words.index(w) for w in places.split() if w in words],
    )
    tags = {**TAGS, "saw": saw}
    tokens = tuple(replace(t, xpos=tags.get(t.text, "NNP")) for t in found.sentence.tokens)
    return replace(found, sentence=replace(found.sentence, tokens=tokens))


def seen(found: Scene) -> list[str]:
    """The words for the actors and places of a scene."""
    tokens = found.sentence.tokens
    return [tokens[a.phrase.head].text for a in found.actors] + [tokens[p[1]].text for p in found.places]


@pytest.mark.parametrize("who", WHO)
@pytest.mark.parametrize("tag", FINITE)
def test_who_clauses_end_before_the_verb(who: str, tag: str) -> None:
    """The comma before a finite verb closes what "who" opens."""
    assert who_clauses(scene(ASIDE.replace("who", who), saw=tag).sentence.tokens) == [(2, 6)]


@pytest.mark.parametrize(
    "text",
    [
        ASIDE.replace(" , who", " who"),
        ASIDE.replace("who", "which"),
        ASIDE.replace("Oslo , saw", "Oslo saw"),
        ASIDE.replace("Oslo , saw", "Oslo , and saw"),
        ASIDE.replace("met", "with"),
        ASIDE.replace("Oslo", " ".join(["Oslo"] * LONGEST)),
    ],
)
def test_who_clauses_need_commas_and_verbs(text: str) -> None:
    """Without them it cannot be told what is said aside."""
    assert who_clauses(scene(text).sentence.tokens) == []


def test_seen_from_parts_what_is_told_aside() -> None:
    """From the main verb the aside is not seen, from the aside not what follows; whom it is about is seen from both."""
    found = scene()
    assert seen(seen_from(found, 8, 8)) == ["Ruto", "Berg", "Rome"]
    assert seen(seen_from(found, 3, 3)) == ["Ruto", "Vik", "Oslo"]


def test_seen_from_lends_the_only_place() -> None:
    """Who was due in Oslo and will not travel does not travel to Oslo."""
    assert seen(seen_from(scene("Ruto , who met Vik in Oslo , saw Berg"), 8, 8)) == ["Ruto", "Berg", "Oslo"]
    assert seen(seen_from(scene("Ruto , who met Vik , saw Berg in Rome"), 3, 3)) == ["Ruto", "Vik"]


@pytest.mark.parametrize(("text", "found"), [
    ("Ruto saw Vik , who is also head of Berg .", [(4, 9)]), ("Ruto saw Vik , who is head of Berg , in Rome .", [(4, 8)]),
    ("Ruto saw Vik , who is visiting Berg .", []), ("Ruto saw Vik , who has head of Berg .", []),
])  # fmt: skip
def test_who_clauses_that_say_who_somebody_is_end_with_the_sentence(text: str, found: list[tuple[int, int]]) -> None:
    """What somebody is doing is an act, of which others may be parties."""
    tokens = scene(text).sentence.tokens
    classes = {"is": "AUX", "also": "ADV", "head": "NOUN", "visiting": "VERB", ",": "PUNCT", ".": "PUNCT"}
    tagged = [replace(t, upos=classes.get(t.text, "PROPN")) for t in tokens]
    assert who_clauses(tagged) == found


def beside(mark: str = "while", subject: str = "PROPN", relation: str = "advcl") -> Scene:
    """The scene of "Ruto saw Vik <mark> Berg met Rey"."""
    return scene_of(
        ("Ruto", "PROPN", 2, "nsubj"), ("saw", "VERB", 0, "root"), ("Vik", "PROPN", 2, "obj"), (mark, "SCONJ", 6, "mark"),
        ("Berg", subject, 6, "nsubj"), ("met", "VERB", 2, relation), ("Rey", "PROPN", 6, "obj"), actors=[0, 2, 4, 6],
    )  # fmt: skip


@pytest.mark.parametrize("mark", sorted(BESIDE))
def test_seen_from_parts_what_goes_on_beside(mark: str) -> None:
    """Each clause has its own people."""
    assert seen(seen_from(beside(mark), 1, 1)) == ["Ruto", "Vik"]
    assert seen(seen_from(beside(mark), 5, 5)) == ["Berg", "Rey"]


@pytest.mark.parametrize("changes", [{"mark": "after"}, {"subject": "PRON"}, {"relation": "ccomp"}])
def test_side_clauses_name_somebody_beside(changes: dict[str, str]) -> None:
    """Not one whose subject may be the main clause's."""
    assert side_clauses(beside(**changes).sentence.tokens) == []
