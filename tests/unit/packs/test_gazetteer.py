"""Tests of the gazetteer pack."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

import pytest

from dragoman.errors import PackError
from dragoman.packs.gazetteer import GazetteerPack, check_gazetteer, find_toponyms, load_gazetteer
from dragoman.text.folding import fold

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def pack() -> GazetteerPack:
    """The pack as shipped."""
    return load_gazetteer()


def test_check_gazetteer_finds_nothing_in_the_shipped_pack(pack: GazetteerPack) -> None:
    """Every line is in order, whole, and every reference leads somewhere."""
    assert check_gazetteer(pack) == ()


@pytest.mark.parametrize(
    ("name", "feature", "country", "geonames"),
    [
        ("Belgrade", "capital", "SRB", 792680),
        ("Kiev", "capital", "UKR", 703448),
        ("N’Djamena", "capital", "TCD", 2427123),
        ("Sochi", "city", "RUS", 491422),
        ("Hodeidah", "city", "YEM", 79415),
        ("U.S.", "country", "USA", 6252001),
        ("Kosovo", "country", "KOS", 831053),
        ("Bavaria", "region", "DEU", 2951839),
        ("Ky.", "region", "USA", 6254925),
        ("Cook County", "district", "USA", 4888671),
        ("Strait of Hormuz", "area", None, None),
        ("Donbass", "area", "UKR", None),
    ],
)
def test_find_toponyms_knows(
    pack: GazetteerPack, name: str, feature: str, country: str | None, geonames: int | None
) -> None:
    """One of the places of a name is the one that news means."""
    found = find_toponyms(pack, fold(name))
    assert (feature, country, geonames) in {(t.feature, t.country, t.geonames) for t in found}


def test_find_toponyms_gives_all_of_a_name_largest_first(pack: GazetteerPack) -> None:
    """Georgia is a country and a state; Paris has namesakes."""
    assert {("GEO", "country"), ("USA", "region")} <= {(t.country, t.feature) for t in find_toponyms(pack, "georgia")}
    paris = find_toponyms(pack, "paris")
    assert paris[0].country == "FRA"
    assert ("USA", "TX") in {(t.country, t.admin) for t in paris}


@pytest.mark.parametrize("key", ["", "no such place at all", "zzzzzz", "0", "\ud800"])
def test_find_toponyms_is_empty_for_other_names(pack: GazetteerPack, key: str) -> None:
    """Before the first line, after the last, and between."""
    assert find_toponyms(pack, key) == ()


def test_demonyms_lead_to_their_country(pack: GazetteerPack) -> None:
    """Adjectives tell of which country a text speaks."""
    assert pack.demonyms["serbian"] == "SRB"
    assert pack.demonyms["american"] == "USA"


def test_load_gazetteer_refuses_damaged_files(tmp_path: Path) -> None:
    """A missing file, one that is no archive, and one cut short are pack errors."""
    with pytest.raises(PackError, match="cannot be read"):
        load_gazetteer(tmp_path)
    (tmp_path / "places.tsv.gz").write_bytes(b"none")
    (tmp_path / "demonyms.tsv").write_text("serbian\tSRB\n")
    with pytest.raises(PackError, match="cannot be read"):
        load_gazetteer(tmp_path)
    (tmp_path / "places.tsv.gz").write_bytes(gzip.compress(b"a\tc"))
    with pytest.raises(PackError, match="cut short"):
        load_gazetteer(tmp_path)


def test_check_gazetteer_reports_all_problems() -> None:
    """Order, columns, references and coordinates are reported together with their lines."""
    table = b"b\tc\tB\tFRA\t1\t99.0\t1.0\t5\t\na\t=\tnone\t7\na\tx\nb\tc\n"
    problems = check_gazetteer(GazetteerPack(table, {}))
    assert [p.partition(":")[0] for p in problems] == ["line 1", "line 2", "line 2", "line 3", "line 4"]
