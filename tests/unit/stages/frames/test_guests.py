"""Tests of whose guest somebody is who is called "visiting"; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.events import ROLES
from dragoman.stages.frames.guests import (
    CAPITALS,
    MEETINGS,
    RECEIVED,
    as_antecedent,
    as_guest_received,
    as_guests,
    as_led_to,
    as_travellers,
    own_hosts,
    with_capital,
    with_host_taking_part,
    without_joint_hosts,
    without_next_stop,
    without_those_between,
    without_those_of_clause,
    without_who_is_met,
    without_whom_it_honours,
)
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene
from tests.scenes import predicate_at, scene_of


def beside(relation: str = "obl", visiting: str = "amod") -> Scene:
    """With visiting Ruto and Duda, Lund warned Chad; Ruto's relation to the verb, and that of "visiting" to him."""
    return scene_of(
        ("With", "ADP", 3, "case"), ("visiting", "VERB", 3, visiting, "visit"), ("Ruto", "PROPN", 7, relation),
        ("and", "CCONJ", 5, "cc"), ("Duda", "PROPN", 3, "conj"), ("Lund", "PROPN", 7, "nsubj"),
        ("warned", "VERB", 0, "root", "warn"), ("Chad", "PROPN", 7, "obj"), actors=(2, 4, 5, 7),
    )  # fmt: skip


def sides(scene: Scene, trigger: int = 1) -> dict[str, list[str]]:
    """Who fills the roles, of which all actors of the scene filled each before."""
    everybody = [(a.entities[0], a.phrase.span) for a in scene.actors]
    found = as_guests(scene, trigger, trigger, {role: list(everybody) for role in ROLES})
    return {role: [name for name, _ in found[role]] for role in ("actors", "visitor", "host", "recipients")}


@pytest.mark.parametrize("relation", ["obl", "obj", "nsubj"])
def test_as_guests_lets_only_those_visit_who_are_so_called(relation: str) -> None:
    """The clause's subject is their host, though a wrong tree makes them its subject too; whom he warns is not."""
    guests = ["Ruto", "Duda"]
    assert sides(beside(relation)) == {"actors": guests, "visitor": guests, "host": ["Lund"], "recipients": ["Lund"]}


def test_as_guests_finds_no_host_where_the_guest_alone_acts() -> None:
    """A "visiting minister" who condemns Chad does so on no host's ground."""
    here = scene_of(
        ("visiting", "VERB", 2, "amod", "visit"), ("Ruto", "PROPN", 3, "nsubj"),
        ("condemned", "VERB", 0, "root", "condemn"), ("Chad", "PROPN", 3, "obj"), actors=(1, 3),
    )  # fmt: skip
    assert sides(here, 0) == {"actors": ["Ruto"], "visitor": ["Ruto"], "host": [], "recipients": []}


def test_as_guests_leaves_other_visits_alone() -> None:
    """Who "is visiting Ruto" is no guest by that word's place, nor is anything told by another word."""
    everybody = ["Ruto", "Duda", "Lund", "Chad"]
    assert sides(beside(visiting="root"))["visitor"] == everybody
    assert sides(beside(), 6)["visitor"] == everybody


@pytest.mark.parametrize(("case", "expected"), [("for", ["Duda"]), ("with", ["Lund"])])
def test_as_travellers_lets_those_travel_for_whom_it_is_arranged(case: str, expected: list[str]) -> None:
    """Of "Lund made arrangements for Duda to travel" Duda is the visitor; those with somebody are one's own."""
    here = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("made", "VERB", 0, "root", "make"), ("arrangements", "NOUN", 2, "obj", "arrangement"),
        (case, "ADP", 5, "case"), ("Duda", "PROPN", 3, "nmod"), ("to", "PART", 7, "mark"), ("travel", "VERB", 3, "acl"),
        actors=(0, 4),
    )  # fmt: skip
    tagged = replace(
        here.sentence, tokens=tuple(replace(t, xpos="VB") if t.text == "travel" else t for t in here.sentence.tokens)
    )
    here = replace(here, sentence=tagged)
    lund = [("Lund", here.actors[0].phrase.span)]
    found = as_travellers(here, predicate_at(here, 6), {role: list(lund) for role in ROLES})
    assert [name for name, _ in found["visitor"]] == expected
    assert as_travellers(here, None, {"visitor": lund}) == {"visitor": lund}


def received(verb: str = "receive", passive: str = ":pass") -> dict[str, list[str]]:
    """Host and visitor where Lund was received by Berg, or received him, and the model has Lund as host."""
    scene = scene_of(
        ("Lund", "PROPN", 3, f"nsubj{passive}"), ("was", "AUX", 3, f"aux{passive}"), ("received", "VERB", 0, "root", verb),
        ("by", "ADP", 5, "case"), ("Berg", "PROPN", 3, "obl"), actors=(0, 4),
    )  # fmt: skip
    tokens = [replace(t, xpos="VBN" if n == 2 else t.xpos) for n, t in enumerate(scene.sentence.tokens)]
    scene = replace(scene, sentence=replace(scene.sentence, tokens=tuple(tokens)))
    lund, berg = ((a.entities[0], a.phrase.span) for a in scene.actors)
    given = {**{role: [] for role in ROLES}, "host": [lund], "visitor": [berg], "actors": [lund, berg]}
    found = as_guest_received(scene, predicate_at(scene, 2), given)
    return {role: [name for name, _ in found[role]] for role in ("host", "visitor")}


@pytest.mark.parametrize("verb", sorted(RECEIVED))
def test_as_guest_received_has_who_is_received_as_guest(verb: str) -> None:
    """He is nobody's host."""
    found = received(verb)
    assert "Lund" not in found["host"]
    assert found["visitor"][0] == "Lund"


def test_as_guest_received_leaves_other_roles() -> None:
    """Who is seen is not received."""
    assert received("see") == {"host": ["Lund"], "visitor": ["Berg"]}


@pytest.mark.parametrize("noun", sorted(MEETINGS))
@pytest.mark.parametrize(
    ("case", "owner", "kept"), [("with", "the", []), ("of", "the", ["Lund"]), ("with", "his", ["Lund"])]
)
def test_without_who_is_met_has_no_visitor_of_another_meeting(
    noun: str, case: str, owner: str, kept: list[str]
) -> None:
    """With whom others meet is not who visits, unless it is said whose the visit is."""
    scene = scene_of(
        (owner, "PRON", 2, "nmod:poss" if owner == "his" else "det"), ("visit", "NOUN", 3, "nsubj"),
        ("precedes", "VERB", 0, "root", "precede"), (noun, "NOUN", 3, "obj"), (case, "ADP", 6, "case"),
        ("Lund", "PROPN", 4, "nmod"), actors=(5,),
    )  # fmt: skip
    everybody = [(a.entities[0], a.phrase.span) for a in scene.actors]
    found = without_who_is_met(scene, 1, 1, {role: list(everybody) for role in ROLES})
    assert [name for name, _ in found["visitor"]] == kept
    assert [name for name, _ in found["host"]] == ["Lund"]


@pytest.mark.parametrize(("word", "expected"), [("with", ["Vik", "Chad"]), ("between", ["Vik"])])
def test_a_host_takes_part_in_talks_that_he_has_with_another(word: str, expected: list[str]) -> None:
    """And in none that he holds between others."""
    here = scene_of(
        ("Chad", "PROPN", 2, "nsubj"), ("hosted", "VERB", 0, "root", "host"), ("talks", "NOUN", 2, "obj", "talk"),
        (word, "ADP", 5, "case"), ("Vik", "PROPN", 3, "nmod"), actors=(0, 4),
    )  # fmt: skip
    chad, vik = ((a.entities[0], a.phrase.span) for a in here.actors)
    roles: Roles = {role: [] for role in ROLES} | {"actors": [vik], "host": [chad]}
    assert [name for name, _ in with_host_taking_part(here, 2, 2, roles)["actors"]] == expected


@pytest.mark.parametrize(
    ("relation", "ground", "hosts"),
    [("conj", "", []), ("nmod", "", ["Mali"]), ("conj", "Mali", ["Mali"]), ("conj", "Togo", [])],
)
def test_a_state_is_no_host_of_one_to_which_it_is_joined(relation: str, ground: str, hosts: list[str]) -> None:
    """Where Chad and Mali hold talks nobody has said, unless a place in one of them is named."""
    here = scene_of(
        ("Chad", "PROPN", 4, "nsubj"), ("and", "CCONJ", 3, "cc"), ("Mali", "PROPN", 1, relation),
        ("talk", "VERB", 0, "root"), ("Bamako", "PROPN", 4, "obl"), actors=(0, 2), places=(4,),
    )  # fmt: skip
    chad, mali = ((a.entities[0], a.phrase.span) for a in here.actors)
    roles: Roles = {role: [] for role in ROLES} | {"actors": [chad, mali], "host": [mali]}
    assert [name for name, _ in without_joint_hosts(here, roles, {0: ground})["host"]] == hosts


@pytest.mark.parametrize(
    ("subject", "relation", "expected"),
    [("who", "obj", ["Vik"]), ("he", "obj", ["Lund", "Vik"]), ("who", "conj", ["Lund", "Vik"])],
)
def test_who_is_said_to_visit_does_so_alone(subject: str, relation: str, expected: list[str]) -> None:
    """In "Lund met Vik, who visits Togo" it is Vik; whoever "he" is the model has found, and two that "and" joins."""
    here = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("met", "VERB", 0, "root", "meet"), ("Vik", "PROPN", 2, relation),
        (",", "PUNCT", 6, "punct"), (subject, "PRON", 6, "nsubj"), ("visits", "VERB", 3, "advcl", "visit"),
        ("Togo", "PROPN", 6, "obj"), actors=(0, 2, 6),
    )  # fmt: skip
    people = tuple(replace(a, phrase=replace(a.phrase, kind="person")) for a in here.actors[:2])
    both = [(a.entities[0], a.phrase.span) for a in people]
    roles: Roles = {role: [] for role in ROLES} | {"actors": list(both), "visitor": list(both)}
    found = as_antecedent(replace(here, actors=(*people, here.actors[2])), 5, 5, roles)
    assert [name for name, _ in found["visitor"]] == [name for name, _ in found["actors"]] == expected


@pytest.mark.parametrize(("noun", "others", "expected"), [
    ("trip", ("Lund",), (["Lund"], ["Chad"])), ("fish", ("Lund",), (["Lund", "Chad"], [])), ("trip", (), (["Chad"], [])),
])  # fmt: skip
def test_as_led_to_has_the_state_before_the_noun_as_host(
    noun: str, others: tuple[str, ...], expected: tuple[list[str], list[str]]
) -> None:
    """Lund ends Chad trip: where nobody else travels the state may be whose trip it is."""
    scene = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("ends", "VERB", 0, "root", "end"), ("Chad", "PROPN", 4, "compound"),
        (noun, "NOUN", 2, "obj"), actors=(0, 2),
    )  # fmt: skip
    spans = {a.entities[0]: a.phrase.span for a in scene.actors}
    who = [(name, spans[name]) for name in (*others, "Chad")]
    roles: Roles = {**{role: [] for role in ROLES}, "actors": who, "visitor": who}
    found = as_led_to(scene, 3, roles)
    assert ([e for e, _ in found["visitor"]], [e for e, _ in found["host"]]) == expected


@pytest.mark.parametrize(("noun", "host"), [("solidarity", []), ("talks", ["Chad"])])
def test_without_whom_it_honours(noun: str, host: list[str]) -> None:
    """Lund travels in solidarity with Chad: it may lead anywhere."""
    scene = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("travels", "VERB", 0, "root", "travel"), ("in", "ADP", 4, "case"),
        (noun, "NOUN", 2, "obl"), ("with", "ADP", 6, "case"), ("Chad", "PROPN", 4, "nmod"), actors=(0, 5),
    )  # fmt: skip
    chad = [("Chad", scene.actors[1].phrase.span)]
    roles: Roles = {**{role: [] for role in ROLES}, "host": chad, "recipients": chad}
    found = without_whom_it_honours(scene, roles)
    assert [e for e, _ in found["host"]] == [e for e, _ in found["recipients"]] == host


@pytest.mark.parametrize(("hosts", "expected"), [("Chad Oslo", ["Chad"]), ("Oslo", ["Oslo"])])
def test_without_next_stop(hosts: str, expected: list[str]) -> None:
    """Lund saw Chad on her way to Oslo: that is her next host, and stays where no other is told."""
    scene = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("saw", "VERB", 0, "root", "see"), ("Chad", "PROPN", 2, "obj"),
        ("on", "ADP", 6, "case"), ("her", "PRON", 6, "nmod:poss"), ("way", "NOUN", 2, "obl"), ("to", "ADP", 8, "case"),
        ("Oslo", "PROPN", 6, "nmod"), actors=(0, 2, 7),
    )  # fmt: skip
    spans = {a.entities[0]: a.phrase.span for a in scene.actors}
    roles: Roles = {**{role: [] for role in ROLES}, "host": [(name, spans[name]) for name in hosts.split()]}
    assert [e for e, _ in without_next_stop(scene, 1, 1, roles)["host"]] == expected


@pytest.mark.parametrize(
    ("word", "hosts"), [("between", ["Chad"]), ("among", ["Chad"]), ("with", ["Chad", "Mali", "Niger"])]
)
def test_nobody_visits_those_between_whom_something_is(word: str, hosts: list[str]) -> None:
    """Lund's trip to Chad was not aimed at peace between Mali and Niger."""
    scene = scene_of(
        ("trip", "NOUN", 4, "nsubj"), ("to", "ADP", 3, "case"), ("Chad", "PROPN", 1, "nmod"),
        ("aimed", "VERB", 0, "root", "aim"), ("at", "ADP", 6, "case"), ("peace", "NOUN", 4, "obl"),
        (word, "ADP", 8, "case"), ("Mali", "PROPN", 6, "nmod"), ("and", "CCONJ", 10, "cc"),
        ("Niger", "PROPN", 8, "conj"), actors=(2, 7, 9),
    )  # fmt: skip
    held = [(a.entities[0], a.phrase.span) for a in scene.actors]
    found = without_those_between(scene, {role: list(held) for role in ROLES})
    assert [e for e, _ in found["host"]] == [e for e, _ in found["recipients"]] == hosts


@pytest.mark.parametrize(("preposition", "noun", "expected"), [
    ("to", "NOUN", ["Togo", "Mali"]), ("in", "NOUN", ["Togo", "Mali", "Chad"]), ("to", "VERB", ["Togo", "Mali", "Chad"]),
])  # fmt: skip
def test_own_hosts_are_those_to_whom_a_visit_leads(preposition: str, noun: str, expected: list[str]) -> None:
    """On a visit to Togo and Mali Lund warned Chad, which is no host where "to" says who are."""
    scene = scene_of(
        ("On", "ADP", 2, "case"), ("visit", noun, 8, "obl"), (preposition, "ADP", 4, "case"), ("Togo", "PROPN", 2, "nmod"),
        ("and", "CCONJ", 6, "cc"), ("Mali", "PROPN", 4, "conj"), ("Lund", "PROPN", 8, "nsubj"),
        ("warned", "VERB", 0, "root", "warn"), ("Chad", "PROPN", 8, "obj"), actors=(3, 5, 8),
    )  # fmt: skip
    everybody = [(a.entities[0], a.phrase.span) for a in scene.actors]
    roles: Roles = {**{role: [] for role in ROLES}, "host": everybody, "recipients": everybody}
    found = own_hosts(scene, 1, roles)
    assert [e for e, _ in found["host"]] == [e for e, _ in found["recipients"]] == expected


def test_own_hosts_are_none_of_whom_a_clause_behind_the_visit_tells() -> None:
    """A stop in Lome, where he pledged aid for Chad."""
    scene = scene_of(
        ("stop", "NOUN", 0, "root"), ("in", "ADP", 3, "case"), ("Lome", "PROPN", 1, "nmod"), ("where", "ADV", 5, "advmod"),
        ("pledged", "VERB", 1, "acl:relcl", "pledge"), ("aid", "NOUN", 5, "obj"), ("Chad", "PROPN", 6, "nmod"),
        actors=(2, 6),
    )  # fmt: skip
    both = [(a.entities[0], a.phrase.span) for a in scene.actors]
    told = own_hosts(scene, 0, {**{role: [] for role in ROLES}, "host": both, "recipients": both})
    assert [e for e, _ in told["host"]] == [e for e, _ in told["recipients"]] == ["Lome"]


def test_without_next_stop_drops_that_of_another_journey() -> None:
    """The trip follows a stop in Togo."""
    scene = scene_of(
        ("trip", "NOUN", 2, "nsubj"), ("follows", "VERB", 0, "root", "follow"), ("stop", "NOUN", 2, "obj"),
        ("in", "ADP", 5, "case"), ("Togo", "PROPN", 3, "nmod"), actors=(4,),
    )  # fmt: skip
    both = [(a.entities[0], a.phrase.span) for a in scene.actors]
    roles: Roles = {**{role: [] for role in ROLES}, "host": both, "recipients": both}
    assert without_next_stop(scene, 0, 0, roles)["host"] == []
    assert without_next_stop(scene, 2, 2, roles)["host"] == both


@pytest.mark.parametrize(("word", "hosts"), [("where", []), ("who", ["Berg"])])
def test_whom_a_clause_on_the_place_names_is_no_host(word: str, hosts: list[str]) -> None:
    """Of "was in Riga, where he met Berg" it is Riga's state; and what that clause tells is as it tells it."""
    here = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("stayed", "VERB", 0, "root"), ("in", "ADP", 4, "case"), ("Riga", "PROPN", 2, "obl"),
        (word, "ADV", 6, "advmod"), ("met", "VERB", 4, "acl:relcl", "meet"), ("Berg", "PROPN", 6, "obj"), actors=(0, 6),
    )  # fmt: skip
    roles: Roles = {role: [] for role in ROLES} | {"host": [("Berg", here.actors[1].phrase.span)]}
    assert [e for e, _ in without_those_of_clause(here, 1, roles)["host"]] == hosts
    assert [e for e, _ in without_those_of_clause(here, 5, roles)["host"]] == ["Berg"]


@pytest.mark.parametrize("noun", sorted(CAPITALS))
@pytest.mark.parametrize(("case", "host"), [("in", ["Oman"]), ("from", [])])
def test_with_capital_has_the_state_as_host(noun: str, case: str, host: list[str]) -> None:
    """Of who arrives in its capital, and not from there; a host who is named stays."""
    scene = scene_of(
        ("Lund", "PROPN", 2, "nsubj"), ("arrived", "VERB", 0, "root", "arrive"), (case, "ADP", 6, "case"),
        ("the", "DET", 6, "det"), ("Omani", "ADJ", 6, "amod"), (noun, "NOUN", 2, "obl", noun), actors=(0,),
    )  # fmt: skip
    lund = ("Lund", scene.sentence.tokens[0].span)
    roles: Roles = {role: [] for role in ROLES} | {"visitor": [lund]}
    found = with_capital(scene, 1, 1, roles, {"omani": "Oman"})
    assert [e for e, _ in found["host"]] == [e for e, _ in found["recipients"]] == host
    named = with_capital(scene, 1, 1, roles | {"host": [("Vik", lund[1])]}, {"omani": "Oman"})
    assert [e for e, _ in named["host"]] == ["Vik"]
