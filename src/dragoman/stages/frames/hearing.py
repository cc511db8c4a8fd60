"""What the model hears, made ready for the frames: words that it half hears side by side are one act."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.language import Sentence, Trigger
from dragoman.syntax.classes import REPORTING
from dragoman.syntax.times import verb_above

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
    verb = verb_above(sentence, first, last)
    return verb is not None and sentence.tokens[verb].lemma in REPORTING and not trigger.first <= verb <= trigger.last


VAGUE: Final = frozenset(
    "recently lately earlier previously before once formerly initially originally already last repeatedly".split()
)
"""Adverbs of a time before the dispatch that nobody tells."""


def points_back(sentence: Sentence, trigger: Trigger) -> bool:
    """Whether words point to an untold time before the dispatch: "met recently", "during that conversation"."""
    inside = range(trigger.first, trigger.last + 1)
    tokens = sentence.tokens
    vague = any(t.lemma in VAGUE and t.deprel == "advmod" and t.head - 1 in inside for t in tokens)
    return vague or any(t.text.lower() in ("that", "those") for t in tokens[max(0, trigger.first - 2) : trigger.first])
