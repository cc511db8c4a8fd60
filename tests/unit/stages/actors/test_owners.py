"""Tests of phrases that begin with a person to whom somebody belongs, with the actors pack that ships."""

from __future__ import annotations

import pytest

from dragoman.packs.actor_records import ActorPack
from dragoman.stages.actors.owners import owned
from dragoman.stages.actors.piece import Piece
from dragoman.stages.actors.pieces import Phrases, cut_pieces
from dragoman.text.tokens import split_tokens


def pieces_of(phrase: str, pack: ActorPack, entries: Phrases) -> tuple[Piece, ...]:
    """The pieces of a phrase."""
    return cut_pieces([phrase[start:end] for start, end in split_tokens(phrase)], entries, pack.modifiers)


@pytest.mark.parametrize(
    ("phrase", "rest", "country"),
    [
        ("Norwegian Prime Minister Kari Lund's aide Marko Ilic", "aide Marko Ilic", "NOR"),
        ("Kari Lund's aide Marko Ilic", "aide Marko Ilic", None),
        ("Kari Lund’s aide", "aide", None),
        ("Kari Lund's Serbian counterpart", "Serbian counterpart", None),
        ("Vladimir Putin's envoy", "envoy", "RUS"),
        ("Wang Yi's deputy", "deputy", "CHN"),
        ("Merkel's foreign minister", "foreign minister", "DEU"),
        ("Vladimir Putin's envoy's aide Kari Lund", None, None),
        ("Marko Ilic's and Norwegian Prime Minister Kari Lund's aides", "aides", "NOR"),
    ],
)
def test_owned_is_who_stands_behind_the_last_owner(
    phrase: str, rest: str | None, country: str | None, actor_pack: ActorPack, entries: Phrases
) -> None:
    """Without the owner, whose country is that of the phrase before his name, else that of the one who bears it."""
    found = owned(pieces_of(phrase, actor_pack, entries), actor_pack, "2020-09-10")
    assert (" ".join(p.text for p in found.pieces) if found else None) == rest
    assert (found.country if found else None) == country


def test_owned_counts_the_rest_from_its_own_first_word(actor_pack: ActorPack, entries: Phrases) -> None:
    """The place of the rest in the phrase, and its pieces as if it stood alone."""
    pieces = pieces_of("Norwegian Prime Minister Kari Lund's aide Marko Ilic", actor_pack, entries)
    found = owned(pieces, actor_pack, "2020-09-10")
    assert found is not None
    assert found.first == 6
    assert found.pieces == pieces_of("aide Marko Ilic", actor_pack, entries)


def test_owned_knows_no_owner_by_name_without_a_day(actor_pack: ActorPack, entries: Phrases) -> None:
    """Who bears a name alone is a matter of the day; what the phrase says is not."""
    for phrase, country in (("Merkel's aide", None), ("German Chancellor Merkel's aide", "DEU")):
        found = owned(pieces_of(phrase, actor_pack, entries), actor_pack, None)
        assert found is not None
        assert found.country == country


@pytest.mark.parametrize(
    "phrase",
    [
        "Mr Lund's plan",
        "Kari Lund's Security Council",
        "Kari Lund's foreign ministry",
        "Kari Lund's team of ministers",
        "Kari Lund's ministers' council",
        "Norway's aide",
        "the president's aide Kari Lund",
        "Kari Lund, aide",
        "Kari Lund's",
        "Kari Lund",
        "aide",
    ],
)
def test_owned_is_nobody_where_no_person_owns_somebody(phrase: str, actor_pack: ActorPack, entries: Phrases) -> None:
    """Things and bodies are nobody's people; states and offices are owners of another sort."""
    assert owned(pieces_of(phrase, actor_pack, entries), actor_pack, "2020-09-10") is None


def test_owned_of_nothing_is_nobody(actor_pack: ActorPack) -> None:
    """No pieces, no owner."""
    assert owned((), actor_pack, None) is None
