"""Sentences to analysed sentences: tags, trees, names, mentions, triggers, cues; the ``Analyzer`` of the real model."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from dragoman.language.model import Model, load_model
from dragoman.language.passages import Passage, make_batches, make_passages
from dragoman.language.scores import read_passage
from dragoman.language.session import one_thread, run_graph
from dragoman.records.language import Cue, Guess, Sentence, Token, Trigger, Unparsed


@dataclass(frozen=True, slots=True)
class OnnxAnalyzer:
    """The language model as the core sees it."""

    model: Model

    def analyze(self, text: str, sentences: Sequence[Unparsed]) -> tuple[Sentence, ...]:
        """See ``dragoman.records.language.Analyzer``."""
        passages = make_passages(self.model.tokenizer, text, sentences)
        read: dict[int, list[Sentence]] = {}
        with one_thread():
            for number, sentence in self._read(text, sentences, passages):
                read.setdefault(number, []).append(sentence)
        return tuple(_joined(read[n]) if n in read else Sentence(s.span, ()) for n, s in enumerate(sentences))

    def _read(
        self, text: str, sentences: Sequence[Unparsed], passages: Sequence[Passage]
    ) -> Iterator[tuple[int, Sentence]]:
        """Each part with the number of its sentence, in order."""
        results: list[list[Sentence]] = [[] for _ in passages]
        for batch in make_batches(passages):
            scores = run_graph(self.model.session, [passages[i].features for i in batch])
            for row, i in enumerate(batch):
                own = {name: values[row] for name, values in scores.items()}
                results[i] = read_passage(self.model, text, [s.span for s in sentences], passages[i], own)
        for passage, found in zip(passages, results, strict=True):
            for part, sentence in zip(passage.parts, found, strict=True):
                yield part.sentence, sentence


def load_analyzer() -> OnnxAnalyzer:
    """The analyzer with the package's own model.

    Raises:
        ModelError: the model is missing or damaged.
    """
    return OnnxAnalyzer(load_model())


def _joined(parts: Sequence[Sentence]) -> Sentence:
    """The parts of a long sentence as one: later roots hang on the first."""
    if len(parts) == 1:
        return parts[0]
    tokens: list[Token] = []
    guesses: dict[str, Any] = {}
    words = sum(len(part.tokens) for part in parts)
    for part in parts:
        at = len(tokens)
        root = next((n + 1 for n, t in enumerate(tokens) if t.head == 0), 0)
        for t in part.tokens:
            head, deprel = (t.head + at, t.deprel) if t.head else (root, "parataxis" if root else "root")
            tokens.append(Token(t.span, t.text, t.lemma, t.upos, t.xpos, head, deprel))
        for name in _GUESSES:
            guesses.setdefault(name, []).extend(_moved(g, at, words) for g in getattr(part, name))
    links = tuple(link for part in parts for link in part.links)  # these count the words of the whole already
    guesses = {name: tuple(found) for name, found in guesses.items()}
    return Sentence(parts[0].span, tuple(tokens), **guesses, links=links)


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
