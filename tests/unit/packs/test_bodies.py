"""Bodies, metonyms, titles and body nouns."""

from __future__ import annotations

import pytest

from dragoman.packs.actor_records import ActorPack
from dragoman.packs.bodies import body_noun, metonym, modifier, organization, title_entry


@pytest.mark.parametrize(
    ("words", "code", "kind", "sectors"),
    [
        ("the U.N.", "UNO", "organization", ()),
        ("IAEA", "UNO", "organization", ()),
        ("European Commission", "EUR", "organization", ("GOV",)),
        ("Shanghai Cooperation Organisation", "IGO", "organization", ()),
        ("Amnesty International", "NGO", "organization", ("SOC",)),
        ("ITAR-TASS", "RUS", "organization", ("JRN",)),
        ("Hezbollah", "LBN", "organization", ("REB", "PTY")),
        ("State Duma", "RUS", "government", ("LEG",)),
        ("CIA", "USA", "government", ("SPY",)),
    ],
)
def test_organization_finds_names_and_acronyms(
    pack: ActorPack, words: str, code: str, kind: str, sectors: tuple[str, ...]
) -> None:
    """A body comes with its code, kind and sectors."""
    found = organization(pack, words)
    assert found is not None
    assert (found.code, found.kind, found.sectors) == (code, kind, sectors)


def test_organization_takes_no_part_of_a_name(pack: ActorPack) -> None:
    """Only the whole name counts."""
    assert organization(pack, "Cooperation Organisation") is None


@pytest.mark.parametrize(
    ("words", "type_", "country", "role"),
    [
        ("the Kremlin", "office", "RUS", "head_of_state"),
        ("Élysée", "office", "FRA", "head_of_state"),
        ("Downing Street", "office", "GBR", "head_of_government"),
        ("Foggy Bottom", "office", "USA", "foreign_minister"),
        ("Turtle Bay", "office", "UNO", "body_head"),
        ("Camp David", "venue", "USA", None),
    ],
)
def test_metonym_tells_offices_from_venues(
    pack: ActorPack, words: str, type_: str, country: str, role: str | None
) -> None:
    """A building stands for an office, or is only a place to meet."""
    found = metonym(pack, words)
    assert found is not None
    assert (found.type, found.country, found.role) == (type_, country, role)


@pytest.mark.parametrize(
    ("words", "role", "sectors"),
    [
        ("president", "head_of_state", ("GOV",)),
        ("Foreign Minister", "foreign_minister", ("GOV",)),
        ("minister of foreign affairs", "foreign_minister", ("GOV",)),
        ("Defense Minister", "defence_minister", ("GOV", "MIL")),
        ("deputy finance minister", "deputy_minister:finance", ("GOV",)),
        ("minister of finance", "minister:finance", ("GOV",)),
        ("spokeswoman", "spokesperson", ("GOV",)),
        ("lawmakers", None, ("LEG",)),
        ("reporters", None, ("JRN",)),
    ],
)
def test_title_entry_gives_role_and_sectors(
    pack: ActorPack, words: str, role: str | None, sectors: tuple[str, ...]
) -> None:
    """A title noun says what its bearer does."""
    found = title_entry(pack, words)
    assert found is not None
    assert (found.role, found.sectors) == (role, sectors)


@pytest.mark.parametrize(
    ("words", "kind", "sectors"),
    [
        ("press service", "government", ("GOV",)),
        ("armed forces", "government", ("MIL",)),
        ("ministry of transport", "government", ("GOV",)),
        ("opposition", "group", ("OPP",)),
        ("ruling party", "organization", ("PTY",)),
    ],
)
def test_body_noun_gives_kind_and_sectors(pack: ActorPack, words: str, kind: str, sectors: tuple[str, ...]) -> None:
    """A common noun names an organ, an organization or a group."""
    found = body_noun(pack, words)
    assert found is not None
    assert (found.kind, found.sectors) == (kind, sectors)


@pytest.mark.parametrize(
    ("word", "effect"),
    [("Former", "former"), ("ex", "former"), ("acting", "acting"), ("elect", "elect"), ("green", None)],
)
def test_modifier_says_what_it_does(pack: ActorPack, word: str, effect: str | None) -> None:
    """A word before a title may change who is meant."""
    assert modifier(pack, word) == effect
