"""Tests of what a text's name and a known one have apart."""

from __future__ import annotations

import pytest

from dragoman.packs.actor_records import Person
from dragoman.packs.left_over import is_whole, left_over


@pytest.mark.parametrize(
    ("own", "said", "apart"),
    [
        ("Nguyen Dinh Hoa", "Nguyen Thi Hoa", (["dinh"], ["thi"])),
        ("Carlos Navarro Lund", "Carlos Lund", (["navarro"], [])),
        ("Carlos Lund", "Carlos Navarro Lund", ([], ["navarro"])),
        ("Sergey Lund", "Sergei Viktorovich Lund", ([], ["viktorovich"])),
        ("Ban Kimoon", "Ban Ki moon", ([], [])),
        ("Abdel Karim Lund", "Abdelkarim Lund", ([], [])),
        ("Donald Lund", "Donald J. Lund Jr.", ([], [])),
        ("Martin Otto Aalto", "Martin Otto King", (["aalto"], ["king"])),
        ("Kari Lund", "Dr Kari Lund", ([], [])),
        ("Turki bin Faisal Al Lund", "Turki Faisal Lund", ([], [])),
    ],
)
def test_left_over_tells_the_words_of_each_alone(own: str, said: str, apart: tuple[list[str], list[str]]) -> None:
    """Spellings and what is written together count as one."""
    assert left_over(own, said.split()) == apart


@pytest.mark.parametrize(
    ("said", "whole"),
    [
        ("Carlos Navarro Lund", True),
        ("Lund Navarro Carlos", True),
        ("Carlos J. Navarro Lund", True),
        ("Charly Lund", True),
        ("Carlos Lund", False),
        ("C. Lund", False),
        ("Carlos Navarro Lund Aalto", False),
        ("de Lund", True),
        ("Lund", True),
    ],
)
def test_is_whole_wants_every_word(said: str, whole: bool) -> None:
    """Of one of the names; a surname alone is not in question."""
    assert is_whole(Person("Carlos Navarro Lund", "Q1", ("Charly Lund",), ()), said.split()) is whole
