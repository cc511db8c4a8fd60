"""What the model hears, made ready for the frames: words that it half hears side by side are one act."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.language import Sentence, Trigger
from dragoman.syntax.classes import REPORTING

SURE: Final = 0.4
"""Least score of a trigger that stands without a frame."""

GATHERED: Final = 0.65
"""Least chance that one of several weak triggers side by side is one, at which they count as one."""


def gathered(triggers: Sequence[Trigger]) -> Iterator[Trigger]:
    """The triggers, weak ones that stand side by side as the strongest of them: "would", "not", "give" are one act."""
    run: list[Trigger] = []
    for trigger in (*triggers, None):
        if run and (trigger is None or trigger.first != run[-1].last + 1 or max(trigger.score, run[-1].score) >= SURE):
            best = max(run, key=lambda t: t.score)
            together = 1 - math.prod(1 - t.score for t in run)
            yield replace(best, score=together) if len(run) > 1 and together >= GATHERED else best
            run = []
        if trigger is not None:
            run.append(trigger)


def told_then(sentence: Sentence, trigger: Trigger, first: int, last: int) -> bool:
    """Whether a time is when somebody says it and not when it is: "will go to Oslo, the ministry said on Monday"."""
    inside = range(first, last + 1)
    head = next((n for n in inside if sentence.tokens[n].head - 1 not in inside), last)
    at = sentence.tokens[head].head - 1
    while at >= 0 and sentence.tokens[at].upos not in ("VERB", "AUX"):
        if at == sentence.tokens[at].head - 1:
            return False
        at = sentence.tokens[at].head - 1
    return at >= 0 and sentence.tokens[at].lemma in REPORTING and not trigger.first <= at <= trigger.last


VAGUE: Final = frozenset("recently lately previously formerly".split())
"""Adverbs of a time that nobody tells, and so no other sentence either."""


def is_vaguely_dated(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether an adverb says that it was some time ago: "held a meeting fairly recently"."""
    inside = range(trigger.first, trigger.last + 1)
    return any(t.lemma in VAGUE and t.head - 1 in inside for t in sentence.tokens)
