"""The command line: arguments into calls of ``workflows``, results onto the streams, errors into exit codes."""

from __future__ import annotations

import sys
from io import TextIOWrapper


def main() -> None:
    """The console script ``dragoman``."""
    from dragoman.cli.commands import dragoman

    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a narrow locale costs characters, never the run
    dragoman(prog_name="dragoman")
