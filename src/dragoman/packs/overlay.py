"""A user's own actors, from CSV: people with their offices, bodies, their other names; read and checked here.

Columns, in any order: ``name`` and ``kind`` (person, organization or government) are needed; ``aliases`` (parted by
``|``), ``country`` (ISO 3166-1 alpha-3, KOS, or a PLOVER code for bodies of no state), ``sectors`` (PLOVER, parted by
``|``), ``wikidata``, and for a person ``office`` (the title, "Minister of Foreign Affairs"), ``role`` (its class where
the title does not say it), ``body`` (the body or region in which it is held), ``since``, ``until`` (ISO dates, as
precise as known). A person may have several rows, one for each office.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from dragoman.packs.actor_records import ActorPack, Title
from dragoman.packs.bodies import title_entry
from dragoman.packs.tables import Cells, read_table, split_cell
from dragoman.text.folding import fold

COLUMNS: Final = (
    "name", "kind", "aliases", "country", "sectors", "wikidata", "office", "role", "body", "since", "until",
)  # fmt: skip
KINDS: Final = ("person", "organization", "government")
BODY_CODES: Final = ("IGO", "UNO", "EUR", "NGO", "IMG", "ISM", "MNC")
SECTORS: Final = frozenset(
    "COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC".split()
)
LONGEST_NAME: Final = 200
"""Characters of a name beyond which a row is surely broken."""

_DATE: Final = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?")
_ITEM: Final = re.compile(r"Q[1-9]\d*")
ONE_SEAT: Final = frozenset("head_of_state head_of_government foreign_minister defence_minister central_bank".split())
"""Classes of offices of which a state has one: a user's holder ends the one whom the pack takes to be still in it."""


@dataclass(frozen=True, slots=True)
class Row:
    """A checked row. ``line``: its number in the file, the head being 1."""

    line: int
    name: str
    kind: str
    aliases: tuple[str, ...]
    country: str | None
    sectors: tuple[str, ...]
    wikidata: str | None
    office: str
    role: str
    body: str | None
    since: str | None
    until: str | None


def check_rows(text: str, pack: ActorPack) -> tuple[tuple[Row, ...], tuple[str, ...]]:
    """The sound rows of a CSV text, and every problem of the others with its line; see the module for the columns."""
    found, problems = read_table(text, COLUMNS, COLUMNS[:2], lambda cells: _problems(cells, pack))
    rows = tuple(_row(line, cells, pack) for line, cells in found)
    return rows, (*problems, *_overlaps(rows))


def _problems(cells: Cells, pack: ActorPack) -> Iterator[str]:
    name, kind, country = cells["name"], cells["kind"], cells["country"]
    if not fold(name):
        yield "no name"
    for one in (name, *split_cell(cells["aliases"])):
        if len(one) > LONGEST_NAME or "\t" in one:
            yield f"{one[:40]!r} … is too long for a name"
    if kind not in KINDS:
        yield f"the kind {kind!r} is none of {', '.join(KINDS)}"
    if country and country not in pack.countries and country not in BODY_CODES:
        yield f"the country {country!r} is no ISO 3166-1 alpha-3 code, KOS or {', '.join(BODY_CODES)}"
    yield from (f"unknown sector {s!r}" for s in split_cell(cells["sectors"]) if s not in SECTORS)
    if (item := cells["wikidata"]) and not _ITEM.fullmatch(item):
        yield f"{item!r} is no Wikidata id (Q and a number)"
    since, until = cells["since"], cells["until"]
    bad = [date for date in (since, until) if date and not _DATE.fullmatch(date)]
    yield from (f"{date!r} is no ISO date (YYYY, YYYY-MM or YYYY-MM-DD)" for date in bad)
    if since and until and not bad and until < since[: len(until)]:
        yield f"ends ({until}) before it begins ({since})"
    office = cells["office"]
    if office and not country:
        yield f"the office {office!r} needs a country"
    if (since or until or cells["role"]) and not office:
        yield "role, since and until need an office"
    if office and kind in KINDS[1:]:
        yield "only a person holds an office"


def _row(line: int, cells: Cells, pack: ActorPack) -> Row:
    office = cells["office"]
    entry = title_entry(pack, office.split(" of ")[0]) if office else None
    entry = (title_entry(pack, office) if office else None) or entry
    return Row(
        line, cells["name"], cells["kind"], split_cell(cells["aliases"]), cells["country"] or None,
        split_cell(cells["sectors"]), cells["wikidata"] or None, office,
        cells["role"] or _role(entry, split_cell(cells["sectors"])), cells["body"] or None,
        cells["since"] or None, cells["until"] or None,
    )  # fmt: skip


def _role(entry: Title | None, sectors: Sequence[str]) -> str:
    """The class of an office: its title's, else that of a public figure with these sectors."""
    return entry.role if entry and entry.role else f"figure:{'|'.join(sectors)}" if sectors else "other"


def _overlaps(rows: Sequence[Row]) -> Iterator[str]:
    """Two people in one seat at one time."""
    seats: dict[tuple[str | None, str | None, str], list[Row]] = {}
    for row in rows:
        if row.role in ONE_SEAT:
            seats.setdefault((row.country, row.body, row.role), []).append(row)
    for held in seats.values():
        ordered = sorted(held, key=lambda r: r.since or "")
        for one, other in pairwise(ordered):
            if fold(one.name) != fold(other.name) and (one.until or "9999") > (other.since or "0000"):
                yield (
                    f"line {other.line}: {other.name} is {other.office} of {other.country} while {one.name} still is "
                    f"(line {one.line}): give the first an end"
                )
