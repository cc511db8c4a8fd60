"""What follows a plan is ahead with it, "was to fly to Oslo before going on to Riga"; what came before news is over."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.events import CONTACTS, HELD
from dragoman.records.language import Sentence, Token
from dragoman.records.tellings import Telling
from dragoman.syntax.climbing import below, head_of

BEHIND: Final = frozenset(("before",))
"""Words before a gerund of what is done next."""


OVER: Final = "after"
"""The word before a gerund of what was done before: "arrived in Lima after visiting Chile"."""

DONE: Final = ("happened", "ongoing", "historical")


def over_before(tellings: Sequence[Telling], sentences: Sequence[Sentence]) -> tuple[Telling, ...]:
    """The tellings, those of contacts behind "after" and beside what has happened as having happened too."""
    told = {(t.sentence, n) for t in tellings if t.status in DONE for n in range(t.first, t.last + 1)}
    return tuple(
        replace(t, status="happened", statuses={"happened": 1.0}, status_words=())
        if t.kind in CONTACTS and t.status in ("ongoing", "planned") and _is_over(sentences[t.sentence], t, told)
        else t
        for t in tellings
    )


def _is_over(sentence: Sentence, telling: Telling, told: Container[tuple[int, int]]) -> bool:
    """Whether a telling is a gerund behind "after" on a verb of the past, or of what others tell as done."""
    tokens = sentence.tokens
    head = head_of(sentence, telling.first, telling.last)
    verb = head if tokens[head].upos == "VERB" else tokens[head].head - 1
    if verb < 0 or not _is_gerund(tokens, verb, (OVER,)):
        return False
    above = tokens[verb].head - 1
    return above >= 0 and (tokens[above].xpos == "VBD" or (telling.sentence, above) in told)


def ahead_with_plans(tellings: Sequence[Telling], sentences: Sequence[Sentence]) -> tuple[Telling, ...]:
    """The tellings, those of contacts that follow a planned one in its clause planned as well."""
    planned = {(t.sentence, n) for t in tellings if t.status == "planned" for n in range(t.first, t.last + 1)}
    return tuple(
        replace(t, status="planned", statuses={"planned": 1.0}, status_words=())
        if t.kind in CONTACTS and t.status in HELD and (t.sentence, _plan_over(sentences[t.sentence], t)) in planned
        else t
        for t in tellings
    )


def _plan_over(sentence: Sentence, telling: Telling) -> int:
    """The word on which a gerund behind "before" hangs, -1 where a telling is none."""
    tokens = sentence.tokens
    head = head_of(sentence, telling.first, telling.last)
    return tokens[head].head - 1 if _is_gerund(tokens, head, BEHIND) else -1


def _is_gerund(tokens: Sequence[Token], head: int, marks: Container[str]) -> bool:
    """Whether a word is a gerund behind one of some words."""
    gerund = tokens[head].upos == "VERB" and tokens[head].xpos == "VBG" and tokens[head].deprel == "advcl"
    return gerund and any(tokens[n].text.lower() in marks for n in below(tokens, (head,), "mark"))
