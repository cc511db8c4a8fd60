"""Tests of who is told to leave; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.events import ROLES
from dragoman.records.tellings import Filler
from dragoman.stages.frames.expelling import (
    CROWD,
    JOINTS,
    ORDERING,
    SPANS,
    as_expelled,
    leavers,
    only_obeys,
    orders_out,
)
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene
from dragoman.syntax.classes import LEAVING
from tests.scenes import heard, scene_of


def obliged(noun: str = "envoys", verb: str = "leave", modal: str = "must") -> Scene:
    """Two of somebody must leave Chad, Mali says."""
    return scene_of(
        ("Two", "NUM", 2, "nummod"), (noun, "NOUN", 4, "nsubj"), (modal, "AUX", 4, "aux"), (verb, "VERB", 7, "ccomp"),
        ("Chad", "PROPN", 4, "obj"), (",", "PUNCT", 7, "punct"), ("said", "VERB", 0, "root", "say"),
        ("Mali", "PROPN", 7, "nsubj"), actors=(1, 4, 7),
    )  # fmt: skip


def have_to(verb: str) -> Scene:
    """Envoys have to leave."""
    return scene_of(
        ("Envoys", "NOUN", 2, "nsubj"),
        ("have", "VERB", 0, "root"),
        ("to", "PART", 4, "mark"),
        (verb, "VERB", 2, "xcomp"),
    )


@pytest.mark.parametrize("verb", sorted(LEAVING))
def test_leavers_are_envoys_who_must(verb: str) -> None:
    """With "must" and with "have to"; not people who hold no post, and not envoys who just leave."""
    assert leavers(obliged("envoys", verb).sentence, 3, 3) == 1
    assert leavers(have_to(verb).sentence, 3, 3) == 0
    assert leavers(obliged("guests", verb).sentence, 3, 3) is None
    assert leavers(obliged("envoys", verb, "will").sentence, 3, 3) is None
    assert leavers(obliged("envoys", "wait").sentence, 3, 3) is None


@pytest.mark.parametrize("span", sorted(SPANS))
@pytest.mark.parametrize(("above", "relation"), [((4, "obl:unmarked"), "xcomp"), ((2, "obj"), "acl")])
def test_leavers_have_a_time_in_which_to_go(span: str, above: tuple[int, str], relation: str) -> None:
    """However the tree has the hours; not where they merely spend them, or have something else to do."""

    def granted(verb: str = "leave", have: str = "have", noun: str = span) -> int | None:
        head, as_what = above
        leaving = 2 if relation == "xcomp" else 3
        time_at = 5 if as_what != "obj" else head
        sentence = scene_of(
            ("Envoys", "NOUN", 2, "nsubj"), ("have", "VERB", 0, "root", have), (noun, "NOUN", time_at, as_what),
            ("to", "PART", 5, "mark"), (verb, "VERB", leaving, relation),
        ).sentence  # fmt: skip
        return leavers(sentence, 4, 4)

    assert granted() == 0
    assert granted("eat") is granted(have="spend") is granted(noun="reason") is None


def test_as_expelled_has_the_state_left_as_the_one_who_acts() -> None:
    """The envoys are the recipients; where they leave no state by name, who tells of it has them leave."""
    here = obliged()
    spans = {a.entities[0]: a.phrase.span for a in here.actors}
    none: Roles = {role: [] for role in ROLES} | {"actors": [("envoys", spans["envoys"])]}
    told = as_expelled(here, 3, 3, none, [("Mali", spans["Mali"])])
    assert [[e for e, _ in told[role]] for role in ("actors", "recipients")] == [["Chad"], ["envoys"]]
    unnamed = scene_of(
        ("Envoys", "NOUN", 3, "nsubj"), ("must", "AUX", 3, "aux"), ("leave", "VERB", 0, "root"), actors=(0,)
    )
    told = as_expelled(unnamed, 2, 2, {role: [] for role in ROLES}, [("Mali", spans["Mali"])])
    assert [[e for e, _ in told[role]] for role in ("actors", "recipients")] == [["Mali"], ["Envoys"]]
    assert as_expelled(obliged("guests"), 3, 3, none, ()) == none


def ordered(order: str = "told", lemma: str = "tell", noun: str = "envoys", whose: str = "two") -> Scene:
    """Chad has some envoys leave."""
    of = ("PRON", "nmod:poss") if whose == "its" else ("NUM", "nummod")
    return scene_of(
        ("Chad", "PROPN", 2, "nsubj"), (order, "VERB", 0, "root", lemma), (whose, of[0], 4, of[1]),
        (noun, "NOUN", 2, "obj"), ("to", "PART", 6, "mark"), ("leave", "VERB", 2, "xcomp"), actors=(0, 3),
    )  # fmt: skip


@pytest.mark.parametrize("lemma", sorted(ORDERING))
def test_orders_out_other_states_envoys_alone(lemma: str) -> None:
    """Not its own, nobody who is no envoy, and by no verb that orders nothing."""
    assert orders_out(ordered(lemma=lemma).sentence, 1, 1) == 3
    assert orders_out(ordered(lemma=lemma, whose="its").sentence, 1, 1) is None
    assert orders_out(ordered(lemma=lemma, noun="fans").sentence, 1, 1) is None
    assert orders_out(ordered("saw", "see").sentence, 1, 1) is None


@pytest.mark.parametrize("lemma", sorted(ORDERING))
def test_only_obeys_is_leaving_on_an_order_that_is_heard(lemma: str) -> None:
    """Not where the order is not heard, and not behind another verb."""
    here = ordered(lemma=lemma).sentence
    assert only_obeys(here, heard(5, 5), {1, 5})
    assert not only_obeys(here, heard(5, 5), {5})
    assert not only_obeys(here, heard(1, 1), {1, 5})
    assert not only_obeys(ordered("helped", "help").sentence, heard(5, 5), {1, 5})


def test_only_obeys_is_no_order_that_is_heard_with_it() -> None:
    """Of "told to leave" as one trigger nothing is left out."""
    assert not only_obeys(ordered().sentence, heard(1, 5), {1, 2, 3, 4, 5})


def test_as_expelled_has_the_state_left_act_where_envoys_are_told_to_leave_it() -> None:
    """Whoever tells them so is not named; where somebody is, he does."""
    here = scene_of(
        ("Envoys", "NOUN", 2, "nsubj:pass"), ("told", "VERB", 0, "root", "tell"), ("to", "PART", 4, "mark"),
        ("leave", "VERB", 2, "xcomp"), ("Chad", "PROPN", 4, "obj"), actors=(0, 4),
    )  # fmt: skip
    nobody: Roles = {role: [] for role in ROLES}
    told = as_expelled(here, 1, 1, nobody, ())
    assert [[e for e, _ in told[role]] for role in ("actors", "recipients")] == [["Chad"], ["Envoys"]]
    other: Roles = {**nobody, "actors": [("Mali", here.actors[1].phrase.span)]}
    assert as_expelled(here, 1, 1, other, ())["actors"] == other["actors"]


def insisted(who: str = "Chad", left: str = "leave", aux: str = "must") -> Scene:
    """Somebody insists that envoys leave."""
    return scene_of(
        (who, "NOUN", 2, "nsubj"), ("insisted", "VERB", 0, "root", "insist"), ("that", "SCONJ", 6, "mark"),
        ("envoys", "NOUN", 6, "nsubj"), (aux, "AUX", 6, "aux"), (left, "VERB", 2, "ccomp", "leave"), actors=(0, 3),
    )  # fmt: skip


def test_orders_out_hears_what_a_clause_demands() -> None:
    """That they leave, not that they have left or will; and the leaving is only what is demanded."""
    assert orders_out(insisted().sentence, 1, 1) == 3
    assert orders_out(insisted(left="left").sentence, 1, 1) is None
    assert orders_out(insisted(aux="will").sentence, 1, 1) is None
    assert only_obeys(insisted().sentence, heard(5, 5), {1, 5})
    assert not only_obeys(insisted(aux="will").sentence, heard(5, 5), {1, 5})


@pytest.mark.parametrize("who", sorted(CROWD))
def test_orders_out_is_for_states(who: str) -> None:
    """Those who march can only ask."""
    assert orders_out(insisted(who).sentence, 1, 1) is None


def test_as_expelled_has_the_envoys_of_a_demand_as_its_recipients() -> None:
    """Whoever else the model takes for them; who demands it acts."""
    here = insisted()
    chad, envoys = ((a.entities[0], a.phrase.span) for a in here.actors)
    told = as_expelled(here, 1, 1, {role: [] for role in ROLES} | {"actors": [chad], "recipients": [chad]}, ())
    assert (told["actors"], told["recipients"]) == ([chad], [envoys])


def test_as_expelled_has_a_host_who_tells_of_it_act() -> None:
    """Of envoys who "were expelled, Chad said"; not where it is their own state that says so."""
    here = scene_of(
        ("Envoys", "NOUN", 3, "nsubj:pass"), ("were", "AUX", 3, "aux:pass"), ("expelled", "VERB", 5, "ccomp", "expel"),
        ("Chad", "PROPN", 5, "nsubj"), ("said", "VERB", 0, "root", "say"), actors=(0, 3),
    )  # fmt: skip
    envoys, chad = ((a.entities[0], a.phrase.span) for a in here.actors)
    roles: Roles = {role: [] for role in ROLES} | {"actors": [chad], "recipients": []}

    def told(home: str | None) -> tuple[list[Filler], list[Filler]]:
        out = as_expelled(here, 2, 2, roles, [chad], {"Envoys": home, "Chad": "TCD"})
        return out["actors"], out["recipients"]

    assert told("DNK") == ([chad], [envoys])
    assert told("TCD") == ([], [envoys])
    assert told(None) == ([], [envoys])


def test_as_expelled_has_those_who_say_that_they_expel_act() -> None:
    """In the active voice who acts is who acts."""
    here = scene_of(
        ("Chad", "PROPN", 2, "nsubj"), ("expelled", "VERB", 0, "root", "expel"), ("envoys", "NOUN", 2, "obj"),
        actors=(0, 2),
    )  # fmt: skip
    chad, envoys = ((a.entities[0], a.phrase.span) for a in here.actors)
    told = as_expelled(here, 1, 1, {role: [] for role in ROLES} | {"actors": [chad, envoys]}, [chad], {"Chad": "TCD"})
    assert (told["actors"], told["recipients"]) == ([chad], [envoys])


def test_as_expelled_keeps_the_state_beside_envoys_who_are_nobodys() -> None:
    """Where the model has it: "gave Danish envoys a week to leave"; not where it is known whose they are."""
    here = scene_of(
        ("Chad", "PROPN", 2, "nsubj"), ("expelled", "VERB", 0, "root", "expel"), ("Denmark", "PROPN", 4, "compound"),
        ("envoys", "NOUN", 2, "obj"), actors=(0, 2, 3),
    )  # fmt: skip
    chad, denmark, envoys = ((a.entities[0], a.phrase.span) for a in here.actors)
    roles: Roles = {role: [] for role in ROLES} | {"actors": [chad], "recipients": [denmark]}
    assert as_expelled(here, 1, 1, roles, (), {"envoys": None})["recipients"] == [denmark, envoys]
    assert as_expelled(here, 1, 1, roles, (), {"envoys": "DNK"})["recipients"] == [envoys]


def test_as_expelled_takes_no_broadcaster_for_a_host() -> None:
    """Who must leave has been told so by a ministry that says it, not by the television that does."""
    unnamed = scene_of(
        ("Envoys", "NOUN", 3, "nsubj"), ("must", "AUX", 3, "aux"), ("leave", "VERB", 5, "ccomp"),
        ("Television", "NOUN", 5, "nsubj"), ("said", "VERB", 0, "root", "say"), actors=(0, 3),
    )  # fmt: skip
    told = [("Television", unnamed.actors[1].phrase.span)]
    none: Roles = {role: [] for role in ROLES}
    assert as_expelled(unnamed, 2, 2, none, told)["actors"] == told  # a state or an office
    body = replace(unnamed.actors[1], phrase=replace(unnamed.actors[1].phrase, kind="organization"))
    other = replace(unnamed, actors=(unnamed.actors[0], body))
    assert as_expelled(other, 2, 2, none, told)["actors"] == []


def expelled(joint: str = "and", second: str = "consuls") -> list[str]:
    """Who must leave Chad, where two kinds of people stand in a row."""
    scene = scene_of(
        ("Envoys", "NOUN", 5, "nsubj"), (joint, "X", 3, "cc"), (second, "NOUN", 1, "conj", second.rstrip("s")),
        ("must", "AUX", 5, "aux"), ("leave", "VERB", 0, "root"), ("Chad", "PROPN", 5, "obj"), actors=(0, 2, 5),
    )  # fmt: skip
    roles: Roles = {role: [] for role in ROLES}
    return [e for e, _ in as_expelled(scene, 4, 4, roles, [])["recipients"]]


@pytest.mark.parametrize("joint", sorted(JOINTS))
def test_as_expelled_has_all_envoys_in_a_row(joint: str) -> None:
    """Not others beside them, nor whom a verb parts from them."""
    assert expelled(joint) == ["Envoys", "consuls"]
    assert expelled(joint, "guests") == ["Envoys"]
    assert expelled("met") == ["Envoys"]
