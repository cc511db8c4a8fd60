"""Tests of whose the forces are whose words name no state."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.packs.actors import load_actors
from dragoman.packs.belonging import load_belonging
from dragoman.stages.coreference.ground import Ground
from dragoman.stages.coreference.own_forces import IRREGULAR, PLOTTERS, RISEN, TOPPLING, countries_of_forces, is_force
from dragoman.stages.coreference.parties import Party, Spot
from dragoman.stages.coreference.state import State
from dragoman.stages.frames.scene import Scene
from tests.scenes import Word, scene_of
from tests.unit.stages.test_dates import make_document

WEIGHTS = load_belonging()


def force(sector: str = "MIL", noun: str = "army", *, key: str | None = None, country: str | None = None) -> Party:
    """The army, mentioned as the first thing in a text."""
    spot = Spot(0, 0, subject=True, source=False)
    return Party("government", noun, key=key, country=country, sectors=(sector,), nouns={noun}, places=[spot])


@pytest.mark.parametrize("sector", ["MIL", "COP"])
def test_is_force_knows_the_sectors(sector: str) -> None:
    """Armies and police serve a state; rebels may serve none."""
    assert is_force(force(sector))
    assert not is_force(force("REB", "rebels"))


@pytest.mark.parametrize("word", IRREGULAR)
def test_is_force_leaves_out_those_who_are_no_states(word: str) -> None:
    """The rebel alliance's troops are not those of the state into which they march."""
    assert not is_force(force(noun=f"{word}s' troops"))


@pytest.mark.parametrize("noun", sorted(PLOTTERS))
def test_is_force_knows_those_who_rise_against_their_own(noun: str) -> None:
    """Whoever stages a coup does so at home."""
    assert is_force(force("REB", noun))


@pytest.mark.parametrize(("key", "country", "expected"), [
    ("body::putschist soldiers", None, True), ("body:TCD:army", None, False), (None, "TCD", False),
])  # fmt: skip
def test_is_force_is_for_those_whose_words_name_no_state(key: str | None, country: str | None, expected: bool) -> None:
    """A body that the tables know has its state."""
    assert is_force(force(key=key, country=country)) is expected


@pytest.mark.parametrize(("kind", "count", "expected"), [("person", 3, True), ("person", 1, False)])
def test_is_force_knows_leaders_of_an_army(kind: str, count: int, expected: bool) -> None:
    """The "military leaders" are a state's as its army is; one officer may be anybody's."""
    assert is_force(replace(force(noun="leaders"), kind=kind, count=count)) is expected


def walked(scene: Scene) -> State:
    """A walk over the actors of one sentence, none of whom is linked yet."""
    phrases = [actor.phrase for actor in scene.actors]
    return State(make_document(""), [scene.sentence], phrases, load_actors(), None, frozenset())


def struck(
    verb: str = "ousted", lemma: str = "oust", kind: str = "person", nations: tuple[str, ...] = ("TCD",)
) -> list[str]:
    """The countries that the army is given that has done something to one, or to several."""
    words: list[Word] = [
        ("Army", "NOUN", 2, "nsubj"), (verb, "VERB", 0, "root", lemma), ("Mahamat", "PROPN", 2, "obj"),
    ]  # fmt: skip
    words += [("Lund", "PROPN", 2, "obj")] if len(nations) > 1 else []
    scene = scene_of(*words, actors=tuple(n for n in range(len(words)) if n != 1))
    army, people = force(), [Party(kind, name, country=code) for name, code in zip("ab", nations, strict=False)]
    state = walked(scene)
    state.found = {0: [army], **{n: [p] for n, p in enumerate(people, 1)}}
    return [code for _, code in countries_of_forces(state, [army, *people], (), Ground((), None, None), {})]


@pytest.mark.parametrize("lemma", sorted(TOPPLING))
def test_an_army_is_that_of_whom_it_topples(lemma: str) -> None:
    """No foreign army is called so that holds a state's ruler."""
    assert struck(lemma, lemma) == ["TCD"]


def test_an_army_is_not_that_of_whom_else_it_deals_with() -> None:
    """Whom it warns may be a neighbour; a country that it holds is one; two rulers of two states leave it open."""
    assert struck("warned", "warn") == []
    assert struck(kind="country") == []
    assert struck(nations=("TCD", "NER")) == []


@pytest.mark.parametrize(("spots", "expected"), [
    (((0, 3, "TCD", "person subject"), (0, 9, "IGO", "organization")), ["TCD"]),
    (((1, 3, "TCD", "country subject"), (1, 9, "NER", "country")), []),
])  # fmt: skip
def test_an_army_is_that_of_the_only_state_around(
    spots: tuple[tuple[int, int, str, str], ...], expected: list[str]
) -> None:
    """Bodies of many states have none; of two states that are spoken of alike neither is meant."""
    one = scene_of(("Army", "NOUN", 0, "root"), actors=(0,))
    found = countries_of_forces(walked(one), [force()], (), Ground(spots, None, None), WEIGHTS)
    assert [code for _, code in found] == expected


@pytest.mark.parametrize("name", RISEN)
def test_those_who_have_risen_are_of_the_state_that_was_toppled(name: str) -> None:
    """Once the text has told whose ruler is gone; a leader of a union is not called so."""
    scene = scene_of(
        ("Army", "NOUN", 2, "nsubj"), ("ousted", "VERB", 0, "root", "oust"), ("Mahamat", "PROPN", 2, "obj"), actors=(0, 2),
    )  # fmt: skip
    army, ruler = force(), Party("person", "a", country="TCD")
    spot = [Spot(1, 0, subject=True, source=False)]
    risen, union = (Party("group", f"the {words}", places=spot) for words in (name, "union leaders"))
    state = walked(scene)
    state.found = {0: [army], 1: [ruler]}
    found = countries_of_forces(state, [army, ruler, risen, union], (), Ground((), None, None), {})
    assert [(p.name, code) for p, code in found] == [("army", "TCD"), (f"the {name}", "TCD")]
