"""Tests of what falls with a contact that is off; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.events import OFF
from dragoman.records.spans import Span
from dragoman.records.tellings import Telling
from dragoman.stages.assemble.undone import UNDOING, fallen, without_undoing
from tests.scenes import Word, scene_of
from tests.tellings import bare_telling

WHO = {"Lund": "NOR", "Rey": "CHL", "Cui": "CHN"}
PUT_OFF: tuple[Word, ...] = (
    ("decided", "VERB", 0, "root", "decide"), ("postpone", "VERB", 1, "xcomp"), ("meeting", "NOUN", 2, "obj"),
)  # fmt: skip


@pytest.mark.parametrize(("status", "left"), [("postponed", 1), ("cancelled", 1), ("planned", 2)])
@pytest.mark.parametrize("verb", sorted(UNDOING))
def test_without_undoing_drops_the_verb_of_what_is_off(verb: str, status: str, left: int) -> None:
    """The contact tells it already; not where it is not off."""
    sentence = scene_of(PUT_OFF[0], (*PUT_OFF[1][:4], verb), PUT_OFF[2]).sentence
    meeting = replace(bare_telling(sentence, 2, "meeting", {}), status=status)
    assert len(without_undoing([bare_telling(sentence, 1, "other", {}), meeting], [sentence])) == left


@pytest.mark.parametrize(("verb", "kind", "relation"), [
    ("denounce", "statement", "obj"), ("postpone", "visit", "obj"), ("postpone", "other", "obl"),
])  # fmt: skip
def test_without_undoing_leaves_other_verbs(verb: str, kind: str, relation: str) -> None:
    """Who denounced the postponed meeting said something; another contact is one; what is no object was not put off."""
    words = (PUT_OFF[0], (*PUT_OFF[1][:4], verb), (*PUT_OFF[2][:3], relation))
    sentence = scene_of(*words).sentence
    meeting = replace(bare_telling(sentence, 2, "meeting", {}), status="postponed")
    assert len(without_undoing([bare_telling(sentence, 1, kind, {}), meeting], [sentence])) == 2


VISIT: tuple[Word, ...] = (
    ("cancelled", "VERB", 0, "root", "cancel"), ("visit", "NOUN", 1, "obj"), ("where", "ADV", 5, "advmod"),
    ("was", "AUX", 5, "aux"), ("scheduled", "VERB", 1, "advcl", "schedule"), ("meet", "VERB", 5, "xcomp"),
)  # fmt: skip
DUE: tuple[Word, ...] = (
    ("was", "AUX", 2, "aux"), ("due", "ADJ", 0, "root"), ("to", "PART", 4, "mark"), ("meet", "VERB", 2, "xcomp"),
)  # fmt: skip


def telling(words: tuple[Word, ...], token: int, kind: str, status: str, **roles: str) -> Telling:
    """A telling by a token, with one in each role."""
    fillers = {role: tuple((name, Span(0, 1)) for name in names.split()) for role, names in roles.items()}
    return replace(bare_telling(scene_of(*words).sentence, token, kind, fillers), status=status)


@pytest.mark.parametrize("status", OFF)
def test_fallen_takes_along_what_was_to_be_done_there(status: str) -> None:
    """In a clause behind "where"; not in one joined to the visit's."""
    told = [telling(VISIT, 1, "visit", status), telling(VISIT, 5, "meeting", "planned")]
    assert fallen(told, [scene_of(*VISIT).sentence], WHO)[1].status == status
    joined = tuple((*w[:3], "conj", w[0]) if w[0] == "scheduled" else w for w in VISIT)
    assert fallen(told, [scene_of(*joined).sentence], WHO)[1].status == "planned"


@pytest.mark.parametrize(
    ("first", "sides", "status", "expected"),
    [
        ("was", "Lund Rey", "cancelled", "cancelled"),
        ("is", "Lund Rey", "cancelled", "planned"),
        ("was", "Lund Cui", "cancelled", "planned"),
        ("was", "Cui Rey", "cancelled", "planned"),
        ("was", "Lund Rey", "planned", "planned"),
    ],
)
def test_fallen_takes_along_a_plan_told_in_the_past(first: str, sides: str, status: str, expected: str) -> None:
    """Of the visitor with somebody of the state that he was to visit, and only if the visit is off."""
    words = ((first, *DUE[0][1:]), *DUE[1:])
    visit = telling(VISIT, 1, "visit", status, visitor="Lund", host="Rey")
    meeting = replace(telling(words, 3, "meeting", "planned", actors=sides), sentence=1)
    sentences = [scene_of(*VISIT).sentence, scene_of(*words).sentence]
    assert fallen([visit, meeting], sentences, WHO)[1].status == expected
