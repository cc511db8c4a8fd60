"""Tests of guesses that run over a list; the states' lists and the bodies' are tested where mentions are found."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dragoman.records.language import Guess
from dragoman.syntax.list_items import LISTING, each_of_list
from dragoman.syntax.pairs import Entries
from tests.scenes import scene_of

ENTRIES: Entries = {
    ("chad",): ("country", "TCD"), ("peru",): ("country", "PER"), ("chadian",): ("demonym", "TCD"),
    ("bosnia", "and", "herzegovina"): ("country", "BIH"), ("bosnia",): ("country", "BIH"),
    ("african", "union"): ("organization", "Q1"), ("nato",): ("organization", "Q2"), ("peace",): ("organization", "Q3"),
    ("peace", "and", "nato"): ("organization", "Q4"),
}  # fmt: skip


def parts_of(text: str, label: str = "person") -> list[str]:
    """The words of the guesses into which one over a whole text is cut."""
    words = text.split()
    sentence = scene_of(*((w, "PROPN", 0 if not n else 1, "dep") for n, w in enumerate(words))).sentence
    found = each_of_list(sentence, Guess(0, len(words) - 1, label, 0.9), ENTRIES)
    assert all((g.label, g.score) == (label, 0.9) for g in found)
    return [" ".join(words[g.first : g.last + 1]) for g in found]


@pytest.mark.parametrize(
    "parts",
    [
        ["Presidents Lund of Chad", ",", "Vik of Peru", "and", "Berg of Chad"],
        ["Presidents Lund of Chad", ",", "Vik of Peru", ", and", "Berg of Chad"],
        ["President Lund of Bosnia and Herzegovina", "and", "Prime Minister Vik of Peru"],
        ["Lund of Chad", "&", "Vik of Peru"],
    ],
)
def test_each_of_list_parts_people_with_a_state_each(parts: list[str]) -> None:
    """Behind each state, whatever joins the next; not within the name of one."""
    assert parts_of(" ".join(parts)) == parts[::2]


@pytest.mark.parametrize(
    "text",
    [
        "President of Chad , Kari Lund",
        "Presidents of Chad and Peru",
        "Presidents of Chad and of Peru",
        "President of Chad and chairman Lund",
        "Minister of Trade of Bosnia and Herzegovina",
        "Lund of Chad , Vik of Riga",
    ],
)
def test_each_of_list_leaves_one_person_whole(text: str) -> None:
    """Also one with two offices, and a list of which some have no state known."""
    assert parts_of(text) == [text]


@pytest.mark.parametrize(
    ("text", "label", "parts"),
    [
        ("Chad , Peru", "country", ["Chad", "Peru"]),
        ("Chad , Riga", "country", ["Chad , Riga"]),
        ("the Bank and the Home Ministry", "organization", ["the Bank", "the Home Ministry"]),
        ("Lund of Chad , Vik of Peru", "group", ["Lund of Chad , Vik of Peru"]),
    ],
)
def test_each_of_list_goes_by_the_kind(text: str, label: str, parts: list[str]) -> None:
    """States behind commas, bodies behind "and the"; nothing of what it does not know."""
    assert parts_of(text, label) == parts


@pytest.mark.parametrize("label", LISTING)
def test_each_of_list_parts_bodies_and_states(label: str) -> None:
    """Each of the kind that it has in the tables, whatever the model takes the whole for."""
    words = "The African Union , Chad , and NATO".split()
    sentence = scene_of(*((w, "PROPN", 0 if not n else 1, "dep") for n, w in enumerate(words))).sentence
    found = each_of_list(sentence, Guess(0, 7, label, 0.9), ENTRIES)
    named = [(g.first, g.last, g.label) for g in found]
    assert named == [(0, 2, "organization"), (4, 4, "country"), (7, 7, "organization")]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("the Foreign , Commonwealth and NATO Office", "organization"),
        ("Peace and NATO", "organization"),
        ("the African Union and nato", "organization"),
        ("NATO and Riga", "organization"),
        ("NATO and Chad", "person"),
    ],
)
def test_each_of_list_leaves_one_body_whole(text: str, label: str) -> None:
    """One whose name has a comma or "and", a list of which a part is not known or a mere word, and people."""
    assert parts_of(text, label) == [text]


@pytest.mark.parametrize(
    ("text", "names", "parts"),
    [
        ("Minister Vik , State spokesman Lund", ("Vik", "Lund"), ["Minister Vik", "State spokesman Lund"]),
        ("Minister Vik , aide to King Lund", ("Vik", "Lund"), ["Minister Vik , aide to King Lund"]),
        ("Minister Vik , Envoy of King Lund", ("Vik", "Lund"), ["Minister Vik , Envoy of King Lund"]),
        ("Minister Vik , Department of State spokesman Lund", ("Vik", "Lund"), ["Minister Vik", "Department of State spokesman Lund"]),
        ("Minister Vik , Chad 's Lund", ("Vik", "Lund"), ["Minister Vik , Chad 's Lund"]),
        ("Vik , Lund", ("Vik", "Lund"), ["Vik , Lund"]),
        ("His Highness the Emir and King Lund", ("Lund",), ["His Highness the Emir", "King Lund"]),
        ("His Highness the Prince and Premier Lund", ("Lund",), ["His Highness the Prince and Premier Lund"]),
        ("the Emir and King Lund", ("Lund",), ["the Emir and King Lund"]),
    ],
)  # fmt: skip
def test_each_of_list_parts_two_people(text: str, names: tuple[str, ...], parts: list[str]) -> None:
    """Who is named behind a comma with a title of his own is another; not one whom the first serves."""
    words = text.split()
    sentence = scene_of(*((w, "PROPN", 0 if not n else 1, "dep") for n, w in enumerate(words))).sentence
    named = tuple(Guess(words.index(name), words.index(name), "Person", 0.9) for name in names)
    found = each_of_list(replace(sentence, names=named), Guess(0, len(words) - 1, "person", 0.9), ENTRIES)
    assert [" ".join(words[g.first : g.last + 1]) for g in found] == parts
