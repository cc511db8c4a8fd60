"""Turns the gazetteer's files into a table of place names that is searched without being parsed."""

from __future__ import annotations

import gzip
import zlib
from dataclasses import dataclass, replace
from importlib import resources
from importlib.resources.abc import Traversable
from typing import TYPE_CHECKING, Final

from dragoman.errors import PackError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

FEATURES: Final = {
    "c": "city",
    "C": "capital",
    "r": "region",
    "d": "district",
    "n": "country",
    "a": "area",
}
"""Code in the file -> feature. A region is of the first order (state, province), a district of the second."""

_REFERENCES: Final = (b"=", b"+")
"""Marks of a line that refers to a place: by a rare name, by one as usual as its own."""

_COLUMNS: Final = 9
_PLACES: Final = "places.tsv.gz"
_DEMONYMS: Final = "demonyms.tsv"


@dataclass(frozen=True, slots=True)
class Toponym:
    """A place that a name may mean.

    ``country``: ISO 3166-1 alpha-3 or KOS, ``None`` where it is no country's; ``admin``: code of its first-order
    region, to compare within one country; ``latitude``, ``longitude``: degrees; ``geonames``: the GeoNames id;
    ``population``: inhabitants in whole thousands; ``usual``: the name
    looked up is its own or as usual, not a rare one.
    """

    name: str
    feature: str
    country: str | None
    admin: str | None
    latitude: float | None
    longitude: float | None
    geonames: int | None
    population: int
    usual: bool = True


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class GazetteerPack:
    """The loaded pack. ``table``: lines of UTF-8, sorted by folded name; ``demonyms``: folded adjective -> country."""

    table: bytes
    demonyms: Mapping[str, str]


def load_gazetteer(folder: Traversable | None = None) -> GazetteerPack:
    """The pack, checked in its outline; every line is checked by ``check_gazetteer``.

    Args:
        folder: Where the pack's files are, by default the ones shipped.

    Raises:
        PackError: a file is missing or damaged.
    """
    folder = folder if folder is not None else resources.files("dragoman.packs") / "data" / "gazetteer"
    try:
        table = gzip.decompress((folder / _PLACES).read_bytes())
        lines = (folder / _DEMONYMS).read_text("utf-8").splitlines()
    except (OSError, EOFError, zlib.error, UnicodeDecodeError) as error:
        raise PackError(f"gazetteer: {folder} cannot be read ({error}): reinstall dragoman") from error
    if not table.endswith(b"\n") or any(line.count("\t") != 1 for line in lines):
        raise PackError(f"gazetteer: {folder} is cut short or has another format: reinstall dragoman")
    return GazetteerPack(table, dict(line.split("\t") for line in lines))


def find_toponyms(pack: GazetteerPack, folded_name: str) -> tuple[Toponym, ...]:
    """The places that a name may mean, largest population first; empty where it names none.

    Args:
        pack: The loaded pack.
        folded_name: The name as ``text.folding.fold`` writes it.
    """
    found: dict[tuple[str, int | None, str | None], Toponym] = {}
    for line in _lines(pack.table, folded_name):
        cells = line.split(b"\t")
        for place in _follow(pack.table, cells) if cells[1] in _REFERENCES else (_toponym(cells),):
            found.setdefault((place.name, place.geonames, place.country), place)
    return tuple(sorted(found.values(), key=lambda t: (-t.population, t.geonames or 0, t.name)))


def _follow(table: bytes, cells: list[bytes]) -> Iterator[Toponym]:
    """The place to which another of its names refers, by key and id (or name)."""
    for line in _lines(table, cells[2].decode()):
        other = line.split(b"\t")
        if other[1] not in _REFERENCES:
            place = _toponym(other)
            if cells[3].decode() in (str(place.geonames), place.name):
                yield place if cells[1] == b"+" else replace(place, usual=False)


def _lines(table: bytes, key: str) -> Iterator[bytes]:
    """The lines with a key: a binary search over the bytes, then line by line."""
    prefix = key.encode("utf-8", "replace") + b"\t"
    at = _first_line(table, prefix)
    while table.startswith(prefix, at):
        end = table.index(b"\n", at)
        yield table[at:end]
        at = end + 1


def _first_line(table: bytes, prefix: bytes) -> int:
    """Where the first line begins that is not smaller than the prefix."""
    low, high = 0, len(table)
    while low < high:
        start = table.rfind(b"\n", low, (low + high) // 2) + 1 or low
        end = table.index(b"\n", start)
        if table[start:end] < prefix:
            low = end + 1
        else:
            high = start
    return low


def _toponym(cells: list[bytes]) -> Toponym:
    key, feature, name, country, admin, latitude, longitude, number, people = (cell.decode() for cell in cells)
    return Toponym(
        name=name or key.title(),
        feature=FEATURES[feature],
        country=country or None,
        admin=admin or None,
        latitude=float(latitude) if latitude else None,
        longitude=float(longitude) if longitude else None,
        geonames=int(number) if number else None,
        population=1000 * int(people) if people else 0,
    )


def check_gazetteer(pack: GazetteerPack) -> tuple[str, ...]:
    """Every problem of the pack with its line: order, columns, codes, references that lead nowhere."""
    problems: list[str] = []
    previous = b""
    for number, line in enumerate(pack.table.splitlines(), start=1):
        cells = line.split(b"\t")
        if line <= previous:
            problems.append(f"line {number}: out of order")
        previous = line
        if cells[1:2] in ([mark] for mark in _REFERENCES):
            if len(cells) != 4 or not any(True for _ in _follow(pack.table, cells)):
                problems.append(f"line {number}: {cells[0].decode()!r} leads nowhere")
        elif len(cells) != _COLUMNS or cells[1].decode() not in FEATURES:
            problems.append(f"line {number}: not {_COLUMNS} columns with a feature")
        elif (place := _toponym(cells)).latitude is not None and not (
            abs(place.latitude) <= 90 and abs(place.longitude or 0.0) <= 180
        ):
            problems.append(f"line {number}: {place.name} lies outside the earth")
    return tuple(problems)
