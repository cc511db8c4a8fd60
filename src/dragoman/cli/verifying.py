"""The run of ``dragoman verify``: files of records into lines of what is wrong with them."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dragoman import workflows
from dragoman.cli import exits
from dragoman.export.phrases import flat, visible
from dragoman.ingest.sources import STDIN

if TYPE_CHECKING:
    from collections.abc import Iterator


def run(files: tuple[str, ...]) -> int:
    """Check the records of files; the exit code. Violations go to the standard output, one a line."""
    records = broken = unread = 0
    for name in files:
        try:
            for finding in workflows.verify(_lines(name)):
                records += 1
                broken += bool(finding.violations)
                for violation in finding.violations:
                    place = f"{name}:{finding.line}" + (f" ({finding.id})" if finding.id else "")
                    click.echo(visible(flat(f"{place}: {violation}")))
        except BrokenPipeError:
            raise
        except OSError as error:
            unread += 1
            exits.say(f"{name}: cannot be read: {error.strerror or error}")
    exits.say(f"{records} records checked, {broken} with violations")
    if not records:
        return exits.NOTHING_READ
    return exits.SOME_FAILED if broken or unread else exits.OK


def _lines(name: str) -> Iterator[bytes]:
    """The lines of a file or of the standard input."""
    if name == STDIN:
        yield from sys.stdin.buffer
    else:
        with Path(name).open("rb") as stream:
            yield from stream
