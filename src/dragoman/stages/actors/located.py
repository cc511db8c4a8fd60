"""The country that a phrase gives its actor by a place: "people in the UK", "Delhi police", "mayor of Lagos"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dragoman.packs.actor_records import ActorPack
from dragoman.packs.gazetteer import GazetteerPack
from dragoman.packs.locating import country_of_words
from dragoman.records.mentions import Reading
from dragoman.stages.actors.hints import code_of
from dragoman.stages.actors.piece import Piece
from dragoman.syntax.whereabouts import is_only_there
from dragoman.text.folding import fold

ACCREDITED: Final = frozenset(("ambassador", "envoy", "permanent_representative", "aide", "spokesperson"))
"""Classes of offices whose "in" and "to" name the other side."""

_PLACES: Final = ("country", "capital", "demonym")
_WITHIN: Final = ("in", "of", "from", "at")


def located(
    reading: Reading,
    words: Sequence[str],
    pieces: Sequence[Piece],
    pack: ActorPack,
    gazetteer: GazetteerPack | None,
    people: Sequence[tuple[int, int]] = (),
) -> Reading:
    """A reading that has no country with that of the place that its phrase names; else as it was.

    ``people``: tokens (first, last) that are a person's name, and no place ("Michael McCord" is of no Kirk Michael).
    A state that the phrase names without being its own ("ambassador to Armenia") is no place of that name either.
    """
    if reading.country or reading.kind == "country" or reading.relative or reading.wikidata or reading.parts:
        return reading
    abroad = (reading.role or "").split(":")[0] in ACCREDITED
    country = None if abroad else _named(pieces, pack)
    regional = (reading.role or "").split(":")[0] == "envoy"  # "the Great Lakes envoy" is of no town of that name
    if country is None and gazetteer is not None and not regional:
        states = [(p.first, p.last) for p in pieces if p.kind in _PLACES]  # "Armenia" is no town in Colombia
        country = country_of_words(gazetteer, _own_words(reading, words, pieces, [*people, *states]))
    if country is None:
        return reading
    key = f"body:{country}:{fold(reading.name)}" if reading.name and reading.kind != "person" else reading.key
    return replace(reading, country=country, key=key)


def _named(pieces: Sequence[Piece], pack: ActorPack) -> str | None:
    """The state named behind "in", "of", "from" or "at"."""
    for n, piece in enumerate(pieces):
        before = [p.kind for p in pieces[max(0, n - 2) : n] if p.kind != "determiner"]
        if is_only_there(_said(pieces[:n]), _said(pieces[n + 1 :])):
            continue
        if piece.kind in _PLACES and before[-1:] and before[-1] in _WITHIN:
            return code_of(piece, pack)
    return None


def _said(pieces: Sequence[Piece]) -> list[str]:
    """The words of some pieces."""
    return [word for piece in pieces for word in piece.text.split()]


def _own_words(
    reading: Reading, words: Sequence[str], pieces: Sequence[Piece], people: Sequence[tuple[int, int]]
) -> Sequence[str]:
    """The words among which a place may stand: all of a body's, of a person's only those behind the title.

    What is no piece is an aside, or tells who backs it ("Moscow-backed authorities").
    """
    told = {n for p in pieces for n in range(p.first, p.last + 1)}
    texts = [p.text for p in pieces]
    told -= {n for i, p in enumerate(pieces) if is_only_there(texts[:i], texts[i + 1 :]) for n in (p.first, p.last)}
    told -= {n for first, last in people for n in range(first, last + 1)}
    words = [word if n in told else "" for n, word in enumerate(words)]
    if reading.kind != "person":
        return words
    names = frozenset(reading.names)
    titles = [p.first for p in pieces if p.kind in ("title", "body_noun")]
    behind = next((p.last + 1 for p in pieces if p.kind in _WITHIN), len(words))
    before = words[: titles[0]] if titles else ()
    return [word for word in (*before, *words[behind:]) if word and word not in names]
