"""A headline's deed told again by the text below it: "Kenya arrests two envoys", then "Kenyan police detained two"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.chances import NOTHING
from dragoman.records.events import CONTACTS
from dragoman.records.language import Sentence
from dragoman.records.tellings import BOUND, Telling
from dragoman.records.times import TimeExpression
from dragoman.stages.assemble.features import time_relation
from dragoman.stages.assemble.headlines import is_first_headline
from dragoman.syntax.stories import is_headline

BELOW: Final = 2
"""Sentences below a headline in which its deed is told first."""

DONE: Final = frozenset(("happened", "ongoing"))
"""How a deed stands that a headline tells in the present."""

PROMISES: Final = frozenset(("AID", "AGREE"))
"""Types of which a headline's "donates" is the promise below it: "will donate"."""

FORESEEN: Final = frozenset(("conditional", "planned"))
"""How a threat may stand that a headline tells as made: "threatens Chad", then "vowed to strike unless"."""

ANGER: Final = frozenset(("PROTEST", "ACCUSE"))
"""Types by one of which a headline tells the "protest" that is the other one below it."""


def deeds_below(
    tellings: Sequence[Telling],
    sentences: Sequence[Sentence],
    times: Sequence[TimeExpression],
    countries: Mapping[str, str | None],
) -> list[Telling]:
    """Tellings, the first below a headline of the same deed, by and upon the same states, bound to the headline's.

    Args:
        tellings: In text order.
        sentences: All of the document.
        times: All of the document.
        countries: Entity id -> country.
    """
    out = list(tellings)
    for n, head in enumerate(tellings):
        if head.kind in CONTACTS or not _heads(sentences, head.sentence):
            continue
        below = (
            m for m, t in enumerate(tellings)
            if 0 < t.sentence - head.sentence <= BELOW and not _heads(sentences, t.sentence)
        )  # fmt: skip
        first = next((m for m in below if _is_told_again(head, tellings[m], times, countries)), None)
        known = [t for t in tellings[:n] if first is not None and out[first].chance_again(t) >= BOUND]
        if first is None or not all(head.chance_again(t) >= BOUND for t in known):
            continue
        told = out[first]
        out[first] = replace(told, again=told.again_with(head))
        out[n] = replace(head, kind=told.kind, deed=told.deed, mode=told.mode, cameo=told.cameo, types=told.types)
        if told.status not in DONE:
            out[n] = replace(out[n], status=told.status, statuses=told.statuses)
    return out


def _heads(sentences: Sequence[Sentence], n: int) -> bool:
    """Whether a sentence is a headline; the first one may be a short one."""
    return is_headline(sentences[n]) or (n == 0 and is_first_headline(sentences[0]))


def _is_told_again(
    head: Telling, told: Telling, times: Sequence[TimeExpression], countries: Mapping[str, str | None]
) -> bool:
    """Whether a deed below a headline is the headline's, as far as both tell of its sides, its status and its day."""
    if told.kind in CONTACTS or told.another or told.back or told.beyond is not None:
        return False
    days = [times[t.when] if t.when is not None else None for t in (head, told)]
    return _are_as_far(head, told) and _are_of_same_sides(head, told, countries) and time_relation(*days) != "apart"


def _are_as_far(head: Telling, told: Telling) -> bool:
    """Whether two deeds are of one type and stand alike; a headline's "donates" is "will donate" below it."""
    acts = {head.act(), told.act()}
    if NOTHING in acts:
        return False
    promised = head.status in DONE and told.status == "planned" and head.lemma == told.lemma
    if acts == {"THREATEN"}:
        return {head.status, told.status} <= DONE | FORESEEN
    alike = len(acts) == 1 or (acts <= ANGER and head.lemma == "protest") or (promised and acts <= PROMISES)
    return alike and (promised or head.status == told.status or {head.status, told.status} <= DONE)


def _are_of_same_sides(head: Telling, told: Telling, countries: Mapping[str, str | None]) -> bool:
    """Whether two deeds are by the same states, or people, and upon the same as far as both tell; a noun may not."""
    by, upon = (
        [{countries.get(e) or e for e, _ in t.roles.get(role, ())} for t in (head, told)]
        for role in ("actors", "recipients")
    )
    bare = not by[0] and upon[0] == upon[1] != set()
    return bare or (by[0] == by[1] != set() and (upon[0] <= upon[1] or upon[1] <= upon[0]))
