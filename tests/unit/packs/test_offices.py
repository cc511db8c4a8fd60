"""Phrases with an office, resolved on a day."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from dragoman.packs.actor_records import ActorPack
from dragoman.packs.offices import resolve_office

Names = Mapping[tuple[str, ...], tuple[str, str]]


@pytest.mark.parametrize(
    ("phrase", "on", "name", "country"),
    [
        ("the Serbian president", "2019-03-01", "Aleksandar Vučić", "SRB"),
        ("Serbia's President Aleksandar Vucic", "2019-03-01", "Aleksandar Vučić", "SRB"),
        ("King of Norway", "2005-06-07", "Harald V", "NOR"),
        ("the president of the People's Republic of China", "2005-03-01", "Hu Jintao", "CHN"),
        ("Iranian President", "2015-05-05", "Hassan Rouhani", "IRN"),
        ("French Foreign Minister Laurent Fabius", "2014-02-02", "Laurent Fabius", "FRA"),
        ("Russian Foreign Minister Sergei Lavrov", "2014-02-02", "Sergey Lavrov", "RUS"),
        ("NATO Secretary General", "2016-01-01", "Jens Stoltenberg", "IGO"),
        ("German leader", "2010-04-01", "Angela Merkel", "DEU"),
        ("Vice President Harris", "2023-02-23", "Kamala Harris", "USA"),
        ("Secretary-General Guterres", "2022-02-23", "António Guterres", "UNO"),
        ("Abkhaz leader", "2022-06-01", "Aslan Bzhania", "GEO"),
        ("former British Prime Minister Tony Blair", "2015-01-01", "Tony Blair", "GBR"),
        ("Angela Merkel", "2015-01-01", "Angela Merkel", "DEU"),
        ("Queen Elizabeth II", "2015-01-01", "Elizabeth II", "GBR"),
        ("Queen Elizabeth II", "2023-01-01", "Elizabeth II", "GBR"),
    ],
)
def test_resolve_office_finds_who_is_meant(
    pack: ActorPack, names: Names, phrase: str, on: str, name: str, country: str
) -> None:
    """Title and country, with or without a name, and a name alone."""
    answer = resolve_office(pack, phrase, on, names)
    assert answer.person is not None
    assert (answer.person.name.startswith(name), answer.country) == (True, country)


def test_resolve_office_gives_both_holders_of_a_handover(pack: ActorPack, names: Names) -> None:
    """The newer first, with a reason."""
    answer = resolve_office(pack, "the Russian president", "2012-05-07", names)
    assert answer.person is not None
    assert answer.person.name == "Vladimir Putin"
    assert {"Vladimir Putin", "Dmitry Medvedev"} <= {one.person.name for one in answer.candidates}
    assert answer.reason == "several holders on that day"


@pytest.mark.parametrize(
    ("phrase", "reason"),
    [
        ("a bus driver", "no office and no name in the phrase"),
        ("Zorblax Quimby", "nobody known fits"),
        ("the president of Norway", "nobody known fits"),
        ("Quebec premier", "nobody known fits"),
        ("Minister Singh", "several bearers of the name"),
    ],
)
def test_resolve_office_refuses_with_a_reason(pack: ActorPack, names: Names, phrase: str, reason: str) -> None:
    """Nothing is better than somebody wrong."""
    answer = resolve_office(pack, phrase, "2015-01-01", names)
    assert answer.person is None
    assert answer.reason == reason


def test_resolve_office_keeps_the_modifier(pack: ActorPack, names: Names) -> None:
    """What stands before the title is told."""
    assert resolve_office(pack, "former French President Jacques Chirac", "2010-01-01", names).modifier == "former"
