"""``dragoman verify``."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from dragoman.records.codec import json_line

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

    from dragoman.records.record import Record

    Run = Callable[..., Result]


def test_verify_is_content_with_sound_records(run: Run, tmp_path: Path, hand_record: Record) -> None:
    """Nothing on standard output, exit code 0."""
    path = tmp_path / "r.jsonl"
    path.write_text(json_line(hand_record) + "\n", encoding="utf-8")
    result = run("verify", path)
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "dragoman: 1 records checked, 0 with violations\n"


def test_verify_prints_violations_with_their_place(run: Run, hand_record: Record) -> None:
    """A line for each violation: file, line, dispatch, what; exit code 1."""
    data = hand_record.to_dict()
    data["times"][0]["span"] = [0, 7]
    result = run("verify", "-", input=json_line(hand_record) + "\n" + json.dumps(data) + "\nbroken\n")
    assert result.exit_code == 1
    assert result.stdout.splitlines() == [
        "-:2 (d1): $.times[0].text is 'Tuesday', its span holds 'OSLO, M'",
        "-:3: not JSON: Expecting value at character 0",
    ]


def test_verify_says_when_there_is_nothing_to_check(run: Run, tmp_path: Path) -> None:
    """A missing and an empty file: exit code 65."""
    (tmp_path / "empty.jsonl").write_text("")
    result = run("verify", tmp_path / "empty.jsonl", tmp_path / "gone.jsonl")
    assert result.exit_code == 65
    assert "gone.jsonl: cannot be read: No such file" in result.stderr
