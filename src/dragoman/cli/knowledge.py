"""Answers from the packs, as lines for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from dragoman.cli import exits
from dragoman.export.phrases import flat, visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dragoman.packs.frames import Frame
    from dragoman.workflows.actors import Held, Match


def print_matches(name: str, matches: Sequence[Match]) -> int:
    """What a name may mean; the exit code."""
    if not matches:
        exits.say(f"nobody and nothing known is called {name!r}")
        return exits.SOME_FAILED
    for match in matches:
        facts = (match.kind, match.country, " ".join(match.sectors), match.wikidata)
        _echo(f"{match.name} ({', '.join(f for f in facts if f)})")
        if match.names:
            _echo(f"    also: {', '.join(match.names)}")
        for office in match.offices:
            _echo(f"    {_line(office)}")
    return exits.OK


def print_holders(office: str, place: str, found: Sequence[Held]) -> int:
    """Who held an office; the exit code."""
    if not found:
        exits.say(f"nobody is known as {office} of {place} at that time")
        return exits.SOME_FAILED
    for held in found:
        _echo(f"{held.person}: {_line(held)}")
    return exits.OK


def print_frames(words: str, found: Sequence[Frame]) -> int:
    """The frames that know some words; the exit code."""
    if not found:
        exits.say(f"no frame knows {words!r}")
        return exits.SOME_FAILED
    for frame in found:
        codes = (frame.kind, frame.type, frame.mode, f"CAMEO {frame.cameo}" if frame.cameo else None)
        _echo(f"{frame.id} ({', '.join(c for c in codes if c)}; sure {frame.sure:g})  [{frame.source}]")
        for example in frame.examples:
            _echo(f"    {'not: ' if example.negative else ''}{example.text}")
    return exits.OK


def print_problems(path: str, problems: Iterable[str]) -> int:
    """What is wrong with a file, a line each; the exit code."""
    count = 0
    for problem in problems:
        count += 1
        _echo(f"{path}: {problem}")
    exits.say(f"{path}: {count or 'no'} problem{'' if count == 1 else 's'}")
    return exits.SOME_FAILED if count else exits.OK


def _line(held: Held) -> str:
    spell = f"{held.since or '?'} to {held.until or ('now, as far as is known' if held.now else '?')}"
    doubt = "" if held.checked == "yes" else "; not checked" if held.checked == "no" else "; partly checked"
    return f"{held.title or 'public figure'}, {spell}  [{held.source}{doubt}]"


def _echo(line: str) -> None:
    kept = len(line) - len(line.lstrip())
    click.echo(" " * kept + visible(flat(line)))
