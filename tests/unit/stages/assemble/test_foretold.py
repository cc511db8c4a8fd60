"""Tests of contacts of which a sentence tells only what they will bring; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.spans import Span
from dragoman.records.tellings import BOUND, Telling
from dragoman.stages.assemble.foretold import AGENDA, NEAR, as_begun
from dragoman.syntax.classes import OCCURRENCE_VERBS
from tests.scenes import Word, scene_of
from tests.tellings import bare_telling

WHO = {"Lund": "NOR", "Vik": "NOR", "Rey": "CHL", "Cui": "CHN"}
WORDS: tuple[Word, ...] = (
    ("The", "DET", 2, "det"), ("visit", "NOUN", 4, "nsubj"), ("will", "AUX", 4, "aux"), ("deepen", "VERB", 0, "root"),
    ("friendship", "NOUN", 4, "obj"),
)  # fmt: skip


def visit(status: str, who: str = "Lund", host: str = "Rey", sentence: int = 0, kind: str = "visit") -> Telling:
    """A visit, or another contact, told by the noun of the sentence."""
    roles = {"visitor": ((who, Span(0, 1)),), "host": ((host, Span(0, 1)),) if host else ()}
    told = bare_telling(scene_of(*WORDS).sentence, 1, kind, roles)
    return replace(told, status=status, sentence=sentence, definite=True)


def status_of(first: Telling, later: Telling, words: tuple[Word, ...] = WORDS) -> str:
    """How the later of two tellings stands at last, whose sentence has these words."""
    other = scene_of(("came", "VERB", 0, "root")).sentence
    sentences = [other] * later.sentence + [scene_of(*words).sentence]
    first = replace(first, first=0, last=0)
    return as_begun([first, later], sentences, WHO)[1].status


@pytest.mark.parametrize("status", ["ongoing", "happened", "historical"])
def test_as_begun_knows_a_visit_that_was_told_before(status: str) -> None:
    """What the visit will bring is said of the one that he is paying, or has paid."""
    assert status_of(visit(status), visit("planned", sentence=1)) == status
    assert status_of(visit(status), visit("proposed", "Vik", "", sentence=1)) == status


@pytest.mark.parametrize(
    "later",
    [
        visit("planned", "Cui", sentence=1),
        visit("planned", host="Cui", sentence=1),
        visit("planned", sentence=NEAR + 1),
        visit("planned", sentence=1, kind="call"),
        replace(visit("planned", sentence=1), definite=False),
        replace(visit("planned", sentence=1), when=0),
    ],
)
def test_as_begun_leaves_another_visit_ahead(later: Telling) -> None:
    """One of others, to others, far off, of another kind, new, or with a day of its own is still to come."""
    assert status_of(visit("ongoing"), later) == "planned"


def test_as_begun_leaves_what_is_to_come_by_all_that_is_told() -> None:
    """Of a visit that was told as planned, all is still to come."""
    assert status_of(visit("planned"), visit("planned", sentence=1)) == "planned"


@pytest.mark.parametrize("verb", sorted(AGENDA | OCCURRENCE_VERBS))
def test_as_begun_leaves_what_is_still_to_be_done(verb: str) -> None:
    """A visit that will begin, or include something, has not."""
    words = tuple((*w[:4], verb) if w[0] == "deepen" else w for w in WORDS)
    assert status_of(visit("ongoing"), visit("planned", sentence=1), words) == "planned"


def test_as_begun_binds_the_two() -> None:
    """They are of one event."""
    sentences = [scene_of(("came", "VERB", 0, "root")).sentence, scene_of(*WORDS).sentence]
    found = as_begun([replace(visit("ongoing"), first=0, last=0), visit("planned", sentence=1)], sentences, WHO)
    assert found[1].again == ((0, 0, BOUND),)
