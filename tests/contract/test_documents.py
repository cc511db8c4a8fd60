"""The documents say what the program does."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING

import click
import pytest

from dragoman.cli import exits
from dragoman.cli.commands import dragoman
from dragoman.records.record import FORMAT
from dragoman.records.schema import json_schema
from dragoman.records.shape import CHOICES
from dragoman.settings import ACTORS, AS_OF, DEBUG, FRAMES, PLACES, Settings

if TYPE_CHECKING:
    from collections.abc import Iterator

DOCS = Path(__file__).parents[2] / "docs"
pytestmark = pytest.mark.skipif(not DOCS.is_dir(), reason="the documents are not here")


def _text(name: str) -> str:
    return (DOCS / name).read_text(encoding="utf-8")


def _options(command: click.Command) -> Iterator[str]:
    if isinstance(command, click.Group):
        for one in command.commands.values():
            yield from _options(one)
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            yield parameter.opts[-1]


@pytest.mark.parametrize("name", sorted(dragoman.commands))
def test_command_is_documented(name: str) -> None:
    """Each command has its heading in ``docs/cli.md``, each option its name beneath it."""
    sections = re.split(r"^## ", _text("cli.md"), flags=re.MULTILINE)
    section = next((s for s in sections if s.startswith(f"`dragoman {name}")), None)
    assert section is not None, name
    for option in _options(dragoman.commands[name]):
        assert f"`{option}" in section, option


def test_documented_commands_exist() -> None:
    """No heading for a command that is gone."""
    assert set(re.findall(r"^## `dragoman (\w+)", _text("cli.md"), re.MULTILINE)) == set(dragoman.commands)


def test_every_exit_code_is_documented() -> None:
    """The table of exit codes is that of the program."""
    codes = {v for k, v in vars(exits).items() if k.isupper() and isinstance(v, int)}
    assert {int(c) for c in re.findall(r"^\| (\d+) \|", _text("cli.md"), re.MULTILINE)} == codes


def test_every_setting_is_documented() -> None:
    """Each variable of the environment that is read."""
    variables = {"debug": DEBUG, "actors": ACTORS, "places": PLACES, "frames": FRAMES, "as_of": AS_OF}
    assert [f.name for f in fields(Settings)] == list(variables)
    for variable in variables.values():
        assert f"`{variable}`" in _text("cli.md")


def test_every_field_and_value_of_the_json_is_documented() -> None:
    """``docs/json.md`` names every field of every object, and every value of the closed lists."""
    text = _text("json.md")
    assert f"`{FORMAT}`" in text
    schema = json_schema()
    for name, definition in {"Record": schema, **schema["$defs"]}.items():
        section = re.search(rf"^### {name}$(.*?)(?=^##|\Z)", text, re.MULTILINE | re.DOTALL)
        assert section is not None, name
        for field in definition.get("properties", ()):
            assert f"`{field}`" in section[1], f"{name}.{field}"
    for choices in CHOICES.values():
        for value in choices:
            assert f"`{value}`" in text, value
