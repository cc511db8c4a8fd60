"""Tests of the country by the place in a name."""

from __future__ import annotations

import pytest

from dragoman.packs.gazetteer import GazetteerPack, load_gazetteer
from dragoman.packs.locating import COMMON, NAMESAKES, country_of_words, place_of


@pytest.fixture(scope="module")
def gazetteer() -> GazetteerPack:
    """The gazetteer as it ships."""
    return load_gazetteer()


def test_namesakes_and_common_words_do_not_overlap() -> None:
    """A common word is never a place, a namesake sometimes is."""
    assert not NAMESAKES & COMMON


@pytest.mark.parametrize(
    ("name", "country"),
    [("Mariupol", "UKR"), ("Kano State", "NGA"), ("New South Wales", "AUS"), ("Massachusetts", "USA")],
)
def test_place_of_knows_the_obvious_one(gazetteer: GazetteerPack, name: str, country: str) -> None:
    """A town or region of which one country's is far the largest."""
    found = place_of(gazetteer, name)
    assert found is not None
    assert found.country == country


@pytest.mark.parametrize("name", ["Union", "Smith", "Army", "2020", "Qqqq", "", "Punjab", "Cordoba"])
def test_place_of_refuses_what_is_several_or_no_place(gazetteer: GazetteerPack, name: str) -> None:
    """Common words, surnames, and names that two countries share."""
    assert place_of(gazetteer, name) is None


@pytest.mark.parametrize(
    ("words", "country"),
    [
        ("Santa Marta Self Defense Forces", "COL"),
        ("Massachusetts Institute of Technology", "USA"),
        ("the Northern Fleet", None),
        ("a ministry of defence", None),
    ],
)
def test_country_of_words_takes_the_longest_place(gazetteer: GazetteerPack, words: str, country: str | None) -> None:
    """One word of a longer name needs a large town."""
    assert country_of_words(gazetteer, words.split()) == country
