"""Paths (files, folders, ``-``) into items: dispatches, and failures for what could not be read."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import IO, TYPE_CHECKING

from dragoman.errors import InputError
from dragoman.ingest.dispatches import FIELDS, as_dispatch
from dragoman.ingest.encoding import MAX_BYTES, read_bytes, size_message
from dragoman.records.codec import load_json
from dragoman.records.record import Failure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dragoman.records.dispatch import Dispatch

STDIN = "-"
LINES = (".jsonl", ".ndjson")
"""Files of one JSON object a line."""

FOUND = (".txt", *LINES)
"""The files that are read in a folder; a file named by itself is read whatever its name."""


@dataclass(frozen=True, slots=True)
class Item:
    """Something to read: its name (path, ``path:line``), the dispatch or why there is none, and a note for people."""

    name: str
    content: Dispatch | Failure
    note: str | None = None


def find_files(paths: Iterable[str]) -> Iterator[str]:
    """The files to read, in a stable order: paths as given, a folder's files sorted, its folders below likewise.

    Hidden files and folders are left out. A path that does not exist and an empty folder are given as they are:
    ``read_files`` says what is wrong with them.
    """
    for path in paths:
        if path != STDIN and Path(path).is_dir():
            within = list(_walk(path))
            yield from within or [path]
        else:
            yield path


def _walk(folder: str) -> Iterator[str]:
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(f for f in folders if not f.startswith("."))
        for name in sorted(files):
            if not name.startswith(".") and name.lower().endswith(FOUND):
                yield str(Path(place) / name)


def read_files(files: Iterable[str], published: str | None = None) -> Iterator[Item]:
    """The items of files, each file opened when it is its turn; ``published`` is for those that state no day.

    A file that cannot be read gives one ``Failure``; a broken line of JSON Lines gives one for that line.
    """
    for name in files:
        try:
            yield from _read_file(name, published)
        except InputError as error:
            yield _failed(name, error.reason, str(error).removeprefix(f"{name}: "))
        except OSError as error:
            reason = "missing" if isinstance(error, FileNotFoundError) else "io"
            yield _failed(name, reason, f"cannot be read: {error.strerror or error}")


def _failed(name: str, reason: str, message: str) -> Item:
    return Item(name, Failure(source=name, reason=reason, message=message))


def _read_file(name: str, published: str | None) -> Iterator[Item]:
    if name == STDIN:
        yield from _read_stdin(published)
        return
    path = Path(name)
    if path.is_dir():
        raise InputError(f"no file to read in this folder: it has no {' or '.join(FOUND)}", reason="missing")
    with path.open("rb") as stream:
        if path.suffix.lower() in LINES:
            yield from _read_lines(_lines(stream), name, published)
        else:
            yield _read_text(stream.read(MAX_BYTES + 1), name, published)


def _read_stdin(published: str | None) -> Iterator[Item]:
    """Standard input is one text, or JSON Lines where its first line is an object with a text."""
    stream = sys.stdin.buffer
    first = stream.readline(MAX_BYTES + 1)
    if _is_row(first):
        yield from _read_lines(chain([first], _lines(stream)), STDIN, published)
    else:
        rest = stream.read(MAX_BYTES + 1 - len(first)) if len(first) <= MAX_BYTES else b""
        yield _read_text(first + rest, STDIN, published)


def _is_row(line: bytes) -> bool:
    """Whether a line is a JSON object with a text."""
    if not line.lstrip(b"\xef\xbb\xbf \t").startswith(b"{"):
        return False
    try:
        row = load_json(line.decode("utf-8-sig"))
    except (InputError, UnicodeDecodeError):
        return False
    return isinstance(row, dict) and "text" in row


def _read_text(data: bytes, name: str, published: str | None) -> Item:
    """A file of one dispatch."""
    found = read_bytes(data, name)
    note = f"not UTF-8; read as {found.encoding}, which is a guess" if found.guessed else None
    return Item(name, as_dispatch({"text": found.text, "published": published}), note)


def _lines(stream: IO[bytes]) -> Iterator[bytes]:
    """The lines of a stream; of a line over the limit the first part only, which is over the limit too."""
    while line := stream.readline(MAX_BYTES + 1):
        yield line
        while len(line) > MAX_BYTES and not line.endswith(b"\n"):
            line = stream.readline(MAX_BYTES + 1)
            if not line:
                return


def _read_lines(lines: Iterable[bytes], name: str, published: str | None) -> Iterator[Item]:
    """JSON Lines: an item a line, blank lines left out; a file without any line is a failure."""
    seen = False
    for number, line in enumerate(lines, start=1):
        if line.strip():
            seen = True
            yield _read_line(line, f"{name}:{number}", published)
    if not seen:
        raise InputError("empty: there is no line in it", reason="empty")


def _read_line(line: bytes, name: str, published: str | None) -> Item:
    """A line of JSON Lines; a broken one fails for itself alone."""
    try:
        return Item(name, _parse_line(line, published))
    except InputError as error:
        return _failed(name, error.reason, str(error))


def _parse_line(line: bytes, published: str | None) -> Dispatch:
    if len(line) > MAX_BYTES:
        raise InputError(size_message(len(line)), reason="size")
    try:
        row = load_json(line.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise InputError(
            f"JSON Lines are UTF-8, but byte {error.start} of the line is not", reason="encoding"
        ) from None
    if not isinstance(row, Mapping) or "text" not in row:
        raise InputError(
            f'a line is a JSON object with a "text" (and, if known, {", ".join(FIELDS[1:])})', reason="json"
        )
    return as_dispatch({**row, "published": row.get("published") or published})
