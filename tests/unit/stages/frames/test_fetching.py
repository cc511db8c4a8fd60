"""Tests of who gets his own people out; trees are written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.events import ROLES
from dragoman.records.tellings import StateWords
from dragoman.stages.frames.expelling import ORDERING
from dragoman.stages.frames.fetching import ARMED, CLOSING, HOUSES, OWN, YIELDING, as_left, draws_back, fetches_home
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene
from dragoman.syntax.classes import LEAVING
from tests.scenes import Word, scene_of


def ordered(
    noun: str = "staff",
    before: Word = ("its", "PRON", 4, "nmod:poss"),
    verb: str = "order",
    leaving: str = "leave",
) -> Scene:
    """Norway ordered its staff to leave Mali."""
    return scene_of(
        ("Norway", "PROPN", 2, "nsubj"), ("ordered", "VERB", 0, "root", verb), before, (noun, "NOUN", 2, "obj"),
        ("to", "PART", 6, "mark"), (leaving, "VERB", 2, "xcomp"), ("Mali", "PROPN", 6, "obj"), actors=(0, 3, 6),
    )  # fmt: skip


THE: Word = ("the", "DET", 4, "det")


@pytest.mark.parametrize("noun", sorted(OWN))
@pytest.mark.parametrize("before", [THE, ("its", "PRON", 4, "nmod:poss")])
def test_own_people_are_ordered_home(noun: str, before: Word) -> None:
    """With a possessive or without any state's name."""
    assert fetches_home(ordered(noun, before).sentence, 1, 1)


@pytest.mark.parametrize("verb", sorted(ORDERING))
@pytest.mark.parametrize("leaving", sorted(LEAVING))
def test_any_verb_of_ordering_and_leaving_will_do(verb: str, leaving: str) -> None:
    """All of them tell the same."""
    assert fetches_home(ordered(verb=verb, leaving=leaving).sentence, 1, 1)


@pytest.mark.parametrize(
    "scene",
    [
        ordered("staff", ("Togolese", "ADJ", 4, "amod")),
        ordered("staff", ("foreign", "ADJ", 4, "amod")),
        ordered("ambassador", THE),
        ordered("villager"),
        ordered(verb="see"),
        ordered(leaving="sing"),
    ],
)
def test_others_are_not_fetched_home(scene: Scene) -> None:
    """Envoys of another state are expelled; villagers are moved."""
    assert not fetches_home(scene.sentence, 1, 1)


def test_staff_of_another_states_mission_is_not_fetched_home() -> None:
    """However far from the noun the state stands."""
    scene = scene_of(
        ("staff", "NOUN", 7, "nsubj:pass"), ("of", "ADP", 5, "case"), ("the", "DET", 5, "det"),
        ("Danish", "ADJ", 5, "amod"), ("embassy", "NOUN", 1, "nmod"), ("were", "AUX", 7, "aux:pass", "be"),
        ("told", "VERB", 0, "root", "tell"), ("to", "PART", 9, "mark"), ("leave", "VERB", 7, "xcomp"),
    )  # fmt: skip
    assert not fetches_home(scene.sentence, 6, 6)


def test_own_envoys_need_a_possessive() -> None:
    """Only "its ambassador" is one's own for sure."""
    assert fetches_home(ordered("ambassador").sentence, 1, 1)


def left(scene: Scene, words: StateWords, at: int = 1, **given: str) -> tuple[list[str], list[str]]:
    """Actors and recipients of what a token tells, with those who filled roles before."""
    spans = {a.entities[0]: a.phrase.span for a in scene.actors}
    roles: Roles = {role: [(name, spans[name]) for name in given.get(role, "").split()] for role in ROLES}
    found = as_left(scene, at, at, roles, words)
    return [name for name, _ in found["actors"]], [name for name, _ in found["recipients"]]


def closed(verb: str = "close", house: str = "embassy", whose: str = "PRON") -> Scene:
    """Norway closed its embassy in Bamako."""
    scene = scene_of(
        ("Norway", "PROPN", 2, "nsubj"), ("closed", "VERB", 0, "root", verb), ("its", whose, 4, "nmod:poss"),
        (house, "NOUN", 2, "obj"), ("in", "ADP", 6, "case"), ("Bamako", "PROPN", 4, "nmod"), actors=(0, 2), places=(5,),
    )  # fmt: skip
    norway, its = scene.actors
    return replace(scene, actors=(norway, replace(its, entities=("Norway",))))


BAMAKO = StateWords(grounds={0: "Mali"}, countries={"Norway": "NOR", "Mali": "MLI"})


@pytest.mark.parametrize("verb", sorted(CLOSING))
@pytest.mark.parametrize("house", sorted(HOUSES))
def test_a_mission_is_closed_to_the_state_in_which_it_lies(verb: str, house: str) -> None:
    """Whose it is acts, and receives nothing."""
    assert left(closed(verb, house), BAMAKO, recipients="Norway") == (["Norway"], ["Mali"])


@pytest.mark.parametrize("scene", [closed("open"), closed(house="shop"), closed(whose="PROPN")])
def test_of_what_is_no_mission_of_ones_own_nothing_is_known(scene: Scene) -> None:
    """Another state's consulate is closed to that state."""
    assert left(scene, BAMAKO, actors="Norway") == (["Norway"], [])


def test_anothers_mission_is_closed_to_him() -> None:
    """Norway closed Chad's consulate: Chad did nothing, whatever the model makes of it."""
    scene = closed(house="consulate", whose="PROPN")
    norway, its = scene.actors
    here = replace(scene, actors=(norway, replace(its, entities=("Chad",))))
    assert left(here, BAMAKO, actors="Norway Chad") == (["Norway"], ["Chad"])


def test_nobody_is_left_by_who_is_at_home_or_of_no_known_state() -> None:
    """A mission in one's own state, or of somebody whose state is not known."""
    home = replace(BAMAKO, countries={"Norway": "MLI", "Mali": "MLI"})
    assert left(closed(), home, actors="Norway") == (["Norway"], [])
    assert left(closed(), replace(BAMAKO, countries={"Mali": "MLI"}), actors="Norway") == (["Norway"], [])


@pytest.mark.parametrize("noun", sorted(ARMED))
@pytest.mark.parametrize("verb", sorted(YIELDING))
def test_draws_back_knows_armed_men_who_leave(noun: str, verb: str) -> None:
    """With a subject of its own or of the verb that it is joined to; who withdraws something else, or is a state, not."""
    took: tuple[Word, ...] = ((noun, "NOUN", 2, "nsubj"), ("took", "VERB", 0, "root", "take"))
    joined = scene_of(*took, (verb, "VERB", 2, "conj")).sentence
    assert draws_back(joined, 2, 2)
    alone = scene_of((noun, "NOUN", 2, "nsubj"), (verb, "VERB", 0, "root"))
    assert draws_back(alone.sentence, 1, 1)
    offer = scene_of((noun, "NOUN", 2, "nsubj"), (verb, "VERB", 0, "root"), ("offer", "NOUN", 2, "obj"))
    assert not draws_back(offer.sentence, 1, 1)
    state = scene_of(("Norway", "PROPN", 2, "nsubj"), (verb, "VERB", 0, "root"))
    assert not draws_back(state.sentence, 1, 1)
