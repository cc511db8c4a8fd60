"""Tests of phrases that list states."""

from __future__ import annotations

import pytest

from dragoman.packs.actor_records import ActorPack
from dragoman.stages.actors.listed import STATES
from dragoman.stages.actors.phrase import read_phrase
from dragoman.stages.actors.pieces import Phrases


def parts(text: str, kind: str, pack: ActorPack, entries: Phrases) -> list[tuple[str, str | None, str | None]]:
    """Kind, name and country of each party of a phrase."""
    reading = read_phrase(text.split(), kind, pack, entries, "2024-03-05")
    return [(r.kind, r.name, r.country) for r in reading.parts]


@pytest.mark.parametrize("noun", sorted(STATES))
def test_states_listed_leaves_the_others_without_a_state(noun: str, actor_pack: ActorPack, entries: Phrases) -> None:
    """Who is not named is nobody's, and not the named one's."""
    found = parts(f"Chile and several other {noun}", "country", actor_pack, entries)
    assert found == [("country", "Chile", "CHL"), ("group", f"several other {noun}", None)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Chile , Peru and other countries", ["Chile", "Peru", "other countries"]),
        ("both Chile and Peru", ["Chile", "Peru"]),
        ("countries like Ghana , Liberia and Togo", ["Ghana", "Liberia", "Togo"]),
        ("Chile and other companies", []),
        ("Chile and the other", []),
        ("other countries", []),
    ],
)
def test_states_listed_reads_each_state(text: str, names: list[str], actor_pack: ActorPack, entries: Phrases) -> None:
    """Of a list, of two together, of examples; no others than states stand in one."""
    assert [name for _, name, _ in parts(text, "country", actor_pack, entries)] == names


def test_continents_have_their_share_of_a_crowd(actor_pack: ActorPack, entries: Phrases) -> None:
    """Mediators of two states and a continent are a group of each."""
    found = parts("Chilean , Peruvian and African mediators", "group", actor_pack, entries)
    assert found == [
        ("group", "Chilean mediators", "CHL"),
        ("group", "Peruvian mediators", "PER"),
        ("group", "African mediators", None),
    ]


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("Representatives of Chile , Peru and the United Nations", ["CHL", "PER", "UNO"]),
        ("the armies of Chile and Peru", ["CHL", "PER"]),
        ("the embassies of Chile and Peru in Tehran", ["CHL", "PER"]),
        ("delegations from Ghana", []),
        ("the parliament of Bosnia and Herzegovina", []),
        ("Representatives of Chile and five companies", []),
    ],
)
def test_organs_listed_reads_one_of_each(text: str, owners: list[str], actor_pack: ActorPack, entries: Phrases) -> None:
    """Delegations of several states are one of each; an organ of one state stays one."""
    found = parts(text, "group", actor_pack, entries)
    assert [country for _, _, country in found] == owners


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("envoys to Zambia from Chile , Peru and Ghana", ["CHL", "PER", "GHA"]),
        ("envoys from Chile and Peru to Zambia", ["CHL", "PER"]),
    ],
)
def test_codes_of_leaves_out_the_post(text: str, owners: list[str], actor_pack: ActorPack, entries: Phrases) -> None:
    """The state to which envoys are sent has none of them, wherever it stands."""
    found = parts(text, "person", actor_pack, entries)
    assert [country for _, _, country in found] == owners


@pytest.mark.parametrize(
    ("text", "seats"),
    [
        ("The President and Prime Minister", ["president", "prime minister"]),
        ("the prime minister and the president", ["prime minister", "president"]),
        ("the crown prince and prime minister", []),
        ("the prime minister and foreign minister", []),
        ("the president", []),
        ("Chile 's president and prime minister", ["president", "prime minister"]),
        ("the president and prime minister of Chile", ["president", "prime minister"]),
        ("the president and prime minister of the bank", []),
    ],
)
def test_seats_listed_are_two_people(text: str, seats: list[str], actor_pack: ActorPack, entries: Phrases) -> None:
    """Nobody is president and prime minister at once; a premier may hold another office."""
    reading = read_phrase(text.split(), "person", actor_pack, entries, "2024-03-05")
    assert [r.noun for r in reading.parts] == seats


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("The Secretary and Foreign Minister Lund", [(), ("Lund",)]),
        ("The President and Prime Minister Lund", [(), ("Lund",)]),
        ("the Prime Minister and Swedish Foreign Minister Lund", [(), ("Lund",)]),
        ("The President and President Lund", [(), ("Lund",)]),
        ("The Foreign Minister and Ambassador Lund", [(), ("Lund",)]),
        ("the Secretary and Foreign Minister", [(), ()]),
        ("the Prime Minister and Foreign Minister Lund", []),
        ("the Deputy Prime Minister and Foreign Minister Lund", []),
        ("the State Councilor and Foreign Minister Lund", []),
        ("President and Prime Minister Lund", []),
        ("the President and Chief Executive Lund", []),
        ("the President and Prime Ministers", []),
    ],
)
def test_offices_listed_are_two_people(
    text: str, people: list[tuple[str, ...]], actor_pack: ActorPack, entries: Phrases
) -> None:
    """One goes by his title, the other by his name too; who may hold both offices is one."""
    reading = read_phrase(text.split(), "person", actor_pack, entries, "2024-03-05")
    assert [r.names for r in reading.parts] == people


def test_parts_of_envoys_keep_their_own_noun_and_sectors(actor_pack: ActorPack, entries: Phrases) -> None:
    """Mediators are called so, and heads of mission serve their states."""
    found = parts("mediators from Chad and Mali", "person", actor_pack, entries)
    assert [name for _, name, _ in found] == ["Mediator of Chad", "Mediator of Mali"]
    heads = read_phrase("the heads of mission of Chad and Mali".split(), "group", actor_pack, entries, "2024-03-05")
    assert [part.sectors for part in heads.parts] == [("GOV",), ("GOV",)]


@pytest.mark.parametrize(
    ("text", "kind", "found"),
    [
        ("NATO and EU officials", "group", [("group", "NATO officials", "IGO"), ("group", "EU officials", "EUR")]),
        ("Chilean and EU envoys", "group", [("group", "Chilean envoys", "CHL"), ("group", "EU envoys", "EUR")]),
        (
            "the African Union and Ghana",
            "organization",
            [("organization", "African Union", "IGO"), ("country", "Ghana", "GHA")],
        ),
        (
            "UN and Chilean government officials",
            "group",
            [("group", "UN officials", "UNO"), ("group", "Chilean government officials", "CHL")],
        ),
        (
            "the foreign ministers of the EU and Chile",
            "person",
            [("person", "EU foreign ministers", "EUR"), ("person", "Chilean foreign ministers", "CHL")],
        ),
        (
            "Officials from the UN and the Chilean government",
            "group",
            [("group", "UN officials", "UNO"), ("group", "Chilean officials", "CHL")],
        ),
        ("officials of the EU", "group", []),
        ("NATO and its officials", "group", []),
    ],
)
def test_crowds_and_bodies_of_two_sides_are_two(
    text: str, kind: str, found: list[tuple[str, str, str]], actor_pack: ActorPack, entries: Phrases
) -> None:
    """Who is no state has its own share of a crowd, and is no body together with a state."""
    assert parts(text, kind, actor_pack, entries) == found
