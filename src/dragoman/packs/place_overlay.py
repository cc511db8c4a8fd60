"""A user's own places, from CSV, laid over the gazetteer that ships.

Columns, in any order: ``name``, ``country`` (ISO 3166-1 alpha-3 or KOS), ``latitude`` and ``longitude`` (degrees) are
needed; ``aliases`` (parted by ``|``), ``feature`` (city, capital, region, district, area; by default city),
``population`` and ``geonames`` (the GeoNames id) may stand beside them. A user's place takes its names for itself:
what the gazetteer knew under them is not found any more.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from dragoman.errors import InputError
from dragoman.packs.gazetteer import FEATURES, GazetteerPack
from dragoman.packs.tables import Cells, listed, read_table, split_cell
from dragoman.text.folding import fold

COLUMNS: Final = ("name", "country", "latitude", "longitude", "aliases", "feature", "population", "geonames")
NEEDED: Final = COLUMNS[:4]
_CODES: Final = {name: code for code, name in FEATURES.items() if name != "country"}


def check_places(text: str, countries: frozenset[str]) -> tuple[tuple[Cells, ...], tuple[str, ...]]:
    """The sound rows of a CSV text, and every problem of the others with its line; see the module for the columns.

    Args:
        text: The file's text.
        countries: The codes that a country may have.
    """
    found, problems = read_table(text, COLUMNS, NEEDED, lambda cells: _problems(cells, countries))
    return tuple(cells for _, cells in found), tuple(problems)


def _problems(row: Cells, countries: frozenset[str]) -> Iterator[str]:
    if not fold(row["name"]) or any("\t" in value for value in row.values()):
        yield "no name, or a tab in a cell"
    if row["country"] not in countries:
        yield f"the country {row['country']!r} is no ISO 3166-1 alpha-3 code or KOS"
    for name, most in (("latitude", 90.0), ("longitude", 180.0)):
        try:
            good = abs(float(row[name])) <= most
        except ValueError:
            good = False
        if not good:
            yield f"the {name} {row[name]!r} is no number of degrees from -{most:.0f} to {most:.0f}"
    if row["feature"] and row["feature"] not in _CODES:
        yield f"the feature {row['feature']!r} is none of {', '.join(_CODES)}"
    yield from (f"the {n} {row[n]!r} is no whole number" for n in COLUMNS[6:] if row[n] and not row[n].isdecimal())


def read_places(text: str, source: str, pack: GazetteerPack, countries: frozenset[str]) -> GazetteerPack:
    """The gazetteer with a user's CSV laid over it.

    Args:
        text: The file's text.
        source: What to call the file in a message.
        pack: The pack that ships.
        countries: The codes that a country may have.

    Raises:
        InputError: anything is wrong with it; the problems are listed, each with its line.
    """
    rows, problems = check_places(text, countries)
    if problems:
        raise InputError(listed(source, problems), reason="overlay")
    added = [line for row in rows for line in _lines(row)]
    taken = {line.split(b"\t", 1)[0] for line in added}
    lines = [line for line in pack.table.splitlines() if line.split(b"\t", 1)[0] not in taken]
    for line in added:
        insort(lines, line)
    return replace(pack, table=b"\n".join(lines) + b"\n")


def _lines(row: Cells) -> Iterator[bytes]:
    """A line under each name of a place; whole thousands of inhabitants, as the pack keeps them."""
    people = str(int(row["population"] or 0) // 1000 or "")
    for name in dict.fromkeys((row["name"], *split_cell(row["aliases"]))):
        if key := fold(name):
            cells = (
                key, _CODES[row["feature"] or "city"], row["name"], row["country"], "", row["latitude"],
                row["longitude"], row["geonames"], people,
            )  # fmt: skip
            yield "\t".join(cells).encode()
