"""Who fills a role that the telling's own sentence leaves open: whom the model links to it from the sentences around."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from dragoman.records.events import ROLES
from dragoman.records.language import Sentence, Trigger
from dragoman.records.mentions import Phrase
from dragoman.records.spans import Span
from dragoman.records.tellings import Filler

LEAST: Final[Mapping[str, float]] = {
    "actors": 0.7, "recipients": 0.9, "host": 0.7, "visitor": 0.7, "mediator": 0.6,
}  # fmt: skip
"""Least chance of a link from another sentence, by role; an initiator is only taken from words that state one."""

LEAST_TOLD: Final = 0.3
"""Least chance of a link to another telling that is kept."""

Roles = dict[str, tuple[Filler, ...]]
Starts = Mapping[tuple[int, int], Sequence[tuple[str, Span]]]
"""Sentence and first token of a phrase -> its entities, each with the phrase's span."""


def phrase_starts(phrases: Sequence[Phrase], of_phrase: Sequence[tuple[str, ...]]) -> Starts:
    """Where the phrases begin that stand for somebody."""
    starts: dict[tuple[int, int], list[tuple[str, Span]]] = {}
    for phrase, ids in zip(phrases, of_phrase, strict=True):
        starts.setdefault((phrase.sentence, phrase.first), []).extend((name, phrase.span) for name in ids)
    return starts


Others = tuple[tuple[int, int, float], ...]


def linked_tellings(number: int, sentence: Sentence, trigger: Trigger, role: str) -> Others:
    """Sentence, token and chance of the words to which a link of a trigger leads, in its own sentence and others."""
    own = tuple((number, word, score) for word, score in enumerate(trigger.roles.get(role, ())) if score >= LEAST_TOLD)
    far = ((number - k.back, k.word, k.score) for k in sentence.links if (k.role, k.first) == (role, trigger.first))
    return (*own, *far)


def far_roles(number: int, sentence: Sentence, trigger: Trigger, starts: Starts) -> Roles:
    """The entities that the model links to a trigger from other sentences, the likeliest first, each once a role."""
    found: dict[str, dict[str, tuple[float, Span]]] = {role: {} for role in ROLES}
    for link in sentence.links:
        if link.first != trigger.first or link.score < LEAST.get(link.role, 1.1) or not link.back:
            continue
        for name, span in starts.get((number - link.back, link.word), ()):
            known = found[link.role].get(name)
            if known is None or link.score > known[0]:
                found[link.role][name] = (link.score, span)
    return {
        role: tuple((name, span) for name, (_, span) in sorted(ranked.items(), key=lambda r: -r[1][0]))
        for role, ranked in found.items()
    }
