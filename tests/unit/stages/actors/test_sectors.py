"""Tests of the sectors that a phrase says."""

from __future__ import annotations

import pytest

from dragoman.packs.actor_records import ActorPack
from dragoman.stages.actors.sectors import sectors_of


@pytest.mark.parametrize(
    ("phrase", "sectors"),
    [
        ("Ukrainian agricultural workers", "AGR"),
        ("a team of heavily armed police", "COP"),
        ("opposition lawmakers", "LEG OPP"),
        ("political prisoners", "CVL OPP"),
        ("police officials", "COP"),
        ("hospital officials", "MED"),
        ("government officials", "GOV"),
        ("state news agency", "GOV JRN"),
        ("the official newspaper", "GOV JRN"),
        ("state university", "EDU"),
        ("foreign military intelligence agency", "SPY"),
        ("hundreds of protesters", "CVL"),
        ("dozens of students from Lagos", "EDU"),
        ("Orthodox clergy", "REL"),
        ("Muslim leaders", "REL"),
        ("chairman of the company 's board", "BUS"),
        ("People 's Republic", ""),
        ("a red tractor", ""),
    ],
)
def test_sectors_of_reads_head_modifier_and_what_is_behind(actor_pack: ActorPack, phrase: str, sectors: str) -> None:
    """The head noun decides, where it says something; else the words beside and behind it."""
    assert sectors_of(phrase.split(), actor_pack) == tuple(sectors.split())


def test_sectors_of_lets_armed_bodies_have_their_people(actor_pack: ActorPack) -> None:
    """Dissidents of a guerrilla are rebels, doctors of a ministry are doctors."""
    assert sectors_of("FARC dissidents".split(), actor_pack, ("REB",)) == ("REB",)
    assert sectors_of("ministry doctors".split(), actor_pack, ("GOV",)) == ("MED",)


def test_sectors_of_nothing_is_nothing(actor_pack: ActorPack) -> None:
    """No words, no sectors."""
    assert sectors_of((), actor_pack) == ()
