"""Frames of one's own: found, tested, and read with."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from dragoman.cli.commands import dragoman

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result

MINE = """\
- id: agreement.twin
  kind: agreement
  type: AGREE
  cameo: "030"
  verbs: [twin]
  roles: {agent: actors, patient: actors, with: actors}
  sure: 0.9
  examples:
  - text: Norway and Chile twinned their ports on Monday.
    trigger: twinned
    roles: {actors: [Norway, Chile]}
"""
WRONG = MINE + "  - text: Norway and Peru twinned two ports.\n    not: true\n"


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DRAGOMAN_FRAMES", "")


def run(*arguments: str) -> Result:
    """The command line."""
    return CliRunner().invoke(dragoman, list(arguments))


def written(folder: Path, text: str, name: str = "mine.yaml") -> str:
    """The path of a file with these frames."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_frames_find_shows_codes_and_examples(tmp_path: Path) -> None:
    """Shipped ones, and those of a file of one's own."""
    found = run("frames", "find", "hunger strike")
    assert found.exit_code == 0
    assert found.stdout.startswith("other.hunger_strike (other, PROTEST, hunger, CAMEO 142; sure ")
    assert "agreement.twin" in run("frames", "find", "twin", "--frames", written(tmp_path, MINE)).stdout
    unknown = run("frames", "find", "defenestrate gently")
    assert (unknown.exit_code, unknown.stdout) == (1, "")
    assert "no frame knows" in unknown.stderr
    assert run("frames", "find", " ").exit_code == 65


def test_frames_test_reads_the_examples(tmp_path: Path) -> None:
    """What holds is silent; what does not is one line with file, line and frame."""
    held = run("frames", "test", written(tmp_path, MINE))
    assert (held.exit_code, held.stdout) == (0, "")
    failed = run("frames", "test", written(tmp_path, WRONG, "wrong.yaml"))
    assert failed.exit_code == 1
    assert "wrong.yaml:1: agreement.twin: 'Norway and Peru twinned two ports.': is read as this act" in failed.stdout


def test_frames_test_knows_what_a_plan_amounts_to(tmp_path: Path) -> None:
    """An example of a visit to come is an agreement, which is no fault of the frame."""
    planned = """\
- id: visit.come
  kind: visit
  type: CONSULT
  mode: visit
  cameo: "042"
  verbs: [come]
  roles: {agent: visitor, to: host}
  sure: 0.9
  examples:
  - text: The Malaysian premier will come to Riyadh on Saturday.
    trigger: come
"""
    held = run("frames", "test", written(tmp_path, planned))
    assert (held.exit_code, held.stdout) == (0, "")


@pytest.mark.parametrize(
    ("text", "words"), [("- id: x\n", "no kind None"), ("just words", "mine.yaml:1"), ("", "mine.yaml:1")]
)
def test_a_wrong_file_is_refused_with_its_line(tmp_path: Path, text: str, words: str) -> None:
    """Without a traceback."""
    result = run("frames", "test", written(tmp_path, text))
    assert result.exit_code in (1, 65)
    assert words in result.stderr + result.stdout
    assert "Traceback" not in result.output


def test_read_uses_frames_of_ones_own(tmp_path: Path) -> None:
    """Their word on kind and type goes before the models'."""
    dispatch = tmp_path / "dispatch.txt"
    dispatch.write_text("OSLO, March 14. Norway and Chile twinned their ports on Monday.", encoding="utf-8")
    plain = json.loads(run("read", str(dispatch), "--json").stdout)
    own = json.loads(run("read", str(dispatch), "--json", "--frames", written(tmp_path, MINE)).stdout)
    assert ("agreement", "AGREE") not in [(e["kind"], e["type"]) for e in plain["events"]]
    assert [(e["kind"], e["type"], e["origin"]) for e in own["events"]] == [
        ("agreement", "AGREE", "frame:agreement.twin")
    ]


def test_explain_says_why(tmp_path: Path) -> None:
    """Frame, words with places, day with its basis."""
    dispatch = tmp_path / "dispatch.txt"
    dispatch.write_text(
        "OSLO, March 14, 2024 (Reuters) - Norway's foreign minister telephoned her Chilean counterpart on Thursday.",
        encoding="utf-8",
    )
    said = run("explain", str(dispatch))
    assert said.exit_code == 0
    assert "frame call.telephone (calls.yaml:" in said.stdout
    assert "14 March 2024: “Thursday”, counted from the dateline" in said.stdout
    assert run("explain", str(tmp_path / "nowhere.txt")).exit_code == 65
