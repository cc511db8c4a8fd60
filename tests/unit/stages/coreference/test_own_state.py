"""Tests of whose rebels are, and whose they are not."""

from __future__ import annotations

import pytest

from dragoman.packs.actors import load_actors
from dragoman.stages.coreference.own_state import RISING, backers, countries_of_rebels
from dragoman.stages.coreference.parties import Party, Spot
from dragoman.stages.coreference.state import State
from tests.scenes import Word, scene_of
from tests.unit.stages.test_dates import make_document


def walked(words: tuple[Word, ...], parties: dict[int, Party]) -> State:
    """A walk over one sentence in which some tokens stand for parties."""
    scene = scene_of(*words, actors=tuple(parties), tags={1: "VBN"})
    for token, party in parties.items():
        party.places.append(Spot(0, token, subject=True, source=False))
    phrases = [actor.phrase for actor in scene.actors]
    state = State(make_document(""), [scene.sentence], phrases, load_actors(), None, frozenset())
    state.found = {n: [party] for n, party in enumerate(parties.values())}
    return state


def joined(sector: str = "REB", relation: str = "conj", kind: str = "government") -> list[str]:
    """The countries given: the rebels and the government met, or met the government."""
    words: tuple[Word, ...] = (
        ("Rebels", "NOUN", 2, "nsubj"), ("met", "VERB", 0, "root", "meet"), ("and", "CCONJ", 4, "cc"),
        ("government", "NOUN", 1 if relation == "conj" else 2, relation),
    )  # fmt: skip
    rebels, government = Party("organization", "rebels", sectors=(sector,)), Party(kind, "x", country="TGO")
    return [code for _, code in countries_of_rebels(walked(words, {0: rebels, 3: government}), [rebels, government])]


@pytest.mark.parametrize("sector", sorted(RISING))
def test_rebels_told_beside_a_government_are_of_its_state(sector: str) -> None:
    """They rise against it."""
    assert joined(sector) == ["TGO"]


@pytest.mark.parametrize(("sector", "relation", "kind"), [
    ("MIL", "conj", "government"), ("REB", "obj", "government"), ("REB", "conj", "country"),
])  # fmt: skip
def test_others_are_not(sector: str, relation: str, kind: str) -> None:
    """Troops may be another's; whom rebels meet may be too, and so may a state that they are told with."""
    assert joined(sector, relation, kind) == []


def by(participle: str, lemma: str, relation: str = "acl", agent: str = "obl:agent") -> list[str]:
    """The countries of the backers: rebels armed by Eritrea struck."""
    words: tuple[Word, ...] = (
        ("Rebels", "NOUN", 5, "nsubj"), (participle, "VERB", 1, relation, lemma), ("by", "ADP", 4, "case"),
        ("Eritrea", "PROPN", 2, agent), ("struck", "VERB", 0, "root", "strike"),
    )  # fmt: skip
    parties = {0: Party("organization", "rebels", sectors=("REB",)), 3: Party("country", "Eritrea", country="ERI")}
    return sorted(code for _, code in backers(walked(words, parties)))


def test_backers_are_those_by_whom_somebody_is_armed() -> None:
    """Whoever is backed by a state is hardly its own; which words say so is told by ``syntax.adjectives``."""
    assert by("armed", "arm") == by("backed", "back", "amod", "obl") == ["ERI"]


def test_backers_are_no_others() -> None:
    """Those hunted by a state may be its own."""
    assert by("hunted", "hunt") == by("armed", "arm", "advcl") == []
