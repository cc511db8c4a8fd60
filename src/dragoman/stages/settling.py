"""Stage: the time expressions, once events are known, to those that may date them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.dispatch import Document
from dragoman.records.events import CONTACTS, HELD
from dragoman.records.language import Sentence, Token
from dragoman.records.spans import Span
from dragoman.records.tellings import Telling
from dragoman.records.times import TimeExpression
from dragoman.syntax.sequels import came_before
from dragoman.text.times.read import read_times
from dragoman.text.times.tense import Tense

DONE: Final = 0.8
"""Least chance of having happened or begun at which an event cannot lie in days to come."""

LED: Final = 0.6
"""The same for what stands after "after"."""

BEHIND: Final = ("after", "following", "since")
"""Prepositions before what lies behind what is told."""

_NEAR: Final = 20
"""Characters before an expression in which its preposition stands."""
_STEPS: Final = 4
"""Most steps from a noun up to the verb whose object it is, or is of."""


WORDS: Final = ("statement", "message", "invitation", "agreement")
"""Kinds of what is said or settled, which may be of days to come: "announced a summit in May"."""

_ONWARD: Final = re.compile(r"\b(?:for|from|to|by|until|till|through|before)\s+(?:the\s+)?$")
"""Prepositions that lead on from what was done to days to come: "banned the imports from 1 June"."""


def settle_days(
    document: Document, sentences: Sequence[Sentence], times: Sequence[TimeExpression], tellings: Sequence[Telling]
) -> tuple[TimeExpression, ...]:
    """The expressions, those that would date something done to days to come read as the past that they must mean.

    "They left talks to end the war on Tuesday": the words next to the day speak of what was to come, the event that it
    dates does not. An expression that dates a plan as well stays as it is. Only acts themselves are sent as far back
    as the year before.
    """
    anchor = document.filed()
    out = list(times)
    for n, time in enumerate(times):
        dated = [t for t in tellings if t.when == n]
        if not anchor or not dated or (time.start or "") <= anchor or _leads_on(document.text, time):
            continue
        if _are_done(sentences, dated):
            tense: Tense = "past" if any(t.kind in WORDS for t in dated) else "done"
            out[n] = _read_as(document.text, time, anchor, tense)
    return tuple(_as_named_before(document.text, out, n, anchor) for n in range(len(out)))


_WEEKDAY: Final = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day")


def _as_named_before(text: str, times: Sequence[TimeExpression], n: int, anchor: str | None) -> TimeExpression:
    """A time, "Thursday's" of something to come read as the Thursday past of which the text has told before.

    "They met on Thursday. Thursday's meeting should have been held long ago."
    """
    time = times[n]
    words = text[time.span.start : time.span.end]
    owned = text[time.span.end : time.span.end + 2] in ("'s", "’s") or words[-2:] in ("'s", "’s")
    day = _WEEKDAY.match(words)
    if day is None or not owned or not anchor or (time.start or "") <= anchor:
        return time
    same = [t for t in times[:n] if text.startswith(day.group(), t.span.start) and t.start and t.start <= anchor]
    return replace(time, value=same[-1].value, start=same[-1].start, end=same[-1].end) if same else time


def _read_as(text: str, time: TimeExpression, anchor: str, tense: Tense) -> TimeExpression:
    """A time read anew in a tense; as it was where it then still lies after the dispatch."""
    for found in read_times(text, anchor, [time.span], lambda _start, _end: tense):
        if found.days and Span(found.start, found.end) == time.span and found.days[0].isoformat() <= anchor:
            start, end = (day.isoformat() for day in found.days)
            return replace(time, value=found.reading.value, start=start, end=end)
    return time


def _leads_on(text: str, time: TimeExpression) -> bool:
    """Whether a preposition leads on to a time: "has stopped the flights until Sunday"."""
    return _ONWARD.search(text, max(0, time.span.start - _NEAR), time.span.start) is not None


def _are_done(sentences: Sequence[Sentence], dated: Sequence[Telling]) -> bool:
    """Whether all events that one time dates are done, or are what was done: "held five rounds of talks"."""
    done = [t for t in dated if _is_done(sentences, t)]
    return all(t in done or _is_part(sentences, t, done) for t in dated)


def _is_part(sentences: Sequence[Sentence], telling: Telling, done: Sequence[Telling]) -> bool:
    """Whether an event's noun is, or is of, the object of something done, and the model takes it for done too."""
    tokens = sentences[telling.sentence].tokens
    words = {n for t in done if t.sentence == telling.sentence for n in range(t.first, t.last + 1)}
    at = telling.last
    for _ in range(_STEPS):
        if at in words or tokens[at].deprel not in ("obj", "nmod", "compound"):
            break
        at = tokens[at].head - 1
    return at in words and _chance(telling) > DONE


def _is_done(sentences: Sequence[Sentence], telling: Telling) -> bool:
    """Whether the model is sure that an event lies in the past, and its form can say so.

    Its verb stands in the past, or it is an act named by a noun or what stands after "after": "will meet after the
    seizure of a ship on Sunday". Of a summit the model cannot know it: it may be still to come.
    """
    tokens = sentences[telling.sentence].tokens
    inside = range(telling.first, telling.last + 1)
    past = any(tokens[n].xpos == "VBD" or _is_told_past(tokens, n) for n in inside)
    noun = tokens[telling.last].upos == "NOUN"
    behind = (noun and _is_behind(tokens, inside)) or _is_gerund_behind(tokens, inside)
    if came_before(sentences[telling.sentence], telling.first, telling.last):
        return True
    return _chance(telling) > (LED if behind else DONE) and (past or behind or (noun and telling.kind not in CONTACTS))


def _chance(telling: Telling) -> float:
    """The model's chance that something has happened or begun."""
    return sum(telling.statuses.get(status, 0.0) for status in HELD)


def _is_told_past(tokens: Sequence[Token], at: int) -> bool:
    """Whether a participle is a perfect's or a passive's, "has left", "was lifted", or tagged so: "that broke out"."""
    if tokens[at].xpos != "VBN":
        return False
    helpers = [t for t in tokens if t.head - 1 == at and t.deprel.startswith("aux")]
    told = any(t.lemma == "have" or (t.xpos == "VBD" and t.deprel == "aux:pass") for t in helpers)
    perfect = told and not any(t.xpos in ("MD", "VB") for t in helpers)
    return perfect or (tokens[at].deprel == "acl:relcl" and not helpers)


def _is_gerund_behind(tokens: Sequence[Token], inside: range) -> bool:
    """Whether a gerund stands behind such a word: "after holding talks on Monday"."""
    gerunds = [n for n in inside if tokens[n].xpos == "VBG" and tokens[n].deprel == "advcl"]
    return any(t.head - 1 in gerunds and t.deprel in ("mark", "case") and t.text.lower() in BEHIND for t in tokens)


def _is_behind(tokens: Sequence[Token], inside: range) -> bool:
    """Whether an event's noun stands after "after" or "following"."""
    return any(t.head - 1 in inside and t.deprel == "case" and t.text.lower() in BEHIND for t in tokens)
