"""Sentences to analysed sentences: tags, trees, names, mentions, triggers, cues; the ``Analyzer`` of the real model."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np

from dragoman.language.decoding import Array, best_spans, best_tree, softmax
from dragoman.language.features import MOST_PIECES, Features, encode, piece_counts
from dragoman.language.model import Model, load_model
from dragoman.language.session import one_thread, run_graph
from dragoman.records.language import Cue, Guess, Sentence, Token, Trigger, Unparsed
from dragoman.records.spans import Span
from dragoman.text.lemmas import lemma

BATCH_PIECES: Final = 1024
"""Word pieces in a batch: larger ones were no faster on one core."""

LONGEST: Final = 220
"""Words beyond which a sentence is read in parts: memory grows with the square, and such text is no sentence."""

WEAK_TRIGGER: Final = 0.2
"""Least chance at which a word that the tagger did not choose is still offered as a trigger, for frames to confirm."""


@dataclass(frozen=True, slots=True)
class OnnxAnalyzer:
    """The language model as the core sees it."""

    model: Model

    def analyze(self, text: str, sentences: Sequence[Unparsed]) -> tuple[Sentence, ...]:
        """See ``dragoman.records.language.Analyzer``."""
        done = {n: Sentence(s.span, ()) for n, s in enumerate(sentences) if not s.tokens}
        parts = [(n, tokens) for n, s in enumerate(sentences) for tokens in _parts(self.model, text, s.tokens)]
        read: dict[int, list[Sentence]] = {}
        features = [encode(self.model.tokenizer, [text[s:e] for s, e in tokens]) for _, tokens in parts]
        results: list[Sentence | None] = [None] * len(parts)
        with one_thread():
            for batch in _batches(features):
                scores = run_graph(self.model.session, [features[i] for i in batch])
                for row, i in enumerate(batch):
                    words = len(parts[i][1])
                    own = {k: _cut(k, v[row], words) for k, v in scores.items()}
                    results[i] = _sentence(self.model, text, sentences[parts[i][0]].span, parts[i][1], own)
        for (n, _), result in zip(parts, results, strict=True):
            if result is not None:
                read.setdefault(n, []).append(result)
        done |= {n: _joined(found) for n, found in read.items()}
        return tuple(done[n] for n in range(len(sentences)))


def load_analyzer() -> OnnxAnalyzer:
    """The analyzer with the package's own model.

    Raises:
        ModelError: the model is missing or damaged.
    """
    return OnnxAnalyzer(load_model())


def _parts(model: Model, text: str, tokens: Sequence[Span]) -> Iterator[tuple[Span, ...]]:
    """The tokens of a sentence, in pieces that the encoder can hold."""
    if len(tokens) <= LONGEST and sum(e - s for s, e in tokens) < MOST_PIECES:
        if tokens:
            yield tuple(tokens)
        return
    counts = piece_counts(model.tokenizer, [text[s:e] for s, e in tokens])
    start = total = 0
    for n, count in enumerate(counts):
        if total + count > MOST_PIECES - 10 or n - start >= LONGEST:
            yield tuple(tokens[start:n])
            start, total = n, 0
        total += count
    yield tuple(tokens[start:])


def _batches(features: Sequence[Features]) -> Iterator[list[int]]:
    """Indices in batches of like length, so that little is padded; which sentences share a batch changes no result."""
    order = sorted(range(len(features)), key=lambda i: (len(features[i].ids), i))
    batch: list[int] = []
    for i in order:
        width = len(features[i].ids)
        if batch and (width * (len(batch) + 1) > BATCH_PIECES or width > len(features[batch[0]].ids) * 1.3 + 4):
            yield batch
            batch = []
        batch.append(i)
    if batch:
        yield batch


def _cut(name: str, scores: Array, words: int) -> Array:
    """A sentence's own rows of a padded output."""
    if name == "arcs":
        return scores[:words, : words + 1]
    return scores[: words + 1] if name == "label_head" else scores[:words]


def _sentence(model: Model, text: str, span: Span, tokens: Sequence[Span], scores: dict[str, Array]) -> Sentence:
    heads = best_tree(scores["arcs"])
    deprels = _deprels(model, heads, scores)
    upos = [model.upos[n] for n in scores["upos"].argmax(-1)]
    xpos = [model.xpos[n] for n in scores["xpos"].argmax(-1)]
    words = [text[s:e] for s, e in tokens]
    spans = _split(scores["spans"], model.spans)
    guesses = {head: _guesses(spans[head], tags) for head, tags in model.spans.items()}
    right = scores["link_to"].reshape(len(words), len(model.links), model.link_width)
    left = scores["link_from"].reshape(len(words), len(model.links), model.link_width)
    links = _Links(model, left, right)
    return Sentence(
        span=span,
        tokens=tuple(
            Token(Span(*tokens[n]), words[n], lemma(words[n], xpos[n]), upos[n], xpos[n], heads[n], deprels[n])
            for n in range(len(words))
        ),
        names=_guesses(scores["names"], model.names),
        mentions=guesses["mentions"],
        inner_mentions=guesses["inner_mentions"],
        places=guesses["places"],
        times=guesses["times"],
        triggers=_triggers(
            model, spans["triggers"], guesses["triggers"], _split(scores["classes"], model.classes), links
        ),
        topics=guesses["topics"],
        status_words=guesses["status_words"],
        cues=tuple(
            Cue(g.first, g.last, g.label, g.score, links.of(g.first, ("content", "source"))) for g in guesses["cues"]
        ),
        sources=guesses["sources"],
        contents=guesses["contents"],
    )


def _split(scores: Array, heads: dict[str, tuple[str, ...]]) -> dict[str, Array]:
    """The columns of each head in a joint output."""
    out, at = {}, 0
    for head, labels in heads.items():
        out[head] = scores[:, at : at + len(labels)]
        at += len(labels)
    return out


def _guesses(scores: Array, tags: Sequence[str]) -> tuple[Guess, ...]:
    return tuple(Guess(first, last, label, round(score, 4)) for first, last, label, score in best_spans(scores, tags))


def _deprels(model: Model, heads: Sequence[int], scores: dict[str, Array]) -> list[str]:
    """The label of each arc; ``root`` where, and only where, the head is the root."""
    one = np.ones((len(heads), 1), np.float32)
    left = np.concatenate([scores["label_dependent"], one], 1)
    right = np.concatenate([scores["label_head"][heads], one], 1)
    width, labels, _ = model.label.shape
    half = (left @ model.label.reshape(width, -1)).reshape(len(heads), labels, width)
    values = (half * right[:, None, :]).sum(-1)
    root = model.deprels.index("root")
    values[:, root] = np.where(np.array(heads) == 0, 1e9, -1e9)
    return [model.deprels[n] for n in values.argmax(-1)]


@dataclass(frozen=True, slots=True)
class _Links:
    """Scores of links from one word to all."""

    model: Model
    left: Array
    right: Array

    def of(self, word: int, roles: Sequence[str]) -> dict[str, tuple[float, ...]]:
        """For each role, the chance of each word to be where the other end begins."""
        scores = (self.right * self.left[word]).sum(-1) + self.model.link_bias
        chances = np.round(1.0 / (1.0 + np.exp(-np.clip(scores, -30, 30))), 4).T.tolist()
        index = self.model.links.index
        return {role: tuple(chances[index(role)]) for role in roles}


def _triggers(
    model: Model, scores: Array, chosen: Sequence[Guess], classes: dict[str, Array], links: _Links
) -> tuple[Trigger, ...]:
    """Triggers that were tagged, and weak ones: single words with some chance, with a low score."""
    roles = tuple(role for role in model.links if role not in ("content", "source"))
    inside = 1.0 - softmax(scores)[:, 0]
    taken = {n for g in chosen for n in range(g.first, g.last + 1)}
    weak = [
        Guess(int(n), int(n), "trigger", round(float(inside[n]) / 2, 4))
        for n in np.flatnonzero(inside >= WEAK_TRIGGER)
        if n not in taken
    ]
    chances = {head: softmax(values) for head, values in classes.items()}
    found = sorted([*chosen, *weak], key=lambda g: g.first)
    return tuple(
        Trigger(
            first=g.first,
            last=g.last,
            score=g.score,
            kinds=_chances(model.classes["kinds"], chances["kinds"][g.first]),
            statuses=_chances(model.classes["statuses"], chances["statuses"][g.first]),
            types=_chances(model.classes["types"], chances["types"][g.first]),
            roles=links.of(g.first, roles),
        )
        for g in found
    )


def _chances(labels: Sequence[str], chances: Array) -> dict[str, float]:
    return {label: round(float(chance), 4) for label, chance in zip(labels, chances, strict=True)}


def _joined(parts: Sequence[Sentence]) -> Sentence:
    """The parts of a long sentence as one: later roots hang on the first."""
    if len(parts) == 1:
        return parts[0]
    tokens: list[Token] = []
    guesses: dict[str, list[Any]] = {}
    words = sum(len(part.tokens) for part in parts)
    for part in parts:
        at = len(tokens)
        root = next((n + 1 for n, t in enumerate(tokens) if t.head == 0), 0)
        for t in part.tokens:
            head, deprel = (t.head + at, t.deprel) if t.head else (root, "parataxis" if root else "root")
            tokens.append(Token(t.span, t.text, t.lemma, t.upos, t.xpos, head, deprel))
        for name in _GUESSES:
            guesses.setdefault(name, []).extend(_moved(g, at, words) for g in getattr(part, name))
    return Sentence(parts[0].span, tuple(tokens), **{k: tuple(v) for k, v in guesses.items()})


_GUESSES: Final = (
    "names", "mentions", "inner_mentions", "places", "times", "triggers", "topics", "status_words", "cues", "sources",
    "contents",
)  # fmt: skip


def _moved(guess: Guess | Trigger | Cue, by: int, words: int) -> Guess | Trigger | Cue:
    """A guess of a part, its word numbers and link scores at their place in the whole, which has ``words`` words."""
    first, last = guess.first + by, guess.last + by
    if isinstance(guess, Trigger):
        return replace(guess, first=first, last=last, roles=_widened(guess.roles, by, words))
    if isinstance(guess, Cue):
        return replace(guess, first=first, last=last, links=_widened(guess.links, by, words))
    return replace(guess, first=first, last=last)


def _widened(links: Mapping[str, Sequence[float]], by: int, words: int) -> dict[str, tuple[float, ...]]:
    """Links with no chance for the words of the other parts."""
    return {k: ((0.0,) * by + tuple(v) + (0.0,) * words)[:words] for k, v in links.items()}
