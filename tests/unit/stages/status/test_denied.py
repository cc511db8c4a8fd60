"""Tests of denials that the model hears where nothing is denied; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.language import Sentence
from dragoman.records.spans import Span
from dragoman.records.tellings import Telling
from dragoman.stages.status.denied import HEARSAY, OFFICES, UNSAID, believed, undenied
from tests.scenes import Word, scene_of

HEARD = {"denied": 0.7, "happened": 0.2}


def told(sentence: Sentence, first: int, last: int, kind: str = "meeting", deed: str | None = None) -> Telling:
    """What the model takes for denied, told by somebody."""
    return Telling(
        sentence=0, first=first, last=last, trigger=sentence.span_of(first, last), lemma="x", kind=kind,
        types={"CONSULT": 1.0}, deed=deed, mode=None, cameo=None, status="denied", statuses=HEARD, status_words=(),
        roles={}, when=None, where=(), topics=(), reporters=(("e1", Span(0, 1)),), level=None, level_words=(),
        mode_words=(), definite=False, origin="head:trigger", score=0.9,
    )  # fmt: skip


def saying(*source: Word) -> Sentence:
    """Lund met Aalto, as a source behind it tells."""
    met: tuple[Word, ...] = (
        ("Lund", "PROPN", 2, "nsubj"), ("met", "VERB", 0, "root", "meet"), ("Aalto", "PROPN", 2, "obj"),
    )  # fmt: skip
    return scene_of(*met, *source, ("told", "VERB", 2, "parataxis", "tell")).sentence


@pytest.mark.parametrize("word", sorted(HEARSAY))
def test_undenied_has_hearsay_alleged(word: str) -> None:
    """Also of a contact; of which an office tells, though it is the press's, it happened."""
    hearsay, office = saying((word, "NOUN", 5, "nsubj")), saying(("presidency", "NOUN", 5, "nsubj"))
    assert undenied(told(hearsay, 1, 1), hearsay).statuses == {"happened": 0.2, "alleged": 0.7}
    assert undenied(told(office, 1, 1), office).statuses == {"happened": pytest.approx(0.9)}
    assert undenied(told(office, 1, 1, "other"), office).statuses == {"happened": 0.2, "alleged": 0.7}


@pytest.mark.parametrize("office", sorted(OFFICES))
def test_undenied_trusts_the_office_for_the_press(office: str) -> None:
    """A "press" before the name of an office is no paper."""
    here = saying(("press", "NOUN", 5, "compound"), (office, "NOUN", 6, "nsubj"))
    assert undenied(told(here, 1, 1), here).statuses == {"happened": pytest.approx(0.9)}


def warned(above: int = 2) -> Sentence:
    """Lund warned Aalto not to leave, or what one does "not" do hangs on another word."""
    return scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("warned", "VERB", 0, "root", "warn"), ("Aalto", "PROPN", 2, "obj"),
        ("not", "PART", 6, "advmod"), ("to", "PART", 6, "mark"), ("leave", "VERB", above, "xcomp"),
    ).sentence  # fmt: skip


def test_believed_leaves_what_another_is_told_not_to_do_to_him() -> None:
    """The warning itself was given; a "not" of other words may well deny it."""
    (found,) = believed([told(warned(), 1, 1)], [warned()])
    assert found.statuses == {"denied": 0.0, "happened": pytest.approx(0.9)}
    (found,) = believed([told(warned(3), 1, 1)], [warned(3)])
    assert found.statuses == HEARD


@pytest.mark.parametrize("deed", UNSAID)
def test_believed_has_an_act_left_unsaid_as_denied(deed: str) -> None:
    """Its verb alone tells it, as an act of its own kind and no rejection."""
    here = scene_of(
        ("Lund", "PROPN", 4, "nsubj"), ("did", "AUX", 4, "aux", "do"), ("not", "PART", 4, "advmod"),
        ("condemn", "VERB", 0, "root"), ("Chad", "PROPN", 4, "obj"),
    ).sentence  # fmt: skip
    (found,) = believed([told(here, 1, 3, "statement", deed)], [here])
    assert (found.first, found.types, found.status) == (3, {deed: 1.0}, "denied")
    (other,) = believed([told(here, 1, 3, "statement", "REJECT")], [here])
    assert other.first == 1


def test_believed_needs_a_denial_near_it() -> None:
    """What no words deny in the sentences around it, nobody has denied."""
    here = saying(("presidency", "NOUN", 5, "nsubj"))
    untrue = scene_of(
        ("That", "PRON", 3, "nsubj"), ("is", "AUX", 3, "cop", "be"), ("untrue", "ADJ", 0, "root")
    ).sentence
    assert [t.statuses for t in believed([told(here, 1, 1)], [here, untrue])] == [HEARD]
    later = [here, *[here] * 5, untrue]
    assert believed([told(here, 1, 1)], later)[0].statuses == {"happened": pytest.approx(0.9)}
    assert believed([replace(told(here, 1, 1), reporters=())], later)[0].statuses == {"happened": 0.2}
