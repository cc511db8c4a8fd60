"""Whether two tellings are of one event by what they say of it: one recall, one summons, one meeting, one coup."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from dragoman.records.events import CONTACTS, HELD, OFF
from dragoman.records.tellings import Telling
from dragoman.records.times import Place, TimeExpression
from dragoman.stages.assemble.features import time_relation
from dragoman.stages.assemble.others import COUP, EXPULSION, Known


def are_one_recall(
    one: Telling, other: Telling, countries: Mapping[str, str | None], times: Sequence[TimeExpression]
) -> bool:
    """Whether two recalls are one: by the same state, from the same state as far as both tell it, not on other days.

    An envoy of its own whom one of them calls home tells of no other state.
    """
    if not one.kind == other.kind == "recall" or one.status not in HELD or other.status not in HELD or other.back:
        return False
    (a, b), (c, d) = (
        [{k for e, _ in t.roles.get(role, ()) if (k := countries.get(e))} for role in ("actors", "recipients")]
        for t in (one, other)
    )
    apart = bool(b - a and d - c) and not (b - a) & (d - c)
    return bool(a) and a == c and not apart and not are_days_apart(one, other, times)


def are_one_summons(
    one: Telling, other: Telling, countries: Mapping[str, str | None], times: Sequence[TimeExpression]
) -> bool:
    """Whether two summonses are one: by one state of one state's envoys, as far as is told, and not on other days.

    A dispatch tells it in its headline, of "a senior diplomat", and again under the picture of the envoy by name.
    """
    if not one.kind == other.kind == "summons" or one.status not in HELD or other.status not in HELD or other.back:
        return False
    (a, b), (c, d) = (
        [{k for e, _ in t.roles.get(role, ()) if (k := countries.get(e))} for role in ("actors", "recipients")]
        for t in (one, other)
    )
    return bool(a - b) and bool(b) and b == d and a - b == c - d and not are_days_apart(one, other, times)


def are_days_apart(one: Telling, other: Telling, times: Sequence[TimeExpression]) -> bool:
    """Whether two tellings have days of their own that have nothing in common."""
    return time_relation(*_days(one, other, times)) == "apart"


def _days(
    one: Telling, other: Telling, times: Sequence[TimeExpression]
) -> tuple[TimeExpression | None, TimeExpression | None]:
    """The days of their own that two tellings have."""
    first, second = (times[t.when] if t.when is not None else None for t in (one, other))
    return first, second


def _are_on_one_day(one: Telling, other: Telling, times: Sequence[TimeExpression]) -> bool:
    """Whether two tellings have one and the same single day."""
    days = _days(one, other, times)
    return time_relation(*days) == "equal" and all(d is not None and d.start == d.end for d in days)


def are_one_meeting(one: Telling, other: Telling, who: Known, times: Sequence[TimeExpression]) -> bool:
    """Whether two meetings that took place are one: of the same two people by name, on one and the same day.

    Also in one sentence, "after his talks with Lund he said: glad to have met Lund", and where the later one, in the
    mouth of the one, names but the other: "glad to meet Lund today".
    """
    if not one.kind == other.kind == "meeting" or not one.status == other.status == "happened" or other.another:
        return False
    pair = [{e for e, _ in t.roles.get("actors", ())} for t in (one, other)]
    same = len(pair[0]) == 2 and pair[0] <= who.people and bool(pair[1]) and pair[1] <= pair[0]
    near = one.sentence == other.sentence and pair[0] == pair[1] and not are_days_apart(one, other, times)
    return same and (near or _are_on_one_day(one, other, times))


FACE_TO_FACE: Final = frozenset(("meeting", "talks"))
"""Kinds by which a text tells one and the same contact in turn: "after talks with Lund … their meeting in Oslo"."""


def are_one_encounter(one: Telling, other: Telling, times: Sequence[TimeExpression], places: Sequence[Place]) -> bool:
    """Whether two meetings or talks of the same are one: on one day, or taken up, and not in two places.

    Told in two sentences, and neither as one of earlier days; two of one sentence its words tell apart.
    """
    if not {one.kind, other.kind} <= FACE_TO_FACE or not {one.status, other.status} <= set(HELD):
        return False
    if one.sentence == other.sentence or one.back or other.back or other.another:
        return False
    sides = [{e for e, _ in t.roles.get("actors", ())} for t in (one, other)]
    sites = [{places[n].name for n in t.where} for t in (one, other)]
    if len(sides[0]) < 2 or sides[0] != sides[1] or (all(sites) and not sites[0] & sites[1]):
        return False
    return _are_on_one_day(one, other, times) or (other.definite and not are_days_apart(one, other, times))


def are_one_fallen(one: Telling, other: Telling, times: Sequence[TimeExpression]) -> bool:
    """Whether two contacts that are off are one: of one kind, of the same sides or taken up, not of other days.

    "The meeting was postponed … he regretted that the meeting would not take place".
    """
    if one.kind != other.kind or one.kind not in CONTACTS or not {one.status, other.status} <= set(OFF):
        return False
    sides = [{e for e, _ in t.roles.get("actors", ())} for t in (one, other)]
    same = sides[0] == sides[1] or (other.definite and sides[1] <= sides[0])
    return bool(sides[0]) and same and not are_days_apart(one, other, times)


def are_one_coup(
    one: Telling, other: Telling, countries: Mapping[str, str | None], times: Sequence[TimeExpression]
) -> bool:
    """Whether two coups are one: of one state or the same people, not on other days: "seized power, deposed Lund"."""
    if not one.origin == other.origin == COUP or not {one.status, other.status} <= set(HELD):
        return False
    there = [
        {countries.get(e) or e for role in ("actors", "recipients") for e, _ in t.roles.get(role, ())}
        for t in (one, other)
    ]
    told_again = not other.another and not other.back and not are_days_apart(one, other, times)
    return told_again and bool(there[0] & there[1])


def are_one_expulsion(
    one: Telling, other: Telling, countries: Mapping[str, str | None], times: Sequence[TimeExpression]
) -> bool:
    """Whether two expulsions are one: of the same people, by one state and its ministry, so far as it is told.

    Or of people of one state by one other, both done: a headline's "expulsion", and the lead's "expelling two envoys".
    """
    if not one.origin == other.origin == EXPULSION or other.back:
        return False
    acting = [{c for e, _ in t.roles.get("actors", ()) if (c := countries.get(e))} for t in (one, other)]
    upon = [{e for e, _ in t.roles.get("recipients", ())} for t in (one, other)]
    states = [{c for e in side if (c := countries.get(e))} for side in upon]
    apart = all(acting) and not acting[0] & acting[1]
    same = one.status == other.status and bool(upon[0] & upon[1])
    done = {one.status, other.status} <= {"happened", "ongoing"} and not other.another
    told = done and acting[0] == acting[1] != set() and states[0] == states[1] != set()
    return (same or told) and not apart and not are_days_apart(one, other, times)
