"""The other commands, and the program from outside."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from jsonschema import Draft202012Validator

from dragoman.records.schema import json_schema

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

    Run = Callable[..., Result]


def _program(*arguments: str, **options: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # type: ignore[call-overload,no-any-return]
        [sys.executable, *arguments], capture_output=True, text=True, check=False, timeout=60, **options
    )


def test_schema_prints_the_schema(run: Run) -> None:
    """What is printed is the published schema."""
    printed = json.loads(run("schema").stdout)
    Draft202012Validator.check_schema(printed)
    assert printed == json_schema()


def test_packs_lists_packs(run: Run) -> None:
    """The command works whatever is installed."""
    result = run("packs")
    assert result.exit_code == 0


def test_version_and_help(run: Run) -> None:
    """Both are there, and the help states the exit codes."""
    assert run("--version").stdout.startswith("dragoman ")
    assert "130 interrupted" in run("--help").stdout
    assert run("read", "-h").exit_code == 0


def test_program_starts_without_what_it_does_not_need() -> None:
    """The help loads neither the model's run time, nor numpy, nor rich: that is what makes it quick."""
    code = (
        "import sys\nfrom dragoman.cli import main\nsys.argv = ['dragoman', '--help']\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        "heavy = {'onnxruntime', 'numpy', 'rich', 'tokenizers', 'yaml', 'dragoman.pipeline'}\n"
        "assert not heavy & set(sys.modules), heavy & set(sys.modules)\n"
    )
    result = _program("-c", code)
    assert result.returncode == 0, result.stderr


def test_program_runs_as_a_module() -> None:
    """``python -m dragoman`` is the program."""
    result = _program("-m", "dragoman", "--version")
    assert result.stdout.startswith("dragoman ")


@pytest.mark.skipif(sys.platform == "win32", reason="pipes end otherwise there")
def test_program_ends_quietly_when_its_reader_leaves() -> None:
    """``dragoman schema | head -1``: no message, exit code 141."""
    read_end, write_end = os.pipe()
    os.close(read_end)
    process = subprocess.run(
        [sys.executable, "-m", "dragoman", "schema"], stdout=write_end, stderr=subprocess.PIPE, check=False, timeout=60
    )
    os.close(write_end)
    assert (process.returncode, process.stderr) == (141, b"")


def test_program_survives_a_narrow_locale(tmp_path: Path) -> None:
    """Where the terminal knows ASCII only, characters are escaped and nothing fails."""
    result = _program("-m", "dragoman", "read", "--help", env={**os.environ, "PYTHONIOENCODING": "ascii"})
    assert result.returncode == 0
