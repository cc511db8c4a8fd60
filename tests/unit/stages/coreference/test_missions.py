"""Tests of missions called once with where they are and once without."""

from __future__ import annotations

import pytest

from dragoman.records.mentions import Reading
from dragoman.stages.coreference.missions import same_mission
from dragoman.stages.coreference.parties import Party, new_party

EMBASSY, IN_OSLO, IN_LIMA = "body:TCD:embassy", "body:TCD:embassy in NOR", "body:TCD:embassy in PER"


def reading_of(key: str, kind: str = "government") -> Reading:
    """An organ's reading, called by its key."""
    return Reading("name", kind, key, key=key, country="TCD", noun="embassy")


def known(*keys: str) -> list[Party]:
    """The parties of these keys."""
    return [new_party(reading_of(key), key) for key in keys]


@pytest.mark.parametrize(
    ("before", "now", "meant", "key"),
    [
        ([EMBASSY], IN_OSLO, 0, IN_OSLO),
        ([IN_OSLO], EMBASSY, 0, IN_OSLO),
        ([IN_LIMA], IN_OSLO, None, None),
        ([IN_LIMA, IN_OSLO], EMBASSY, None, None),
        (["body:TCD:army", IN_OSLO], EMBASSY, 1, IN_OSLO),
        (["body:MLI:embassy"], EMBASSY, None, None),
    ],
    ids=["its seat told later", "its seat told before", "another seat", "one of two", "among others", "another state"],
)
def test_same_mission_is_the_one_that_fits(before: list[str], now: str, meant: int | None, key: str | None) -> None:
    """And has its seat from then on."""
    parties = known(*before)
    found = same_mission(parties, reading_of(now))
    assert found is (None if meant is None else parties[meant])
    if found is not None:
        assert (found.key, found.name) == (key, key)


def test_same_mission_is_no_crowd() -> None:
    """Nor a body without a state."""
    assert same_mission(known(EMBASSY), reading_of(IN_OSLO, "group")) is None
    assert same_mission(known("organization:embassy"), reading_of("organization:embassy in NOR")) is None
