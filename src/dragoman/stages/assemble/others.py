"""Whom two tellings name, to whether they can be of one happening: a call with one and a call with another."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from dragoman.records.events import CONTACTS, HELD, OFF
from dragoman.records.spans import contains
from dragoman.records.tellings import BOUND, Telling
from dragoman.records.times import Place, TimeExpression
from dragoman.stages.assemble.features import time_relation, told_apart
from dragoman.syntax.performing import DECREED

EXPULSION: Final = "frame:other.expel"
"""Where it is heard that envoys are expelled."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the entities: their countries, which are bodies of no state, and which are people by name."""

    countries: Mapping[str, str | None]
    bodies: frozenset[str]
    people: frozenset[str] = frozenset()


def are_others(one: Telling, other: Telling, who: Known) -> bool:
    """Whether two tellings, the earlier first, are of two happenings for the people whom they name, or their words."""
    if one.sentence in other.apart:
        return True  # news of others on one page
    if one.trigger == other.trigger or told_apart(one, other):
        return True  # one word of several contacts, or a contact and what it came after
    if _is_topic(one, other) or _is_topic(other, one) or _are_rivals(one, other):
        return True
    states = who.countries
    if _with_others(one, other, states) or _in_return(one, other, states) or _from_others(one, other, states):
        return True
    if _of_other_envoys(one, other, states):
        return True
    if _with_another(one, other, who.people) or _of_strangers(one, other, who) or _by_other_hands(one, other, who):
        return True
    return _of_others(one, other) or _by_other_bodies(one, other, who.bodies)


def _are_rivals(one: Telling, other: Telling) -> bool:
    """Whether two statements are told by other words with another speaker: no two statements are one then."""
    if one.kind not in ("statement", "other") or one.lemma == other.lemma or other.definite:
        return False
    if other.chance_again(one) >= BOUND:
        return False
    if one.origin == other.origin == EXPULSION:
        return False  # "Chad will expel … they were declared unwelcome, its ministry said"
    actors = [{e for e, _ in t.roles.get("actors", ())} for t in (one, other)]
    return bool(actors[0] and actors[1]) and actors[0] != actors[1]


def _with_others(one: Telling, other: Telling, countries: Mapping[str, str | None]) -> bool:
    """Whether two calls were with different counterparts: each has two sides or more, and they share but one."""
    if "call" not in one.kind or "call" not in other.kind:
        return False
    sides = [{c for e, _ in t.roles.get("actors", ()) if (c := countries.get(e))} for t in (one, other)]
    return min(map(len, sides)) > 1 and len(sides[0] & sides[1]) == 1


TALKS: Final = frozenset(("meeting", "talks", "call", "video_call"))
"""Kinds of contact that each pair has for itself."""


def _with_another(one: Telling, other: Telling, people: Collection[str]) -> bool:
    """Whether two meetings are of two people each by name, of whom but one is the same."""
    if not {one.kind, other.kind} <= TALKS:
        return False
    pair = [{e for e, _ in t.roles.get("actors", ()) if e in people} for t in (one, other)]
    return len(pair[0]) == len(pair[1]) == 2 and len(pair[0] & pair[1]) == 1


def _of_strangers(one: Telling, other: Telling, who: Known) -> bool:
    """Whether two meetings have nobody in common: each has two people by name, or two states that are not all in both.

    Or all of the later one, which has a place of its own, are of other states than the two of the first.

    Not where words take the first one up: "the talks were attended by Lund and Berg".
    """
    if not {one.kind, other.kind} <= TALKS or other.definite:
        return False
    sides = [{e for e, _ in t.roles.get("actors", ())} for t in (one, other)]
    if sides[0] & sides[1]:
        return False
    states = [{c for e in side if (c := who.countries.get(e))} for side in sides]
    apart = min(map(len, states)) > 1 and not (states[0] <= states[1] or states[1] <= states[0])
    elsewhere = bool(other.where) and not set(one.where) & set(other.where)
    foreign = len(states[0]) > 1 and bool(states[1]) and not states[0] & states[1]
    abroad = elsewhere and foreign and all(who.countries.get(e) for e in sides[1])
    return apart or abroad or min(len(side & who.people) for side in sides) > 1


def _by_other_hands(one: Telling, other: Telling, who: Known) -> bool:
    """Whether two papers have other signatories: two people by name each, and other people for one and the same state.

    "The deal on health was signed by Lund of Norway and Vik of Chad, that on trade by Berg of Norway and Vik".
    """
    if not one.kind == other.kind == "signing" or other.definite:
        return False
    hands = [{e for e, _ in t.roles.get("actors", ()) if e in who.people} for t in (one, other)]
    if min(map(len, hands)) < 1 or max(map(len, hands)) < BOTH_SIDES:
        return False
    states = [{who.countries.get(e) for e in side - hands[1 - n]} - {None} for n, side in enumerate(hands)]
    return bool(states[0] & states[1])


BOTH_SIDES: Final = 2
"""Least people whose hands make a signing one of both sides."""

SENT: Final[Mapping[str, Sequence[str]]] = {
    "message": ("actors", "recipients"), "summons": ("actors", "recipients"), "recall": ("actors",),
}  # fmt: skip
"""Kinds of acts of one state towards another, with the roles in which states that share nothing make two of them.

Of a recall the envoy may be told, or the state from which he is called home.
"""


def _from_others(one: Telling, other: Telling, countries: Mapping[str, str | None]) -> bool:
    """Whether two messages, summonses or decrees are of people, or to people, of whom none is of the other's state."""
    if one.kind != other.kind:
        return False
    decreed = one.origin == other.origin and one.origin.removeprefix("frame:") in DECREED
    for role in SENT.get(one.kind, ("actors",) if decreed else ()):
        sides = [[countries.get(e) for e, _ in t.roles.get(role, ())] for t in (one, other)]
        if all(sides) and None not in (*sides[0], *sides[1]) and not set(sides[0]) & set(sides[1]):
            return True
    return False


def _in_return(one: Telling, other: Telling, countries: Mapping[str, str | None]) -> bool:
    """Whether one telling's recipients do the other to its actors: an expulsion, and that which answers it."""
    if one.kind not in ("other", "statement", "message", "invitation", "recall", "summons"):
        return False
    (a, b), (c, d) = (
        [{k for e, _ in t.roles.get(role, ()) if (k := countries.get(e))} for role in ("actors", "recipients")]
        for t in (one, other)
    )
    return bool(a & d and b & c) and not a & c


def _of_other_envoys(one: Telling, other: Telling, countries: Mapping[str, str | None]) -> bool:
    """Whether two expulsions are of people of other states: that of the one side, and that with which it began."""
    if not one.origin == other.origin == EXPULSION:
        return False
    upon = [[countries.get(e) for e, _ in t.roles.get("recipients", ())] for t in (one, other)]
    return all(upon) and None not in (*upon[0], *upon[1]) and not set(upon[0]) & set(upon[1])


def _of_others(one: Telling, other: Telling) -> bool:
    """Whether two visits are of different visitors to different places."""
    if one.kind != "visit" or other.kind != "visit" or not one.where or not other.where:
        return False
    visitors = [{e for e, _ in t.roles.get("visitor", ())} for t in (one, other)]
    return bool(visitors[0] and visitors[1]) and not visitors[0] & visitors[1] and not set(one.where) & set(other.where)


def _by_other_bodies(one: Telling, other: Telling, bodies: Collection[str]) -> bool:
    """Whether two papers were signed by others, companies and the like on one side: they are not their states'."""
    if not {one.kind, other.kind} <= {"signing", "agreement"}:
        return False
    sides = [{e for e, _ in t.roles.get("actors", ())} for t in (one, other)]
    return not sides[0] & sides[1] and any(len(side) > 1 and side <= set(bodies) for side in sides)


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


def _is_topic(one: Telling, other: Telling) -> bool:
    """Whether one telling's trigger lies in what another one is about: "briefed him on the talks"."""
    return any(contains(topic, one.trigger) for topic in other.topics)
