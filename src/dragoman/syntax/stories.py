"""Stories of a digest: news of others under headlines of their own, from which nothing is taken for one another.

A page of news in brief has several headlines, each with a text below or none. The parts of one dispatch share people
and states; where two parts share none, and both name some, the one tells nothing of the other's events.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Final

from dragoman.records.language import Sentence
from dragoman.records.mentions import Phrase

ENDS: Final = frozenset(".!?:;,…”\"'’)")
"""Marks at the end of a line of text; a headline ends without one."""

SHORTEST: Final = 3
"""Words of a headline: shorter lines head a part of a page, "World news"."""

DIGEST: Final = 3
"""Least stories of a page among which one that names no state belongs to none of the others."""


def stories_of(
    sentences: Sequence[Sentence], phrases: Sequence[Phrase], named: Sequence[Collection[str]]
) -> list[frozenset[int]]:
    """For each sentence the sentences of stories that have nothing to do with its own; empty in ordinary dispatches.

    Args:
        sentences: The document's sentences.
        phrases: The phrases that stand for actors.
        named: For each phrase what it names: entities, countries.
    """
    told: list[set[str]] = [set() for _ in sentences]
    for phrase, names in zip(phrases, named, strict=True):
        told[phrase.sentence].update(names)
    parts = _parts(sentences, told)
    known: dict[int, set[str]] = {part: set() for part in parts}
    for part, names in zip(parts, told, strict=True):
        known[part] |= names
    strangers = {(a, b) for a in known for b in known if known[a] and known[b] and not known[a] & known[b]}
    if strangers and len(known) >= DIGEST:
        strangers |= {(a, b) for a in known for b in known if a != b and not (known[a] and known[b])}
    return [frozenset(n for n, other in enumerate(parts) if (own, other) in strangers) for own in parts]


TURNS: Final = re.compile(
    r"(?i)\W{0,2}(?:separately|elsewhere|in (?:other news|an?other (?:development|matter|incident)"
    r"|an? (?:separate|different) (?:development|matter|meeting|call|statement|message|incident))"
    r"|on (?:an?other|a separate|a different) (?:note|matter|topic))\b"
)
"""Words with which a text turns to something else."""

OPENING: Final = 6
"""Tokens among which such words stand."""

BREAK: Final = 2
"""Code points between two sentences from which on there is a line break."""


def with_turns(sentences: Sequence[Sentence], stories: Sequence[frozenset[int]]) -> list[frozenset[int]]:
    """The stories, where a paragraph that begins with "In other news" has nothing to do with what stands before it.

    Args:
        sentences: The document's sentences.
        stories: As ``stories_of`` has them.
    """
    out, turned = list(stories), 0
    for n, sentence in enumerate(sentences):
        if n and sentence.span.start - sentences[n - 1].span.end >= BREAK:
            turned = 0
        if n and TURNS.match(" ".join(t.text for t in sentence.tokens[:OPENING])):
            turned = n
        out[n] |= frozenset(range(turned))
    return out


def _parts(sentences: Sequence[Sentence], told: Sequence[set[str]]) -> list[int]:
    """For each sentence the number of its story.

    A headline of others than the text below it is a link to another page, if that text goes on with the story above.
    """
    heads = [n for n, sentence in enumerate(sentences) if n and is_headline(sentence)]
    ends = [*heads, len(sentences)][1:]
    parts, own = [0] * len(sentences), 0
    so_far = set[str]().union(*told[: heads[0] if heads else 0])
    for number, (first, end) in enumerate(zip(heads, ends, strict=True), 1):
        below = set[str]().union(*told[first + 1 : end])
        if told[first] and told[first].isdisjoint(below) and not so_far.isdisjoint(below):
            so_far |= below
        else:
            own, so_far = number, told[first] | below
        parts[first] = number
        parts[first + 1 : end] = [own] * (end - first - 1)
    return parts


def is_headline(sentence: Sentence) -> bool:
    """Whether a sentence is a line by itself that ends without a mark, as headlines do, or a slug in capitals."""
    words = [t for t in sentence.tokens if t.text[:1].isalnum()]
    slug = bool(words) and all(t.text.isupper() for t in words)
    return (len(words) >= SHORTEST or slug) and sentence.tokens[-1].text[-1:] not in ENDS
