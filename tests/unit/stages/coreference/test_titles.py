"""Tests of whom of several a title or a surname means."""

from __future__ import annotations

import pytest

from dragoman.records.mentions import Reading
from dragoman.stages.coreference.parties import Party, new_party
from dragoman.stages.coreference.titles import as_serving, called_alike, of_another_name, of_spokesman


def titled(title: str, name: str = "") -> Reading:
    """The reading of a title, with a surname or without."""
    return Reading("name", "person", name or None, tuple(name.split()), title=title)


def party(title: str, name: str) -> Party:
    """Somebody whom the text has called by title and name."""
    return new_party(titled(title, name), name)


@pytest.mark.parametrize(
    ("called", "wanted", "found"),
    [
        ({"Berg": "Secretary", "Vik": "Foreign Minister"}, "Secretary", ["Berg"]),
        ({"Berg": "Secretary of State", "Vik": "Foreign Minister"}, "Minister", ["Vik"]),
        ({"Berg": "Norwegian Foreign Minister", "Vik": "Minister of Foreign Affairs"}, "Minister", ["Berg", "Vik"]),
        ({"Berg": "Deputy Foreign Minister", "Vik": "Foreign Minister"}, "Foreign Minister", ["Vik"]),
        ({"Berg": "Deputy Foreign Minister", "Vik": "Envoy"}, "Minister", ["Berg"]),
        ({"Berg": "Deputy Foreign Minister", "Vik": "Foreign Minister"}, "Deputy Minister", ["Berg", "Vik"]),
        ({"Berg": "Minister of State for Trade", "Vik": "Minister for Trade"}, "Minister of State", ["Berg"]),
        ({"Berg": "Premier", "Vik": "Prime Minister"}, "Chancellor", ["Berg", "Vik"]),
    ],
)
def test_called_alike(called: dict[str, str], wanted: str, found: list[str]) -> None:
    """Those who bear the last word of the title, and no deputy where another is there; all where nobody does."""
    parties = [party(title, name) for name, title in called.items()]
    assert [p.name for p in called_alike(parties, titled(wanted))] == found


@pytest.mark.parametrize(
    ("text", "table", "surname", "other"),
    [
        ("Karim Abu Zaid", "Munir Abu Zaid", "Abu Zaid", True),
        ("Tran Van Duc", "Tran Quoc Anh", "Tran", True),
        ("Sergey Vikov", "Sergei Vikov", "Vikov", False),
        ("Vikov", "Sergei Vikov", "Vikov", False),
        ("Sergey Vikov", "Vikov", "Vikov", False),
    ],
)
def test_of_another_name(text: str, table: str, surname: str, *, other: bool) -> None:
    """Who shares a surname alone is somebody else; a name spelt otherwise is the same."""
    bearer = party("", text)
    reading = Reading("name", "person", table, tuple(surname.split()), wikidata="Q1", key="person:Q1")
    assert of_another_name(bearer, reading) is other


def of_state(title: str, name: str, country: str) -> Party:
    """Somebody of a state."""
    found = party(title, name)
    found.country = country
    return found


@pytest.mark.parametrize(
    ("spokesman", "wanted", "found"),
    [
        ("Presidency spokesman", "President", ["Berg"]),
        ("Kremlin spokesman", "President", ["Berg"]),
        ("Foreign Ministry spokesman", "President", ["Berg", "Rey"]),
        ("Presidency spokesman", "Minister", ["Berg", "Rey"]),
        ("Presidency adviser", "President", ["Berg", "Rey"]),
    ],
)
def test_of_spokesman_is_for_whom_he_speaks(spokesman: str, wanted: str, found: list[str]) -> None:
    """Of two presidents that of the presidency whose spokesman the text has; others speak for nobody."""
    both = [of_state("President", "Berg", "NOR"), of_state("President", "Rey", "PER")]
    told = [*both, of_state(spokesman, "Lund", "NOR")]
    assert [p.name for p in of_spokesman(both, told, titled(wanted))] == found


def test_of_spokesman_is_open_where_two_speak() -> None:
    """The spokesmen of two presidents tell of either."""
    both = [of_state("President", "Berg", "NOR"), of_state("President", "Rey", "PER")]
    told = [of_state("Presidential spokesman", name, code) for name, code in (("Lund", "NOR"), ("Paz", "PER"))]
    assert of_spokesman(both, [*both, *told], titled("President")) == both


@pytest.mark.parametrize(
    ("known", "names", "country", "expected"),
    [
        ("IGO", "Kari Lund", "NOR", "IGO"),
        ("IGO", "Lund", "NOR", "NOR"),
        ("IGO", "Ole Lund", "NOR", "NOR"),
        ("SWE", "Kari Lund", "NOR", "NOR"),
        ("IGO", "Kari Lund", "UNO", "UNO"),
    ],
)
def test_as_serving_knows_a_bodys_man_by_his_full_name(known: str, names: str, country: str, expected: str) -> None:
    """Whose country the tables know; not by a surname, nor another's, nor of a state or another body."""
    body = new_party(Reading("name", "person", "Kari Lund", ("Kari", "Lund"), country=known), "Kari Lund")
    again = Reading("name", "person", names, tuple(names.split()), country=country, key="person:Q1", wikidata="Q1")
    found = as_serving([body], again)
    assert found.country == expected
    assert (found.wikidata is None) == (expected == known == "IGO")
