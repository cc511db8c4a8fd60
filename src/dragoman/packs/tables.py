"""The reading of a user's CSV files, the same for every kind of them."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

Cells = Mapping[str, str]

SHOWN: Final = 20
"""Problems that an error message lists; the check lists all."""


def read_table(
    text: str, columns: Sequence[str], needed: Sequence[str], problems_of: Callable[[Cells], Iterable[str]]
) -> tuple[list[tuple[int, Cells]], list[str]]:
    """The sound rows of a CSV text with a head, each with its line, and every problem of the others.

    Args:
        text: Columns parted by commas or, where the head has more of them, semicolons.
        columns: The names that a column may have.
        needed: Those that must be there.
        problems_of: Everything that is wrong with a row, whose cells are stripped and all there.
    """
    lines = text.lstrip("\ufeff").splitlines()
    head = lines[0] if lines else ""
    reader = csv.reader(lines, delimiter=";" if head.count(";") > head.count(",") else ",", strict=True)
    rows: list[tuple[int, Cells]] = []
    problems: list[str] = []
    try:
        names = [name.strip() for name in next(reader, [])]
        problems += [f"line 1: the column {name!r} is missing" for name in needed if name not in names]
        known = ", ".join(columns)
        problems += [f"line 1: the column {name!r} is unknown; known: {known}" for name in names if name not in columns]
        problems += [
            f"line 1: the column {name!r} is there twice" for name in dict.fromkeys(names) if names.count(name) > 1
        ]
        if problems:
            return [], problems
        for found in reader:
            if not any(cell.strip() for cell in found):
                continue
            if len(found) != len(names):
                problems.append(f"line {reader.line_num}: {len(found)} cells, but the head has {len(names)}")
                continue
            cells = dict.fromkeys(columns, "") | {n: cell.strip() for n, cell in zip(names, found, strict=True)}
            wrong = [f"line {reader.line_num}: {problem}" for problem in problems_of(cells)]
            problems += wrong
            if not wrong:
                rows.append((reader.line_num, cells))
    except csv.Error as error:
        problems.append(f"line {reader.line_num}: not readable as CSV ({error})")
    return rows, problems


def split_cell(cell: str) -> tuple[str, ...]:
    """The parts of a cell that holds several, parted by ``|``."""
    return tuple(part.strip() for part in cell.split("|") if part.strip())


def listed(source: str, problems: Sequence[str]) -> str:
    """The message of a file with problems."""
    more = f"; and {len(problems) - SHOWN} more" if len(problems) > SHOWN else ""
    return f"{source}: nothing was read with it, as it is wrong: {'; '.join(problems[:SHOWN])}{more}"
