"""A document and what a model is said to make of it, written by words: for tests of the stages.

``guesses`` names words of the text; each list is in text order, and each entry is looked for behind the one before it.

- ``mentions``, ``inner``: ``[words, kind]`` or ``[words, kind, relation]`` with the relation ``nsubj``, ``obj`` (by
  default), ``conj`` (joined to the last mention that is not) or ``poss``
- ``names``, ``topics``, ``status_words``, ``contents``, ``sources``: ``[words, label]`` or ``words``
- ``cues``: ``[words, stance, first words of its content, first words of its source]``, the last two perhaps null
- ``same``: ``[number of a mention, number of an earlier one, score]``: the model's word that both are one entity's
- ``triggers``: ``{"words", "kind", "status", "type", "score", "roles": {role: [words, …]}}``

The tree is flat: all hangs on the sentence's first trigger, cue or verb-like word; a mention hangs together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from dragoman.records.dispatch import Dispatch, Document
from dragoman.records.events import ROLES
from dragoman.records.language import Cue, Guess, Link, Sentence, Token, Trigger, Unparsed
from dragoman.records.spans import Span, contains, overlaps
from dragoman.stages.clean import clean
from dragoman.stages.segment import segment
from dragoman.text.lemmas import lemma

LINKS = (*ROLES, "when", "where", "topic", "status", "reporter")


@dataclass(frozen=True, slots=True)
class FakeAnalyzer:
    """An ``Analyzer`` that knows the guesses of one text by heart."""

    guesses: Mapping[str, Any]

    def analyze(self, text: str, sentences: Sequence[Unparsed]) -> tuple[Sentence, ...]:
        """See ``dragoman.records.language.Analyzer``."""
        return _linked([_sentence(text, unparsed, self.guesses) for unparsed in sentences], self.guesses)


def _linked(sentences: Sequence[Sentence], guesses: Mapping[str, Any]) -> tuple[Sentence, ...]:
    """The sentences with their links between mentions, which are numbered through the text from 0."""
    at = [(n, mention.first) for n, sentence in enumerate(sentences) for mention in sentence.mentions]
    links: dict[int, list[Link]] = {}
    for here, there, score in guesses.get("same", ()):
        (n, first), (back, word) = at[here], at[there]
        links.setdefault(n, []).append(Link("same", first, n - back, word, score))
    return tuple(replace(sentence, links=tuple(links.get(n, ()))) for n, sentence in enumerate(sentences))


def read_guesses(
    text: str, guesses: Mapping[str, Any], published: str | None = "2020-09-10"
) -> tuple[Document, tuple[Sentence, ...]]:
    """The document of a text and its sentences with these guesses."""
    document = clean(Dispatch(text, published=published))
    return document, FakeAnalyzer(guesses).analyze(document.text, segment(document))


def find_words(text: str, words: str, start: int = 0) -> Span:
    """The first place of some whole words from ``start`` on; a case that names words not in its text is wrong."""
    found = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)").search(text, start)
    if found is None:
        raise ValueError(f"{words!r} is not in the text from {start} on")
    return Span(*found.span())


def _entries(guesses: Mapping[str, Any], name: str) -> list[list[Any]]:
    return [[entry] if isinstance(entry, str) else list(entry) for entry in guesses.get(name, ())]


def _placed(text: str, entries: Sequence[list[Any]], unparsed: Unparsed) -> Iterator[tuple[int, int, list[Any]]]:
    """The entries that lie in a sentence, with their first and last token."""
    at = 0
    for entry in entries:
        span = find_words(text, entry[0], at)
        at = span.end
        if contains(unparsed.span, span):
            first, last = _tokens_of(unparsed, span)
            yield first, last, entry


def _tokens_of(unparsed: Unparsed, span: Span) -> tuple[int, int]:
    inside = [n for n, token in enumerate(unparsed.tokens) if overlaps(token, span)]
    return inside[0], inside[-1]


def _guessed(text: str, guesses: Mapping[str, Any], name: str, unparsed: Unparsed, label: str) -> tuple[Guess, ...]:
    found = _placed(text, _entries(guesses, name), unparsed)
    return tuple(Guess(first, last, (entry[1:2] or [label])[0], 0.9) for first, last, entry in found)


def _chances(text: str, unparsed: Unparsed, words: Sequence[str | None]) -> tuple[float, ...]:
    """A link's scores: high at the first token of each of these words in the sentence."""
    scores = [0.0] * len(unparsed.tokens)
    for one in words:
        if one is not None:
            scores[_tokens_of(unparsed, find_words(text, one, unparsed.span.start))[0]] = 0.99
    return tuple(scores)


def _sentence(text: str, unparsed: Unparsed, guesses: Mapping[str, Any]) -> Sentence:
    mentions = list(_placed(text, _entries(guesses, "mentions"), unparsed))
    cues = tuple(
        Cue(first, last, entry[1], 0.9, {
            "content": _chances(text, unparsed, [entry[2]]), "source": _chances(text, unparsed, [entry[3]])
        })
        for first, last, entry in _placed(text, [[*e, "say", None, None][:4] if len(e) < 2 else [*e, None, None][:4]
                                                 for e in _entries(guesses, "cues")], unparsed)
    )  # fmt: skip
    triggers = tuple(
        _trigger(text, unparsed, first, last, entry[1])
        for first, last, entry in _placed(text, [[t["words"], t] for t in guesses.get("triggers", ())], unparsed)
    )
    return Sentence(
        unparsed.span,
        _tree(text, unparsed, mentions, [*(t.first for t in triggers), *(c.first for c in cues)]),
        names=_guessed(text, guesses, "names", unparsed, "Person"),
        mentions=tuple(Guess(first, last, entry[1], 0.9) for first, last, entry in mentions),
        inner_mentions=_guessed(text, guesses, "inner", unparsed, "country"),
        triggers=triggers,
        topics=_guessed(text, guesses, "topics", unparsed, "topic"),
        status_words=_guessed(text, guesses, "status_words", unparsed, "status"),
        cues=cues,
        sources=_guessed(text, guesses, "sources", unparsed, "source"),
        contents=_guessed(text, guesses, "contents", unparsed, "content"),
    )


def _trigger(text: str, unparsed: Unparsed, first: int, last: int, given: Mapping[str, Any]) -> Trigger:
    roles = given.get("roles", {})
    return Trigger(
        first,
        last,
        given.get("score", 0.9),
        {given["kind"]: 1.0},
        {given.get("status", "happened"): 1.0},
        {given.get("type", "-"): 1.0},
        {role: _chances(text, unparsed, roles.get(role, ())) for role in LINKS},
    )


def _tree(
    text: str, unparsed: Unparsed, mentions: Sequence[tuple[int, int, list[Any]]], verbs: Sequence[int]
) -> tuple[Token, ...]:
    """Tokens with a flat tree; see the module's first lines."""
    words = [text[s:e] for s, e in unparsed.tokens]
    taken = {n for first, last, _ in mentions for n in range(first, last + 1)}
    subject = next((last for _, last, entry in mentions if entry[2:3] == ["nsubj"]), -1)
    free = [n for n, w in enumerate(words) if n not in taken and w.isalpha() and n > subject]
    root = next((n for n in verbs if n not in taken), free[0] if free else 0)
    heads, deprels = [root + 1] * len(words), ["dep"] * len(words)
    tags = [("NOUN", "NN")] * len(words)
    heads[root], deprels[root], tags[root] = 0, "root", ("VERB", "VBD")
    before = root
    for first, last, entry in mentions:
        relation = (entry[2:3] or ["obj"])[0]
        cut = next((n for n in range(first + 1, last) if words[n].lower() in {"of", "to", "for", ","}), last + 1)
        top = cut - 1
        for n in range(first, last + 1):
            heads[n], deprels[n] = top + 1, "dep"
        heads[top] = (before if relation == "conj" else root) + 1
        deprels[top] = "nmod:poss" if relation == "poss" else relation
        tags[top] = ("PRON", "PRP$") if relation == "poss" else tags[top]
        before = before if relation == "conj" else top
    return tuple(
        Token(span, words[n], lemma(words[n], tags[n][1]), *tags[n], heads[n], deprels[n])
        for n, span in enumerate(unparsed.tokens)
    )
