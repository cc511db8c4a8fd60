"""Stage: phrases to readings, who or what each phrase names on the day of the text, by itself."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from dragoman.packs.actor_records import ActorPack
from dragoman.packs.gazetteer import GazetteerPack
from dragoman.records.dispatch import Document
from dragoman.records.language import Sentence
from dragoman.records.mentions import Phrase, Reading
from dragoman.stages.actors.borrowed import unborrowed
from dragoman.stages.actors.doubted import countries_told, settled
from dragoman.stages.actors.phrase import read_phrase
from dragoman.stages.actors.pieces import Phrases
from dragoman.text.folding import fold

__all__ = ["read_actors"]


def read_actors(
    document: Document,
    sentences: Sequence[Sentence],
    phrases: Sequence[Phrase],
    pack: ActorPack,
    entries: Phrases,
    gazetteer: GazetteerPack | None = None,
    *,
    as_of: str | None = None,
) -> tuple[Reading, ...]:
    """One reading for each phrase, in order.

    ``gazetteer``: tells the country of a body by the place in its name. ``as_of``: the day that decides offices, by
    default of publication.
    """
    on = as_of or document.published
    entries = unborrowed(entries, document.text)
    longer = [(s, n) for s in sentences for n in s.names if n.first < n.last]
    parts_of_names = {t.text for s, n in longer for t in s.tokens[n.first : n.last + 1]}
    parts_of_people = {t.text for s, n in longer if n.label == "Person" for t in s.tokens[n.first : n.last + 1]}
    out = []
    for phrase in phrases:
        sentence = sentences[phrase.sentence]
        words = [t.text for t in sentence.tokens[phrase.first : phrase.last + 1]]
        people = [
            (max(n.first, phrase.first) - phrase.first, min(n.last, phrase.last) - phrase.first)
            for n in sentence.names
            if n.label == "Person" and n.first <= phrase.last and phrase.first <= n.last
            and not (n.first == n.last and _is_other_state(sentence.tokens[n.first].text, entries, parts_of_names))
        ]  # fmt: skip
        kind: str | None = phrase.kind
        if kind == "person" and len(words) == 1 and _is_other_state(words[0], entries, parts_of_names):
            kind, people = "country", []
        if kind == "person" and _is_acronym(words, entries):
            kind = None
        # Somebody called again by one of his names ("Dina" of "Dina Mufti") is no body with that acronym.
        again = kind == "person" and len(words) == 1 and words[0].istitle() and words[0] in parts_of_people
        known = {} if again else entries
        out.append(read_phrase(words, kind, pack, known, on, people, phrase.head - phrase.first, gazetteer))
    doubted = any(one.otherwise for reading in out for one in (reading, *reading.parts))
    around = countries_told(sentences, pack, entries) if doubted else frozenset()
    return tuple(settled(reading, around) for reading in out) if doubted else tuple(out)


def _is_acronym(words: Sequence[str], entries: Phrases) -> bool:
    """Whether words are the acronym of a body that the pack knows, which the model takes for somebody: "the MEA"."""
    bare = words[1:] if len(words) > 1 and words[0].lower() == "the" else words
    alone = len(bare) == 1 and len(bare[0]) > 1 and bare[0].isupper() and len(words) > 1
    return alone and entries.get((fold(bare[0]),), ("", ""))[0] in ("organization", "body_noun", "metonym")


def _is_other_state(word: str, entries: Phrases, parts_of_names: Collection[str]) -> bool:
    """Whether a word is a state's name or its capital's, which the model may take for a surname, and nobody's."""
    return word not in parts_of_names and entries.get((fold(word),), ("", ""))[0] in ("country", "capital")
