"""Tellings to happenings: which tellings are one event, by learnt weights of what they have in common."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from dragoman.packs.joining import Joining, score
from dragoman.records.entities import Entity
from dragoman.records.tellings import BOUND, Telling
from dragoman.records.times import Place, TimeExpression
from dragoman.stages.assemble.features import FAMILIES, pair_features, time_relation
from dragoman.stages.assemble.one_event import (
    are_days_apart,
    are_one_coup,
    are_one_encounter,
    are_one_expulsion,
    are_one_fallen,
    are_one_meeting,
    are_one_recall,
    are_one_summons,
)
from dragoman.stages.assemble.others import Known, are_in_other_towns, are_others
from dragoman.text.folding import fold


@dataclass(slots=True)
class Group:
    """Tellings of one event, in text order."""

    tellings: list[Telling] = field(default_factory=list)

    @property
    def first(self) -> Telling:
        """The telling that is read first."""
        return self.tellings[0]

    @property
    def type(self) -> str:
        """The PLOVER type of the first telling: its frame's, or else the likeliest; "-" for none."""
        return self.first.act()


def join_tellings(
    tellings: Sequence[Telling],
    entities: Sequence[Entity],
    times: Sequence[TimeExpression],
    places: Sequence[Place],
    joining: Joining,
    names: Sequence[str] = (),
) -> list[Group]:
    """Groups of tellings, each of one happening, by first telling.

    A telling joins the group for which the weights speak most, where they speak for any; else it begins its own.
    ``names``: the proper name that each telling gives its happening (``name_of``), empty where it gives none.
    """
    names = names or [""] * len(tellings)
    who = Known(
        {e.id: e.country for e in entities},
        frozenset(e.id for e in entities if e.kind == "organization"),
        frozenset(e.id for e in entities if e.kind == "person" and (e.wikidata or _is_named(e))),
    )
    of_kind: dict[str, list[int]] = {}
    for n, telling in enumerate(tellings):
        of_kind.setdefault(telling.kind, []).append(n)
    groups: list[Group] = []
    numbers: list[list[int]] = []
    old = _before_the_news(tellings, times)
    for n, telling in enumerate(tellings):
        odds = [
            NEVER
            if n in old and _is_news([tellings[m] for m in members])
            else _odds(members, n, tellings, of_kind, who, times, places, joining)
            + _by_name(members, n, names, tellings, times)
            for members in numbers
        ]
        best = max(range(len(odds)), key=lambda g: (odds[g], g), default=None)
        if best is not None and odds[best] > 0:
            groups[best].tellings.append(telling)
            numbers[best].append(n)
        else:
            groups.append(Group([telling]))
            numbers.append([n])
    return groups


def _is_named(entity: Entity) -> bool:
    """Whether a text calls somebody by name."""
    return any(m.form == "name" for m in entity.mentions)


AGO: Final = timedelta(14)
"""How long before the latest day that a dispatch tells of an act cannot be its news."""

HEAD: Final = 1
"""The last sentence, from 0, of the headline and what stands beside it."""


def _before_the_news(tellings: Sequence[Telling], times: Sequence[TimeExpression]) -> frozenset[int]:
    """The tellings, by number, that a day of their own puts long before the latest of what has happened."""
    days = {
        n: (date.fromisoformat(times[t.when].start or end), date.fromisoformat(end))
        for n, t in enumerate(tellings)
        if t.when is not None and t.status in ("happened", "historical") and (end := times[t.when].end)
    }
    # "This month" ends after the dispatch: what is sure to have come about by then begins a span.
    newest = max((start for start, _ in days.values()), default=date.min)
    return frozenset(n for n, (_, end) in days.items() if newest - end > AGO)


def _is_news(members: Sequence[Telling]) -> bool:
    """Whether tellings are what the headline tells as done, with no day of their own."""
    first = members[0]
    return first.sentence <= HEAD and first.status == "happened" and all(t.when is None for t in members)


NAMED: Final = 3.0
"""What an equal proper name adds to the odds that two tellings are of one happening, and another one takes."""

NAMED_AND_TIMED: Final = 9.0
"""What an equal proper name adds where no days tell the two apart, as they do for last year's summit of that name."""

_COUNTED: Final = re.compile(r"\d+(?:st|nd|rd|th)?|[ivxlc]+|annual|the|upcoming|next|last|this")


def name_of(trigger: str) -> str:
    """The proper name that the words of a trigger give a summit or conference, without number and year; else empty."""
    words = [w for w in re.findall(r"[\w-]+", trigger) if not _COUNTED.fullmatch(w.lower())]
    if len(words) < 2 or not words[0][:1].isupper() or words[-1].lower() not in ("summit", "conference", "forum"):
        return ""
    return " ".join(fold(w) for w in words)


def names_of(triggers: Sequence[str], tellings: Sequence[Telling]) -> list[str]:
    """The proper name that each telling gives its happening; "the summit" takes up the one that was named last."""
    names: list[str] = []
    last = ""
    for words, telling in zip(triggers, tellings, strict=True):
        name = name_of(words)
        bare = telling.definite and words.lower() == last.rpartition(" ")[2]
        names.append(name or (last if bare else ""))
        last = name or last
    return names


def _by_name(
    members: Sequence[int],
    n: int,
    names: Sequence[str],
    tellings: Sequence[Telling],
    times: Sequence[TimeExpression],
) -> float:
    """How names speak for a telling being of a group: the same summit, another one, or nothing."""
    known = {names[m] for m in members if names[m]}
    if not names[n] or not known:
        return 0.0
    if names[n] not in known:
        return -NAMED
    if any(tellings[m].kind != tellings[n].kind and not _are_family(tellings[m], tellings[n]) for m in members):
        return 0.0
    days = [times[w] if (w := tellings[m].when) is not None else None for m in (*members, n)]
    return NAMED if any(time_relation(day, days[-1]) == "apart" for day in days[:-1]) else NAMED_AND_TIMED


def _are_family(one: Telling, other: Telling) -> bool:
    """Whether two kinds may tell one happening."""
    return any(one.kind in family and other.kind in family for family in FAMILIES)


NEVER: Final = -6.0
"""The odds of two tellings whose kinds never tell one happening."""

AGAIN_WEIGHT: Final = 3.0
"""Weight of the model's own link from a telling to an earlier one; tuned on fold 0 of the written dispatches."""


def _odds(
    members: Sequence[int],
    n: int,
    tellings: Sequence[Telling],
    of_kind: Mapping[str, Sequence[int]],
    who: Known,
    times: Sequence[TimeExpression],
    places: Sequence[Place],
    joining: Joining,
) -> float:
    """The odds that a telling is of a group: half the mean over its tellings, half the best.

    ``of_kind``: the numbers of the tellings of each kind, in order.
    """
    each = []
    bound = False
    for m in members:
        one, other = tellings[m], tellings[n]
        again_met = are_one_meeting(one, other, who, times)
        if not again_met and (are_others(one, other, who) or (other.another and other.sentence != one.sentence)):
            return -9.0
        if one.kind == other.kind == "summons" and are_days_apart(one, other, times):
            return -9.0
        if one.kind == other.kind == "summit" and are_in_other_towns(one, other, places):
            return -9.0
        if one.kind != other.kind and not _are_family(one, other):
            each.append(NEVER)
            continue
        between = bisect_left(of_kind[one.kind], n) - bisect_right(of_kind[one.kind], m)
        features = pair_features(one, other, between, who.countries, times, places)
        link = other.chance_again(one)
        bound |= link >= BOUND
        odds = NEVER if features is None else score(joining.same, features) + AGAIN_WEIGHT * link
        each.append(
            max(odds, 1.0)
            if _are_one_phrase(one, other)
            or _are_under_way(one, other, who.countries)
            or are_one_recall(one, other, who.countries, times)
            or are_one_expulsion(one, other, who.countries, times)
            or are_one_coup(one, other, who.countries, times)
            or are_one_fallen(one, other, times)
            or are_one_summons(one, other, who.countries, times)
            or again_met
            or are_one_encounter(one, other, times, places)
            or _is_taken_up(one, other, times)
            else odds
        )
    odds = (sum(each) / len(each) + max(each)) / 2
    return max(odds, 1.0) if bound else odds


IN_ONE_PHRASE: Final = 0.85
"""Least chance of the model's link between two words of a sentence that tell one act: "imposed travel bans"."""

NEAR: Final = 4
"""Tokens between them."""

CREDENTIALS: Final = frozenset(("frame:meeting.present_credentials", "frame:meeting.accept_credentials"))
"""Where it is heard that an envoy presents credentials, which one sentence tells once, from both sides."""


def _are_one_phrase(one: Telling, other: Telling) -> bool:
    """Whether two words side by side, or bound to each other, tell one act by halves: "imposes travel bans"."""
    if one.sentence != other.sentence or one.kind != other.kind:
        return False
    if {one.origin, other.origin} <= CREDENTIALS:
        return True  # "received the letters of credence presented by"
    return other.chance_again(one) >= (IN_ONE_PHRASE if other.first - one.last <= NEAR else BOUND)


def _are_under_way(one: Telling, other: Telling, countries: Mapping[str, str | None]) -> bool:
    """Whether both are of the visit that the same visitors are paying to the same host, or state, now.

    "His visit" that names neither host nor place is the one that he is paying.
    """
    if not one.kind == other.kind == "visit" or not one.status == other.status == "ongoing":
        return False
    who, hosts = ([{e for e, _ in t.roles.get(r, ())} for t in (one, other)] for r in ("visitor", "host"))
    states = [{c for e in ids if (c := countries.get(e))} for ids in hosts]
    there = bool(hosts[0] & hosts[1] or states[0] & states[1])
    taken_up = other.definite and not hosts[1] and not other.where
    same = who[0] <= who[1] or who[1] <= who[0]  # "the president and a delegation", then "the president's visit"
    return all(who) and same and (there or taken_up)


TAKEN_UP: Final = 0.5
"""Least chance of the model's link by which "his visit" is the planned one told before."""


def _is_taken_up(one: Telling, other: Telling, times: Sequence[TimeExpression]) -> bool:
    """Whether "his visit" is the one that he will pay, told before with its host, and its days contradict nothing."""
    if not one.kind == other.kind == "visit" or not one.status == other.status == "planned":
        return False
    who = [{e for e, _ in t.roles.get("visitor", ())} for t in (one, other)]
    days = [times[t.when] if t.when is not None else None for t in (one, other)]
    bare = other.definite and not other.roles.get("host") and not other.where
    return (
        bare
        and bool(who[0])
        and who[0] == who[1]
        and time_relation(*days) != "apart"
        and other.chance_again(one) >= TAKEN_UP
    )
