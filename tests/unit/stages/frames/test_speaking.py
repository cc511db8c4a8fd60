"""Tests of who only speaks of others, on trees written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.events import ROLES
from dragoman.records.tellings import Filler
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene
from dragoman.stages.frames.speaking import (
    without_interviewers,
    without_own_state,
    without_speakers,
    without_told_before,
)
from dragoman.syntax.predicates import predicates
from tests.scenes import scene_of


def told(subject: str, verb: str, *, linked: bool) -> Scene:
    """Somebody left, said Chad; ``linked``: the subject is a mention too."""
    return scene_of(
        (subject, "PRON", 2, "nsubj"), ("left", "VERB", 4, "ccomp", "leave"), (",", "PUNCT", 2, "punct"),
        (verb, "VERB", 0, "root", verb), ("Chad", "PROPN", 4, "nsubj"), actors=(0, 4) if linked else (4,),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("subject", "verb", "kept"),
    [("They", "say", []), ("He", "say", ["Chad"]), ("They", "see", ["Chad"])],
    ids=["others", "himself perhaps", "nothing said"],
)
def test_without_speakers_leaves_who_tells_of_others_out(subject: str, verb: str, kept: list[str]) -> None:
    """Of "they" he is none; "he" may be whoever says so."""
    scene = told(subject, verb, linked=False)
    speaker = [("Chad", scene.actors[0].phrase.span)]
    predicate = next(p for p in predicates(scene.sentence) if p.lemma == "leave")
    roles: dict[str, list[Filler]] = {key: [] for key in ROLES} | {"actors": speaker, "recipients": speaker}
    found = without_speakers(scene, predicate, roles)
    assert [e for e, _ in found["actors"]] == kept
    assert found["recipients"] == speaker
    assert without_speakers(scene, None, roles) == roles


def test_without_speakers_keeps_who_is_meant() -> None:
    """Where "they" are those who say it."""
    scene = told("They", "say", linked=True)
    predicate = next(p for p in predicates(scene.sentence) if p.lemma == "leave")
    roles: dict[str, list[Filler]] = {key: [] for key in ROLES} | {"actors": [("They", scene.actors[0].phrase.span)]}
    assert [e for e, _ in without_speakers(scene, predicate, roles)["actors"]] == ["They"]


@pytest.mark.parametrize(("noun", "kept"), [("interview", []), ("meeting", ["Chad"])])
def test_without_interviewers_leaves_who_asks_out(noun: str, kept: list[str]) -> None:
    """Who holds the interview in which an act is told has no part in it; of the interview itself he has."""
    scene = scene_of(
        ("left", "VERB", 2, "ccomp"), ("said", "VERB", 0, "root", "say"), ("in", "ADP", 4, "case"),
        (noun, "NOUN", 2, "obl"), ("with", "ADP", 6, "case"), ("Chad", "PROPN", 4, "nmod"), actors=(5,),
    )  # fmt: skip
    held: list[Filler] = [("Chad", scene.actors[0].phrase.span)]
    roles: Roles = {role: [] for role in ROLES} | {"recipients": held}
    assert [e for e, _ in without_interviewers(scene, roles, 0, 0)["recipients"]] == kept
    assert without_interviewers(scene, roles, 3, 3)["recipients"] == held


@pytest.mark.parametrize(
    ("owner", "noun", "kept"), [("his", "country", ["Lund"]), ("the", "country", ["Lund", "country"])]
)
@pytest.mark.parametrize("alone", [False, True])
def test_without_own_state_has_one_speak_for_his_country(
    owner: str, noun: str, kept: list[str], *, alone: bool
) -> None:
    """His country's thanks are his, also where his name is not linked to them; the country's are its own."""
    scene = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("sent", "VERB", 0, "root", "send"), (owner, "PRON", 4, "nmod:poss"),
        (noun, "NOUN", 6, "nmod:poss"), ("'s", "PART", 4, "case"), ("thanks", "NOUN", 2, "obj"), actors=(0, 3),
    )  # fmt: skip
    country = replace(scene.actors[1], phrase=replace(scene.actors[1].phrase, first=2))
    lund = replace(scene.actors[0], phrase=replace(scene.actors[0].phrase, kind="person"))
    scene = replace(scene, actors=(lund, country))
    actors = [(a.entities[0], a.phrase.span) for a in scene.actors][int(alone) :]
    found = without_own_state(scene, {"actors": actors, "recipients": []})
    assert [e for e, _ in found["actors"]] == (kept[-1:] if alone else kept)


@pytest.mark.parametrize(("relation", "clause", "upon", "kept"), [
    ("conj", "ccomp", ("forces", "Chad"), ["Chad"]), ("conj", "ccomp", ("forces",), ["forces"]),
    ("advcl", "ccomp", ("forces", "Chad"), ["forces", "Chad"]), ("conj", "advcl", ("forces", "Chad"), ["forces", "Chad"]),
])  # fmt: skip
def test_without_told_before_leaves_out_who_acts_in_what_was_said(
    relation: str, clause: str, upon: tuple[str, ...], kept: list[str]
) -> None:
    """Where others are left; not beside a clause that nobody said, nor for words that are joined to none."""
    scene = scene_of(
        ("Peru", "PROPN", 2, "nsubj"), ("insisted", "VERB", 0, "root", "insist"), ("forces", "NOUN", 4, "nsubj"),
        ("held", "VERB", 2, clause, "hold"), ("thanked", "VERB", 2, relation, "thank"), ("Chad", "PROPN", 5, "obj"),
        actors=(0, 2, 5),
    )  # fmt: skip
    fillers = [(a.entities[0], a.phrase.span) for a in scene.actors if a.entities[0] in upon]
    found = without_told_before(scene, 4, {"actors": [], "recipients": fillers})
    assert [e for e, _ in found["recipients"]] == kept
