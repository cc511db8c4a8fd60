"""Turns a text into its time expressions with TIMEX3 values, anchored on the day of publication."""

from __future__ import annotations

import re
from bisect import bisect_right
from datetime import date
from typing import TYPE_CHECKING, Final

from dragoman.text.sentences import split_sentences
from dragoman.text.times import (
    clock_rules,
    day_rules,
    deictic_rules,
    length_rules,
    month_rules,
    relative_rules,
    year_rules,
)
from dragoman.text.times.reading import Found, Reading, Rule, Scene
from dragoman.text.times.tense import Tense, TenseOf, tense_by_words
from dragoman.text.times.values import is_day

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Span = tuple[int, int]

RULES: Final[tuple[Rule, ...]] = (
    *day_rules.RULES,
    *month_rules.RULES,
    *year_rules.RULES,
    *deictic_rules.RULES,
    *relative_rules.RULES,
    *clock_rules.RULES,
    *length_rules.RULES,
)
"""All rules. Of expressions that overlap the first in the text wins, then the longest, then the earlier rule."""

_CLOCK_THEN_DAY: Final = re.compile(r"(?:\s*\([^()\n]{1,40}\)|,[^(),;\n]{1,30},)?\s+(?:on\s+|of\s+)?", re.IGNORECASE)
_DAY_THEN_CLOCK: Final = re.compile(r"(?:,?[^\S\n](?:at\s)?|T)", re.IGNORECASE)


def read_times(
    text: str,
    published: str | None,
    regions: Sequence[Span] | None = None,
    tense_of: TenseOf | None = None,
) -> tuple[Found, ...]:
    """The time expressions of a text.

    Args:
        text: Any text.
        published: Its ISO day of publication, or ``None``: then only what names its own year has a value.
        regions: The sentences to read, in order, as spans; by default all of the text.
        tense_of: The tense at a span, by default guessed from the words of the sentence.

    Returns:
        What was found, in text order, not overlapping. Where no value can be given, ``reading.refused`` says why.

    Raises:
        ValueError: ``published`` is no ISO day.
    """
    anchor = date.fromisoformat(published[:10]) if published else None
    spans = list(split_sentences(text) if regions is None else regions)
    starts = [start for start, _ in spans]
    found: list[Found] = []
    for match, rule, (start, end) in _candidates(text, spans, starts):
        if found and match.start() < found[-1].end:
            continue
        guess = tense_of or _by_words(text, start, end)
        scene = Scene(text, anchor, guess, tuple(found), start, end)
        reading = rule.read(match, scene)
        if reading is not None:
            _add(found, Found(match.start(), match.end(), reading), text, start)
    return tuple(found)


def _by_words(text: str, start: int, end: int) -> TenseOf:
    def guess(first: int, last: int) -> Tense | None:
        return tense_by_words(text, start, end, (first, last))

    return guess


def _candidates(text: str, spans: Sequence[Span], starts: Sequence[int]) -> Iterable[tuple[re.Match[str], Rule, Span]]:
    """All that the rules match inside one sentence, in the order in which it is to be tried."""
    matches = []
    for order, rule in enumerate(RULES):
        for match in rule.pattern.finditer(text):
            at = bisect_right(starts, match.start()) - 1
            if at >= 0 and match.end() <= spans[at][1] and match.end() > match.start():
                matches.append((match.start(), -match.end(), order, at, match))
    matches.sort(key=lambda found: found[:3])
    return [(match, RULES[order], spans[at]) for _, _, order, at, match in matches]


def _add(found: list[Found], new: Found, text: str, start: int) -> None:
    """Append a reading; a time of the day and the day beside it become one."""
    _drop_hour_elsewhere(found, new, text)
    last = found[-1] if found else None
    joined = _joined(last, new, text[last.end : new.start]) if last and last.start >= start else None
    if joined:
        found[-1] = joined
    else:
        found.append(new)


def _drop_hour_elsewhere(found: list[Found], day: Found, text: str) -> None:
    """Take away the hour of another place between an hour and its day, which become one: "9 pm (noon GMT) Monday"."""
    if len(found) < 2 or day.reading.type != "DATE" or not (found[-1].reading.clock and found[-2].reading.clock):
        return
    if _CLOCK_THEN_DAY.fullmatch(text[found[-2].end : day.start]):
        del found[-1]


def _joined(last: Found, new: Found, between: str) -> Found | None:
    one, other = last.reading, new.reading
    if one.clock and other.type == "DATE" and is_day(other.value) and _CLOCK_THEN_DAY.fullmatch(between):
        return Found(last.start, new.end, Reading("TIME", f"{other.value}{one.clock}"))
    if other.clock and one.type == "DATE" and is_day(one.value) and _DAY_THEN_CLOCK.fullmatch(between):
        return Found(last.start, new.end, Reading("TIME", f"{one.value}{other.clock}"))
    return None
