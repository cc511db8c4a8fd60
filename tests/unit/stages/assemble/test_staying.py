"""Tests of visits told by the coming and by the stay; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.tellings import BOUND
from dragoman.stages.assemble.staying import STAYING, as_stayed
from tests.scenes import Word, scene_of
from tests.tellings import bare_telling

WORDS: tuple[Word, ...] = (
    ("arrived", "VERB", 0, "root", "arrive"), ("in", "ADP", 3, "case"), ("Oslo", "PROPN", 1, "obl"),
    ("where", "ADV", 6, "advmod"), ("will", "AUX", 6, "aux"), ("remain", "VERB", 1, "advcl"), ("on", "ADP", 8, "case"),
    ("visit", "NOUN", 6, "obl"),
)  # fmt: skip


def stayed(words: tuple[Word, ...], token: int = 7) -> tuple[str, int | None, bool]:
    """How a stay told by a token stands, its day, and whether it is bound to the coming."""
    sentence = scene_of(*words).sentence
    coming = replace(bare_telling(sentence, 0, "visit", {}), status="ongoing", when=0)
    stay = replace(bare_telling(sentence, token, "visit", {}), status="planned", when=1)
    found = as_stayed([coming, stay], [sentence])[1]
    return found.status, found.when, found.again == ((0, 0, BOUND),)


@pytest.mark.parametrize("verb", sorted(STAYING))
def test_as_stayed_makes_the_stay_a_part_of_the_coming(verb: str) -> None:
    """By its noun or its verb; until when one stays is not when one came."""
    words = tuple((*w[:4], verb) if w[0] == "remain" else w for w in WORDS)
    assert stayed(words) == ("ongoing", None, True)
    assert stayed(words, 5) == ("ongoing", None, True)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("where", ("before", "SCONJ", 6, "mark")),
        ("remain", ("begin", "VERB", 1, "advcl")),
        ("remain", ("remain", "VERB", 1, "conj")),
    ],
)
def test_as_stayed_leaves_another_visit(old: str, new: Word) -> None:
    """Behind "before", of what begins there, or in a clause of its own."""
    assert stayed(tuple(new if w[0] == old else w for w in WORDS)) == ("planned", 1, False)


BEGUN: tuple[Word, ...] = (
    ("arrived", "VERB", 0, "root", "arrive"), ("in", "ADP", 3, "case"), ("Oslo", "PROPN", 1, "obl"),
    (",", "PUNCT", 1, "punct"), ("beginning", "VERB", 1, "advcl", "begin"), ("a", "DET", 7, "det"),
    ("visit", "NOUN", 5, "obj"),
)  # fmt: skip


def test_as_stayed_makes_what_begins_with_a_coming_a_part_of_it() -> None:
    """Who arrives, "beginning a visit", pays one."""
    assert stayed(BEGUN, 6) == ("ongoing", None, True)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("beginning", ("ending", "VERB", 1, "advcl", "end")),
        ("beginning", ("began", "VERB", 1, "advcl", "begin")),
        ("visit", ("visit", "NOUN", 5, "obl")),
    ],
)
def test_as_stayed_leaves_what_is_not_begun_with_it(old: str, new: Word) -> None:
    """What ends, what has a verb of its own day, what is only named beside a beginning."""
    assert stayed(tuple(new if w[0] == old else w for w in BEGUN), 6) == ("planned", 1, False)
