"""The raw scores of a passage to analysed sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from dragoman.language.decoding import Array, best_spans, best_tree, softmax
from dragoman.language.model import Model
from dragoman.language.passages import Passage
from dragoman.language.tagging import with_participles
from dragoman.records.language import Cue, Guess, Link, Sentence, Token, Trigger
from dragoman.records.spans import Span
from dragoman.text.lemmas import lemma

WEAK_TRIGGER: Final = 0.2
"""Least chance at which a word that the tagger did not choose is still offered as a trigger, for frames to confirm."""

LEAST_LINK: Final = 0.3
"""Least chance of a link to a word of another sentence that is kept."""

CUE_LINKS: Final = ("content", "source")
MENTION_LINKS: Final = ("same",)


@dataclass(frozen=True, slots=True)
class _Read:
    """What is read once for a passage: the chances of its words by head, and its links."""

    chances: Mapping[str, Array]
    classes: Mapping[str, Array]
    links: _Links


def read_passage(
    model: Model, text: str, spans: Sequence[Span], passage: Passage, scores: Mapping[str, Array]
) -> list[Sentence]:
    """The analysed parts of a passage, in order.

    Args:
        model: The loaded model.
        text: The document's text.
        spans: The span of each sentence of the document.
        passage: The passage.
        scores: The model's outputs for it, padded.
    """
    words = len(passage.features.firsts)
    shape = (words, len(model.links), model.link_width)
    read = _Read(
        {head: softmax(values) for head, values in _split(scores["spans"][:words], model.spans).items()},
        {head: softmax(values) for head, values in _split(scores["classes"][:words], model.classes).items()},
        _links(model, scores["link_from"][:words].reshape(shape), scores["link_to"][:words].reshape(shape)),
    )
    ends = [*passage.starts[1:], words]
    tokens = _tokens(model, text, passage, scores, ends)
    return [
        _sentence(model, spans[part.sentence], tokens[start:end], read, passage, n, ends)
        for n, (part, start, end) in enumerate(zip(passage.parts, passage.starts, ends, strict=True))
    ]


def _tokens(
    model: Model, text: str, passage: Passage, scores: Mapping[str, Array], ends: Sequence[int]
) -> tuple[Token, ...]:
    """The words of a passage with tags and trees; heads are chosen among the words of a word's own part."""
    heads: list[int] = []
    above: list[int] = []  # the row of each head among those that stand first for the root, then for the words
    for start, end in zip(passage.starts, ends, strict=True):
        arcs = scores["arcs"][start:end]
        own = best_tree(np.concatenate([arcs[:, :1], arcs[:, start + 1 : end + 1]], 1))
        heads += own
        above += [head and head + start for head in own]
    words = ends[-1]
    deprels = _deprels(model, above, scores["label_dependent"][:words], scores["label_head"])
    upos = scores["upos"][:words].argmax(-1).tolist()
    xpos = scores["xpos"][:words].argmax(-1).tolist()
    spans = [span for part in passage.parts for span in part.tokens]
    out = []
    for n, (first, last) in enumerate(spans):
        word, tag = text[first:last], model.xpos[xpos[n]]
        out.append(Token(Span(first, last), word, lemma(word, tag), model.upos[upos[n]], tag, heads[n], deprels[n]))
    return tuple(out)


def _sentence(
    model: Model, span: Span, tokens: tuple[Token, ...], read: _Read, passage: Passage, number: int, ends: Sequence[int]
) -> Sentence:
    start, end = passage.starts[number], ends[number]
    found = {head: _guesses(read.chances[head][start:end], tags) for head, tags in model.spans.items()}
    guesses = {head: tuple(_unhalved(tokens, g) for g in spans) for head, spans in found.items()}
    far = _Far(read.links, passage, number, ends)
    triggers = _triggers(model, read, guesses["triggers"], start, end)
    cues = tuple(
        Cue(g.first, g.last, g.label, g.score, read.links.of(start + g.first, CUE_LINKS, start, end))
        for g in guesses["cues"]
    )
    roles = tuple(role for role in model.links if role not in (*CUE_LINKS, *MENTION_LINKS))
    links = [link for t in triggers for link in far.links(t.first, roles)]
    links += [link for c in cues for link in far.links(c.first, CUE_LINKS)]
    mentions = dict.fromkeys(g.first for g in (*guesses["mentions"], *guesses["inner_mentions"]))
    links += [link for first in mentions for link in far.links(first, MENTION_LINKS, own=True)]
    return Sentence(
        span=span,
        tokens=with_participles(tokens),
        names=guesses["names"],
        mentions=guesses["mentions"],
        inner_mentions=guesses["inner_mentions"],
        places=guesses["places"],
        times=guesses["times"],
        triggers=triggers,
        topics=guesses["topics"],
        status_words=guesses["status_words"],
        cues=cues,
        sources=guesses["sources"],
        contents=guesses["contents"],
        links=tuple(links),
    )


def _split(scores: Array, heads: Mapping[str, tuple[str, ...]]) -> dict[str, Array]:
    """The columns of each head in a joint output."""
    out, at = {}, 0
    for head, labels in heads.items():
        out[head] = scores[:, at : at + len(labels)]
        at += len(labels)
    return out


def _guesses(chances: Array, tags: Sequence[str]) -> tuple[Guess, ...]:
    return tuple(Guess(first, last, label, round(score, 4)) for first, last, label, score in best_spans(chances, tags))


def _unhalved(tokens: Sequence[Token], guess: Guess) -> Guess:
    """A guess that ends in the middle of a word with a hyphen, with its other half: "Moon Jae-" before "in"."""
    if tokens[guess.last].text != "-" or guess.last in (guess.first, len(tokens) - 1):
        return guess
    before, hyphen, behind = (tokens[n].span for n in range(guess.last - 1, guess.last + 2))
    return replace(guess, last=guess.last + 1) if before.end == hyphen.start and hyphen.end == behind.start else guess


def _deprels(model: Model, heads: Sequence[int], dependents: Array, label_heads: Array) -> list[str]:
    """The label of each arc; ``root`` where, and only where, the head is the root."""
    one = np.ones((len(heads), 1), np.float32)
    left = np.concatenate([dependents, one], 1)
    right = np.concatenate([label_heads[heads], one], 1)
    width, labels, _ = model.label.shape
    half = (left @ model.label.reshape(width, -1)).reshape(len(heads), labels, width)
    values = (half @ right[:, :, None])[..., 0]
    root = model.deprels.index("root")
    values[:, root] = np.where(np.array(heads) == 0, 1e9, -1e9)
    return [model.deprels[n] for n in values.argmax(-1)]


@dataclass(frozen=True, slots=True)
class _Links:
    """The scores of links of each kind from each word of a passage to each: kinds x words x words."""

    model: Model
    scores: Array

    def chances(self, word: int, roles: Sequence[str]) -> Array:
        """The chance of each word to be the other end of a link from one, roles x words."""
        index = [self.model.links.index(role) for role in roles]
        return np.round(1.0 / (1.0 + np.exp(-np.clip(self.scores[index, word], -30, 30))), 4)

    def of(self, word: int, roles: Sequence[str], start: int, end: int) -> dict[str, tuple[float, ...]]:
        """For each role, the chance of each word of a stretch to be where the other end begins."""
        chances = self.chances(word, roles)[:, start:end].tolist()
        return {role: tuple(row) for role, row in zip(roles, chances, strict=True)}


def _links(model: Model, left: Array, right: Array) -> _Links:
    """All links of a passage; ``left`` and ``right``: words x kinds x width, of the word from which and to which."""
    # Copied first: products of strided arrays are a hundred times as slow.
    there = np.ascontiguousarray(right.transpose(1, 2, 0))
    return _Links(model, np.ascontiguousarray(left.transpose(1, 0, 2)) @ there + model.link_bias[:, None, None])


@dataclass(frozen=True, slots=True)
class _Far:
    """The links of a part's words to words of the other parts of its passage."""

    all: _Links
    passage: Passage
    number: int
    ends: Sequence[int]

    def links(self, word: int, roles: Sequence[str], *, own: bool = False) -> list[Link]:
        """Links from a word of the part that are likely; with ``own`` those inside the part too."""
        start, end = self.passage.starts[self.number], self.ends[self.number]
        chances = self.all.chances(start + word, roles)
        out = []
        for role, there in zip(*np.nonzero(chances >= LEAST_LINK), strict=True):
            if not own and start <= there < end:
                continue
            number = int(np.searchsorted(self.ends, there, side="right"))
            here, part = self.passage.parts[self.number], self.passage.parts[number]
            at = int(there) - self.passage.starts[number] + part.at
            score = round(float(chances[role, there]), 4)
            out.append(Link(roles[role], word + here.at, here.sentence - part.sentence, at, score))
        return out


def _triggers(model: Model, read: _Read, chosen: Sequence[Guess], start: int, end: int) -> tuple[Trigger, ...]:
    """Triggers that were tagged, and weak ones: single words with some chance, with a low score."""
    roles = tuple(role for role in model.links if role not in (*CUE_LINKS, *MENTION_LINKS))
    inside = 1.0 - read.chances["triggers"][start:end, 0]
    taken = {n for g in chosen for n in range(g.first, g.last + 1)}
    weak = [
        Guess(int(n), int(n), "trigger", round(float(inside[n]) / 2, 4))
        for n in np.flatnonzero(inside >= WEAK_TRIGGER)
        if n not in taken
    ]
    return tuple(
        Trigger(
            first=g.first,
            last=g.last,
            score=g.score,
            kinds=_chances(model.classes["kinds"], read.classes["kinds"][start + g.first]),
            statuses=_chances(model.classes["statuses"], read.classes["statuses"][start + g.first]),
            types=_chances(model.classes["types"], read.classes["types"][start + g.first]),
            roles=read.links.of(start + g.first, roles, start, end),
        )
        for g in sorted([*chosen, *weak], key=lambda g: g.first)
    )


def _chances(labels: Sequence[str], chances: Array) -> dict[str, float]:
    return {label: round(float(chance), 4) for label, chance in zip(labels, chances, strict=True)}
