"""Turns the words of a text into countries: names, demonyms, capitals."""

from __future__ import annotations

from dragoman.packs.actor_records import ActorPack, Country
from dragoman.text.folding import fold


def country(pack: ActorPack, code: str) -> Country | None:
    """The state with this code; a key such as "abkhazia" or "PRI" gives the territory itself.

    Args:
        pack: The loaded pack.
        code: ISO 3166-1 alpha-3, KOS, or another key of the table.

    Returns:
        The record, or None for an unknown code.
    """
    return pack.countries.get(code)


def country_of_name(pack: ActorPack, words: str) -> Country | None:
    """The country or territory that these words are a name or abbreviation of, exactly.

    Args:
        pack: The loaded pack.
        words: "Great Britain", "the U.S.", "Burma"; case, accents, points and a leading "the" do not matter.

    Returns:
        The record (its ``code`` is what PLOVER codes, its ``sectors`` hold PRE for a partly recognised entity), or
        None. Whether "us" is written as a country and not as a pronoun is for the caller: see ``capital_only``.
    """
    key = pack.country_names.get(_drop_article(fold(words)))
    return pack.countries[key] if key else None


def country_of_demonym(pack: ActorPack, word: str) -> tuple[str, ...]:
    """Codes of the countries whose adjective or people this word names; several for "Congolese", perhaps none."""
    return pack.demonyms.get(_drop_article(fold(word)), ())


def territory_of_demonym(pack: ActorPack, word: str) -> Country | None:
    """The territory without a state's standing whose adjective this folded word is: "scottish", "abkhaz"."""
    for record in pack.countries.values():
        if record.kind in {"partly", "region"} and any(fold(form) == word for form in record.demonyms):
            return record
    return None


def country_of_capital(pack: ActorPack, words: str) -> tuple[str, ...]:
    """Codes of the countries whose capital, or seat of government, has this name."""
    return pack.capitals.get(fold(words), ())


def name_in_sentence(record: Country) -> str:
    """The name with its article: "the United States", "Norway"."""
    return f"{record.article} {record.name}" if record.article else record.name


def _drop_article(folded: str) -> str:
    return folded.removeprefix("the ")
