"""Tests of what a minister is minister for, told in several words."""

from __future__ import annotations

import pytest

from dragoman.packs.actor_records import ActorPack
from dragoman.stages.actors.phrase import read_phrase
from dragoman.stages.actors.pieces import Phrases, cut_pieces
from dragoman.stages.actors.portfolios import with_portfolio

from .test_phrase import words_of


@pytest.mark.parametrize(
    ("text", "person", "name", "title"),
    [
        ("Minister of Fish , Ports and Ferries , Kari Lund", "Kari Lund", "Kari Lund", "Minister of Fish, Ports and Ferries"),
        ("Minister of Land and Water Kari Lund", "Kari Lund", "Kari Lund", "Minister of Land and Water"),
        ("Minister of Land , Water and Environment", None, None, "Minister of Land, Water and Environment"),
        ("Minister of Transport and Communications", None, None, "Minister of Transport and Communications"),
        ("Minister of Fish and Peruvian Youth , Kari Lund", "Kari Lund", "Kari Lund", "Minister of Fish and Peruvian Youth"),
        ("Minister of Trade and Kari Lund", "Kari Lund", "Kari Lund", "Minister of Trade"),
        ("Minister of Fish Kari Lund", "Kari Lund", "Kari Lund", "Minister"),
        (
            "Minister for Fish Cooperation and Foreign Trade Kari Lund", "Kari Lund", "Kari Lund",
            "Minister for Fish Cooperation and Foreign Trade",
        ),
        ("Minister for Fish and Global Ports Policy", None, None, "Minister for Fish and Global Ports Policy"),
        (
            "Secretary of State for Foreign , Commonwealth and Fish Affairs", None, None,
            "Secretary of State for Foreign, Commonwealth and Fish Affairs",
        ),
        ("Minister for Fish and the Commonwealth , Kari Lund", "Kari Lund", "Kari Lund", "Minister for Fish and the Commonwealth"),
    ],
)  # fmt: skip
def test_a_portfolio_is_nobody(
    text: str, person: str | None, name: str | None, title: str, actor_pack: ActorPack, entries: Phrases
) -> None:
    """Up to the person whom the model names; a person behind "and" is none of it."""
    words = words_of(text)
    at = words.index(person.split()[0]) if person else 0
    people = [(at, at + len(person.split()) - 1)] if person else []
    reading = read_phrase(words, "person", actor_pack, entries, "2018-02-05", people)
    assert (reading.name, reading.title, reading.parts) == (name, title, ())


def test_a_minister_of_youth_is_the_states(actor_pack: ActorPack, entries: Phrases) -> None:
    """Not society's."""
    reading = read_phrase(words_of("Minister of Youth and Sports"), "person", actor_pack, entries, "2018-02-05")
    assert (reading.sectors, reading.role) == (("GOV",), "minister:sport")


@pytest.mark.parametrize(
    ("text", "title"),
    [("Acting Finance and Trade Minister Kari Lund", "Acting Finance and Trade Minister"),
     ("Foreign and Trade Minister Kari Lund", "Foreign and Trade Minister"),
     ("Quarry and Trade Minister Kari Lund", "Trade Minister")],
    ids=["a portfolio", "Foreign", "no known one"],
)  # fmt: skip
def test_the_first_half_of_a_portfolio_is_nobody(
    text: str, title: str, actor_pack: ActorPack, entries: Phrases
) -> None:
    """Before a minister's title "and" joins to it what is a ministry by itself."""
    words = words_of(text)
    people = [(len(words) - 2, len(words) - 1)]
    pieces = with_portfolio(cut_pieces(words, entries, actor_pack.modifiers, people), words, people, actor_pack)
    assert (next(p.text for p in pieces if p.kind == "title"), pieces[-1].text) == (
        title.removeprefix("Acting "),
        "Kari Lund",
    )


@pytest.mark.parametrize(
    ("text", "person", "country", "title"),
    [
        ("Norwegian ambassador to Serbia and Russia , Kari Lund", "Kari Lund", "NOR", "Norwegian ambassador to Serbia"),
        ("Norwegian ambassador to Serbia , Russia and Japan Kari Lund", "Kari Lund", "NOR", "Norwegian ambassador to Serbia"),
        ("Norwegian ambassador to Serbia , Russia and Japan", None, "NOR", "Norwegian ambassador to Serbia"),
        ("Norwegian envoy to the Far and Coastal Isles , Kari Lund", "Kari Lund", "NOR", "Norwegian envoy"),
        ("Norwegian ambassador to Serbia , Kari Lund", "Kari Lund", "NOR", "Norwegian ambassador to Serbia"),
    ],
)  # fmt: skip
def test_an_envoy_to_several_states_is_one(
    text: str, person: str | None, country: str, title: str, actor_pack: ActorPack, entries: Phrases
) -> None:
    """Of his own state, by his first post."""
    words = words_of(text)
    at = words.index(person.split()[0]) if person else 0
    reading = read_phrase(words, "person", actor_pack, entries, "2018-02-05", [(at, at + 1)] if person else [])
    assert (reading.name if person else None, reading.country, reading.title) == (person, country, title)
    assert reading.parts == ()


def test_a_foreign_and_other_minister_is_a_foreign_minister(actor_pack: ActorPack, entries: Phrases) -> None:
    """One person, though "Foreign" is written like a name; of ministers it is still none."""
    words = words_of("Norwegian Foreign and European Affairs Minister Kari Lund")
    reading = read_phrase(words, "person", actor_pack, entries, "2018-02-05", [(6, 7)])
    assert (reading.name, reading.country, reading.role, reading.parts) == ("Kari Lund", "NOR", "foreign_minister", ())
    several = read_phrase(words_of("the Foreign and Defence Ministers of Chad"), "person", actor_pack, entries, None)
    assert (several.names, several.country, several.parts) == ((), "TCD", ())
