"""The run of ``dragoman read``: items through the reader, each outcome written as soon as it is there."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from dragoman import workflows
from dragoman.cli import exits
from dragoman.ingest.sources import LINES, STDIN, Item, find_files, read_files
from dragoman.records.record import Failure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from dragoman.records.record import Record


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the user asked for."""

    paths: tuple[str, ...]
    published: str | None = None
    as_json: bool = False
    html: str | None = None
    workers: int = 1
    explain: bool = False


@dataclass(slots=True)
class _Tally:
    """What a run has done so far."""

    read: int = 0
    failed: int = 0
    events: int = 0

    def code(self) -> int:
        """The exit code that this comes to."""
        if not self.failed:
            return exits.OK
        return exits.SOME_FAILED if self.read else exits.NOTHING_READ

    def summary(self) -> str:
        """One line of it."""
        return f"{self.read} read, {self.failed} failed, {self.events} events"


class _Writer(Protocol):
    """Where records go."""

    def write(self, name: str, record: Record) -> None: ...
    def close(self) -> None: ...


class _JsonWriter:
    """JSON Lines on the standard output, UTF-8 whatever the locale, flushed line by line."""

    def __init__(self) -> None:
        self.stream = sys.stdout.buffer

    def write(self, name: str, record: Record) -> None:  # noqa: ARG002 - a record says itself what it is
        from dragoman.records.codec import json_line

        self.stream.write(json_line(record).encode() + b"\n")
        self.stream.flush()

    def close(self) -> None:
        """Nothing is held back."""


class _TableWriter:
    """Tables for people on the standard output."""

    def __init__(self) -> None:
        from dragoman.cli.table import open_console

        self.console = open_console(sys.stdout)

    def write(self, name: str, record: Record) -> None:
        from dragoman.cli.table import print_record

        print_record(self.console, name, record)

    def close(self) -> None:
        """Nothing is held back."""


class _ReasonWriter:
    """Why each event was coded so, in lines on the standard output."""

    def __init__(self) -> None:
        self.frames = {frame.id: frame for frame in workflows.load_resources().frames.frames}

    def write(self, name: str, record: Record) -> None:
        import click

        from dragoman.export.explain import explain_record
        from dragoman.export.phrases import flat, visible

        click.echo(visible(flat(name)))
        for line in explain_record(record, self.frames):
            click.echo(visible(line))

    def close(self) -> None:
        """Nothing is held back."""


@dataclass(slots=True)
class _PageWriter:
    """One HTML page; it is written at the end, also of a run that is interrupted, and replaces the file at once."""

    path: str
    articles: list[tuple[str, str]] = field(default_factory=list)

    def write(self, name: str, record: Record) -> None:  # noqa: ARG002 - a record says itself what it is
        from dragoman.export.html import page_title, record_article

        self.articles.append((page_title(record), record_article(record, len(self.articles) + 1)))

    def close(self) -> None:
        """Write the page."""
        from dragoman.export.html import join_page

        if not self.articles:
            exits.say(f"{self.path} was not written: no document could be read")
            return
        path = Path(self.path)
        part = path.with_name(path.name + ".part")
        part.write_text(join_page(self.articles), encoding="utf-8", newline="")
        part.replace(path)
        exits.say(f"wrote {self.path}")


def run(wanted: Wanted) -> int:
    """Read what was asked for; the exit code. Data go to the standard output, messages to the standard error.

    Raises:
        OSError: the output cannot be written.
        ModelError: the language model is missing or damaged.
        PackError: a pack is.
    """
    if wanted.html is not None and not os.access(Path(wanted.html).absolute().parent, os.W_OK):
        raise NotADirectoryError(20, "its folder does not exist or cannot be written", wanted.html)
    files = list(find_files(wanted.paths))
    countable = not any(f == STDIN or f.lower().endswith(LINES) for f in files)
    writers = _writers(wanted)
    tally = _Tally()
    items = read_files(files, wanted.published)
    try:
        with _progress(len(files), countable=countable) as step:
            for item, outcome in workflows.read_items(items, wanted.workers):
                step()
                _settle(item, outcome, writers, tally)
    except KeyboardInterrupt:
        exits.say(f"interrupted: {tally.summary()}; what was read has been written")
        return exits.INTERRUPTED
    finally:
        for writer in writers:
            writer.close()
    if tally.read + tally.failed > 1:
        exits.say(tally.summary())
    return tally.code()


def _writers(wanted: Wanted) -> list[_Writer]:
    """Where the records go: the table is for runs that ask for nothing else."""
    writers: list[_Writer] = [_ReasonWriter()] if wanted.explain else []
    if wanted.as_json:
        writers.append(_JsonWriter())
    if wanted.html is not None:
        writers.append(_PageWriter(wanted.html))
    return writers or [_TableWriter()]


def _settle(item: Item, outcome: Record | Failure, writers: list[_Writer], tally: _Tally) -> None:
    """Write one outcome and count it."""
    if item.note:
        exits.say(f"{item.name}: {item.note}")
    if isinstance(outcome, Failure):
        tally.failed += 1
        exits.say(f"{outcome.source}: {outcome.message}")
        return
    for writer in writers:
        writer.write(item.name, outcome)
    tally.read += 1
    tally.events += len(outcome.events)


@contextmanager
def _progress(total: int, *, countable: bool) -> Iterator[Callable[[], None]]:
    """A progress bar on the standard error, where it is a terminal that the data do not go to as well."""
    if (countable and total < 2) or not sys.stderr.isatty() or sys.stdout.isatty():
        yield lambda: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("reading"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("reading", total=total if countable else None)
        yield lambda: bar.advance(task)
