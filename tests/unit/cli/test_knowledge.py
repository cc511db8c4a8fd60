"""Questions to the packs on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

    Run = Callable[..., Result]

GOOD = "name,kind,country,office,since\nAna Testova,person,NOR,Minister of Foreign Affairs,2026-01-05\n"


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DRAGOMAN_ACTORS", "")


def test_who_tells_the_holder_of_a_day(run: Run) -> None:
    """By code, by name, and of a body."""
    for place in ("SRB", "Serbia", "serbian"):
        result = run("actors", "who", "foreign minister", "--country", place, "--on", "2020-09-10")
        assert result.exit_code == 0
        assert result.stdout.startswith("Ivica Dačić: Minister of Foreign Affairs of Serbia, 2014-04-27 to 2020-10-22")
    assert "Stoltenberg" in run("actors", "who", "secretary general", "--country", "NATO", "--on", "2020-01-01").stdout


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("who", "boss of bosses", "--country", "SRB"), 65, "is no title"),
        (("who", "foreign minister", "--country", "Ruritania"), 65, "is no country or body"),
        (("who", "foreign minister", "--country", "SRB", "--on", "1700-01-01"), 1, "nobody is known"),
        (("who", "foreign minister", "--country", "SRB", "--on", "yesterday"), 2, "Invalid value"),
        (("find", "Qqqq Zzzz"), 1, "nobody and nothing"),
        (("find", " "), 65, "no name was given"),
        (("check", "nowhere.csv"), 65, "cannot be read"),
    ],
)
def test_what_is_unknown_is_said(run: Run, arguments: tuple[str, ...], code: int, words: str) -> None:
    """One line on the standard error, and its exit code."""
    result = run("actors", *arguments)
    assert result.exit_code == code
    assert words in result.stderr
    assert not result.stdout


def test_find_lists_everybody(run: Run) -> None:
    """A country, a body, people with their offices."""
    assert "Georgia (country, GEO" in run("actors", "find", "Georgia").stdout
    assert "NATO (organization, IGO" in run("actors", "find", "nato").stdout
    lavrov = run("actors", "find", "Lavrov").stdout
    assert "Sergey Lavrov (person, RUS, Q58217)" in lavrov
    assert "    Minister of Foreign Affairs of Russia, 2004-03-09 to" in lavrov


def test_a_file_of_ones_own_counts(run: Run, tmp_path: Path) -> None:
    """Checked, and then asked."""
    file = tmp_path / "own.csv"
    file.write_text(GOOD, encoding="utf-8")
    assert run("actors", "check", file).exit_code == 0
    found = run("actors", "who", "foreign minister", "--country", "NOR", "--on", "2026-02-01", "--actors", file)
    assert found.stdout.startswith("Ana Testova: ")


def test_check_lists_every_problem(run: Run, tmp_path: Path) -> None:
    """All lines at once, also of places, also where a file is no text."""
    file = tmp_path / "own.csv"
    file.write_text("name,kind\n,x\nA,y\n", encoding="utf-8")
    result = run("actors", "check", file)
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 3
    file.write_text("name,country,latitude,longitude\nA,XX,95,\n", encoding="utf-8")
    result = run("places", "check", file)
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 3
    file.write_bytes(b"name,kind\n\xff,person\n")
    assert "not UTF-8" in run("actors", "check", file).stderr
