"""Whom two tellings name, to whether they can be of one happening: a call with one and a call with another."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from dragoman.packs.actor_records import BODIES
from dragoman.records.spans import contains
from dragoman.records.tellings import BOUND, Telling
from dragoman.records.times import Place
from dragoman.stages.assemble.features import told_apart
from dragoman.syntax.performing import DECREED

EXPULSION: Final = "frame:other.expel"
COUP: Final = "frame:other.coup"
"""Where it is heard that envoys are expelled, and that those in power are overthrown."""


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
    if _of_another_sort(one, other):
        return True
    return _of_others(one, other) or _to_others(one, other, states) or _by_other_bodies(one, other, who.bodies)


def are_in_other_towns(one: Telling, other: Telling, places: Sequence[Place]) -> bool:
    """Whether two summits are held in towns of different states: "a forum in Minsk … the summit in The Hague"."""
    states = [{places[n].country for n in t.where} - {None} for t in (one, other)]
    return all(states) and not states[0] & states[1]


def _are_rivals(one: Telling, other: Telling) -> bool:
    """Whether two statements are told by other words with another speaker: no two statements are one then."""
    if one.kind not in ("statement", "other") or one.lemma == other.lemma or other.definite:
        return False
    if other.chance_again(one) >= BOUND:
        return False
    if one.origin == other.origin and one.origin in (EXPULSION, COUP):
        return False  # "Chad will expel … they were declared unwelcome, its ministry said"
    actors = [{e for e, _ in t.roles.get("actors", ())} for t in (one, other)]
    return bool(actors[0] and actors[1]) and actors[0] != actors[1]


def _of_another_sort(one: Telling, other: Telling) -> bool:
    """Whether frames know two deeds as of different types: who arrests people and who seals off a square does two."""
    if not one.kind == other.kind == "other" or other.definite or other.chance_again(one) >= BOUND:
        return False
    framed = all(t.origin.startswith("frame:") for t in (one, other))
    return framed and None not in (one.deed, other.deed) and one.deed != other.deed


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


def _to_others(one: Telling, other: Telling, countries: Mapping[str, str | None]) -> bool:
    """Whether two visits lead to states of which none is in both: "goes on to Peru but has called off Chile".

    Bodies have their seat in some state, and are visited there.
    """
    if one.kind != "visit" or other.kind != "visit" or other.chance_again(one) >= BOUND:
        return False
    hosts = [{countries.get(e) for e, _ in t.roles.get("host", ())} for t in (one, other)]
    return all(hosts) and not (hosts[0] | hosts[1]) & {None, *BODIES} and not hosts[0] & hosts[1]


def _by_other_bodies(one: Telling, other: Telling, bodies: Collection[str]) -> bool:
    """Whether two papers were signed by others, companies and the like on one side: they are not their states'."""
    if not {one.kind, other.kind} <= {"signing", "agreement"}:
        return False
    sides = [{e for e, _ in t.roles.get("actors", ())} for t in (one, other)]
    return not sides[0] & sides[1] and any(len(side) > 1 and side <= set(bodies) for side in sides)


def _is_topic(one: Telling, other: Telling) -> bool:
    """Whether one telling's trigger lies in what another one is about: "briefed him on the talks"."""
    return any(contains(topic, one.trigger) for topic in other.topics)
