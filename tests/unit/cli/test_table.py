"""The table of a record."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from rich.console import Console

from dragoman.cli.table import WIDE, open_console, print_record

if TYPE_CHECKING:
    from dragoman.records.record import Record


def _printed(record: Record, width: int, *, colours: bool = False, name: str = "wire.txt") -> str:
    console = Console(
        file=io.StringIO(), width=width, highlight=False, markup=False, force_terminal=colours,
        color_system="standard" if colours else None,
    )  # fmt: skip
    print_record(console, name, record)
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


@pytest.mark.parametrize("width", [40, 80, 140])
def test_print_record_wraps_and_never_cuts(hand_record: Record, width: int) -> None:
    """At every width all words are there and no line is longer than the terminal."""
    long_name = "Ministry" + "ofeverything" * 20
    record = replace(
        hand_record, entities=(*hand_record.entities[:2], replace(hand_record.entities[2], name=long_name))
    )
    printed = _printed(record, width)
    assert max(len(line) for line in printed.splitlines()) <= width
    assert "…" not in printed
    squeezed = "".join(printed.split())
    for expected in ("Marko", "CONSULT/phone", "CAMEO", "“Tuesday”", "Oslo(NOR)", "abouttold", "happened", "planned"):
        assert expected.replace("abouttold", "aboutcall") in squeezed, expected
    assert sum(printed.count(c) for c in "f") >= 20


def test_print_record_uses_columns_where_there_is_room(hand_record: Record) -> None:
    """Wide terminals get column heads, narrow ones a label before each field."""
    assert "According to" in _printed(hand_record, 140).splitlines()[2]
    assert "\n    According to  Norwegian" in _printed(hand_record, 80)


@pytest.mark.parametrize("status", ["historical", "conditional", "happened"])
def test_print_record_breaks_no_status(hand_record: Record, status: str) -> None:
    """A status stands in one line, also in the narrowest table with columns."""
    event = replace(hand_record.events[0], status=status)
    printed = _printed(replace(hand_record, events=(event, *hand_record.events[1:])), WIDE)
    assert status in printed.split()


def test_print_record_says_why_there_is_no_event(empty_record: Record) -> None:
    """An empty record is one line with its reason."""
    assert "no event coded: no political actor" in _printed(empty_record, 80)


def test_print_record_lets_nothing_act(empty_record: Record, hand_record: Record) -> None:
    """Escape sequences and mark-up in names and texts are shown, not obeyed."""
    evil = "a\x1b[31m[bold]\u202eb"
    entities = tuple(replace(e, name=evil) for e in hand_record.entities)
    printed = _printed(replace(hand_record, entities=entities), 140, name=evil)
    assert "\x1b" not in printed
    assert "\u202e" not in printed
    assert "[bold]" in printed


def test_open_console_honours_no_color(monkeypatch: pytest.MonkeyPatch) -> None:
    """With ``NO_COLOR`` no colour is written, even to a terminal."""
    monkeypatch.setenv("NO_COLOR", "1")
    assert open_console(io.StringIO()).no_color
    monkeypatch.delenv("NO_COLOR")
    assert not open_console(io.StringIO()).no_color
