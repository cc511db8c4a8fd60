"""Stage: phrases to readings, who or what each phrase names on the day of the text, by itself."""

from __future__ import annotations

from collections.abc import Sequence

from dragoman.packs.actor_records import ActorPack
from dragoman.records.dispatch import Document
from dragoman.records.language import Sentence
from dragoman.records.mentions import Phrase, Reading
from dragoman.stages.actors.phrase import read_phrase
from dragoman.stages.actors.pieces import Phrases

__all__ = ["read_actors"]


def read_actors(
    document: Document,
    sentences: Sequence[Sentence],
    phrases: Sequence[Phrase],
    pack: ActorPack,
    entries: Phrases,
    *,
    as_of: str | None = None,
) -> tuple[Reading, ...]:
    """One reading for each phrase, in order. ``as_of``: the day that decides offices, by default of publication."""
    on = as_of or document.published
    out = []
    for phrase in phrases:
        sentence = sentences[phrase.sentence]
        words = [t.text for t in sentence.tokens[phrase.first : phrase.last + 1]]
        people = [
            (max(n.first, phrase.first) - phrase.first, min(n.last, phrase.last) - phrase.first)
            for n in sentence.names
            if n.label == "Person" and n.first <= phrase.last and phrase.first <= n.last
        ]
        out.append(read_phrase(words, phrase.kind, pack, entries, on, people, phrase.head - phrase.first))
    return tuple(out)
