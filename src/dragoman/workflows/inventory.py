"""The packs' own descriptions into a list of what is installed."""

from __future__ import annotations

import gzip
import re
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.resources.abc import Traversable

_LICENCES = re.compile(r"CC[- ]BY(?:-SA|-NC)?(?: \d\.\d)?|CC0(?:[- ]1\.0)?|Apache-2\.0|MIT\b|ODbL")
_TABLES = (".csv", ".tsv", ".jsonl")


@dataclass(frozen=True, slots=True)
class Installed:
    """A pack as its ``PACK.md`` describes it.

    ``rows`` counts its tables' rows, null where it has no tables; ``numbers``: what its description counts.
    """

    name: str
    version: str | None
    licences: tuple[str, ...]
    rows: int | None
    summary: str
    numbers: str | None = None


def list_packs() -> tuple[Installed, ...]:
    """The packs that are installed with Dragoman, by name."""
    folder = files("dragoman.packs") / "data"
    found = (f for f in folder.iterdir() if f.is_dir()) if folder.is_dir() else ()
    return tuple(_describe(f) for f in sorted(found, key=lambda f: f.name) if (f / "PACK.md").is_file())


def _describe(folder: Traversable) -> Installed:
    """What a pack's ``PACK.md`` says of it."""
    text = (folder / "PACK.md").read_text(encoding="utf-8")
    facts = {k.lower(): v.strip() for k, v in re.findall(r"^- \*\*(.+?)\*\*:?\s*(.*)$", text, re.MULTILINE)}
    prose = [p for p in text.split("\n\n") if not p.startswith(("#", "-", "|"))]
    licence = facts.get("licence") or facts.get("license") or text
    return Installed(
        name=folder.name,
        version=facts.get("version"),
        licences=tuple(dict.fromkeys(_LICENCES.findall(licence))),
        rows=_rows(folder),
        summary=" ".join(prose[0].split()) if prose else "",
        numbers=facts.get("numbers"),
    )


def _rows(folder: Traversable) -> int | None:
    """The rows of a pack's tables: lines without comments, and without the head that a CSV file has."""
    counts = [n for n in map(_rows_of, _files(folder)) if n is not None]
    return sum(counts) if counts else None


def _files(folder: Traversable) -> Iterator[Traversable]:
    for thing in folder.iterdir():
        if thing.is_dir():
            yield from _files(thing)
        else:
            yield thing


def _rows_of(file: Traversable) -> int | None:
    name = file.name.lower().removesuffix(".gz")
    if not name.endswith(_TABLES):
        return None
    data = file.read_bytes()
    lines = (gzip.decompress(data) if file.name.lower().endswith(".gz") else data).split(b"\n")
    rows = sum(1 for line in lines if line.strip() and not line.startswith(b"#"))
    return max(0, rows - name.endswith(".csv"))
