"""People in political news who hold no office of the executive, as holdings of a class that says their sectors."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path

from dragoman.text.folding import fold
from tools.actor_persons import Figure
from tools.actor_sources import Raw


def read_figures(path: Path) -> Iterator[Raw]:
    """The rows of ``public_figures.csv``: general knowledge, unchecked; a figure's role is its title."""
    with path.open(encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter=";"):
            role = f"figure:{row['sectors']}"
            yield Raw(
                row["name"], "", _title(row["role"]), role, row["country"], "", row["since"], row["until"],
                "general knowledge", "no", "2025-12-31",
            )  # fmt: skip


def add_names(people: Sequence[Figure], path: Path) -> None:
    """Give the people of ``public_figures.csv`` the other spellings that stand there."""
    with path.open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file, delimiter=";") if row["names"]]
    known: dict[tuple[str, str], list[Figure]] = {}
    for figure in people:
        for name in figure.names():
            for country in figure.countries():
                known.setdefault((fold(name), country), []).append(figure)
    for row in rows:
        for figure in known.get((fold(row["name"]), row["country"]), ()):
            figure.aliases |= {name.strip() for name in row["names"].split("|")} - {figure.name, ""}


def prune(people: Sequence[Figure]) -> None:
    """Leave out of the figures what the lists of offices say better: other titles of one time, and "former"."""
    for figure in people:
        offices = [h for h in figure.holdings if not h.role.startswith("figure:")]
        if offices:
            figure.holdings = [
                h for h in figure.holdings
                if not h.role.startswith("figure:") or not (_is_former(h) or any(_overlap(h, o) for o in offices))
            ]  # fmt: skip


def _is_former(holding: Raw) -> bool:
    return holding.role.startswith("figure:ELI") or holding.title.startswith("Former")


def _overlap(one: Raw, other: Raw) -> bool:
    return (one.since or "0") < (other.until or "9") and (other.since or "0") < (one.until or "9")


def _title(words: str) -> str:
    return words[:1].upper() + words[1:]
