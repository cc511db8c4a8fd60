"""Tellings kept to their own story, where a page tells several of different people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.entities import Entity
from dragoman.records.language import Sentence
from dragoman.records.tellings import Telling
from dragoman.records.times import Place, TimeExpression

PRESS: Final = "JRN"
"""The sector of agencies and papers, which every story of a digest may name."""


def names_of_phrases(of_phrase: Sequence[tuple[str, ...]], entities: Sequence[Entity]) -> list[set[str]]:
    """For each phrase the entities and the countries that it names, those of the press and of no country aside."""
    codes = {e.id: e.country for e in entities if e.country and PRESS not in e.sectors}
    return [{name for one in ids if (code := codes.get(one)) for name in (one, code)} for ids in of_phrase]


def in_own_story(
    tellings: Sequence[Telling],
    stories: Sequence[frozenset[int]],
    sentences: Sequence[Sentence],
    times: Sequence[TimeExpression],
    places: Sequence[Place],
) -> list[Telling]:
    """The tellings without what is linked to them out of other stories, each with the sentences of those.

    Args:
        tellings: All of the document.
        stories: As ``stories_of`` has them.
        sentences: All of the document.
        times: All of the document.
        places: All of the document.
    """
    if not any(stories):
        return list(tellings)
    return [_kept(t, stories[t.sentence], sentences, times, places) for t in tellings]


def _kept(
    telling: Telling,
    others: frozenset[int],
    sentences: Sequence[Sentence],
    times: Sequence[TimeExpression],
    places: Sequence[Place],
) -> Telling:
    def is_own(start: int) -> bool:
        return not any(sentences[n].span.start <= start < sentences[n].span.end for n in others)

    day = telling.far_when
    return replace(
        telling,
        apart=others,
        far={role: tuple(f for f in fillers if is_own(f[1].start)) for role, fillers in telling.far.items()},
        far_when=day if day is not None and is_own(times[day].span.start) else None,
        far_where=tuple(n for n in telling.far_where if is_own(places[n].span.start)),
        again=tuple(link for link in telling.again if link[0] not in others),
        whole=tuple(link for link in telling.whole if link[0] not in others),
    )
