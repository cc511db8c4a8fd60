"""Plans that the model takes for called off where no word says so: "was expected to travel to Entebbe on Friday"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.chances import likeliest
from dragoman.records.events import OFF
from dragoman.records.language import Sentence
from dragoman.records.tellings import Telling
from dragoman.syntax.classes import CALLING_OFF, NEGATORS

NEAR: Final = 3
"""Sentences before and after a telling in which a word may call it off."""

SURE: Final = 0.7
"""Chance at which the model is believed without such a word."""

OFF_WORDS: Final = frozenset(word for phrase in CALLING_OFF for word in phrase.split()) | frozenset(
    """postponement deferral suspension cancellation abandon drop abort axe skip withdraw pull move shift bring instead
    later earlier original originally boycott shun break walk fall fail miscarry stay turn change extend cut short
    away""".split()
)
"""Lemmas of what becomes of a plan that is off or put off, and of its parts: "put off", "moved back"."""

BESIDE: Final = NEGATORS | frozenset("no have without unless until because due".split())
"""Words in the plan's own sentence by which it came to nothing: "was to have flown", "will not now come"."""


def still_on(tellings: Sequence[Telling], sentences: Sequence[Sentence]) -> list[Telling]:
    """The tellings, those that the model alone takes for off with that chance given to a plan.

    Args:
        tellings: What the sentences tell, with the model's chances of its statuses.
        sentences: The analysed sentences of the document.
    """
    off = [any(t.lemma.lower() in OFF_WORDS for t in s.tokens) for s in sentences]
    return [t if _may_be_off(t, sentences, off) else _planned(t) for t in tellings]


def _may_be_off(telling: Telling, sentences: Sequence[Sentence], off: Sequence[bool]) -> bool:
    best = likeliest(telling.statuses) if telling.statuses else ""
    if best not in OFF or telling.statuses[best] >= SURE:
        return True
    near = any(off[max(0, telling.sentence - NEAR) : telling.sentence + NEAR + 1])
    words = {t.text.lower() for t in sentences[telling.sentence].tokens}
    return near or not words.isdisjoint(BESIDE)


def _planned(telling: Telling) -> Telling:
    chances = {status: chance for status, chance in telling.statuses.items() if status not in OFF}
    moved = sum(telling.statuses.get(status, 0.0) for status in OFF)
    return replace(telling, statuses={**chances, "planned": chances.get("planned", 0.0) + moved}, status_words=())
