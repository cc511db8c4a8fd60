"""Turns a folder of facts about offices and the hand-made tables in ``tools/actors`` into the compiled actors pack.

Run from the repository's root: ``python -m tools.build_actors FACTS``, FACTS being the folder with
``office-holders-historic.csv.gz``, ``factbook.jsonl.gz`` and the others. The same input gives the same bytes.
"""

from __future__ import annotations

import argparse
import csv
import dataclasses
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final

from dragoman.packs.persons import ORGAN_ROLES
from dragoman.packs.surnames import handles_of, loose_handles_of
from dragoman.text.folding import fold
from tools import actor_sources as sources
from tools.actor_figures import add_names, prune, read_figures
from tools.actor_origins import lines_of, origins_of
from tools.actor_persons import Figure, close_spells, gather, prominence
from tools.actor_places import build_countries, find_places
from tools.actor_roles import settle_portfolio

HAND: Final = Path(__file__).parent / "actors"
PACK: Final = Path(__file__).parent.parent / "src/dragoman/packs/data/actors"


_SEATS: Final = (
    (re.compile(r"(?i)united nations|\bUN\b"), "un"),
    (re.compile(r"NATO|North Atlantic"), "nato"),
    (re.compile(r"(?i)european union|\bEU\b"), "eu"),
)


def read_hand(name: str) -> list[dict[str, str]]:
    """The rows of a hand-made table."""
    with (HAND / name).open(encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter=";"))


def write_lines(name: str, rows: Iterable[Sequence[str]]) -> None:
    """A tab-separated file of the pack, one row a line.

    Raises:
        ValueError: a cell holds a tab or a line break.
    """
    lines = []
    for row in rows:
        if any(re.search(r"[\t\n]", cell) for cell in row):
            raise ValueError(f"{name}: a cell holds a tab or line break: {row}")
        lines.append("\t".join(row))
    (PACK / name).write_text("\n".join(lines) + "\n", encoding="utf-8")


def title_template(raw: sources.Raw) -> str:
    """The office as a reader writes it, ``{}`` for the country's name."""
    title = raw.title[:1].upper() + raw.title[1:]
    if "{}" in title or raw.role.startswith("figure:") or raw.country in {"IGO", "UNO", "EUR", "NGO"}:
        return title
    match = re.match(r"(?i)^(.*?(?:ambassador|high commissioner|permanent \w+|nuncio))( to .*)$", title)
    if match:
        return f"{match.group(1)} of {{}}{match.group(2)}"
    if raw.country == "VAT" and "ope" in title:
        return "Pope"
    if raw.body:
        body = raw.body.title() if raw.body.islower() else raw.body
        return title if fold(raw.body) in fold(title) else f"{title} of {body}"
    return f"{title} of {{}}"


def _monarch_title(raw: sources.Raw) -> str:
    if raw.title.lower() not in {"monarch", "sovereign"} and not raw.title.endswith("(Monarch)"):
        return raw.title
    female = {"Elizabeth II", "Margrethe II of Denmark", "Beatrix of the Netherlands", "Margrethe II", "Beatrix"}
    if raw.country == "LUX":
        return "Grand Duke"
    return "Queen" if raw.name in female or raw.name.startswith(("Elizabeth II", "Margrethe", "Beatrix")) else "King"


def refine(raw: sources.Raw, places: sources.Places, portfolios: Mapping[str, str]) -> sources.Raw:
    """The row with what a list words badly put right, and the country or portfolio of the office in its role."""
    role, title, body = settle_portfolio(raw.role, portfolios), _monarch_title(raw), raw.body
    if raw.country == "IND" and title == "Minister of Foreign Affairs" and raw.source == sources.HISTORIC:
        role, title = "deputy_minister:foreign affairs", "Foreign Secretary"  # the list words the secretary so
    if raw.country == "ESP" and re.search("Foreign Action|Transparency", title):
        role, body = "minister:foreign action", "Catalonia"
    if title == "President of the European Council" and raw.since >= "2009-12" and "Zapatero" in raw.name:
        title = "President of the Council of the European Union"  # the rotating presidency
        body = "Council of the European Union"
    if raw.country == "AFG" and title == "Supreme Leader" and "2001-11" < raw.since < "2021-08-15":
        role, title, body = "party_leader", "Leader of the Taliban", "Taliban"  # out of power in those years
    if role == "ambassador":
        role = _accredit(raw.title, places)
    if role == "permanent_representative":
        seats = [seat for pattern, seat in _SEATS if pattern.search(raw.title)]
        role = f"permanent_representative:{seats[0]}" if seats else role
    return dataclasses.replace(raw, role=role, title=title, body=body)


def _accredit(title: str, places: sources.Places) -> str:
    match = re.search(r"(?i)\b(?:to|in) (?:the )?(.+)$", title)
    if not match:
        return "ambassador"
    if any(pattern.search(match.group(1)) for pattern, _ in _SEATS):
        return "permanent_representative"
    target = places.find(match.group(1)) or places.find(f"the {match.group(1)}")
    return f"ambassador:{target[0]}" if target else "ambassador"


def read_all(facts: Path, places: sources.Places, problems: list[str]) -> list[sources.Raw]:
    """Every holding of every source, the most trusted list of a time first."""
    rows = list(sources.read_wikidata(facts / "office-holders-historic.csv.gz", places, problems))
    rows += sources.read_wikidata(facts / "office-holders-2025-01-31.csv.gz", places, problems)
    rows += sources.read_ministers(facts / "foreign-ministers-2023-2026.csv")
    rows += sources.read_bodies(facts / "body-heads.csv")
    rows += sources.read_spokespeople(facts / "spokespeople.csv")
    rows += sources.read_extra(HAND / "extra_holdings.csv")
    rows += read_figures(HAND / "public_figures.csv")
    rows += sources.read_factbook(
        facts / "factbook.jsonl.gz", frozenset(places.countries.values()) - {"HKG", "PSE", "TWN", "ATA"}
    )
    portfolios = {
        fold(name): row["portfolio"] for row in read_hand("portfolios.csv") for name in row["names"].split("|")
    }
    return [refine(raw, places, portfolios) for raw in rows]


def write_persons(figures: Sequence[Figure]) -> dict[str, int]:
    """The tables of persons, surname keys, holders, office titles, sources and days; returns how many rows each has."""
    titles: dict[tuple[str, str, str], int] = {}
    cited: dict[str, int] = {}
    days: dict[str, int] = {}
    lines = []
    for figure in figures:
        cells = []
        for raw in figure.holdings:
            title = titles.setdefault((title_template(raw), raw.role, raw.body), len(titles))
            source, day = cited.setdefault(raw.source, len(cited)), days.setdefault(raw.asof, len(days))
            since, until = raw.since.replace("-", ""), raw.until.replace("-", "")
            cells.append(f"{title},{raw.country},{since},{until},{source},{raw.checked[:1]},{day}")
        lines.append((figure.name, figure.wikidata, "|".join(sorted(figure.aliases)), ";".join(cells)))
    write_lines("persons.tsv", lines)
    write_lines("office_titles.tsv", titles)
    write_lines("sources.tsv", ((source,) for source in cited))
    write_lines("days.tsv", ((day,) for day in days))
    write_indexes(figures)
    holdings = sum(len(figure.holdings) for figure in figures)
    return {"persons": len(lines), "holdings": holdings, "office titles": len(titles)}


def write_indexes(figures: Sequence[Figure]) -> None:
    """Surname keys, the looser ones too, and seats, each with the numbers of the persons that it leads to.

    And the words of names with the countries where they are at home.
    """
    handles: dict[str, dict[int, None]] = defaultdict(dict)
    loose: dict[str, dict[int, None]] = defaultdict(dict)
    holders: dict[str, dict[int, None]] = defaultdict(dict)
    for number, figure in enumerate(figures):
        for raw in figure.holdings:
            kind = raw.role.split(":")[0]
            places = [fold(raw.body) if raw.body else raw.country]
            if raw.body and (kind in ORGAN_ROLES or (raw.country, kind) == ("EUR", "foreign_minister")):
                places.append(raw.country)
            for place in places:
                for role in (raw.role, kind):
                    holders[f"{place}/{role}"][number] = None
        for handle in handles_of(figure.names(), figure.countries()):
            handles[handle][number] = None
        for handle in loose_handles_of(figure.names(), figure.countries()):
            loose[handle][number] = None
    for name, index in (("handles", handles), ("loose", loose), ("holders", holders)):
        write_lines(f"{name}.tsv", ((key, " ".join(map(str, numbers))) for key, numbers in sorted(index.items())))
    for name, table in zip(("name_words", "name_parts"), origins_of(figures), strict=True):
        write_lines(f"{name}.tsv", lines_of(table))


def write_tables() -> None:
    """The hand-made tables, made ready to load."""
    for name in ("organizations", "metonyms", "titles", "body_nouns", "modifiers", "portfolios", "sector_words"):
        rows = [row for path in sorted(HAND.glob(f"{name}*.csv")) for row in read_hand(path.name)]
        write_lines(f"{name}.tsv", ([cell.strip() for cell in row.values()] for row in rows))
    write_lines("given_names.tsv", ([row["names"]] for row in read_hand("given_names.csv")))


def note_numbers(numbers: str) -> None:
    """Put the numbers of the pack into its description, which `dragoman packs` prints."""
    card = PACK / "PACK.md"
    text = card.read_text(encoding="utf-8")
    card.write_text(re.sub(r"(?m)^- \*\*Numbers\*\*:.*$", f"- **Numbers**: {numbers}", text), encoding="utf-8")


def main() -> None:
    """Build the pack and print what is in it and what contradicts itself."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("facts", type=Path, help="folder with the lists of office holders")
    parser.add_argument(
        "--problems", type=Path, help="where to write every contradiction (default: print a count only)"
    )
    arguments = parser.parse_args()
    facts: Path = arguments.facts
    problems: list[str] = []
    PACK.mkdir(parents=True, exist_ok=True)
    countries = build_countries(facts, read_hand("countries.csv"), read_hand("territories.csv"))
    write_lines("countries.tsv", countries)
    places = find_places(countries, read_hand("regions.csv"))
    given = {
        name: row["names"].split("|")[0] for row in read_hand("given_names.csv") for name in row["names"].split("|")
    }
    tags = sources.read_tags(facts / "kremlin-person-tags.csv.gz")
    figures = gather(read_all(facts, places, problems), read_hand("aliases.csv"), tags, given, problems)
    add_names(figures, HAND / "public_figures.csv")
    prune(figures)
    close_spells(figures, problems)
    figures.sort(key=lambda figure: (prominence(figure), fold(figure.name), figure.wikidata))
    counts = write_persons(figures)
    write_tables()
    unchecked = sum(raw.checked == "no" for figure in figures for raw in figure.holdings)
    latest = max(raw.asof for figure in figures for raw in figure.holdings)
    bodies = len((PACK / "organizations.tsv").read_text(encoding="utf-8").splitlines())
    note_numbers(
        f"{counts['persons']:,} persons with {counts['holdings']:,} offices ({unchecked:,} unchecked), "
        f"{len(countries)} countries and territories, {bodies:,} bodies; latest list {latest}"
    )
    if arguments.problems:
        arguments.problems.write_text("\n".join(problems) + "\n", encoding="utf-8")
    print(counts, f"{len(problems)} problems")


if __name__ == "__main__":
    main()
