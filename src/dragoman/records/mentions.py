"""Mentions on their way to entities: the phrase, what it says alone, and quotations before they have speakers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from dragoman.records.entities import Office
from dragoman.records.spans import Span

SEAT: Final = " in "
"""What joins a mission to its seat in the key of a reading."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that stand for an actor.

    ``first`` and ``last``: its tokens in sentence number ``sentence``; ``head``: its syntactic head;
    ``kind``: the model's guess at the kind of entity; ``score`` 0-1; ``inner``: inside another phrase.
    """

    span: Span
    sentence: int
    first: int
    last: int
    head: int
    kind: str
    score: float
    inner: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """What a phrase says by itself, with the packs but without the rest of the text.

    ``names``: tokens of a personal or proper name as written; ``key``: folded identity where the pack or a pattern
    gives one ("country:SRB"); ``role``: class of office; ``title``: the office in words; ``modifier``: former, acting,
    elect, deputy …; ``relative``: the phrase needs another actor to be understood ("his Russian counterpart");
    ``count``: 1, 2, or 3 for "several"; ``gender``: m, f or empty; ``noun``: the common noun at its head, or the pack's
    key of the title; ``also``: the keys of further titles behind its commas; ``parts``: the readings of several actors
    that one phrase names ("the foreign ministers of Greece and Norway"); ``otherwise``: what the phrase says where its
    text does not speak of the country of the person whom it may mean.
    """

    form: str
    kind: str
    name: str | None = None
    names: tuple[str, ...] = ()
    key: str | None = None
    country: str | None = None
    sectors: tuple[str, ...] = ()
    role: str | None = None
    title: str | None = None
    modifier: str | None = None
    wikidata: str | None = None
    office: Office | None = None
    relative: bool = False
    count: int = 1
    gender: str = ""
    noun: str = ""
    also: tuple[str, ...] = ()
    pronoun: str = ""
    anonymous: bool = False
    definite: bool = False
    candidates: tuple[str, ...] = ()
    reason: str | None = None
    parts: tuple[Reading, ...] = ()
    otherwise: Reading | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """A quotation before its speaker is known: content, cue and source as spans, the number of its sentence.

    ``via``: the words for who hands it on, "TASS" of "TASS quoted him as saying".
    ``parent``, ``part_of`` and ``follows`` are positions in the same tuple; ``follows``: the quotation that this one
    goes on with, whose speaker it shares. ``turn``: of a transcript, "asks" or "answers" where the label is no name.
    """

    spans: tuple[Span, ...]
    direct: bool
    cue: Span | None
    source: Span | None
    stance: str
    sentence: int
    parent: int | None = None
    part_of: int | None = None
    follows: int | None = None
    turn: str = ""
    via: Span | None = None
