"""``dragoman read``: what goes where, and with which exit code."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from dragoman.records.codec import read_json_line
from dragoman.records.verification import violations

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

    from dragoman.records.record import Record

    Run = Callable[..., Result]


@pytest.fixture
def wire(tmp_path: Path, hand_record: Record) -> Path:
    """A file with the text that the reader knows."""
    path = tmp_path / "wire.txt"
    path.write_text(hand_record.dispatch.text, encoding="utf-8", newline="")
    return path


def _no_traceback(result: Result) -> None:
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    assert "Traceback" not in result.output


def test_read_shows_a_table(run: Run, wire: Path) -> None:
    """Without options a person reads who, what, when, where, status, according to whom, and the words."""
    result = run("read", wire)
    assert result.exit_code == 0
    words = " ".join(result.stdout.split())
    for expected in ("1. call", "Kari Lund", "3 March 2020", "happened", "Norwegian foreign ministry", "spoke by phone",
                     "2. meeting", "Oslo (NOR)", "May 2020"):  # fmt: skip
        assert expected in words, expected


def test_read_json_writes_records_and_nothing_else(run: Run, wire: Path, hand_record: Record) -> None:
    """Standard output holds JSON Lines only; each is a sound record."""
    result = run("read", wire, wire, "--json")
    lines = result.stdout.splitlines()
    assert [read_json_line(line) for line in lines] == [hand_record, hand_record]
    assert all(violations(json.loads(line)) == () for line in lines)
    assert result.stderr == "dragoman: 2 read, 0 failed, 4 events\n"


def test_read_html_writes_a_page(run: Run, wire: Path, tmp_path: Path) -> None:
    """The page is one file; standard output stays empty; nothing half-written is left."""
    out = tmp_path / "out.html"
    result = run("read", wire, "--html", out)
    assert (result.exit_code, result.stdout) == (0, "")
    assert out.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["out.html", "wire.txt"]


def test_read_html_and_json_write_both(run: Run, wire: Path, tmp_path: Path) -> None:
    """Both outputs of one run."""
    result = run("read", wire, "--json", "--html", tmp_path / "out.html")
    assert len(result.stdout.splitlines()) == 1
    assert (tmp_path / "out.html").exists()


def test_read_html_fails_early_where_it_cannot_be_written(run: Run, wire: Path, tmp_path: Path) -> None:
    """A page without a folder is an I/O error before anything is read."""
    result = run("read", wire, "--html", tmp_path / "gone" / "out.html")
    assert (result.exit_code, result.stdout) == (74, "")
    assert "out.html" in result.stderr


def test_read_html_writes_no_page_where_nothing_was_read(run: Run, tmp_path: Path) -> None:
    """A page that is there from another run is not replaced by an empty one."""
    out = tmp_path / "out.html"
    out.write_text("older")
    result = run("read", tmp_path / "gone.txt", "--html", out)
    assert (result.exit_code, out.read_text()) == (65, "older")


def test_read_passes_the_day_on(run: Run, tmp_path: Path) -> None:
    """``--published`` reaches dispatches that state no day, and must be one."""
    rows = tmp_path / "rows.jsonl"
    rows.write_text('{"text": "A.", "published": "2019-01-01"}\n{"text": "B."}\n')
    result = run("read", rows, "--json", "--published", "2020-03-03")
    days = [json.loads(line)["dispatch"]["published"] for line in result.stdout.splitlines()]
    assert days == ["2019-01-01", "2020-03-03"]
    for bad in ("2020-02-30", "yesterday", ""):
        assert run("read", rows, "--published", bad).exit_code == 2


def test_read_reads_standard_input(run: Run) -> None:
    """``-`` is one text, or JSON Lines."""
    assert json.loads(run("read", "-", "--json", input="Words.\n").stdout)["dispatch"]["text"] == "Words.\n"
    assert len(run("read", "-", "--json", input='{"text": "A."}\n{"text": "B."}\n').stdout.splitlines()) == 2


BAD = {
    "empty.txt": (b"", "empty"),
    "blank.txt": (b" \n \n", "empty"),
    "binary.txt": (b"\x7fELF\0\0\0\1", "binary"),
    "page.txt": (b"<!doctype html><p>Words", "HTML"),
    "paper.txt": (b"%PDF-1.4", "PDF"),
    "half.txt": (b"\xff\xfea", "damaged"),
    "empty.jsonl": (b"", "empty"),
    "broken.jsonl": (b'{"text": ', "not JSON"),
    "rows.jsonl": (b'{"title": "no text"}', '"text"'),
}


@pytest.mark.parametrize("name", BAD)
def test_read_says_what_is_wrong_with_a_file(run: Run, tmp_path: Path, name: str) -> None:
    """Each bad file alone: one line that names it and says why, exit code 65, no traceback."""
    data, words = BAD[name]
    (tmp_path / name).write_bytes(data)
    result = run("read", tmp_path / name, "--json")
    _no_traceback(result)
    assert (result.exit_code, result.stdout) == (65, "")
    assert name in result.stderr
    assert words in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_read_goes_on_after_bad_files(run: Run, tmp_path: Path, wire: Path) -> None:
    """Bad files among good ones cost themselves only; the exit code says that some failed."""
    for name, (data, _) in BAD.items():
        (tmp_path / name).write_bytes(data)
    (tmp_path / "zbug.txt").write_text("bug")
    (tmp_path / "zlanguage.txt").write_text("refused")
    result = run("read", tmp_path, tmp_path / "gone.txt", "--json")
    _no_traceback(result)
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 1
    assert result.stderr.splitlines()[-1] == f"dragoman: 1 read, {len(BAD) + 3} failed, 2 events"


ODD = {
    "one long line": "The ministers met. " * 50_000,
    "no political actor": "Rain fell on the hills.",
    "another language": "Министр прибыл в Белград.",
    "impossible date": "PARIS, February 30 (AFP) - Nothing happened.",
    "mixed line ends": "One.\r\nTwo.\nThree.\rFour.",
    "emoji": "🇫🇷👩‍👩‍👧 met 🇷🇸.",
    "right-to-left marks": "a \u202e b \u200f c \u2067 d",
    "control characters": "Bell \x07 and escape \x1b[31m in a text that is long enough.",
    "surrogate escape": "x" * 50 + "\ufffd",
}


@pytest.mark.parametrize("name", ODD)
@pytest.mark.parametrize("option", ["--json", "--html", None])
def test_read_survives_odd_texts(run: Run, tmp_path: Path, name: str, option: str | None) -> None:
    """Odd text is text: it is read, kept code point by code point, and nothing in it acts on the terminal."""
    path = tmp_path / "odd.txt"
    path.write_text(ODD[name], encoding="utf-8", newline="")
    out = tmp_path / "out.html"
    result = run("read", path, *([] if option is None else [option]), *([out] if option == "--html" else []))
    _no_traceback(result)
    assert result.exit_code == 0
    if option == "--json":
        assert json.loads(result.stdout)["dispatch"]["text"] == ODD[name]
    assert "\x1b" not in result.output
    assert "\u202e" not in result.output or option == "--json"


def test_read_refuses_a_line_of_5_mb(run: Run, tmp_path: Path, wire: Path) -> None:
    """Five million characters are no dispatch: one message with the limit, and the others are read."""
    (tmp_path / "long.txt").write_text("The ministers met. " * 270_000, encoding="utf-8")
    result = run("read", tmp_path / "long.txt", wire, "--json")
    _no_traceback(result)
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 1
    assert "long.txt" in result.stderr
    assert "1,000,000" in result.stderr


def test_read_keeps_what_was_read_when_interrupted(run: Run, tmp_path: Path, wire: Path) -> None:
    """Ctrl-C after the first record: the record is out, the page is written, the exit code is 130."""
    (tmp_path / "z.txt").write_text("interrupt")
    out = tmp_path / "out.html"
    result = run("read", wire, tmp_path / "z.txt", "--json", "--html", out)
    assert result.exit_code == 130
    assert len(result.stdout.splitlines()) == 1
    assert out.exists()
    assert "interrupted: 1 read" in result.stderr


def test_read_ends_without_a_model(run: Run, tmp_path: Path) -> None:
    """A missing model is not the fault of a document: one message, exit code 69."""
    (tmp_path / "a.txt").write_text("no model")
    result = run("read", tmp_path / "a.txt", tmp_path / "a.txt")
    assert result.exit_code == 69
    assert result.stderr == "dragoman: the model is missing: install it again\n"


def test_read_hides_bugs_unless_asked(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A bug of ours is one clean line; with the debug switch it goes up."""
    (tmp_path / "a.txt").write_text("bug")
    result = run("read", tmp_path / "a.txt")
    assert result.exit_code == 65
    assert "internal error (KeyError: 'x\\n\\x1b[31m')" in result.stderr
    monkeypatch.setenv("DRAGOMAN_DEBUG", "1")
    assert isinstance(run("read", tmp_path / "a.txt").exception, KeyError)


def test_read_refuses_wrong_usage(run: Run, wire: Path) -> None:
    """No path, an unknown option, no worker: exit code 2."""
    for arguments in (["read"], ["read", wire, "--nonsense"], ["read", wire, "--workers", "0"], ["nonsense"]):
        assert run(*arguments).exit_code == 2
