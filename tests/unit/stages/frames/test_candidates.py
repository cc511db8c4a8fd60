"""Tests of what in a sentence may tell an event; frames, triggers and trees are written by hand."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import pytest

from dragoman.packs.frames import FramePack
from dragoman.records.language import Trigger
from dragoman.stages.frames.candidates import (
    FRAME_ALONE,
    HARDLY,
    UNHEARD,
    UNHEARD_CONTACT,
    UNHEARD_SCORE,
    Found,
    candidates,
)
from dragoman.stages.frames.hearing import LINKS
from dragoman.stages.frames.kinds import DECIDES
from tests.scenes import Word, heard, pack_of, scene_of

WORDS: tuple[Word, ...] = (
    ("Norway", "PROPN", 2, "nsubj"), ("zigged", "VERB", 0, "root", "zig"), ("Denmark", "PROPN", 2, "obj"),
)  # fmt: skip


def zig(sure: float = UNHEARD, kind: str = "other") -> FramePack:
    """A lexicon that knows "zig" alone."""
    return pack_of({"id": "zig", "kind": kind, "type": "ASSAULT", "verbs": ["zig"], "sure": sure})


def contact(sure: float, kind: str = "call") -> FramePack:
    """A lexicon that knows "zig" as what two do together."""
    roles = {"agent": "actors", "patient": "actors"}
    return pack_of({"id": "zig", "kind": kind, "type": "CONSULT", "verbs": ["zig"], "sure": sure, "roles": roles})


def found_in(pack: FramePack, actors: Collection[int] = (0, 2), triggers: Sequence[Trigger] = ()) -> list[Found]:
    """The candidates of ``WORDS``."""
    return list(candidates(scene_of(*WORDS, actors=actors, triggers=triggers), pack, {}))


def test_candidates_has_a_sure_frame_tell_what_is_not_heard() -> None:
    """Of one upon another: kind and type are the frame's, no link is the model's."""
    [found] = found_in(zig())
    assert (found.first, found.last, found.frame and found.frame.id) == (1, 1, "zig")
    assert found.trigger is not None
    assert (found.trigger.first, found.trigger.last, found.trigger.score) == (1, 1, UNHEARD_SCORE)
    assert (found.trigger.kinds, found.trigger.types) == ({"other": 1.0}, {"ASSAULT": 1.0})
    assert found.trigger.statuses == {"happened": HARDLY}
    assert {role: list(scores) for role, scores in found.trigger.roles.items()} == dict.fromkeys(LINKS, [0.0] * 3)


@pytest.mark.parametrize("actors", [(0,), (2,), ()])
def test_candidates_needs_both_sides_of_what_is_not_heard(actors: tuple[int, ...]) -> None:
    """Without somebody who acts, or somebody acted upon, a frame tells nothing alone."""
    assert found_in(zig(), actors) == []


@pytest.mark.parametrize(
    ("relation", "slot", "count"),
    [("nmod:poss", "patient", 1), ("compound", "patient", 1), ("appos", "patient", 0), ("nmod:poss", "with", 0)],
)
def test_candidates_takes_the_owner_of_a_thing_for_whom_it_is_done_to(relation: str, slot: str, count: int) -> None:
    """Where the thing itself is nobody, and the frame has it as the one that the act is done to."""
    words: tuple[Word, ...] = (*WORDS[:2], ("Denmark", "PROPN", 4, relation), ("fleet", "NOUN", 2, "obj"))
    roles = {"agent": "actors", "patient": "topic", slot: "recipients"}
    pack = pack_of({"id": "zig", "kind": "other", "verbs": ["zig"], "sure": UNHEARD, "roles": roles})
    found = list(candidates(scene_of(*words, actors=(0, 2)), pack, {}))
    assert [f.frame and f.frame.id for f in found] == ["zig"] * count


@pytest.mark.parametrize(("sure", "kind"), [(UNHEARD - 0.01, "other"), (UNHEARD_CONTACT - 0.01, "meeting")])
def test_candidates_has_no_weak_frame_tell_alone(sure: float, kind: str) -> None:
    """A frame must be sure; that of a contact surer."""
    assert found_in(contact(sure, kind)) == []


@pytest.mark.parametrize(("actors", "count"), [((0, 2), 1), ((0,), 0)])
def test_candidates_has_a_sure_verb_of_contact_tell_what_is_not_heard(actors: tuple[int, ...], count: int) -> None:
    """With both sides of it."""
    assert [f.frame and f.frame.id for f in found_in(contact(UNHEARD_CONTACT), actors)] == ["zig"] * count


def test_candidates_tells_what_is_heard_once() -> None:
    """The model's trigger takes the frame with it."""
    trigger = heard(1, 1)
    [found] = found_in(zig(), triggers=[trigger])
    assert (found.trigger, found.frame and found.frame.id) == (trigger, "zig")


@pytest.mark.parametrize(
    ("sure", "chance", "count"), [(FRAME_ALONE, 0.0, 1), (FRAME_ALONE - 0.01, 0.0, 0), (0.5, 1.0, 1), (0.3, 1.0, 0)]
)
def test_candidates_takes_a_weak_trigger_that_a_frame_confirms(sure: float, chance: float, count: int) -> None:
    """A frame that is sure alone, or one of the kind that the model thinks of."""
    trigger = heard(1, 1, score=0.1, kinds={"other": chance, "agreement": 1 - chance})
    assert [f.trigger for f in found_in(zig(sure), actors=(0,), triggers=[trigger])] == [trigger] * count


def test_candidates_takes_the_frame_of_the_kind_that_is_heard() -> None:
    """Of several frames the surer one gives way."""
    pack = pack_of(
        {"id": "told", "kind": "statement", "verbs": ["zig"], "sure": 0.9},
        {"id": "agreed", "kind": "agreement", "verbs": ["zig"], "sure": 0.5},
    )
    [found] = found_in(pack, triggers=[heard(1, 1, kinds={"agreement": 0.7, "statement": 0.3})])
    assert found.frame is not None
    assert found.frame.id == "agreed"


def test_candidates_leaves_out_who_initiated() -> None:
    """That somebody initiated a contact is no act beside it."""
    words: tuple[Word, ...] = (
        ("Norway", "PROPN", 2, "nsubj"), ("initiated", "VERB", 0, "root", "initiate"), ("talks", "NOUN", 2, "obj", "talk"),
    )  # fmt: skip
    assert list(candidates(scene_of(*words, actors=(0,), triggers=[heard(1, 1)]), zig(), {})) == []


def coming(verb: str = "zig", places: Sequence[int] = (3,), relation: str = "obl") -> list[Found]:
    """What a sure frame of visits finds where Lund does something in Oslo."""
    words: tuple[Word, ...] = (
        ("Lund", "PROPN", 2, "nsubj"), ("zigs", "VERB", 0, "root", verb), ("in", "ADP", 4, "case"),
        ("Oslo", "PROPN", 2, relation),
    )  # fmt: skip
    roles = {"agent": ["actors", "visitor"], "in": "where"}
    pack = pack_of(
        {"id": "zig", "kind": "visit", "type": "CONSULT", "verbs": [verb], "sure": UNHEARD_CONTACT, "roles": roles}
    )
    return list(candidates(scene_of(*words, actors=(0,), places=places), pack, {}))


def test_candidates_has_a_sure_frame_tell_a_visit_that_is_not_heard() -> None:
    """Where it leads to a place on its own words, which is then its place; "due" says that it is still to come."""
    [found] = coming()
    assert found.trigger is not None
    assert list(found.trigger.roles["where"]) == [0.0, 0.0, 0.0, 1.0]
    assert found.trigger.statuses == {"happened": HARDLY}
    [found] = coming("due")
    assert found.trigger is not None
    assert found.trigger.statuses == {"planned": 1.0}
    assert coming(places=()) == []


@pytest.mark.parametrize(("sure", "count"), [(DECIDES, 1), (UNHEARD, 0)])
def test_candidates_has_a_frame_in_no_doubt_tell_what_is_done_to_somebody(sure: float, count: int) -> None:
    """In the passive, where nobody is told to have done it."""
    words: tuple[Word, ...] = (
        ("Denmark", "PROPN", 3, "nsubj:pass"), ("was", "AUX", 3, "aux:pass", "be"), ("zigged", "VERB", 0, "root", "zig"),
    )  # fmt: skip
    pack = pack_of({"id": "zig", "kind": "other", "type": "ASSAULT", "verbs": ["zig"], "sure": sure})
    found = list(candidates(scene_of(*words, actors=(0,)), pack, {}))
    assert [f.frame and f.frame.id for f in found] == ["zig"] * count
