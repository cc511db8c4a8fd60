"""Tests of contacts whose noun says between whom they were; trees are written by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from dragoman.stages.frames.closed import closed
from tests.scenes import Word, heard, scene_of
from tests.tellings import bare_telling

WORDS: tuple[Word, ...] = (
    ("Lund", "PROPN", 2, "nsubj"), ("met", "VERB", 0, "root", "meet"), ("Vik", "PROPN", 2, "obj"),
    ("after", "ADP", 5, "case"), ("talks", "NOUN", 2, "obl", "talk"), ("between", "ADP", 7, "case"),
    ("Rey", "PROPN", 5, "nmod"), ("and", "CCONJ", 9, "cc"), ("Cui", "PROPN", 7, "conj"),
)  # fmt: skip
ALL = ("Lund", "Vik", "Rey", "Cui")


def sides(
    word: int, words: Sequence[Word] = WORDS, countries: Mapping[str, str | None] | None = None, kind: str = "talks"
) -> list[str]:
    """Who takes part in what is told at a word, of all who might, where both contacts are heard."""
    triggers = [heard(n, n, kinds={"talks": 1.0}) for n in (1, 4)]
    here = scene_of(*words, actors=(0, 2, 6, 8), triggers=triggers)
    fillers = tuple((a.entities[0], a.phrase.span) for a in here.actors)
    told = bare_telling(here.sentence, word, kind, {"actors": fillers})
    lands = countries or dict.fromkeys(ALL, "XXX") | {"Lund": "AAA", "Vik": "BBB"}
    return [name for name, _ in closed(here, told, lands).roles["actors"]]


def test_each_of_two_contacts_has_its_own_sides() -> None:
    """Who met after the talks between two others had no part in these, nor they in the meeting."""
    assert sides(4) == ["Rey", "Cui"]
    assert sides(1) == ["Lund", "Vik"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("between", ("with", "ADP", 7, "case")),  # the tree may have them at the wrong noun
        ("talks", ("talks", "NOUN", 2, "nsubj", "talk")),  # "the talks between them met"
        ("Vik", ("Vik", "PROPN", 1, "nmod")),  # of one alone it may be his part in the talks that is told
    ],
)
def test_others_keep_whom_the_model_gives_them(old: str, new: Word) -> None:
    """Without a pair, of what the talks do themselves and of one side alone nothing is known."""
    words = [new if w[0] == old else w for w in WORDS]
    assert sides(4, words) == list(ALL)


def test_people_take_part_in_what_their_states_have_between_them() -> None:
    """Lund of Chad met Vik of Mali for talks between Chad and Mali, which these are."""
    assert sides(4, countries={"Lund": "AAA", "Vik": "BBB", "Rey": "AAA", "Cui": "BBB"}) == list(ALL)


def test_visits_are_left_alone() -> None:
    """Who is on a visit has his own rules."""
    assert sides(4, kind="visit") == list(ALL)


SET: tuple[Word, ...] = (
    ("Lund", "PROPN", 2, "nsubj"), ("backed", "VERB", 0, "root", "back"), ("what", "PRON", 4, "nsubj"),
    ("came", "VERB", 2, "ccomp", "come"), ("in", "ADP", 6, "case"), ("talks", "NOUN", 4, "obl", "talk"),
    ("between", "ADP", 8, "case"), ("Rey", "PROPN", 6, "nmod"), ("and", "CCONJ", 10, "cc"), ("Cui", "PROPN", 8, "conj"),
)  # fmt: skip


def told_of(words: Sequence[Word], word: int, kind: str) -> list[str]:
    """Who takes part in what is told at a word of a sentence with talks in its words."""
    here = scene_of(*words, actors=(0, 7, 9), triggers=[heard(5, 5, kinds={"talks": 1.0})])
    told = bare_telling(
        here.sentence, word, kind, {"actors": tuple((a.entities[0], a.phrase.span) for a in here.actors)}
    )
    lands = {"Lund": "AAA", "Rey": "BBB", "Cui": "CCC"}
    return [name for name, _ in closed(here, told, lands).roles["actors"]]


def test_who_acts_on_what_others_have_settled_has_not_met_them() -> None:
    """Lund backed what came of the talks between two others: he was not there, and they have not said it."""
    assert told_of(SET, 5, "talks") == ["Rey", "Cui"]
    assert told_of(SET, 1, "statement") == ["Lund"]


def test_who_takes_part_beside_the_two_sides_is_there() -> None:
    """Lund took part in the talks between two others."""
    words = [("took", "VERB", 4, "ccomp", "take") if w[0] == "came" else w for w in SET]
    assert told_of(words, 5, "talks") == ["Lund", "Rey", "Cui"]


@pytest.mark.parametrize(
    ("where", "at", "expected"),
    [
        ("where", 1, ["Lund", "Vik"]),
        ("where", 7, ["Rey", "Cui"]),
        ("while", 7, ["Lund", "Vik", "Rey", "Cui"]),
    ],
)
def test_what_a_place_is_known_for_is_told_of_others(where: str, at: int, expected: list[str]) -> None:
    """Lund met Vik in Oslo, where Rey had met Cui: of whom each clause names two there are no others."""
    here = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("met", "VERB", 0, "root", "meet"), ("Vik", "PROPN", 2, "obj"),
        ("in", "ADP", 5, "case"), ("Oslo", "PROPN", 2, "obl"), (where, "ADV", 8, "advmod"),
        ("Rey", "PROPN", 8, "nsubj"), ("talked", "VERB", 5, "acl:relcl", "talk"), ("with", "ADP", 10, "case"),
        ("Cui", "PROPN", 8, "obl"), actors=(0, 2, 6, 9), triggers=[heard(1, 1, kinds={"meeting": 1.0})],
    )  # fmt: skip
    told = bare_telling(
        here.sentence, at, "talks", {"actors": tuple((a.entities[0], a.phrase.span) for a in here.actors)}
    )
    found = closed(here, told, dict.fromkeys(ALL, "XXX")).roles["actors"]
    assert [name for name, _ in found] == expected
