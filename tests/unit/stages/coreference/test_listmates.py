"""Tests of the countries that those on a list share; the phrases are set by hand."""

from __future__ import annotations

from typing import Any

import pytest

from dragoman.packs.actor_records import ActorPack
from dragoman.records.dispatch import Dispatch
from dragoman.records.mentions import Phrase, Reading
from dragoman.stages.clean import clean
from dragoman.stages.coreference.home import OFFICES
from dragoman.stages.coreference.listmates import FARTHEST, JOINTS, LEADING, LED, share_countries, share_offices
from dragoman.stages.coreference.parties import Party, new_party
from dragoman.stages.coreference.state import State
from dragoman.syntax.classes import DELEGATIONS
from tests.scenes import scene_of


def shared(
    pack: ActorPack, *between: str, role: str = "deputy_minister", mate: str = "deputy_minister", noun: str = "oil minister",
    end: str = "Lund", apart: bool = False, country: str | None = "NOR",
) -> str | None:  # fmt: skip
    """The country of Berg, oil minister, behind Lund, deputy foreign minister, and what stands between."""
    sentence = scene_of(
        (end, "PROPN", 0, "root"), *[(w, "X", 1, "dep") for w in between], ("Berg", "PROPN", 1, "conj")
    ).sentence
    document = clean(Dispatch(" ".join(t.text for t in sentence.tokens)))
    lund = _person("Lund", mate, "deputy foreign minister", country)
    berg = _person("Berg", role, noun, None)
    last = len(between) + 1
    phrases = [
        Phrase(sentence.tokens[at].span, number, at, at, at, "person", 0.9)
        for number, at in ((0, 0), (int(apart), last))
    ]
    found = {0: [lund], 1: [berg]}
    share_countries(State(document, [sentence, sentence], phrases, pack, None, frozenset(), [lund, berg], found))
    return berg.country


def _person(name: str, role: str, noun: str, country: str | None) -> Party:
    party = new_party(Reading("name", "person" if role else "country", name, country=country), name)
    party.role, party.nouns = role or None, {noun}
    return party


@pytest.mark.parametrize("joint", sorted(JOINTS))
def test_share_countries_gives_a_list_the_country_of_its_head(joint: str, actor_pack: ActorPack) -> None:
    """Behind whatever joins two of a list; behind a verb, or nothing, somebody else begins."""
    assert shared(actor_pack, joint) == "NOR"
    assert shared(actor_pack, "met") is None
    assert shared(actor_pack) is None
    assert shared(actor_pack, *[joint] * (FARTHEST + 1)) is None


@pytest.mark.parametrize("role", OFFICES)
def test_share_countries_is_for_ministers(role: str, actor_pack: ActorPack) -> None:
    """An envoy or a professor may be anybody's, and two who hold the same office are of two states."""
    assert shared(actor_pack, ",", role=f"{role}:oil", mate=role) == "NOR"
    assert shared(actor_pack, ",", role="envoy") is None
    assert shared(actor_pack, ",", mate="envoy") is None
    assert shared(actor_pack, ",", noun="deputy foreign minister") is None


@pytest.mark.parametrize("side", sorted(DELEGATIONS))
@pytest.mark.parametrize("lead", sorted(LEADING))
def test_share_countries_gives_those_on_a_side_its_country(side: str, lead: str, actor_pack: ActorPack) -> None:
    """Whom a delegation includes is of its state; whom it meets is not, nor whom a ministry names."""
    assert shared(actor_pack, lead, mate="", end=side) == "NOR"
    assert shared(actor_pack, "met", mate="", end=side) is None
    assert shared(actor_pack, lead, mate="", end="ministry") is None


def test_share_countries_stays_within_a_sentence(actor_pack: ActorPack) -> None:
    """And gives nobody what the head of the list has not."""
    assert shared(actor_pack, ",", apart=True) is None
    assert shared(actor_pack, ",", country=None) is None


def titled(
    pack: ActorPack, *between: str, title: str | None = "foreign ministers of Chad", second: str | None = "MLI",
    own: str | None = None, count: int = 1,
) -> tuple[str | None, str | None]:  # fmt: skip
    """The titles of Lund, called by one, and of Berg, whom something stands between."""
    sentence = scene_of(
        ("Lund", "PROPN", 0, "root"), *[(w, "X", 1, "dep") for w in between], ("Berg", "PROPN", 1, "conj")
    ).sentence
    document = clean(Dispatch(" ".join(t.text for t in sentence.tokens)))
    lund, berg = (
        new_party(Reading("name", "person", name, names=(name,), country=code, count=count), name)
        for name, code in (("Lund", "TCD"), ("Berg", second))
    )
    lund.title, lund.role, lund.sectors, berg.title = title, "foreign_minister", ("GOV",), own
    last = len(between) + 1
    phrases = [Phrase(sentence.tokens[at].span, 0, at, at, at, "person", 0.9) for at in (0, last)]
    found = {0: [lund], 1: [berg]}
    share_offices(State(document, [sentence], phrases, pack, None, frozenset(), [lund, berg], found))
    return lund.title, berg.title


@pytest.mark.parametrize("joint", sorted(JOINTS | LED))
def test_share_offices_gives_each_on_a_list_its_office(joint: str, actor_pack: ActorPack) -> None:
    """In the singular, and without the state of the first."""
    assert titled(actor_pack, joint) == ("foreign minister", "foreign minister")
    assert titled(actor_pack, "met") == ("foreign minister", None)


@pytest.mark.parametrize(
    "changes",
    [
        {"title": "foreign minister"},
        {"title": "chargé d'affaires"},
        {"title": None},
        {"second": "TCD"},
        {"second": None},
        {"own": "king"},
        {"count": 2},
    ],
    ids=["one", "no plural", "none", "same state", "no state", "an office of his own", "several"],
)
def test_share_offices_is_for_those_whom_a_plural_calls(changes: dict[str, Any], actor_pack: ActorPack) -> None:
    """Behind one minister another is nobody's colleague."""
    assert titled(actor_pack, ",", **changes)[1] == changes.get("own")
