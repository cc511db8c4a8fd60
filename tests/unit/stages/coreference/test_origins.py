"""Tests of what a name says of the country that a text leaves unsaid."""

from __future__ import annotations

import pytest

from dragoman.packs.actors import ActorPack, load_actors
from dragoman.stages.coreference.origins import of_country, of_none, origins_of
from dragoman.stages.coreference.parties import Party


@pytest.fixture(scope="module")
def pack() -> ActorPack:
    """The pack that ships with the program."""
    return load_actors()


def test_origins_of_wants_a_name_of_ones_own(pack: ActorPack) -> None:
    """A minister without a name has none, nor a ministry, nor a child called by one word."""
    codes = ("NOR", "PER")
    assert origins_of(Party("person", "Lund Berg", [("lund", "berg")]), pack, codes)
    assert origins_of(Party("person", "Lund", [("lund",)], title="minister"), pack, codes)
    assert origins_of(Party("person", "Lund", [("lund",)]), pack, codes) is None
    assert origins_of(Party("person", "minister", title="minister"), pack, codes) is None
    assert origins_of(Party("government", "Lund Berg", [("lund", "berg")]), pack, codes) is None


def test_of_country_tells_fit_and_lead() -> None:
    """Rounded, and no further than the scale goes; of one country alone there is no lead."""
    assert of_country({"NOR": 2.2, "PER": -9.0}, "NOR") == ["name:2", "gap:4"]
    assert of_country({"NOR": 2.2, "PER": -9.0}, "PER") == ["name:-4", "gap:-4"]
    assert of_country({"NOR": 2.2}, "NOR") == ["name:2", "gap:only"]
    assert of_country({"NOR": 2.2}, "PER") == ["name?"]
    assert of_country(None, "PER") == [] == of_none(None)


def test_of_none_tells_the_best_fit() -> None:
    """Who fits nowhere is of none of them."""
    assert of_none({"NOR": 2.2, "PER": -9.0}) == ["none|best:2"]
    assert of_none({}) == ["none|best?"]
