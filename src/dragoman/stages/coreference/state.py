"""What the walk over the phrases of a dispatch knows so far."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from dragoman.packs.actor_records import ActorPack
from dragoman.records.dispatch import Document
from dragoman.records.language import Sentence
from dragoman.records.mentions import Phrase
from dragoman.records.spans import Span
from dragoman.stages.coreference.parties import Party


@dataclass(slots=True)
class State:
    """What the walk over the phrases reads and fills."""

    document: Document
    sentences: Sequence[Sentence]
    phrases: Sequence[Phrase]
    pack: ActorPack
    on: str | None
    sources: frozenset[Span]
    parties: list[Party] = field(default_factory=list)
    found: dict[int, list[Party]] = field(default_factory=dict)
    sets: list[list[int]] = field(default_factory=list)


def party_at(state: State, sentence: int, token: int) -> Party | None:
    """The one party whose mention covers a token, null where there is none or there are several."""
    for n, phrase in enumerate(state.phrases):
        if phrase.sentence == sentence and phrase.first <= token <= phrase.last and len(state.found.get(n, ())) == 1:
            return state.found[n][0]
    return None
