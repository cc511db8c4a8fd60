"""What a telling says besides who acts: its day, its topics, who reports it, whether it takes up what is known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from dragoman.records.chances import likeliest
from dragoman.records.events import OPEN
from dragoman.records.language import Guess, Sentence, Trigger
from dragoman.records.spans import Span
from dragoman.records.tellings import Filler
from dragoman.stages.frames.candidates import Found
from dragoman.stages.frames.decreed import day_of_word
from dragoman.stages.frames.hearing import is_no_day_of
from dragoman.stages.frames.roles import LINKED
from dragoman.stages.frames.scene import Scene
from dragoman.stages.frames.sites import is_own
from dragoman.syntax.settled_in import settled_on

TOPIC: Final = 0.4
"""Least chance of a link from words to what they are about."""

DETERMINED: Final = 6
"""Tokens before a noun among which its article or possessive stands: "his planned two-day visit"."""

PRONOUNS: Final = frozenset("it this that they".split())
"""Words that take up something known."""


def linked_spans(sentence: Sentence, scores: Sequence[float], guesses: Sequence[Guess], least: float) -> Iterator[Span]:
    """The spans of those of the model's guesses whose first word is linked by a chance of at least so much."""
    return (sentence.span_of(g.first, g.last) for g in guesses if scores[g.first] >= least)


def day_of(scene: Scene, numbered: Sequence[tuple[int, int, int]], trigger: Trigger, *, decreed: bool) -> int | None:
    """The time with the highest link among those that are the trigger's own, or that on which it was held.

    What its doer has ``decreed`` and not dated was done when he said so.
    """
    if held := [n for n, first, _ in numbered if settled_on(scene.sentence, first) == trigger.last]:
        return held[0]
    ahead = likeliest(trigger.statuses) in OPEN
    ranked = [
        (max(trigger.roles["when"][first : last + 1]), number)
        for number, first, last in numbered
        if is_own(scene, trigger, "when", first, last)
        and not is_no_day_of(scene.sentence, trigger, first, last, ahead=ahead)
    ]
    day = max(ranked, default=(0.0, None))[1]
    return day_of_word(scene, (trigger.first, trigger.last)) if day is None and decreed else day


def topics_of(scene: Scene, found: Found, kind: str) -> tuple[Span, ...]:
    """What an act is about: what the model links to its words, else what stands behind their "on" or "about"."""
    sentence = scene.sentence
    if found.trigger is None:
        return ()
    spans = list(linked_spans(sentence, found.trigger.roles["topic"], sentence.topics, TOPIC))
    if not spans and found.predicate is not None and kind != "visit":
        for argument in found.predicate.arguments:
            if argument.slot in ("on", "about") and not any(
                argument.first <= f <= argument.last for _, f, _ in scene.times
            ):
                spans.append(sentence.span_of(argument.first, argument.last))
    return tuple(spans)


def reporters_of(scene: Scene, trigger: Trigger) -> tuple[Filler, ...]:
    """Those whom the model links to an act as who tells of it, each once."""
    out: list[Filler] = []
    for actor in scene.actors:
        if trigger.roles["reporter"][actor.phrase.first] >= LINKED:
            out.extend((e, actor.phrase.span) for e in actor.entities if all(e != k for k, _ in out))
    return tuple(out)


def is_definite(sentence: Sentence, found: Found) -> bool:
    """Whether the trigger takes up something known: "the talks", "their meeting", "it"."""
    if sentence.tokens[found.last].text.lower() in PRONOUNS:
        return True
    for n in range(max(0, found.first - DETERMINED), found.last + 1):
        token = sentence.tokens[n]
        head = token.head - 1
        if found.first <= head <= found.last and (token.deprel in ("det", "nmod:poss")):
            return token.text.lower() not in ("a", "an", "any", "some", "another", "no", "each")
    return False
