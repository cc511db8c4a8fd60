"""Tests of whom a bare surname means, with the actors pack that ships."""

from __future__ import annotations

import pytest

from dragoman.packs.actor_records import ActorPack
from dragoman.packs.leaders import HEADS_BEARERS, KNOWN_ALONE, KNOWN_BEARERS, leader_named
from dragoman.packs.persons import find_persons


@pytest.mark.parametrize(
    ("surname", "on", "around", "expected"),
    [
        ("Bush", "2003-04-05", ("USA",), "Q207"),
        ("Bush", "2003-04-05", (), "Q207"),
        ("Bush", "2024-03-04", (), None),
        ("Erdogan", "2024-03-04", (), "Q39259"),
        ("Sisi", "2024-03-04", (), "Q307871"),
        ("Xi", "2024-03-04", (), "Q15031"),
        ("Brown", "2008-03-04", (), None),
        ("Brown", "2008-03-04", ("GBR",), "Q10648"),
        ("Cameron", "2024-03-04", (), "Q192"),
        ("Kim", "2024-03-04", (), None),
        ("Kim", "2024-03-04", ("PRK",), "Q56226"),
        ("Bush", "2003-04-05", None, "Q207"),
        ("Chirac", "2003-04-05", (), "Q2105"),
        ("Guterres", "2020-01-01", ("UNO", "TLS"), "Q311440"),
        ("Singh", "2005-12-06", ("IND",), "Q41914"),
        ("Smith", "2020-01-01", None, None),
        ("Trump", "2022-06-01", None, "Q22686"),
        ("Qqqq", "2022-06-01", None, None),
        ("Obama", "2015-06-09", (), "Q76"),
        ("Obama", "2005-06-09", (), None),
        ("Obama", "2018-06-09", (), None),
        ("Abbas", "2015-06-09", (), "Q127998"),
        ("Johnson", "2020-05-05", (), None),
        ("Johnson", "2020-05-05", ("GBR",), "Q180589"),
        ("Kim", "2015-06-09", (), None),
    ],
)
def test_leader_named_knows_whom_a_bare_surname_means(
    pack: ActorPack, surname: str, on: str, around: tuple[str, ...] | None, expected: str | None
) -> None:
    """A leader in office, where the text speaks of the country or hardly anybody else has the name."""
    who = leader_named(pack, surname, on, around)
    assert (who.person.wikidata if who else None) == expected


def test_leader_named_gives_a_monarch_of_many_realms_the_best_known(pack: ActorPack) -> None:
    """Charles III reigns in more than a dozen states and is known as one's."""
    who = leader_named(pack, "Charles", "2024-03-04", ())
    assert who is not None
    assert who.holding is not None
    assert (who.person.name, who.holding.country) == ("Charles III", "GBR")


def test_leader_named_wants_the_country_of_small_states_where_many_bear_the_name(pack: ActorPack) -> None:
    """Of two surnames that some fifteen people bear, the head of a state of ``KNOWN_ALONE`` is known by his alone."""
    for surname, country, alone in (("Sharif", "PAK", True), ("Condé", "GIN", False)):
        count = len({p.wikidata or p.name for p in find_persons(pack, [surname])})
        assert HEADS_BEARERS < count <= KNOWN_BEARERS
        assert (country in KNOWN_ALONE) is alone
        assert (leader_named(pack, surname, "2015-06-09", ()) is not None) is alone
        there = leader_named(pack, surname, "2015-06-09", (country,))
        assert there is not None
        assert there.holding is not None
        assert there.holding.country == country
