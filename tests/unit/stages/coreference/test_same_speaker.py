"""Tests of the ministry that goes on to tell what its state has told."""

from __future__ import annotations

import pytest

from dragoman.records.mentions import Reading
from dragoman.stages.coreference.parties import Party, Spot, new_party
from dragoman.stages.coreference.same_speaker import STATES, country_of_speaker_before, speaks_for_another


def party(kind: str, country: str | None, *spots: tuple[int, int, bool]) -> Party:
    """A party with mentions: sentence, token, whether as a source."""
    made = new_party(Reading("name", kind, country or "ministry", country=country), country or "ministry")
    made.places.extend(Spot(sentence, token, subject=False, source=source) for sentence, token, source in spots)
    return made


def whose(before: tuple[int, int, bool] = (0, 5, True), *, kind: str = "country", source: bool = True,
          own: str | None = None, organ: str = "government", code: str = "NOR") -> str | None:  # fmt: skip
    """The country of a ministry of the second sentence, where somebody has spoken before."""
    ministry = party(organ, own, (1, 9, source))
    return country_of_speaker_before(ministry, [party(kind, code, before), ministry])


@pytest.mark.parametrize("kind", STATES)
@pytest.mark.parametrize("before", [(0, 5, True), (1, 2, True)])
def test_a_ministry_is_of_the_state_that_spoke_last(kind: str, before: tuple[int, int, bool]) -> None:
    """In the sentence before, or the same one."""
    assert whose(before, kind=kind) == "NOR"


def test_a_ministry_is_of_no_other_state() -> None:
    """Of one that only was named, spoke later, or is a person or a body; nor if its own words tell, or it says nothing."""
    assert whose((0, 5, False)) is None
    assert whose((1, 12, True)) is None
    assert whose(kind="person") is None
    assert whose(code="UNO") is None
    assert whose(own="CHL") is None
    assert whose(source=False) is None
    assert whose(organ="person") is None


def test_speaks_for_another_than_the_state_before() -> None:
    """Where nobody has spoken it may be anybody's."""
    ministry = party("government", None, (1, 9, True))
    others = [party("country", "NOR", (0, 5, True)), ministry]
    assert speaks_for_another(ministry, others, "CHL")
    assert not speaks_for_another(ministry, others, "NOR")
    assert not speaks_for_another(ministry, [ministry], "CHL")
