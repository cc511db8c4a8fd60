"""What comes after a plan is ahead with it: "was to fly to Sydney before going on to Perth"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.events import CONTACTS, HELD
from dragoman.records.language import Sentence, Token
from dragoman.records.tellings import Telling
from dragoman.syntax.climbing import below, head_of

BEHIND: Final = frozenset(("before",))
"""Words before a gerund of what is done next."""


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
    return tokens[head].head - 1 if _is_next(tokens, head) else -1


def _is_next(tokens: Sequence[Token], head: int) -> bool:
    gerund = tokens[head].upos == "VERB" and tokens[head].xpos == "VBG" and tokens[head].deprel == "advcl"
    return gerund and any(tokens[n].text.lower() in BEHIND for n in below(tokens, (head,), "mark"))
