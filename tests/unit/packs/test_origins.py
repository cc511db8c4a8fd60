"""Tests of where names are at home."""

from __future__ import annotations

import pytest

from dragoman.packs.actors import ActorPack, load_actors
from dragoman.packs.origins import ALL, at_home, parts_of


@pytest.fixture(scope="module")
def pack() -> ActorPack:
    """The pack that ships with the program."""
    return load_actors()


@pytest.mark.parametrize(
    ("name", "home", "others"),
    [
        ("Khaled al-Jarallah", "KWT", ("IRN", "USA", "JPN")), ("Akbar Alavi", "IRN", ("KWT", "USA", "CHN")),
        ("Haruki Nakamura", "JPN", ("CHN", "KOR", "USA")), ("Regula Ammann", "CHE", ("TZA", "USA", "GBR")),
        ("Giorgi Beridze", "GEO", ("RUS", "ARM", "AZE")), ("Kwame Asante", "GHA", ("NGA", "KEN", "FRA")),
    ],
)  # fmt: skip
def test_at_home_ranks_the_right_country_first(pack: ActorPack, name: str, home: str, others: tuple[str, ...]) -> None:
    """Of people whom the pack does not know, by the words of their names and their parts."""
    found = at_home(pack, name, (*others, home))
    assert set(found) == {home, *others}
    assert max(found, key=lambda code: found[code]) == home
    assert found[home] > 0


def test_at_home_answers_only_what_it_can(pack: ActorPack) -> None:
    """No country without people in the pack, nothing for a name without a word."""
    assert at_home(pack, "Lund", ("XXX",)) == {}
    assert at_home(pack, "", ("NOR",)) == {} == at_home(pack, "J. B.", ("NOR",))


def test_tables_have_their_sums(pack: ActorPack) -> None:
    """The line of all has for each country as many as the others together, for words and parts alike."""
    for table in (pack.name_words, pack.name_parts):
        rest = [cell for key, line in table.items() if key != ALL for cell in line.split()]
        norway = sum(int(cell[4:]) for cell in rest if cell.startswith("NOR:"))
        assert f"NOR:{norway}" in table[ALL].split()


def test_parts_of_marks_both_ends() -> None:
    """Three letters each."""
    assert list(parts_of("lund")) == ["^lu", "lun", "und", "nd$"]
    assert list(parts_of("a")) == ["^a$"]
