"""Errors as messages and exit codes."""

from __future__ import annotations

import click
import pytest
from click.testing import CliRunner

from dragoman.cli import exits
from dragoman.errors import InputError, InternalError, ModelError, PackError, StoreError

ERRORS: list[tuple[BaseException, int, str]] = [
    (InputError("no text"), 65, "no text"),
    (ModelError("no model"), 69, "no model"),
    (PackError("bad pack"), 69, "bad pack"),
    (StoreError("no store"), 74, "no store"),
    (InternalError("broken promise"), 70, "internal error (broken promise): please report it"),
    (KeyError("k"), 70, "internal error (KeyError: 'k'): please report it"),
    (FileNotFoundError(2, "No such file", "x"), 74, "cannot read or write x: No such file"),
    (OSError(28, "No space left on device"), 74, "cannot read or write a stream: No space left on device"),
    (KeyboardInterrupt(), 130, "interrupted"),
]


@pytest.mark.parametrize(("error", "code", "message"), ERRORS)
def test_invoke_turns_every_error_into_a_line_and_a_code(
    error: BaseException, code: int, message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing that a command raises reaches the user as a traceback."""
    monkeypatch.delenv("DRAGOMAN_DEBUG", raising=False)

    @click.group(cls=exits.Commands)
    def group() -> None: ...

    @group.command()
    def fail() -> None:
        raise error

    result = CliRunner().invoke(group, ["fail"])
    assert result.exit_code == code
    assert result.stderr.startswith(f"dragoman: {message}")
    assert len(result.stderr.splitlines()) == 1


def test_say_lets_nothing_act_on_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    """A file name with an escape sequence and a line end stays one harmless line."""
    exits.say("bad\x1b[31m\nname")
    assert capsys.readouterr().err == "dragoman: bad␛[31m name\n"
