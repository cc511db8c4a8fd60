"""Errors into one line on the standard error and an exit code: the only place of the command line that catches them."""

from __future__ import annotations

import os
import sys

import click

from dragoman.errors import DragomanError, InputError, InternalError, ModelError, PackError, StoreError
from dragoman.export.phrases import flat, visible
from dragoman.settings import read_settings

OK = 0
SOME_FAILED = 1
USAGE = 2
NOTHING_READ = 65
UNAVAILABLE = 69
INTERNAL = 70
IO_FAILED = 74
INTERRUPTED = 130
PIPE_CLOSED = 141

CODES: tuple[tuple[type[BaseException], int], ...] = (
    (InputError, NOTHING_READ),
    (ModelError, UNAVAILABLE),
    (PackError, UNAVAILABLE),
    (StoreError, IO_FAILED),
    (InternalError, INTERNAL),
    (BrokenPipeError, PIPE_CLOSED),
    (OSError, IO_FAILED),
    (KeyboardInterrupt, INTERRUPTED),
)
"""Which error ends the program with which code; the first that fits counts, any other is ``INTERNAL``."""


class Commands(click.Group):
    """A group of commands that never shows a user a traceback."""

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; an error becomes a message and an exit code.

        With ``DRAGOMAN_DEBUG=1`` errors that are ours go up as they are.
        """
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except (click.exceptions.Exit, click.ClickException, click.Abort):
            raise
        except (Exception, KeyboardInterrupt) as error:
            code = exit_code(error)
            if code == INTERNAL and read_settings().debug:
                raise
            if code == PIPE_CLOSED:
                _drop_stdout()
            else:
                say(message_of(error, code))
            ctx.exit(code)
        return result


def exit_code(error: BaseException) -> int:
    """The exit code of an error."""
    return next((code for kind, code in CODES if isinstance(error, kind)), INTERNAL)


def message_of(error: BaseException, code: int) -> str:
    """One line that says what happened and what to do."""
    if isinstance(error, KeyboardInterrupt):
        return "interrupted"
    if code == INTERNAL:
        what = str(error) if isinstance(error, DragomanError) else f"{type(error).__name__}: {error}"
        return f"internal error ({what}): please report it; DRAGOMAN_DEBUG=1 shows more"
    if isinstance(error, OSError):
        return f"cannot read or write {error.filename or 'a stream'}: {error.strerror or error}"
    return str(error)


def say(message: str) -> None:
    """A message for people: one line on the standard error, with nothing in it that a terminal would obey."""
    click.echo(f"dragoman: {visible(flat(message))}", err=True)


def _drop_stdout() -> None:
    """Whoever read our output has left: what is still held back goes nowhere, quietly."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, sys.stdout.fileno())
    except (OSError, ValueError):
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - lives until the process ends
