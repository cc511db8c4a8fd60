"""Paths into items."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING

import pytest

from dragoman.ingest import sources
from dragoman.ingest.sources import Item, find_files, read_files
from dragoman.records.dispatch import Dispatch
from dragoman.records.record import Failure

if TYPE_CHECKING:
    from pathlib import Path


def _row(**fields: object) -> str:
    return json.dumps(fields) + "\n"


def _stdin(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))


def _reasons(items: list[Item]) -> list[str]:
    return [i.content.reason if isinstance(i.content, Failure) else "ok" for i in items]


def test_find_files_is_sorted_and_leaves_out_what_is_hidden_or_other(tmp_path: Path) -> None:
    """A folder gives its texts and JSON Lines, below too, always in the same order."""
    for name in ("b.txt", "a.txt", "c/d.jsonl", "c/e.TXT", "c/f.csv", ".hidden.txt", ".git/g.txt", "h.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    found = [f.removeprefix(f"{tmp_path}/") for f in find_files([str(tmp_path), "-", "gone.txt"])]
    assert found == ["a.txt", "b.txt", "c/d.jsonl", "c/e.TXT", "-", "gone.txt"]


def test_read_files_gives_a_dispatch_a_file(tmp_path: Path) -> None:
    """A file named by itself is read whatever its name; its day is the one given."""
    path = tmp_path / "story.wire"
    path.write_bytes(b"Words.\r\n")
    assert list(read_files([str(path)], "2020-03-03")) == [
        Item(str(path), Dispatch("Words.\r\n", published="2020-03-03"))
    ]


def test_read_files_says_which_encoding_was_guessed(tmp_path: Path) -> None:
    """The note names the encoding."""
    path = tmp_path / "a.txt"
    path.write_bytes("Café".encode("cp1252"))
    (item,) = read_files([str(path)])
    assert item.note is not None
    assert "windows-1252" in item.note


def test_read_files_fails_for_a_file_and_goes_on(tmp_path: Path) -> None:
    """Missing, empty, binary: a failure each, and the next file is read."""
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "binary.txt").write_bytes(b"\0\1")
    (tmp_path / "good.txt").write_bytes(b"Words.")
    (tmp_path / "none").mkdir()
    (tmp_path / "empty.jsonl").write_bytes(b"\n\n")
    names = ("gone.txt", "empty.txt", "binary.txt", "none", "empty.jsonl", "good.txt")
    items = list(read_files([str(tmp_path / n) for n in names]))
    assert _reasons(items) == ["missing", "empty", "binary", "missing", "empty", "ok"]
    for item in items[:-1]:
        assert isinstance(item.content, Failure)
        assert item.content.source == item.name
        assert not item.content.message.startswith(str(tmp_path))


def test_read_files_fails_for_a_broken_line_only(tmp_path: Path) -> None:
    """One broken line of JSON Lines costs that line; blank lines are no lines."""
    path = tmp_path / "rows.jsonl"
    lines = [
        _row(text="One.", published="2020-01-01", id="first", more=1).encode(),
        b'{"text": "Two."\n',
        b"\n",
        b"[1]\n",
        _row(text="").encode(),
        b'{"text": "caf\xe9"}\n',
        _row(text="Three.", published="soon").encode(),
        _row(text="Four.", published=None).encode().rstrip(),
    ]
    path.write_bytes(b"".join(lines))
    items = list(read_files([str(path)], "2020-03-03"))
    assert _reasons(items) == ["ok", "json", "json", "empty", "encoding", "published", "ok"]
    assert [i.name.rpartition(":")[2] for i in items] == ["1", "2", "4", "5", "6", "7", "8"]
    assert items[0].content == Dispatch("One.", published="2020-01-01", id="first")
    assert items[-1].content == Dispatch("Four.", published="2020-03-03")


def test_read_files_fails_for_a_line_that_is_too_long_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A line over the limit is left out, however long it is, and the next one is read."""
    monkeypatch.setattr(sources, "MAX_BYTES", 50)
    path = tmp_path / "rows.jsonl"
    path.write_text(_row(text="x" * 300) + _row(text="Short.") + _row(text="y" * 60))
    items = list(read_files([str(path)]))
    assert _reasons(items) == ["size", "ok", "size"]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"Words.\nMore.", [("-", Dispatch("Words.\nMore."))]),
        (b'{"text": "A."}\n{"text": "B."}\n', [("-:1", Dispatch("A.")), ("-:2", Dispatch("B."))]),
        (b'{"quoted": "by a wire"}\nWords.', [("-", Dispatch('{"quoted": "by a wire"}\nWords.'))]),
    ],
)
def test_read_files_reads_the_standard_input(
    data: bytes, expected: list[tuple[str, Dispatch]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Standard input is one text, or JSON Lines where its first line is such a line."""
    _stdin(monkeypatch, data)
    assert [(i.name, i.content) for i in read_files(["-"])] == expected


def test_read_files_refuses_an_empty_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing on standard input is an empty document."""
    _stdin(monkeypatch, b"")
    assert _reasons(list(read_files(["-"]))) == ["empty"]
