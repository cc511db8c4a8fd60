"""What a rule gets and gives: the scene of an expression, and the reading of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from dragoman.text.times.tense import is_plan_then, tense_by_preposition
from dragoman.text.times.values import Days, covered, is_day

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from dragoman.text.times.tense import Tense

NO_YEAR: Final = "no year is given"
NO_PUBLICATION: Final = "the day of publication is not known"
NO_REFERENCE: Final = "no earlier date in the text says from when"
SWAPPED: Final = "day and month could be swapped"
MOVABLE: Final = "its day differs from year to year and is not in the table"
IMPOSSIBLE: Final = "no calendar has this day"
OPEN: Final = "how long before or after is not said"
TWO_LENGTHS: Final = "the length lies between two numbers"
CLOCK_ONLY: Final = "hours and minutes cannot be counted from a day"

WEEK: Final = 7
YEAR: Final = 365
LONGEST_NAME: Final = 40
DATED: Final = frozenset(
    """border borders boundary boundaries line lines frontier frontiers war agreement agreements accord accords
    treaty protocol memorandum declaration communique convention""".split()
)
"""Things that may have a day for a name, of which nothing is told: "the June 4, 1967, borders"."""

_ARTICLE: Final = re.compile(
    rf"\b(?:(?:the|its|their|pre-?)(?:\s+(?!of\b)[\w-]+){{0,2}}|(?:{'|'.join(sorted(DATED))})\s+of)\s*$", re.IGNORECASE
)
_THING: Final = re.compile(rf",?\s+(?:[\w-]+\s+){{0,2}}(?:{'|'.join(sorted(DATED))})\b", re.IGNORECASE)
_OF: Final = re.compile(r"\bof\s*$", re.IGNORECASE)
"""What leads to such a name, what stands behind the day in it, and the "of" that needs no more."""

NEAR: Final = 150
"""How many characters after a day a time of the clock is still taken to be of that day."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The type and TIMEX3 value of an expression; where ``value`` is null, ``refused`` says why.

    ``clock``: a part of a day or a time of the clock that found its own day only by default,
    so that a date beside it may give it another.
    """

    type: str
    value: str | None
    refused: str | None = None
    clock: str | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """A reading with its place: ``text[start:end]``; ``first`` and ``last`` are the days that it covers."""

    start: int
    end: int
    reading: Reading

    @property
    def days(self) -> Days | None:
        """First and last day, where the expression is a stretch of the calendar."""
        return covered(self.reading.value) if self.reading.type in ("DATE", "TIME") else None


@dataclass(frozen=True, slots=True)
class Scene:
    """What surrounds an expression.

    ``anchor``: the day of publication; ``tense_of``: the tense at a span; ``earlier``: what was found before it,
    in text order; ``start``, ``end``: its sentence.
    """

    text: str
    anchor: date | None
    tense_of: Callable[[int, int], Tense | None]
    earlier: tuple[Found, ...] = ()
    start: int = 0
    end: int = 0

    def tense(self, match: re.Match[str]) -> Tense | None:
        """The tense at a match."""
        told = self.tense_of(match.start(), match.end())
        return "past" if told == "done" else told

    def reference(self) -> date | None:
        """The day that the text spoke of last before this expression."""
        for found in reversed(self.earlier):
            if found.days and is_day(found.reading.value) and not self._names_thing(found):
                return found.days[0]
        return None

    def _names_thing(self, found: Found) -> bool:
        """Whether a day of another year is part of a thing's name, and tells nothing: "the 4 June 1967 lines"."""
        old = self.anchor is not None and found.days is not None and (self.anchor - found.days[0]).days > YEAR
        behind = self.text[found.end : found.end + LONGEST_NAME]
        led = self.text[max(0, found.start - LONGEST_NAME) : found.start]
        article = bool(_ARTICLE.search(led))
        return old and article and (bool(_THING.match(behind)) or bool(_OF.search(led)))

    def sure(self, match: re.Match[str]) -> bool:
        """Whether a preposition ("since", "until") forces the tense at a match, or it is beyond doubt."""
        forced = tense_by_preposition(self.before(match)) is not None
        return forced or self.tense_of(match.start(), match.end()) == "done"

    def told_today(self, match: re.Match[str]) -> date | None:
        """The publication's day where something past is told before any day was named: it is the story's own day."""
        return self.anchor if self.anchor and self.tense(match) in ("past", "planned") else None

    def plan_day(self, match: re.Match[str]) -> date | None:
        """The day from which a plan told in the past counts, of the week before the publication; null elsewhere."""
        told = self.reference()
        if self.anchor is None or told is None or not is_plan_then(self.before(match)):
            return None
        return told if 0 <= (self.anchor - told).days < WEEK and self.tense(match) == "planned" else None

    def story_day(self, match: re.Match[str]) -> date | None:
        """The day of a bare "noon" or "the evening": one just named, else the publication's.

        A day still to come is that of what is told as to come alone.
        """
        ahead = self.tense(match) == "future"
        for found in reversed(self.earlier):
            near = match.start() - found.end < NEAR and not self._names_thing(found)
            if found.days and is_day(found.reading.value) and near:
                if self.anchor is None or ahead or found.days[0] <= self.anchor:
                    return found.days[0]
                break
        return self.anchor

    def reference_days(self) -> Days | None:
        """The stretch of the calendar that the text spoke of last, of whatever length."""
        return next((found.days for found in reversed(self.earlier) if found.days), None)

    def before(self, match: re.Match[str]) -> str:
        """The words of the sentence before a match."""
        return self.text[self.start : match.start()]

    def after(self, match: re.Match[str]) -> str:
        """The words of the sentence after a match."""
        return self.text[match.end() : self.end]


@dataclass(frozen=True, slots=True)
class Rule:
    """Words that a pattern finds, and the function that reads them; it answers ``None`` where they are no time."""

    name: str
    pattern: re.Pattern[str]
    read: Callable[[re.Match[str], Scene], Reading | None]


def rule(name: str, pattern: str, read: Callable[[re.Match[str], Scene], Reading | None]) -> Rule:
    """A rule whose words stand alone: no letter or figure before or after, any case."""
    return Rule(name, re.compile(rf"(?<![\w]){pattern}(?![\w])", re.IGNORECASE), read)
