"""Countries by name, demonym and capital."""

from __future__ import annotations

import pytest

from dragoman.packs.actor_records import ActorPack
from dragoman.packs.countries import country, country_of_capital, country_of_demonym, country_of_name, name_in_sentence


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Great Britain", "GBR"), ("the U.K.", "GBR"), ("USA", "USA"), ("the U.S.", "USA"), ("DPRK", "PRK"), ("ROK", "KOR"),
        ("People's Republic of China", "CHN"), ("Republic of China", "TWN"), ("Russian Federation", "RUS"),
        ("Ivory Coast", "CIV"), ("Côte d’Ivoire", "CIV"), ("Burma", "MMR"), ("Czech Republic", "CZE"), ("Kosovo", "KOS"),
        ("Türkiye", "TUR"), ("Macedonia", "MKD"), ("Swaziland", "SWZ"), ("East Timor", "TLS"), ("Holland", "NLD"),
    ],
)  # fmt: skip
def test_country_of_name_finds_names_and_abbreviations(pack: ActorPack, words: str, code: str) -> None:
    """Official, short, old and abbreviated names lead to the country."""
    found = country_of_name(pack, words)
    assert found is not None
    assert found.code == code


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Abkhazia", "GEO"), ("South Ossetia", "GEO"), ("Luhansk People's Republic", "UKR"), ("Nagorno-Karabakh", "AZE"),
        ("Northern Cyprus", "CYP"), ("Transnistria", "MDA"), ("Somaliland", "SOM"), ("Western Sahara", "MAR"),
    ],
)  # fmt: skip
def test_country_of_name_marks_what_is_partly_recognized(pack: ActorPack, words: str, code: str) -> None:
    """PLOVER codes such an entity as the country with the sector PRE."""
    found = country_of_name(pack, words)
    assert found is not None
    assert (found.code, found.sectors, found.kind) == (code, ("PRE",), "partly")


def test_country_of_name_knows_no_regions_of_the_world(pack: ActorPack) -> None:
    """What is no country is not found."""
    assert country_of_name(pack, "Latin America") is None
    assert country_of_name(pack, "the West") is None


@pytest.mark.parametrize(
    ("word", "codes"),
    [
        ("Serbs", {"SRB"}), ("Serbian", {"SRB"}), ("Britons", {"GBR"}), ("the Dutch", {"NLD"}), ("Filipino", {"PHL"}),
        ("Emirati", {"ARE"}), ("Saudis", {"SAU"}), ("Frenchmen", {"FRA"}), ("Congolese", {"COD", "COG"}), ("Swiss", {"CHE"}),
        ("Chechen", {"RUS"}), ("Abkhaz", {"GEO"}), ("Palestinians", {"PSE"}), ("Martian", set()),
    ],
)  # fmt: skip
def test_country_of_demonym_gives_every_country(pack: ActorPack, word: str, codes: set[str]) -> None:
    """Adjectives and nouns, singular and plural."""
    assert set(country_of_demonym(pack, word)) == codes


@pytest.mark.parametrize(
    ("words", "code"),
    [("Kyiv", "UKR"), ("Kiev", "UKR"), ("Nur-Sultan", "KAZ"), ("Washington", "USA"), ("Naypyitaw", "MMR")],
)
def test_country_of_capital_knows_every_name(pack: ActorPack, words: str, code: str) -> None:
    """A capital is found under its present and its former names."""
    assert code in country_of_capital(pack, words)


def test_country_gives_the_state_of_a_code(pack: ActorPack) -> None:
    """A code leads to the state, not to a part that is coded alike."""
    found = country(pack, "GEO")
    assert found is not None
    assert (found.name, found.adjective, found.wikidata) == ("Georgia", "Georgian", "Q230")
    assert country(pack, "XXX") is None


def test_name_in_sentence_adds_the_article(pack: ActorPack) -> None:
    """The article stands where English wants it."""
    assert name_in_sentence(pack.countries["USA"]) == "the United States"
    assert name_in_sentence(pack.countries["NOR"]) == "Norway"
