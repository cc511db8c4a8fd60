"""Tests of who is blamed for a deed that somebody condemns; trees are written by hand."""

from __future__ import annotations

import pytest

from dragoman.records.events import ROLES
from dragoman.stages.frames.blamed import (
    BLAMING,
    OVER,
    as_blamed,
    as_done_by,
    without_blamers,
    without_complaining_hosts,
)
from dragoman.stages.frames.hearing import DECISIONS
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene
from dragoman.syntax.verdicts import CALLING
from tests.scenes import Word, predicate_at, scene_of


def condemned(by: str = "by") -> Scene:
    """Cuba condemned attacks on Chad by Togo."""
    return scene_of(
        ("Cuba", "PROPN", 2, "nsubj"), ("condemned", "VERB", 0, "root", "condemn"), ("attacks", "NOUN", 2, "obj"),
        ("on", "ADP", 5, "case"), ("Chad", "PROPN", 3, "nmod"), (by, "ADP", 7, "case"), ("Togo", "PROPN", 3, "nmod"),
        actors=(0, 4, 6),
    )  # fmt: skip


def blamed(scene: Scene, deed: str = "ACCUSE", upon: str = "Chad") -> list[str]:
    """Who is blamed where the model takes one for it."""
    at = {a.entities[0]: a.phrase.span for a in scene.actors}
    given: Roles = {role: [] for role in ROLES} | {"actors": [("Cuba", at["Cuba"])], "recipients": [(upon, at[upon])]}
    told = as_blamed(scene, predicate_at(scene, 1), deed, given, {})
    return [e for e, _ in told["recipients"]]


def test_whoever_did_the_deed_is_blamed_and_not_whom_it_struck() -> None:
    """Nobody is left where nothing tells who did it."""
    assert blamed(condemned()) == ["Togo"]
    assert blamed(condemned("near")) == []


def test_who_is_not_struck_stays_and_so_do_the_sides_of_other_words() -> None:
    """Words that blame nobody may be aimed at whom the deed struck."""
    assert blamed(condemned(), upon="Togo") == ["Togo"]
    assert blamed(condemned(), "SUPPORT") == ["Chad"]


@pytest.mark.parametrize("verb", sorted(CALLING))
def test_whom_a_deed_struck_is_not_blamed_by_who_calls_it_a_disgrace(verb: str) -> None:
    """Whatever the verb means elsewhere; who calls for something, or on somebody, does so."""
    for deed in ("ACCUSE", "REQUEST"):
        scene = scene_of(
            ("Cuba", "PROPN", 2, "nsubj"), ("called", "VERB", 0, "root", verb), ("attacks", "NOUN", 2, "obj"),
            ("on", "ADP", 5, "case"), ("Chad", "PROPN", 3, "nmod"), ("disgrace", "NOUN", 2, "xcomp"), actors=(0, 4),
        )  # fmt: skip
        assert blamed(scene, deed) == []
        for relation, upon in (("obj", ["Chad"]), ("obl", ["Chad"])):
            scene = scene_of(
                ("Cuba", "PROPN", 2, "nsubj"), ("called", "VERB", 0, "root", verb), ("on", "ADP", 4, "case"),
                ("Chad", "PROPN", 2, relation), ("for", "ADP", 6, "case"), ("talks", "NOUN", 2, "obl"), actors=(0, 3),
            )  # fmt: skip
            assert blamed(scene, deed) == upon


def protested(case: str = "over", verb: str = "lodge", noun: str = "protest", relation: str = "nmod") -> Scene:
    """Peru summoned Lund and lodged a protest with Chile over the firing."""
    return scene_of(
        ("Peru", "PROPN", 2, "nsubj"), ("summoned", "VERB", 0, "root", "summon"), ("Lund", "PROPN", 2, "obj"),
        ("and", "CCONJ", 5, "cc"), ("lodged", "VERB", 2, "conj", verb), (noun, "NOUN", 5, "obj"),
        ("with", "ADP", 8, "case"), ("Chile", "PROPN", 5, "obl"), (case, "ADP", 10, "case"),
        ("firing", "NOUN", 6 if relation == "nmod" else 5, relation), actors=(0, 2, 7),
    )  # fmt: skip


def left(scene: Scene) -> tuple[list[str], list[str]]:
    """Who is left of the deed at the last token, where Peru acts and the others receive."""
    fillers = [(a.entities[0], a.phrase.span) for a in scene.actors]
    told = without_blamers(scene, 9, {role: [] for role in ROLES} | {"actors": fillers[:1], "recipients": fillers[1:]})
    return [e for e, _ in told["actors"]], [e for e, _ in told["recipients"]]


@pytest.mark.parametrize("case", sorted(OVER))
def test_who_complains_of_a_deed_did_it_no_more_than_it_was_done_to_whom_he_complains(case: str) -> None:
    """Whose the complaint is may stand in the clause before."""
    assert left(protested(case)) == ([], [])


@pytest.mark.parametrize("verb", sorted(BLAMING))
def test_verbs_of_complaining_need_no_noun_of_blame(verb: str) -> None:
    """Peru protested over the firing."""
    assert left(protested(verb=verb, noun="day", relation="obl")) == ([], [])


@pytest.mark.parametrize(
    "scene", [protested("during"), protested(noun="talks"), protested(noun="talks", relation="obl")]
)
def test_a_deed_of_which_nobody_complains_keeps_its_parties(scene: Scene) -> None:
    """Talks over a firing, or a protest during one, say nothing of who fires."""
    assert left(scene) == (["Peru"], ["Lund", "Chile"])


def test_a_clause_with_its_own_subject_is_not_left_for_the_one_before() -> None:
    """Togo fired on Lund and Peru protested over it: Lund was fired on."""
    scene = scene_of(
        ("Togo", "PROPN", 2, "nsubj"), ("hit", "VERB", 0, "root"), ("Lund", "PROPN", 2, "obj"),
        ("and", "CCONJ", 6, "cc"), ("Peru", "PROPN", 6, "nsubj"), ("protested", "VERB", 2, "conj", "protest"),
        ("over", "ADP", 10, "case"), ("the", "DET", 10, "det"), ("bad", "ADJ", 10, "amod"), ("firing", "NOUN", 6, "obl"),
        actors=(0, 2),
    )  # fmt: skip
    assert left(scene) == (["Togo"], ["Lund"])


def done(noun: str = "arrests", upos: str = "NOUN", by: str = "by", *more: Word) -> tuple[list[str], list[str]]:
    """Who does "Chad told of the arrests by Togo and Mali", where the model has Chad do it to Togo."""
    scene = scene_of(
        ("Chad", "PROPN", 2, "nsubj"), ("told", "VERB", 0, "root", "tell"), (noun, upos, 2, "obl"),
        (by, "ADP", 5, "case"), ("Togo", "PROPN", 3, "nmod"), ("and", "CCONJ", 7, "cc"), ("Mali", "PROPN", 5, "conj"),
        *more, actors=(0, 4, 6),
    )  # fmt: skip
    chad, togo, _ = ((a.entities[0], a.phrase.span) for a in scene.actors)
    told = as_done_by(scene, 2, {role: [] for role in ROLES} | {"actors": [chad], "recipients": [togo]})
    return [e for e, _ in told["actors"]], [e for e, _ in told["recipients"]]


def test_those_behind_the_by_of_a_deed_are_all_who_do_it() -> None:
    """Of a noun and of a gerund without a subject."""
    assert done() == done("firing", "VERB") == (["Togo", "Mali"], [])


def test_without_a_by_of_its_own_a_deed_is_left_alone() -> None:
    """Nor is a verb with its subject such a deed."""
    mine: Word = ("she", "PRON", 3, "nsubj")
    assert done(by="of") == done("fired", "VERB") == done("firing", "VERB", "by", mine) == (["Chad"], ["Togo"])


@pytest.mark.parametrize("noun", sorted(DECISIONS))
def test_what_is_decided_is_no_deed_of_who_complains_of_the_decision(noun: str) -> None:
    """So with "Libya summoned Lund over the decision to expel them", which Libya has not done."""
    scene = scene_of(
        ("Libya", "PROPN", 2, "nsubj"), ("summoned", "VERB", 0, "root", "summon"), ("Lund", "PROPN", 2, "obj"),
        ("over", "ADP", 5, "case"), (noun, "NOUN", 2, "obl"), ("to", "PART", 7, "mark"), ("expel", "VERB", 5, "acl"),
        ("them", "PRON", 7, "obj"), actors=(0, 2),
    )  # fmt: skip
    libya, lund = ((a.entities[0], a.phrase.span) for a in scene.actors)
    roles: Roles = {role: [] for role in ROLES} | {"actors": [libya], "recipients": [lund]}
    told = without_blamers(scene, 6, roles)
    assert told["actors"] == told["recipients"] == []


def visited(noun: str = "visit") -> Scene:
    """Cuba protested Togo's visit to Chad."""
    return scene_of(
        ("Cuba", "PROPN", 2, "nsubj"), ("protested", "VERB", 0, "root", "protest"), ("Togo", "PROPN", 5, "nmod:poss"),
        ("'s", "PART", 3, "case"), (noun, "NOUN", 2, "obj"), ("to", "ADP", 7, "case"), ("Chad", "PROPN", 5, "nmod"),
        actors=(0, 2, 6),
    )  # fmt: skip


@pytest.mark.parametrize(("noun", "upon"), [("visit", ["Togo"]), ("letter", ["Chad"])])
def test_who_pays_a_visit_is_blamed_and_not_where_it_leads(noun: str, upon: list[str]) -> None:
    """A letter to Chad that is protested against may be Chad's to answer for."""
    assert blamed(visited(noun)) == upon


def test_who_did_the_deed_does_not_blame_with_others() -> None:
    """Whoever stands behind the deed's "by" is blamed, though the model has him beside who blames."""
    scene = condemned()
    at = {a.entities[0]: a.phrase.span for a in scene.actors}
    given: Roles = {role: [] for role in ROLES} | {"actors": [("Cuba", at["Cuba"]), ("Togo", at["Togo"])]}
    told = as_blamed(scene, predicate_at(scene, 1), "ACCUSE", given, {})
    assert ([e for e, _ in told["actors"]], [e for e, _ in told["recipients"]]) == (["Cuba"], ["Togo"])


@pytest.mark.parametrize(("case", "hosts"), [("against", []), ("during", ["Cuba"])])
def test_who_complains_of_a_visit_is_not_its_host(case: str, hosts: list[str]) -> None:
    """Cuba protested against Togo's visit; one that protested during it may have been the host."""
    scene = scene_of(
        ("Cuba", "PROPN", 2, "nsubj"), ("protested", "VERB", 0, "root", "protest"), (case, "ADP", 6, "case"),
        ("Togo", "PROPN", 6, "nmod:poss"), ("'s", "PART", 4, "case"), ("visit", "NOUN", 2, "obl"),
        actors=(0, 3),
    )  # fmt: skip
    cuba = ("Cuba", scene.actors[0].phrase.span)
    given: Roles = {role: [] for role in ROLES} | {"host": [cuba], "recipients": [cuba]}
    told = without_complaining_hosts(scene, 5, given)
    assert [[e for e, _ in told[role]] for role in ("host", "recipients")] == [hosts, hosts]
