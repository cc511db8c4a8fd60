"""What the language model says about one sentence, and the protocol by which the core asks it.

The core never imports the model: ``workflows`` plugs an ``Analyzer`` into the pipeline, tests use a small fake.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from dragoman.records.spans import Span


@dataclass(frozen=True, slots=True)
class Token:
    """A word or mark. ``head`` is 1-based inside its sentence, 0 for the root, as in CoNLL-U."""

    span: Span
    text: str
    lemma: str
    upos: str
    xpos: str
    head: int
    deprel: str


@dataclass(frozen=True, slots=True)
class Guess:
    """A stretch of tokens that the model labels: a name, a mention of an actor, a cue, a source, reported content.

    ``first`` and ``last`` are 0-based token numbers inside the sentence, both included; ``score`` is 0-1.
    """

    first: int
    last: int
    label: str
    score: float


@dataclass(frozen=True, slots=True)
class Trigger:
    """Words that the model takes for the telling of an event.

    ``kinds``, ``statuses``, ``types``: label -> score, each summing to 1. ``roles``: role -> one score (0-1)
    for each token of the sentence: how likely a mention that begins there fills the role.
    """

    first: int
    last: int
    score: float
    kinds: Mapping[str, float]
    statuses: Mapping[str, float]
    types: Mapping[str, float]
    roles: Mapping[str, Sequence[float]]


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that the model takes for the cue of a quotation, with their stance.

    ``links``: ``content`` and ``source`` -> one score (0-1) for each token: how likely that part begins there.
    """

    first: int
    last: int
    label: str
    score: float
    links: Mapping[str, Sequence[float]]


@dataclass(frozen=True, slots=True)
class Link:
    """A likely link from a trigger, a cue or a mention to the first word of something in another sentence.

    ``role``: what the other end is, as in ``Trigger.roles`` and ``Cue.links``; also "telling" (an earlier trigger of
    the same event), "whole" (a trigger of the event that it is part of) and, from a mention, "same" (an earlier mention
    of the same entity, also in the same sentence). ``first``: the token from which it leads; ``back``: how many
    sentences before this one the other end stands, negative for after; ``word``: its token there; ``score`` 0-1.
    """

    role: str
    first: int
    back: int
    word: int
    score: float


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with its analysis. Token numbers of guesses and triggers index ``tokens`` from 0.

    ``mentions``: of actors, the outermost; ``inner_mentions``: inside those. Labels are kinds of entities. ``voice``:
    where the whole sentence is of a quotation, the words of another sentence that name its speaker.
    """

    span: Span
    tokens: tuple[Token, ...]
    names: tuple[Guess, ...] = ()
    mentions: tuple[Guess, ...] = ()
    inner_mentions: tuple[Guess, ...] = ()
    places: tuple[Guess, ...] = ()
    times: tuple[Guess, ...] = ()
    triggers: tuple[Trigger, ...] = ()
    topics: tuple[Guess, ...] = ()
    status_words: tuple[Guess, ...] = ()
    cues: tuple[Cue, ...] = ()
    sources: tuple[Guess, ...] = ()
    contents: tuple[Guess, ...] = ()
    links: tuple[Link, ...] = ()
    voice: Span | None = None

    def span_of(self, first: int, last: int) -> Span:
        """The characters from one token to another, both included."""
        return Span(self.tokens[first].span.start, self.tokens[last].span.end)


@dataclass(frozen=True, slots=True)
class Unparsed:
    """A sentence before the model has seen it: its span and the spans of its tokens."""

    span: Span
    tokens: tuple[Span, ...] = field(default=())


class Analyzer(Protocol):
    """A language model as the core sees it."""

    def analyze(self, text: str, sentences: Sequence[Unparsed]) -> tuple[Sentence, ...]:
        """One analysed sentence for each given, in order, with its span and tokens; neighbours are read together."""
        ...
