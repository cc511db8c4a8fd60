"""Turns the files of the actors pack into one checked ``ActorPack``; everything to ask it is named here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Final, TypeVar

from dragoman.errors import PackError
from dragoman.packs.actor_records import (
    ActorPack,
    BodyNoun,
    Country,
    Holder,
    Holding,
    Metonym,
    Organization,
    Person,
    Title,
)  # fmt: skip
from dragoman.packs.bodies import body_noun, metonym, modifier, organization, title_entry
from dragoman.packs.countries import country, country_of_capital, country_of_demonym, country_of_name, name_in_sentence
from dragoman.packs.persons import find_persons, held_on, holders, offices_on
from dragoman.text.folding import fold, respelt

__all__ = [
    "ActorPack", "BodyNoun", "Country", "Holder", "Holding", "Metonym", "Organization", "Person", "Title", "body_noun",
    "check_actors", "check_title", "country", "country_of_capital", "country_of_demonym", "country_of_name",
    "find_persons", "held_on",
    "holders", "load_actors", "metonym", "modifier", "name_in_sentence", "offices_on", "organization", "phrases",
    "title_entry",
]  # fmt: skip

T = TypeVar("T")
VERSION: Final = "1"
BODY_CODES: Final = ("IGO", "UNO", "EUR", "NGO", "IMG", "ISM", "MNC")
"""PLOVER's codes for actors without a country."""
_WIDTHS: Final = {
    "countries": 11, "organizations": 6, "metonyms": 6, "titles": 6, "body_nouns": 4, "modifiers": 2, "portfolios": 3,
    "office_titles": 3, "handles": 2, "loose": 2, "holders": 2, "sector_words": 3, "name_words": 2,
    "name_parts": 2,
}  # fmt: skip
_SECTORS: Final = frozenset(
    "COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC".split()
)
_ACRONYM: Final = re.compile(r"(?:[A-Z]\.?){1,6}s?|[A-Z]{2,6}|Nato|Tass")


def load_actors(folder: Traversable | None = None) -> ActorPack:
    """The actors pack that ships with the program; load it once and pass it on.

    Args:
        folder: Where its files lie, by default inside the package.

    Returns:
        The pack, tables of names built, persons left as lines to be decoded when asked for.

    Raises:
        PackError: a file is missing or damaged, or the tables contradict each other; every problem is listed.
    """
    place = folder or resources.files("dragoman.packs") / "data" / "actors"
    files = {name: _read(place, name) for name in (*_WIDTHS, "persons", "given_names", "sources", "days")}
    problems = [problem for name, width in _WIDTHS.items() for problem in _check_width(name, files[name], width)]
    if problems:
        raise PackError("actors pack is damaged, build it again:\n" + "\n".join(problems))
    pack = _build(files)
    problems = list(check_actors(pack))
    if problems:
        raise PackError("actors pack contradicts itself, mend its tables and build it again:\n" + "\n".join(problems))
    return pack


def _read(folder: Traversable, name: str) -> list[str]:
    try:
        return (folder / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise PackError(f"actors pack: {name}.tsv cannot be read ({error}): install the package again") from error


def _check_width(name: str, lines: list[str], width: int) -> list[str]:
    if not lines:
        return [f"{name}.tsv is empty"]
    return [f"{name}.tsv, line {at}: {line.count(chr(9)) + 1} cells instead of {width}"
            for at, line in enumerate(lines, 1) if line.count("\t") != width - 1]  # fmt: skip


def _split(cell: str) -> tuple[str, ...]:
    return tuple(cell.split("|")) if cell else ()


def _table(lines: list[str]) -> list[list[str]]:
    return [line.split("\t") for line in lines]


def _pairs(lines: list[str]) -> dict[str, str]:
    return dict(line.split("\t", 1) for line in lines)


def _build(files: Mapping[str, list[str]]) -> ActorPack:
    records = [_read_country(row) for row in _table(files["countries"])]
    organizations = [_read_organization(row) for row in _table(files["organizations"])]
    metonyms = [
        Metonym(fold(names.split("|")[0]), _split(names), kind, code, office, _split(sectors), role or None)
        for names, kind, code, office, sectors, role in _table(files["metonyms"])
    ]
    titles = [*(_read_title(row) for row in _table(files["titles"])), *_portfolio_titles(_table(files["portfolios"]))]
    nouns = [
        BodyNoun(fold(words.split("|")[0]), _split(words), kind, _split(sectors), role or None)
        for words, kind, sectors, role in _table(files["body_nouns"])
    ]
    nouns += [_portfolio_noun(*row) for row in _table(files["portfolios"])]
    return ActorPack(
        version=VERSION,
        countries={record.key: record for record in records},
        country_names=_first(_name_keys(records)),
        demonyms=_many((fold(word), record.code) for record in records for word in record.demonyms),
        capitals=_many((fold(word), record.code) for record in records for word in record.capitals),
        organizations={body.key: body for body in organizations},
        organization_names=_first(
            (fold(name), body.key) for body in organizations for name in (body.name, *body.names)
        ),
        metonyms={one.key: one for one in metonyms},
        metonym_names=_first((fold(name), one.key) for one in metonyms for name in one.names),
        titles={title.key: title for title in titles},
        title_names=_first((fold(words), title.key) for title in titles for words in title.words),
        body_nouns={noun.key: noun for noun in nouns},
        body_noun_names=_first((fold(words), noun.key) for noun in nouns for words in noun.words),
        modifiers={fold(word): effect for words, effect in _table(files["modifiers"]) for word in words.split("|")},
        sector_words=_first(
            (fold(word), (rank, _split(sectors)))
            for words, sectors, rank in _table(files["sector_words"])
            for word in words.split("|")
        ),
        capital_only=_find_capital_only(records, organizations),
        given_names={name: line.split("|")[0] for line in reversed(files["given_names"]) for name in line.split("|")},
        persons=tuple(files["persons"]),
        handles=_pairs(files["handles"]),
        loose=_pairs(files["loose"]),
        holders=_pairs(files["holders"]),
        name_words=_pairs(files["name_words"]),
        name_parts=_pairs(files["name_parts"]),
        office_titles=tuple((row[0], row[1], row[2]) for row in _table(files["office_titles"])),
        sources=tuple(files["sources"]),
        days=tuple(files["days"]),
    )


def _first(pairs: Iterable[tuple[str, T]]) -> dict[str, T]:
    """The first key of every name: the earlier row of a table wins."""
    names: dict[str, T] = {}
    for name, key in pairs:
        names.setdefault(name, key)
    names.pop("", None)
    return names


def _many(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    names: dict[str, dict[str, None]] = {}
    for name, code in pairs:
        names.setdefault(name.removeprefix("the "), {})[code] = None
    return {name: tuple(codes) for name, codes in names.items() if name}


def _read_country(row: list[str]) -> Country:
    key, code, name, article, adjectives, wikidata, kind, sectors, names, nouns, capitals = row
    forms = tuple(dict.fromkeys((*_split(adjectives), *_split(nouns))))
    first = adjectives.split("|")[0] or name
    return Country(
        key, code, name, article, first, wikidata or None, kind, _split(sectors), _split(names), forms, _split(capitals)
    )


def _name_keys(records: Iterable[Country]) -> Iterable[tuple[str, str]]:
    for kind in ("state", "partly", "region", "historic", "dependency"):
        for record in records:
            if record.kind == kind:
                for name in (record.name, *record.names):
                    yield fold(name).removeprefix("the "), record.key


def _read_organization(row: list[str]) -> Organization:
    name, names, code, kind, sectors, wikidata = row
    return Organization(
        f"{fold(name)}/{code}", name, _split(names), code or None, kind, _split(sectors), wikidata or None
    )


def _read_title(row: list[str]) -> Title:
    words, role, others, sectors, level, code = row
    key = fold(words.split("|")[0]) + (f"/{code}" if code else "")
    return Title(key, _split(words), role or None, _split(others), _split(sectors), level, code or None)


_MINISTERS: Final = (
    "{} minister", "{} ministers", "federal {} minister", "minister of {}", "minister for {}", "minister of the {}",
    "minister of state for {}", "{} secretary", "secretary of {}",
)  # fmt: skip
_DEPUTIES: Final = (
    "deputy {} minister", "deputy minister of {}", "vice {} minister", "vice minister of {}",
    "first deputy {} minister", "deputy {} secretary",
)  # fmt: skip
_MINISTRIES: Final = (
    "{} ministry", "ministry of {}", "ministry for {}", "ministry of the {}", "{} department", "department of {}",
)  # fmt: skip


def _fill(patterns: tuple[str, ...], names: str) -> tuple[str, ...]:
    return tuple(pattern.replace("{}", name) for name in names.split("|") for pattern in patterns)


def _portfolio_titles(rows: list[list[str]]) -> Iterable[Title]:
    """Titles of ministers by portfolio: "finance minister", "deputy minister of finance" and so on."""
    for name, names, cell in rows:
        sectors = _split(cell)
        deputy = f"deputy_minister:{name}"
        yield Title(f"minister/{name}", _fill(_MINISTERS, names), f"minister:{name}", (), sectors, "minister", None)
        yield Title(f"deputy/{name}", _fill(_DEPUTIES, names), deputy, (), sectors, "senior", None)


def _portfolio_noun(portfolio: str, names: str, sectors: str) -> BodyNoun:
    words = _fill(_MINISTRIES, names)
    return BodyNoun(f"ministry/{portfolio}", words, "government", _split(sectors), f"minister:{portfolio}")


def _find_capital_only(records: Iterable[Country], organizations: Iterable[Organization]) -> frozenset[str]:
    """Folded names that count only where the text writes them in capitals: "US" is no pronoun, "WHO" no question."""
    names = [name for record in records for name in record.names]
    names += [name for body in organizations for name in (body.name, *body.names)]
    return frozenset(fold(name) for name in names if _ACRONYM.fullmatch(name))


def check_actors(pack: ActorPack) -> tuple[str, ...]:
    """Every contradiction between the tables of a pack, each with its place; empty for a sound pack."""
    problems = [f"countries.tsv: {one.key} is coded as {one.code}, which is no state here"
                for one in pack.countries.values() if pack.countries.get(one.code, one).kind != "state"]  # fmt: skip
    codes = {*pack.countries, *BODY_CODES}
    for body in pack.organizations.values():
        if body.code is not None and body.code not in codes:
            problems.append(f"organizations.tsv: {body.name} has the unknown code {body.code}")
        if body.kind not in {"organization", "government"}:
            problems.append(f"organizations.tsv: {body.name} has the unknown kind {body.kind!r}")
    for one in pack.metonyms.values():
        if one.country not in codes or one.type not in {"office", "country", "venue"}:
            problems.append(f"metonyms.tsv: {one.names[0]} has the unknown country or type {one.country} {one.type}")
    problems += [f"{type(entry).__name__} {entry.key}: unknown sector {sector}"
                 for table in (pack.organizations, pack.metonyms, pack.titles, pack.body_nouns)
                 for entry in table.values() for sector in entry.sectors if sector not in _SECTORS]  # fmt: skip
    last = len(pack.persons) - 1
    for name, table in (("handles", pack.handles), ("loose", pack.loose), ("holders", pack.holders)):
        problems += [f"{name}.tsv: {key} points behind the last person"
                     for key, numbers in table.items() if int(numbers.rpartition(" ")[2]) > last]  # fmt: skip
    return tuple(problems)


def check_title(pack: ActorPack, words: str) -> str | None:
    """The class of offices that a title names ("minister of finance": "minister:finance"); None where it names none."""
    title = title_entry(pack, words)
    return title.role if title else None


def phrases(pack: ActorPack) -> Mapping[tuple[str, ...], tuple[str, str]]:
    """Every name of a thing in the pack except persons, for a matcher that walks over folded tokens.

    Args:
        pack: The loaded pack.

    Returns:
        Folded words to ``(kind, key)``, kind being ``country``, ``organization``, ``metonym``, ``demonym``,
        ``capital``, ``title`` or ``body_noun``; where one phrase is several, the first of this list. ``key`` leads
        into the table of that kind; for demonyms and capitals it is the phrase itself, folded. Call it once and keep
        the result.
    """
    found: dict[tuple[str, ...], tuple[str, str]] = {}
    tables: tuple[tuple[str, Mapping[str, str]], ...] = (
        ("country", pack.country_names), ("organization", pack.organization_names), ("metonym", pack.metonym_names),
        ("demonym", {name: name for name in pack.demonyms}), ("capital", {name: name for name in pack.capitals}),
        ("title", pack.title_names), ("body_noun", pack.body_noun_names),
    )  # fmt: skip
    for kind, table in tables:
        for name, key in table.items():
            found.setdefault(tuple(respelt(name).split(" ")), (kind, key))
    return found
