"""Annotated documents, and passages cut from them: what every training set is turned into."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

WordSpan = tuple[int, int, str]
"""First and last word, both included, and a label."""


@dataclass(frozen=True)
class Document:
    """Sentences that follow each other, with whatever is annotated in them.

    ``ends``: the word after each sentence. ``heads``: 1-based in the document, 0 for a root, as is every other word
    number 0-based in the document. A head of the model that is absent from ``spans`` and ``classes`` was not
    annotated; one that is there with nothing in it was, and nothing was found.
    """

    name: str
    words: tuple[str, ...]
    ends: tuple[int, ...]
    upos: tuple[str, ...] = ()
    xpos: tuple[str, ...] = ()
    heads: tuple[int, ...] = ()
    deprels: tuple[str, ...] = ()
    spans: dict[str, list[WordSpan]] = field(default_factory=dict)
    classes: dict[str, dict[int, str]] = field(default_factory=dict)
    links: dict[int, list[tuple[str, int]]] = field(default_factory=dict)

    def start(self, sentence: int) -> int:
        """The first word of a sentence."""
        return self.ends[sentence - 1] if sentence else 0

    def sentence_numbers(self) -> list[int]:
        """The sentence of each word."""
        return [bisect_right(self.ends, n) for n in range(len(self.words))]

    def sentences(self) -> list[tuple[str, ...]]:
        """The words of each sentence."""
        return [self.words[self.start(n) : end] for n, end in enumerate(self.ends)]


def cut(document: Document, first: int, last: int) -> Document:
    """The passage from one sentence to another, both included; links that leave it are dropped."""
    start, end = document.start(first), document.ends[last]
    if start == 0 and end == len(document.words):
        return document

    def inside(n: int) -> bool:
        return start <= n < end

    return replace(
        document,
        words=document.words[start:end],
        ends=tuple(e - start for e in document.ends[first : last + 1]),
        upos=document.upos[start:end],
        xpos=document.xpos[start:end],
        heads=tuple(h and h - start for h in document.heads[start:end]),
        deprels=document.deprels[start:end],
        spans={h: [(a - start, b - start, x) for a, b, x in s if inside(a)] for h, s in document.spans.items()},
        classes={h: {n - start: x for n, x in c.items() if inside(n)} for h, c in document.classes.items()},
        links={
            n - start: [(role, to - start) for role, to in pairs if inside(to)]
            for n, pairs in document.links.items()
            if inside(n)
        },
    )


def passages(document: Document, lengths: Sequence[int], most: int) -> list[tuple[int, int]]:
    """A document's sentences in passages of at most ``most`` pieces, as (first, last) sentence.

    ``lengths`` are the sentences' pieces; a sentence longer than ``most`` is a passage of its own.
    """
    out: list[tuple[int, int]] = []
    first = total = 0
    for n in range(len(document.ends)):
        if n > first and total + lengths[n] > most:
            out.append((first, n - 1))
            first, total = n, 0
        total += lengths[n]
    if document.ends:
        out.append((first, len(document.ends) - 1))
    return out
