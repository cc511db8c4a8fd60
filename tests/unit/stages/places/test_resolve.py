"""Tests of the choice among the places of one name."""

from __future__ import annotations

from dragoman.packs.gazetteer import Toponym
from dragoman.stages.places.resolve import Context, choose, is_inside, prior, read_context

COUNTRY = Toponym("Georgia", "country", "GEO", None, 42.0, 43.0, 1, 3_700_000)
STATE = Toponym("Georgia", "region", "USA", "GA", 33.0, -83.0, 2, 10_000_000)
CITY = Toponym("Atlanta", "city", "USA", "GA", 33.7, -84.4, 3, 500_000)
OTHER = Toponym("Atlanta", "city", "USA", "TX", 33.1, -94.2, 4, 6_000)
NOTHING = Context({}, {})


def test_choose_prefers_the_country_unless_the_text_says_else() -> None:
    """Georgia is the country, and the state after a town of it."""
    assert choose("georgia", (STATE, COUNTRY), NOTHING, ()) is COUNTRY
    assert choose("georgia", (STATE, COUNTRY), NOTHING, (), CITY) is STATE


def test_choose_follows_the_region_beside() -> None:
    """A region after the comma outweighs any population."""
    texas = Toponym("Texas", "region", "USA", "TX", 31.0, -99.0, 5, 29_000_000)
    assert choose("atlanta", (CITY, OTHER), NOTHING, ()) is CITY
    assert choose("atlanta", (CITY, OTHER), NOTHING, (texas,)) is OTHER


def test_choose_distrusts_rare_names() -> None:
    """A city that has the name only among others loses to one of that name."""
    rare = Toponym("Harare", "city", "ZWE", "04", -17.8, 31.0, 6, 1_500_000, usual=False)
    own = Toponym("Salisbury", "city", "GBR", "ENG", 51.1, -1.8, 7, 45_000)
    assert choose("salisbury", (rare, own), NOTHING, ()) is own


def test_read_context_counts_countries_and_regions() -> None:
    """Names and given countries speak of countries; every region of a name is noted."""
    context = read_context([(COUNTRY, STATE)], ["GEO", "FRA"])
    assert context.countries == {"GEO": 2, "FRA": 1}
    assert context.admins == {("USA", "GA"): 1}


def test_is_inside_compares_country_and_region() -> None:
    """A town lies in its state and in its country, in no other."""
    assert is_inside(CITY, STATE)
    assert not is_inside(OTHER, STATE)
    assert not is_inside(CITY, COUNTRY)
    assert not is_inside(COUNTRY, COUNTRY)


def test_prior_ranks_features() -> None:
    """A country comes before a state of more people."""
    assert prior(COUNTRY) > prior(STATE)
