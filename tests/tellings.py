"""The last stage's input, written by words: a document with entities, times, places, quotations and tellings.

A case has ``text``, ``published`` and these, all by words of the text:

- ``entities``: ``[name, kind, country]``; every place where a sentence has the name is a mention
- ``times``: ``[words, day]`` or ``[words, first day, last day]``; ``places``: ``[words, country]``
- ``said``: ``{"content", "direct", "cue", "source", "parent", "part_of", "follows"}``, positions for the last three
- ``tellings``: ``{"words", "kind", "status", "type", "roles": {role: [names]}, "when", "where", "topics", "reporters", …}``;
  ``beyond``: words; ``far``, ``far_when``, ``far_where`` as ``roles``, ``when``, ``where``; ``again``, ``whole``: ``{words: chance}``

Words are looked for from the last telling on, those of a telling's roles first in its own sentence.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dragoman.records.dispatch import Document
from dragoman.records.entities import Entity, Mention
from dragoman.records.language import Sentence
from dragoman.records.mentions import Phrase, Said
from dragoman.records.spans import Span, contains, overlaps
from dragoman.records.tellings import Telling
from dragoman.records.times import Place, TimeExpression
from dragoman.text.lemmas import lemma
from tests.sentences import find_words, read_guesses


@dataclass(frozen=True, slots=True)
class Told:
    """Everything that the last stage reads."""

    document: Document
    sentences: tuple[Sentence, ...]
    phrases: tuple[Phrase, ...]
    of_phrase: tuple[tuple[str, ...], ...]
    entities: tuple[Entity, ...]
    times: tuple[TimeExpression, ...]
    places: tuple[Place, ...]
    said: tuple[Said, ...]
    tellings: tuple[Telling, ...]


def read_told(case: Mapping[str, Any]) -> Told:
    """The input that a case describes."""
    text = case["text"]
    document, sentences = read_guesses(text, {}, case["published"])
    entities = tuple(_entity(text, sentences, n, entry) for n, entry in enumerate(case.get("entities", ()), 1))
    phrases = sorted(
        ((_phrase(sentences, m.span, e.kind), (e.id,)) for e in entities for m in e.mentions),
        key=lambda p: p[0].span.start,
    )
    times = tuple(
        TimeExpression(find_words(text, words), words, "DATE", days[0], days[0], days[-1])
        for words, *days in case.get("times", ())
    )
    places = tuple(
        Place(find_words(text, words), words, words, country, None, None, None)
        for words, country in case.get("places", ())
    )
    tellings = []
    at = 0
    for given in case.get("tellings", ()):
        telling = _telling(case, given, sentences, entities, times, places, at)
        at = telling.trigger.end
        tellings.append(telling)
    return Told(
        document, sentences, tuple(p for p, _ in phrases), tuple(ids for _, ids in phrases), entities, times, places,
        tuple(_said(text, sentences, given) for given in case.get("said", ())), tuple(tellings),
    )  # fmt: skip


def _places_of(text: str, words: str) -> list[Span]:
    return [Span(*m.span()) for m in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text)]


def _entity(text: str, sentences: Sequence[Sentence], number: int, entry: Sequence[Any]) -> Entity:
    name, kind, country = entry
    spans = [span for span in _places_of(text, name) if any(contains(s.span, span) for s in sentences)]
    mentions = tuple(Mention(span, name, "name") for span in spans)
    return Entity(f"e{number}", kind, name, None, country, anonymous=False, sectors=(), office=None, mentions=mentions)


def _sentence_of(sentences: Sequence[Sentence], span: Span) -> int:
    return next(n for n, s in enumerate(sentences) if contains(s.span, span))


def _tokens_of(sentence: Sentence, span: Span) -> tuple[int, int]:
    inside = [n for n, token in enumerate(sentence.tokens) if overlaps(token.span, span)]
    return inside[0], inside[-1]


def _phrase(sentences: Sequence[Sentence], span: Span, kind: str) -> Phrase:
    number = _sentence_of(sentences, span)
    first, last = _tokens_of(sentences[number], span)
    return Phrase(span, number, first, last, last, kind, 0.9)


def _others(text: str, sentences: Sequence[Sentence], given: Mapping[str, float]) -> tuple[tuple[int, int, float], ...]:
    """Where the words of other tellings stand, with their chances."""
    out = []
    for words, chance in given.items():
        span = find_words(text, words)
        number = _sentence_of(sentences, span)
        out.append((number, _tokens_of(sentences[number], span)[0], chance))
    return tuple(out)


def _said(text: str, sentences: Sequence[Sentence], given: Mapping[str, Any]) -> Said:
    parts = given["content"] if isinstance(given["content"], list) else [given["content"]]
    start = sentences[0].span.start
    spans = tuple(find_words(text, part, start) for part in parts)
    cue, source = (find_words(text, given[name], start) if given.get(name) else None for name in ("cue", "source"))
    return Said(
        spans, given.get("direct", False), cue, source, "say", _sentence_of(sentences, cue or spans[0]),
        given.get("parent"), given.get("part_of"), given.get("follows"),
    )  # fmt: skip


def _telling(
    case: Mapping[str, Any],
    given: Mapping[str, Any],
    sentences: Sequence[Sentence],
    entities: Sequence[Entity],
    times: Sequence[TimeExpression],
    places: Sequence[Place],
    at: int,
) -> Telling:
    text = case["text"]
    span = find_words(text, given["words"], at)
    number = _sentence_of(sentences, span)
    first, last = _tokens_of(sentences[number], span)
    by_name = {e.name: e for e in entities}
    own = sentences[number].span

    def filler(name: str) -> tuple[str, Span]:
        mentions = [m.span for m in by_name[name].mentions]
        return by_name[name].id, next((s for s in mentions if contains(own, s)), mentions[0])

    when = given.get("when")
    return Telling(
        sentence=number,
        first=first,
        last=last,
        trigger=span,
        lemma=given.get("lemma", lemma(given["words"].split()[-1], "NN")),
        kind=given["kind"],
        types={given.get("type", "-"): 1.0},
        deed=given.get("deed"),
        mode=None,
        cameo=None,
        status=given.get("status", "happened"),
        statuses={given.get("status", "happened"): 1.0},
        status_words=(),
        roles={role: tuple(filler(name) for name in names) for role, names in given.get("roles", {}).items()},
        when=next(n for n, t in enumerate(times) if t.text == when) if when else None,
        where=tuple(n for n, p in enumerate(places) if p.text in given.get("where", ())),
        topics=tuple(find_words(text, words, own.start) for words in given.get("topics", ())),
        reporters=tuple(filler(name) for name in given.get("reporters", ())),
        level=given.get("level"),
        level_words=(),
        mode_words=(),
        definite=given.get("definite", False),
        origin="head:trigger",
        score=given.get("score", 0.9),
        far={role: tuple(filler(name) for name in names) for role, names in given.get("far", {}).items()},
        far_when=next((n for n, t in enumerate(times) if t.text == given.get("far_when")), None),
        far_where=tuple(n for n, p in enumerate(places) if p.text in given.get("far_where", ())),
        again=_others(text, sentences, given.get("again", {})),
        whole=_others(text, sentences, given.get("whole", {})),
        beyond=find_words(text, given["beyond"], own.start) if given.get("beyond") else None,
        another=given.get("another", False),
    )


def bare_telling(sentence: Sentence, at: int, kind: str, roles: Mapping[str, tuple[tuple[str, Span], ...]]) -> Telling:
    """A telling of something that happened by one token, with nothing but its roles."""
    token = sentence.tokens[at]
    return Telling(
        sentence=0, first=at, last=at, trigger=token.span, lemma=token.lemma, kind=kind, types={"-": 1.0}, deed=None,
        mode=None, cameo=None, status="happened", statuses={"happened": 1.0}, status_words=(), roles=roles, when=None,
        where=(), topics=(), reporters=(), level=None, level_words=(), mode_words=(), definite=False, origin="test",
        score=0.9,
    )  # fmt: skip
