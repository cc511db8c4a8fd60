"""A record into a table on a terminal: the events, and beneath each the words that it rests on."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from dragoman.export.phrases import (
    flat,
    join_names,
    say_basis,
    say_codes,
    say_days,
    say_not_coded,
    say_reporters,
    say_roles,
    say_what,
    say_when,
    say_where,
    say_who,
    supporting_words,
    visible,
)
from dragoman.records.events import STATUSES

if TYPE_CHECKING:
    from dragoman.records.events import Event
    from dragoman.records.record import Record

WIDE = 110
"""From this width on events stand in columns; below, each field has its own line."""

_HEADS = ("What", "Who", "When", "Where", "Status", "According to")
_SHARES = (16, 31, 17, 13, 10, 23)
_INDENT = 4


def open_console(stream: IO[str]) -> Console:
    """A console on the stream; colours only on a terminal, never where ``NO_COLOR`` is set."""
    return Console(file=stream, highlight=False, markup=False, emoji=False)


def print_record(console: Console, name: str, record: Record) -> None:
    """Print one record. Long text is wrapped, never cut; nothing in a dispatch can act on the terminal."""
    console.print(_line(name, "bold"))
    console.print(_line(_filed(record), "dim"))
    if not record.events:
        _print_none(console, record)
    columns = console.width >= WIDE
    between = "\n" if columns else "  "
    if columns and record.events:
        console.print(_row(console.width, [_line(h, "dim") for h in _HEADS]))
    for number, event in enumerate(record.events, start=1):
        fields = _fields(record, event, number, between)
        if columns:
            console.print(_row(console.width, [text for _, text in fields]))
        else:
            _print_fields(console, fields)
        console.print(Padding(_words(record, event), (0, 0, 1, _INDENT)))


def _line(words: str, style: str = "") -> Text:
    """Words as they are: no mark-up, no control characters."""
    return Text(visible(flat(words)), style=style, overflow="fold")


def _filed(record: Record) -> str:
    """Agency, place and day of the dispatch."""
    d = record.dispatch
    day = say_days(d.published, d.published) or d.published or "day of publication not known (--published gives it)"
    facts = (d.agency, d.dateline.place if d.dateline else None, day, d.title)
    return " · ".join(f for f in facts if f)


def _print_none(console: Console, record: Record) -> None:
    """Say that there is no event, and why."""
    reasons = [say_not_coded(record, n) for n in record.not_coded if n.span is None]
    reasons = reasons or [say_not_coded(record, n) for n in record.not_coded[:3]]
    console.print(Padding(_line("no event coded" + (": " + "; ".join(reasons) if reasons else "")), (0, 0, 1, _INDENT)))


def _fields(record: Record, event: Event, number: int, between: str) -> list[tuple[str, Text]]:
    """An event's fields with their labels, in the order of ``_HEADS``; ``between`` parts what it is and its codes."""
    what = _line(f"{number}. {say_what(event)}", "bold")
    codes = say_codes(event)
    if codes:
        what.append(f"{between}{codes}", style="not bold dim")
    who = _line(say_who(record, event))
    for label, names in say_roles(record, event):
        who.append(f"\n{label}: {visible(flat(names))}", style="dim")
    when = _line(say_when(event.when) or "not said")
    basis = say_basis(record, event.when)
    if basis:
        when.append(f"\n{visible(basis)}", style="dim")
    reporters = _line(say_reporters(record, event) or "not said")
    where = _line(say_where(event) or "not said")
    return list(zip(_HEADS, (what, who, when, where, _line(event.status), reporters), strict=True))


def _row(width: int, cells: list[Text]) -> Table:
    """One row of columns that stand at the same place in every row."""
    room = width - 2 * (len(_HEADS) - 1)
    widths = [room * share // sum(_SHARES) for share in _SHARES]
    status, who = _HEADS.index("Status"), _HEADS.index("Who")
    short = max(0, max(map(len, STATUSES)) - widths[status])  # a status is one word, and stays one
    widths[status] += short
    widths[who] -= short
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0), pad_edge=False)
    for column in widths:
        table.add_column(width=column, overflow="fold")
    table.add_row(*cells)
    return table


def _print_fields(console: Console, fields: list[tuple[str, Text]]) -> None:
    """One line for each field, the first as the heading."""
    console.print(fields[0][1])
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0), pad_edge=False)
    table.add_column(width=max(map(len, _HEADS)))
    table.add_column(overflow="fold")
    for label, text in fields[1:]:
        table.add_row(_line(label, "dim"), text)
    console.print(Padding(table, (0, 0, 0, _INDENT)))


def _words(record: Record, event: Event) -> Text:
    """The supporting words with the trigger underlined, what they are about, and how often it is told."""
    text = Text("“", overflow="fold")
    for words, hit in supporting_words(record, event):
        text.append(visible(words), style="bold underline" if hit else "italic")
    text.append("”")
    notes = []
    if event.topics:
        notes.append("about " + join_names(visible(flat(t.text)) for t in event.topics))
    if len(event.evidence.mentions) > 1:
        notes.append(f"told {len(event.evidence.mentions)} times")
    if notes:
        text.append(f"\n{'; '.join(notes)}", style="dim")
    return text
