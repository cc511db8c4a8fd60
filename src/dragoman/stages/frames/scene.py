"""What a sentence offers to the events in it: actors, times and places by token."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from dragoman.records.entities import Entity
from dragoman.records.language import Sentence
from dragoman.records.mentions import Phrase
from dragoman.records.spans import Span, contains, overlaps
from dragoman.records.tellings import Filler
from dragoman.records.times import Place, TimeExpression
from dragoman.syntax.pairs import JOINT

PAIR_REACH: Final = 5
"""Tokens before the last of a trigger in which a pair stands that it is about."""


@dataclass(frozen=True, slots=True)
class Actor:
    """A phrase of the sentence with the entities for which it stands."""

    phrase: Phrase
    entities: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence with its actors, and the numbers of its times and places with their tokens (first, last).

    ``voice``: who speaks where the whole sentence is of a quotation, with the words of another sentence that name him.
    """

    number: int
    sentence: Sentence
    actors: tuple[Actor, ...]
    times: tuple[tuple[int, int, int], ...]
    places: tuple[tuple[int, int, int], ...]
    voice: tuple[Filler, ...] = ()

    def actors_in(self, first: int, last: int) -> tuple[Actor, ...]:
        """The outermost actors whose phrase lies in a stretch of tokens, or holds its whole."""
        inside = [a for a in self.actors if first <= a.phrase.first and a.phrase.last <= last]
        outer = [a for a in inside if not any(_holds(o, a) for o in inside if o is not a)]
        return tuple(outer)

    def actor_at(self, token: int) -> Actor | None:
        """The smallest actor whose head is a token, else the smallest that covers it."""
        heads = [a for a in self.actors if a.phrase.head == token]
        over = heads or [a for a in self.actors if a.phrase.first <= token <= a.phrase.last]
        return min(over, key=lambda a: a.phrase.last - a.phrase.first, default=None)

    def actor_of(self, filler: Filler) -> Actor | None:
        """The actor whose words put somebody into a role; null where they stand in another sentence."""
        return next((a for a in self.actors if a.phrase.span == filler[1]), None)

    def pair_of(self, last: int) -> tuple[Actor, ...]:
        """The two actors whom a dash joins before the last token of a trigger: "US-China talks"."""
        pairs = (p for p in self._pairs() if last - PAIR_REACH <= p[1].phrase.first - 1 < last)
        return next((pair for pair in pairs if pair[1].phrase.last < last), ())

    def commission_of(self, words: Sequence[int]) -> tuple[Actor, ...]:
        """The two actors whose joint commission meets: "the third session of the Chad-Niger Joint Commission".

        ``words``: the tokens that tell the meeting.
        """
        tokens = self.sentence.tokens
        for left, right in self._pairs():
            behind = range(right.phrase.last + 1, min(len(tokens), right.phrase.last + 1 + PAIR_REACH))
            noun = next((n for n in behind if tokens[n].lemma.lower() in JOINT), None)
            if noun is not None and (noun in words or tokens[noun].head - 1 in words):
                return left, right
        return ()

    def _pairs(self) -> Iterator[tuple[Actor, Actor]]:
        """Each two actors whom a dash joins."""
        tokens = self.sentence.tokens
        for left in self.actors:
            dash = left.phrase.last + 1
            if dash >= len(tokens) or tokens[dash].text not in ("-", "–", "—"):
                continue
            glued = tokens[dash - 1].span.end == tokens[dash].span.start
            right = next((a for a in self.actors if a.phrase.first == dash + 1), None)
            if glued and right is not None:
                yield left, right


def fillers_of(actors: Iterable[Actor]) -> list[Filler]:
    """Those whom actors stand for, each once, with the words that do."""
    return list({e: a.phrase.span for a in actors for e in a.entities}.items())


def _holds(outer: Actor, inner: Actor) -> bool:
    o, i = outer.phrase, inner.phrase
    return o.first <= i.first and i.last <= o.last and (o.first, o.last) != (i.first, i.last)


def make_scene(
    number: int,
    sentence: Sentence,
    phrases: Sequence[Phrase],
    of_phrase: Sequence[tuple[str, ...]],
    times: Sequence[TimeExpression],
    places: Sequence[Place],
) -> Scene:
    """The scene of one sentence.

    A state that says whose some of several are ("envoys of Chad, Mali and Niger") takes no part beside them.
    """
    actors = [Actor(p, ids) for p, ids in zip(phrases, of_phrase, strict=True) if p.sentence == number and ids]
    lists = [a for a in actors if len(a.entities) > 1]
    return Scene(
        number,
        sentence,
        tuple(a for a in actors if a.phrase.kind != "country" or not any(_holds(o, a) for o in lists)),
        tuple(_dated(sentence, n, t.span) for n, t in enumerate(times) if contains(sentence.span, t.span)),
        tuple(_named(sentence, n, p.span) for n, p in enumerate(places) if contains(sentence.span, p.span)),
        tuple(_speakers(sentence, phrases, of_phrase)),
    )


def _speakers(sentence: Sentence, phrases: Sequence[Phrase], of_phrase: Sequence[tuple[str, ...]]) -> Iterator[Filler]:
    """Those whom the words for the speaker of a sentence stand for."""
    if (voice := sentence.voice) is None:
        return
    named = [(p, ids) for p, ids in zip(phrases, of_phrase, strict=True) if ids and contains(voice, p.span)]
    whole = max(named, key=lambda one: one[0].span.end - one[0].span.start, default=None)
    if whole is not None:
        yield from ((entity, whole[0].span) for entity in whole[1])


def _tokens(sentence: Sentence, number: int, span: Span) -> tuple[int, int, int]:
    inside = [i for i, t in enumerate(sentence.tokens) if overlaps(t.span, span)]
    return (number, inside[0], inside[-1]) if inside else (number, 0, 0)


NEARING: Final = frozenset("next last this coming past".split())
"""Words before a date that are none of it, on which the model's links begin all the same: "next June 10"."""


def _dated(sentence: Sentence, number: int, span: Span) -> tuple[int, int, int]:
    number, first, last = _tokens(sentence, number, span)
    led = first > 0 and sentence.tokens[first - 1].text.lower() in NEARING
    return number, first - 1 if led else first, last


def _named(sentence: Sentence, number: int, span: Span) -> tuple[int, int, int]:
    number, first, last = _tokens(sentence, number, span)
    return number, with_article(sentence, first, last), last


SITES: Final = frozenset("island city town village port capital resort atoll".split())
"""Nouns behind which "of" gives the name of a place: "the Greek island of Crete"."""


def with_article(sentence: Sentence, first: int, last: int) -> int:
    """The first token of a place with the article before it, on which the model's links begin: "the Kremlin".

    And with what it is called in front of it, "the island of Crete".

    The article before an attribute is another's: "the Congolese capital".
    """
    tokens = sentence.tokens
    if first > 1 and tokens[first - 1].text.lower() == "of" and tokens[first - 2].lemma in SITES:
        first -= 2
        while first and tokens[first - 1].deprel in ("amod", "compound") and tokens[first - 1].text.lower() != "the":
            first -= 1
        return first - 1 if first and tokens[first - 1].deprel == "det" else first
    attribute = tokens[last].deprel in ("amod", "compound") and tokens[last].head - 1 > last
    return first - 1 if first and tokens[first - 1].text.lower() == "the" and not attribute else first


def kinds_by_id(entities: Sequence[Entity]) -> dict[str, str]:
    """Entity id -> kind."""
    return {e.id: e.kind for e in entities}
