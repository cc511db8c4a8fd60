"""Tests of who is only spoken of in an act of words; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.records.events import ROLES
from dragoman.stages.frames.mentioned import (
    ABOUT,
    FRIENDLY,
    GIVING,
    HOSTILE,
    without_mentioned,
    without_rebuffers,
)
from dragoman.stages.frames.scene import Scene
from dragoman.syntax.classes import REBUFFING
from dragoman.syntax.verdicts import DENYING
from tests.scenes import predicate_at, scene_of


def recipients(scene: Scene, kind: str, deed: str) -> list[str]:
    """Which actors of a scene are left as recipients of the act at its second token."""
    given = {role: [(a.entities[0], a.phrase.span) for a in scene.actors if role == "recipients"] for role in ROLES}
    return [name for name, _ in without_mentioned(scene, predicate_at(scene, 1), kind, deed, given)["recipients"]]


def wrote(mark: str = "over") -> Scene:
    """Chad wrote to Togo over the death of Lund."""
    return scene_of(
        ("Chad", "PROPN", 2, "nsubj"), ("wrote", "VERB", 0, "root", "write"), ("to", "ADP", 4, "case"),
        ("Togo", "PROPN", 2, "obl"), (mark, "ADP", 6, "case"), ("death", "NOUN", 2, "obl"),
        ("of", "ADP", 8, "case"), ("Lund", "PROPN", 6, "nmod"), actors=(3, 7),
    )  # fmt: skip


@pytest.mark.parametrize("mark", sorted(ABOUT))
@pytest.mark.parametrize(("kind", "deed"), [("message", "ACCUSE"), *(("statement", deed) for deed in FRIENDLY)])
def test_without_mentioned_leaves_out_who_stands_in_what_gentle_words_are_about(
    mark: str, kind: str, deed: str
) -> None:
    """Nobody condoles with the dead; whom the words are addressed to stays."""
    assert recipients(wrote(mark), kind, deed) == ["Togo"]


@pytest.mark.parametrize(
    ("kind", "deed", "mark"), [("statement", "ACCUSE", "over"), ("other", "SUPPORT", "over"), ("message", "-", "with")]
)
def test_without_mentioned_keeps_whom_words_may_be_aimed_at(kind: str, deed: str, mark: str) -> None:
    """A rebuke over what Lund did is aimed at Lund; a deed is no words; "with" leads to no topic."""
    assert recipients(wrote(mark), kind, deed) == ["Togo", "Lund"]


def test_without_mentioned_leaves_out_the_agent_of_a_participle() -> None:
    """In "criticized the reefs claimed by Togo" Togo only describes the reefs."""
    here = scene_of(
        ("Chad", "PROPN", 2, "nsubj"), ("blamed", "VERB", 0, "root", "blame"), ("reefs", "NOUN", 2, "obj", "reef"),
        ("claimed", "VERB", 3, "acl", "claim"), ("by", "ADP", 6, "case"), ("Togo", "PROPN", 4, "obl:agent"),
        actors=(5,),
    )  # fmt: skip
    assert recipients(here, "statement", "ACCUSE") == []


@pytest.mark.parametrize(
    ("verb", "relation", "left"),
    [
        *((v, "obj", ["Togo"]) for v in sorted(REBUFFING)),
        ("repeat", "obj", ["Chad", "Togo"]),
        ("deny", "obl", ["Chad", "Togo"]),
    ],
)
def test_without_rebuffers_leaves_out_who_turns_words_down(verb: str, relation: str, left: list[str]) -> None:
    """Who rejects an accusation has not made it; who repeats it has."""
    scene = scene_of(
        ("Chad", "PROPN", 2, "nsubj"), ("zigged", "VERB", 0, "root", verb), ("the", "DET", 4, "det"),
        ("accusation", "NOUN", 2, relation), ("by", "ADP", 6, "case"), ("Togo", "PROPN", 4, "nmod"), actors=(0, 5),
    )  # fmt: skip
    given = {role: [(a.entities[0], a.phrase.span) for a in scene.actors if role == "actors"] for role in ROLES}
    assert [name for name, _ in without_rebuffers(scene, 3, given)["actors"]] == left


@pytest.mark.parametrize("word", sorted(DENYING))
def test_without_rebuffers_leaves_out_who_calls_words_untrue(word: str) -> None:
    """As the object of a verb that calls them so, and in a clause that he reports; who finds them true may be theirs."""
    called = (
        ("Chad", "PROPN", 2, "nsubj"), ("called", "VERB", 0, "root", "call"), ("charge", "NOUN", 2, "obj"),
    )  # fmt: skip
    said = (
        ("Chad", "PROPN", 2, "nsubj"), ("said", "VERB", 0, "root", "say"), ("charge", "NOUN", 5, "nsubj"),
        ("was", "AUX", 5, "cop", "be"),
    )  # fmt: skip
    for words, left in (
        ((*called, (word, "ADJ", 2, "xcomp")), 0),
        ((*said, (word, "ADJ", 2, "ccomp")), 0),
        ((*called, ("true", "ADJ", 2, "xcomp")), 1),
    ):
        scene = scene_of(*words, actors=(0,))
        given = {role: [(a.entities[0], a.phrase.span) for a in scene.actors if role == "actors"] for role in ROLES}
        assert len(without_rebuffers(scene, 2, given)["actors"]) == left


def pledged(noun: str = "invasion", relation: str = "nmod:poss") -> Scene:
    """Chad pledged aid to Togo over Mali's invasion."""
    return scene_of(
        ("Chad", "PROPN", 2, "nsubj"), ("pledged", "VERB", 0, "root", "pledge"), ("Togo", "PROPN", 2, "obl"),
        ("over", "ADP", 6, "case"), ("Mali", "PROPN", 6, relation), (noun, "NOUN", 2, "obl"), actors=(2, 4),
    )  # fmt: skip


@pytest.mark.parametrize("noun", sorted(HOSTILE))
@pytest.mark.parametrize("deed", sorted(GIVING))
def test_without_mentioned_leaves_out_whose_attack_it_is(noun: str, deed: str) -> None:
    """To whom nothing is given for it; whom a penalty is for stays, and whose request it was."""
    assert recipients(pledged(noun), "other", deed) == ["Togo"]
    assert recipients(pledged(noun), "other", "SANCTION") == ["Togo", "Mali"]
    assert recipients(pledged("request"), "other", deed) == ["Togo", "Mali"]
    assert recipients(pledged(noun, "nmod"), "other", deed) == ["Togo", "Mali"]


@pytest.mark.parametrize(("mark", "others", "upon"), [
    ("to", (3, 6), ["Togo"]), ("to", (6,), ["Peru"]), ("by", (3, 6), ["Togo", "Peru"]),
])  # fmt: skip
def test_without_mentioned_leaves_out_who_stands_in_what_a_thing_is_for(
    mark: str, others: tuple[int, ...], upon: list[str]
) -> None:
    """Chad rebuffed an offer of Togo to placate Peru: nothing is said to Peru, unless nobody else is named."""
    here = scene_of(
        ("Chad", "PROPN", 2, "nsubj"), ("rebuffed", "VERB", 0, "root", "rebuff"), ("offer", "NOUN", 2, "obj"),
        ("Togo", "PROPN", 3, "nmod"), (mark, "PART", 6, "mark"), ("placate", "VERB", 3, "acl"), ("Peru", "PROPN", 6, "obj"),
        actors=others,
    )  # fmt: skip
    assert recipients(here, "statement", "REJECT") == upon


@pytest.mark.parametrize(("case", "deed", "upon"), [
    ("against", "AID", ["Togo"]), ("against", "SUPPORT", ["Togo"]), ("for", "AID", ["Togo", "Mali"]),
    ("against", "SANCTION", ["Togo", "Mali"]),
])  # fmt: skip
def test_without_mentioned_leaves_out_against_whom_something_is_given(case: str, deed: str, upon: list[str]) -> None:
    """Chad sent arms to Togo for a war against Mali."""
    here = scene_of(
        ("Chad", "PROPN", 2, "nsubj"), ("sent", "VERB", 0, "root", "send"), ("Togo", "PROPN", 2, "obl"),
        ("war", "NOUN", 2, "obl"), (case, "ADP", 6, "case"), ("Mali", "PROPN", 4, "nmod"), actors=(2, 5),
    )  # fmt: skip
    assert recipients(here, "other", deed) == upon


@pytest.mark.parametrize(("relation", "deed", "actors", "upon"), [
    ("ccomp", "REQUEST", (2, 4), ["Togo"]), ("xcomp", "REQUEST", (2, 4), ["Togo"]),
    ("ccomp", "REQUEST", (4,), ["Mali"]), ("advcl", "REQUEST", (2, 4), ["Togo", "Mali"]),
    ("ccomp", "ACCUSE", (2, 4), ["Togo", "Mali"]),
])  # fmt: skip
def test_without_mentioned_leaves_out_who_stands_in_what_another_is_asked(
    relation: str, deed: str, actors: tuple[int, ...], upon: list[str]
) -> None:
    """Chad demanded Togo leave Mali; where nobody else is asked, he may be."""
    here = scene_of(
        ("Chad", "PROPN", 2, "nsubj"), ("demanded", "VERB", 0, "root", "demand"), ("Togo", "PROPN", 4, "nsubj"),
        ("leave", "VERB", 2, relation), ("Mali", "PROPN", 4, "obj"), actors=actors,
    )  # fmt: skip
    assert recipients(here, "statement", deed) == upon
