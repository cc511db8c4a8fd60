"""For what a minister is one, where it is told in several words: "Minister of Fish, Ports and Ferries, Kari Lund"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.packs.actor_records import ActorPack
from dragoman.stages.actors.piece import Piece
from dragoman.stages.actors.wording import spelt
from dragoman.syntax.classes import ENVOYS
from dragoman.text.folding import fold

_LISTED: Final = frozenset(("of", "for", "and", "comma", "dash", "name", "other", "determiner", "body_noun"))
"""Kinds of pieces between an office and the name of who holds it that tell what it is for."""

_ENDS: Final = frozenset(("of", "for", "and", "comma", "dash", "determiner"))


PORTFOLIOS: Final = frozenset(
    "affairs trade cooperation policy development defence defense industry investment".split()
)
"""Last words of what a minister may be for."""

FOREIGN: Final = "foreign"
FOREIGN_MINISTER: Final = "foreign minister"
"""The half of a title that makes it a foreign minister's, and the key of his."""

COMMONWEALTH: Final = "commonwealth"
"""The body for which Britain has ministers."""


def with_portfolio(
    pieces: Sequence[Piece], words: Sequence[str], people: Sequence[tuple[int, int]], pack: ActorPack
) -> Sequence[Piece]:
    """The pieces of a phrase, what a minister is minister for as one that is no name.

    Behind "of" or "for" what "and" or a comma joins is part of it up to a person whom the model names; where it names
    none, if one of the words is a portfolio that the pack knows.

    Args:
        pieces: Those of the phrase.
        words: Its tokens.
        people: First and last tokens of what the model takes for a person's name.
        pack: The actors pack.
    """
    pieces = _with_first_half(pieces, words, people, pack)
    at = next((n for n, p in enumerate(pieces) if p.kind == "title"), len(pieces))
    rest = _parted(pieces[at + 1 :], words, people)
    if not rest or pieces[at].plural or not _is_for_something(pieces[at], rest[0]):
        return pieces
    run = list(_run(rest, people, pack))
    while run and run[-1].kind in _ENDS:
        run.pop()
    joined = any(p.kind in ("and", "comma") for p in run)
    if not joined or not any(p.kind in ("name", "organization") for p in run):
        return pieces
    first, last = run[0].first, run[-1].last
    text = spelt(words[first : last + 1])
    return [*pieces[: at + 1], Piece("other", first, last, fold(text), text), *rest[len(run) :]]


def _with_first_half(
    pieces: Sequence[Piece], words: Sequence[str], people: Sequence[tuple[int, int]], pack: ActorPack
) -> Sequence[Piece]:
    """The pieces, a portfolio that "and" joins to a minister's title as its first half: "Fish and Ports Minister".

    Who is "Foreign and European Affairs Minister" is a foreign minister.
    """
    for n, (half, joiner, title) in enumerate(zip(pieces, pieces[1:], pieces[2:], strict=False)):
        kinds = (half.kind, joiner.kind, title.kind) == ("name", "and", "title")
        one = kinds and title.text.lower().endswith((" ministers",) if title.plural else (" minister",))
        person = any(first <= half.last and half.first <= last for first, last in people)
        foreign = fold(half.text) == FOREIGN
        if one and not person and (foreign or f"ministry of {fold(half.text)}" in pack.body_noun_names):
            text = spelt(words[half.first : title.last + 1])
            key = FOREIGN_MINISTER if foreign else title.key
            return [*pieces[:n], Piece("title", half.first, title.last, key, text, title.plural), *pieces[n + 3 :]]
    return pieces


def _parted(pieces: Sequence[Piece], words: Sequence[str], people: Sequence[tuple[int, int]]) -> Sequence[Piece]:
    """The pieces, a name that runs from a portfolio into a person cut before him: "Foreign Trade Kari Lund"."""
    out: list[Piece] = []
    for piece in pieces:
        first = next((f for f, _ in people if piece.first < f <= piece.last), None)
        if piece.kind != "name" or first is None:
            out.append(piece)
            continue
        for start, end in ((piece.first, first - 1), (first, piece.last)):
            text = spelt(words[start : end + 1])
            out.append(Piece("name", start, end, fold(text), text))
    return out


def _is_for_something(title: Piece, behind: Piece) -> bool:
    """Whether a title tells for what it is held, or what stands behind it does."""
    return behind.kind in ("of", "for") or not {"of", "for"}.isdisjoint(title.text.lower().split())


def _run(pieces: Sequence[Piece], people: Sequence[tuple[int, int]], pack: ActorPack) -> Sequence[Piece]:
    """The pieces that may tell a portfolio, up to what is a person or another office."""
    names = [fold(p.text) for p in pieces if p.kind == "name"]
    known = any(f"ministry of {n}" in pack.body_noun_names or n.split()[-1] in PORTFOLIOS for n in names if n)
    for n, piece in enumerate(pieces):
        person = any(first <= piece.last and piece.first <= last for first, last in people)
        told = fold(piece.text).split()[-1:]
        unknown = piece.kind == "name" and not people and not known
        listed = piece.kind in _LISTED or _is_of_people(pieces, n) or told == [COMMONWEALTH]
        if not listed or person or unknown:
            return pieces[:n]
    return pieces


def _is_of_people(pieces: Sequence[Piece], n: int) -> bool:
    """Whether a national adjective behind "and" tells for whom an office is: "and Norwegians Abroad", "Lao Youth"."""
    joined = n > 0 and pieces[n - 1].kind in ("and", "comma")
    behind = pieces[n + 1 : n + 2]
    return pieces[n].kind == "demonym" and joined and bool(behind) and behind[0].kind in ("name", "other")


_POSTS: Final = frozenset(("to", "and", "comma", "determiner", "country", "name", "other", "organization", "demonym"))
"""Kinds of pieces in a list of posts."""


def without_other_posts(pieces: Sequence[Piece], people: Sequence[tuple[int, int]]) -> Sequence[Piece]:
    """The pieces of an envoy to several states with the first post alone: "ambassador to Chad and Mali, Kari Lund".

    Args:
        pieces: Those of the phrase.
        people: First and last tokens of what the model takes for a person's name.
    """
    title = next((n for n, p in enumerate(pieces) if p.kind == "title" and _is_envoys(p)), len(pieces))
    to = next((n for n in range(title, len(pieces)) if pieces[n].text.lower().split()[-1] == "to"), len(pieces))
    named = next((n for n in range(to + 1, len(pieces)) if pieces[n].first in {a for a, _ in people}), len(pieces))
    run = pieces[to + 1 : named]
    joined = next((n for n, p in enumerate(run) if p.kind in ("and", "comma")), 0)
    several = {p.kind for p in run[joined:]} & {"country", "name", "organization"}
    alone = named == len(pieces) and any(p.kind == "name" for p in run)  # "to Chad, Kari Lund": nobody else is named
    if not joined or not several or alone or pieces[title].plural or not {p.kind for p in run} <= _POSTS:
        return pieces
    comma = [p for p in run[-1:] if p.kind == "comma"]
    return [*pieces[: to + 1], *run[:joined], *comma, *pieces[named:]]


def _is_envoys(title: Piece) -> bool:
    """Whether a title is an envoy's."""
    return not ENVOYS.isdisjoint(title.text.lower().split())
