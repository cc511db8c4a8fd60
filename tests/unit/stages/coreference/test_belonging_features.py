"""Tests of what speaks for somebody's belonging to a country."""

from __future__ import annotations

from dragoman.stages.coreference.belonging_features import features_of, features_of_none
from dragoman.stages.coreference.ground import Ground
from dragoman.stages.coreference.parties import Party, Spot

GROUND = Ground(((0, 0, "NOR", "country subject"), (0, 6, "SWE", "place"), (1, 0, "NOR", "person")), "NOR", None)


def ministry() -> Party:
    """A ministry in the second sentence whose words name no state."""
    at = [Spot(1, 4, subject=True, source=False)]
    return Party("government", "Interior Ministry", sectors=("GOV",), nouns={"interior ministry"}, places=at)


def test_features_of_tell_how_a_country_stands_in_the_text() -> None:
    """Rank, nearness, who of it acts; alone, by sector and by the noun."""
    told = features_of(ministry(), "NOR", GROUND)
    wanted = {"rank:0", "here:1", "acts:True", "places only:False", "between:0", "back:0 person", "home"}
    assert wanted <= set(told)
    assert {"GOV/rank:0", "ministry~rank:0", "government|rank:0"} <= set(told)


def test_features_of_a_country_that_is_only_a_place() -> None:
    """It is named once, in the sentence before, and nobody of it acts."""
    told = set(features_of(ministry(), "SWE", GROUND))
    assert {"rank:1", "here:0", "sentence before:1", "places only:True", "acts:False", "between:1"} <= told


def test_features_of_none_tell_who_it_is_and_how_many_countries_there_are() -> None:
    """The more there are, the likelier one of them is meant."""
    assert {"none|noun:ministry", "none|countries:2", "none|government|countries:2"} <= set(
        features_of_none(ministry(), GROUND)
    )
