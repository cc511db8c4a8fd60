"""Tests of what a text says of countries."""

from __future__ import annotations

from dragoman.packs.actors import load_actors
from dragoman.stages.coreference.ground import REPORTING, Ground, ground_of, last_before
from dragoman.stages.coreference.parties import Party, Spot
from dragoman.stages.coreference.state import State
from tests.unit.stages.test_dates import make_document

SPOTS = ((0, 3, "NOR", "country subject"), (1, 0, "SWE", "place"), (1, 5, "NOR", "person"))


def test_ground_knows_its_countries_most_first() -> None:
    """The dateline's counts as one, even where nothing else of it is named."""
    ground = Ground(SPOTS, "FIN", None)
    assert ground.codes == ("NOR", "SWE", "FIN")
    assert ground.of("NOR") == [SPOTS[0], SPOTS[2]]


def test_last_before_is_the_country_named_last() -> None:
    """Up to the word, not of it."""
    ground = Ground(SPOTS, None, None)
    told = [last_before(Spot(*at, subject=False, source=False), ground) for at in ((0, 3), (1, 0), (1, 2))]
    assert told == [None, "NOR", "SWE"]


def test_ground_of_leaves_out_who_reports() -> None:
    """What is told to a British agency is not about Britain."""
    state = State(make_document(""), [], [], load_actors(), None, frozenset())
    for sector in ("GOV", *sorted(REPORTING)):
        at = [Spot(0, len(state.parties), subject=False, source=False)]
        state.parties.append(Party("organization", sector, country="GBR", sectors=(sector,), places=at))
    assert ground_of(state, ()).spots == ((0, 0, "GBR", "organization"),)
