"""A user's checked rows laid over the actors pack: they come before what it knew of the same name or seat."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from dragoman.errors import InputError
from dragoman.packs.actor_records import ActorPack, Organization, Person
from dragoman.packs.overlay import ONE_SEAT, Row, check_rows
from dragoman.packs.persons import find_persons, read_person
from dragoman.packs.surnames import handles_of, loose_handles_of
from dragoman.packs.tables import listed
from dragoman.text.folding import fold

OVERLAY: Final = "overlay"
"""The source of what a user adds."""

FAR: Final = "9990-12-31"
"""The day up to which a user's open end holds."""


def lay_over(pack: ActorPack, rows: Sequence[Row]) -> ActorPack:
    """The pack with the rows in it: they come before what it knew of the same name or seat."""
    organizations, names = dict(pack.organizations), dict(pack.organization_names)
    people: dict[tuple[str, str | None], list[Row]] = {}
    for row in rows:
        if row.kind == "person":
            people.setdefault((fold(row.name), row.wikidata), []).append(row)
            continue
        key = f"{fold(row.name)}/{row.country or ''}"
        organizations[key] = Organization(key, row.name, row.aliases, row.country, row.kind, row.sectors, row.wikidata)
        names |= {fold(name): key for name in (row.name, *row.aliases)}
    pack = replace(pack, organizations=organizations, organization_names=names)
    return _with_people(pack, list(people.values())) if people else pack


def _with_people(pack: ActorPack, people: Sequence[Sequence[Row]]) -> ActorPack:
    persons, titles = list(pack.persons), list(pack.office_titles)
    handles, loose, seats = dict(pack.handles), dict(pack.loose), dict(pack.holders)
    source, day = str(len(pack.sources)), str(len(pack.days))
    for rows in people:
        old = next((p for p in find_persons(pack, rows[0].name.split()) if _same(p, rows[0])), None)
        number, cells = len(persons), []
        for row in rows:
            _end_predecessors(persons, seats, pack, row)
            titles.append((_titled(pack, row), row.role, row.body or ""))
            dates = [(date or "").replace("-", "") for date in (row.since, row.until)]
            cells.append(",".join([str(len(titles) - 1), row.country or "", *dates, source, "y", day]))
            for key in _seat_keys(row):
                seats[key] = f"{number} {seats.get(key, '')}".strip()
        names = dict.fromkeys(a for row in rows for a in row.aliases)
        if old is not None:
            names |= dict.fromkeys((old.name, *old.aliases))
            cells += _other_cells(pack, old, {(row.country, row.role) for row in rows})
        names.pop(rows[0].name, None)
        wikidata = rows[0].wikidata or (old.wikidata if old else None) or ""
        persons.append("\t".join((rows[0].name, wikidata, "|".join(names), ";".join(cells))))
        countries = frozenset(row.country for row in rows if row.country)
        spellings = (rows[0].name, *names)
        for table, keys in (
            (handles, handles_of(spellings, countries)),
            (loose, loose_handles_of(spellings, countries)),
        ):
            for key in keys:
                table[key] = " ".join([str(number), *(n for n in table.get(key, "").split() if not _is(pack, n, old))])
    return replace(
        pack, persons=tuple(persons), office_titles=tuple(titles), handles=handles, loose=loose, holders=seats,
        sources=(*pack.sources, OVERLAY), days=(*pack.days, FAR),
    )  # fmt: skip


def _is(pack: ActorPack, number: str, person: Person | None) -> bool:
    """Whether a line of the pack is the person whom a row of the user replaces."""
    return person is not None and int(number) < len(pack.persons) and read_person(pack, int(number)) == person


def _seat_keys(row: Row) -> set[str]:
    places = {fold(row.body) if row.body else row.country, row.country}
    return {f"{place}/{role}" for place in places if place for role in (row.role, row.role.split(":")[0])}


def _other_cells(pack: ActorPack, old: Person, own: set[tuple[str | None, str]]) -> list[str]:
    """The offices that the pack knows of the same person, without those that the user gives."""
    line = next(one for one in pack.persons if one.startswith(f"{old.name}\t{old.wikidata or ''}\t"))
    cells = line.split("\t")[3].split(";")
    return [c for c, h in zip(cells, old.holdings, strict=True) if (h.country, h.role) not in own]


def _end_predecessors(persons: list[str], seats: Mapping[str, str], pack: ActorPack, row: Row) -> None:
    """Whoever the pack takes to be still in a seat of which there is one has left it when the user's holder begins."""
    if row.role not in ONE_SEAT or not row.since or row.body:
        return
    digits = row.since.replace("-", "")
    for number in seats.get(f"{row.country}/{row.role}", "").split():
        if int(number) >= len(pack.persons):
            continue
        name, wikidata, aliases, cells = persons[int(number)].split("\t")
        parts = [cell.split(",") for cell in cells.split(";")]
        for part in parts:
            if pack.office_titles[int(part[0])][1] == row.role and part[1] == row.country and not part[3]:
                part[3] = digits if part[2] < digits else part[3]
        persons[int(number)] = "\t".join((name, wikidata, aliases, ";".join(",".join(part) for part in parts)))


def _titled(pack: ActorPack, row: Row) -> str:
    """The office as the pack keeps it: {} for the name of the country."""
    country = pack.countries.get(row.country or "")
    if not row.office or row.body or country is None or fold(country.name) in fold(row.office):
        return row.office
    return f"{row.office} of {{}}"


def _same(person: Person, row: Row) -> bool:
    if row.wikidata and person.wikidata:
        return row.wikidata == person.wikidata
    home = {h.country for h in person.holdings}
    return fold(row.name) in {fold(n) for n in (person.name, *person.aliases)} and (
        not row.country or row.country in home
    )


def read_overlay(text: str, source: str, pack: ActorPack) -> ActorPack:
    """The pack with a user's CSV laid over it.

    Args:
        text: The file's text; columns parted by commas or semicolons.
        source: What to call the file in a message.
        pack: The pack that ships.

    Raises:
        InputError: anything is wrong with it; the problems are listed, each with its line.
    """
    rows, problems = check_rows(text, pack)
    if problems:
        raise InputError(listed(source, problems), reason="overlay")
    return lay_over(pack, rows)
