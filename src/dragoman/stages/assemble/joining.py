"""Tellings to happenings: which tellings are one event, by learnt weights of what they have in common."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from dragoman.packs.joining import Joining, score
from dragoman.records.entities import Entity
from dragoman.records.spans import contains
from dragoman.records.tellings import Telling
from dragoman.records.times import Place, TimeExpression
from dragoman.stages.assemble.features import pair_features


@dataclass(slots=True)
class Group:
    """Tellings of one event, in text order."""

    tellings: list[Telling] = field(default_factory=list)

    @property
    def first(self) -> Telling:
        """The telling that is read first."""
        return self.tellings[0]


def join_tellings(
    tellings: Sequence[Telling],
    entities: Sequence[Entity],
    times: Sequence[TimeExpression],
    places: Sequence[Place],
    joining: Joining,
) -> list[Group]:
    """Groups of tellings, each of one happening, by first telling.

    A telling joins the group for which the weights speak most, where they speak for any; else it begins its own.
    """
    countries = {e.id: e.country for e in entities}
    groups: list[Group] = []
    numbers: list[list[int]] = []
    for n, telling in enumerate(tellings):
        odds = [_odds(members, n, tellings, countries, times, places, joining) for members in numbers]
        best = max(range(len(odds)), key=lambda g: (odds[g], g), default=None)
        if best is not None and odds[best] > 0:
            groups[best].tellings.append(telling)
            numbers[best].append(n)
        else:
            groups.append(Group([telling]))
            numbers.append([n])
    return groups


AGAIN_WEIGHT: Final = 3.0
"""Weight of the model's own link from a telling to an earlier one; tuned on fold 0 of the written dispatches."""


def again(one: Telling, other: Telling) -> float:
    """The chance, as the model sees it, that a later telling is of an earlier one's event."""
    return max(
        (s for sentence, word, s in other.again if sentence == one.sentence and one.first <= word <= one.last),
        default=0.0,
    )


def _odds(
    members: Sequence[int],
    n: int,
    tellings: Sequence[Telling],
    countries: Mapping[str, str | None],
    times: Sequence[TimeExpression],
    places: Sequence[Place],
    joining: Joining,
) -> float:
    """The odds that a telling is of a group: half the mean over its tellings, half the best."""
    each = []
    for m in members:
        one, other = tellings[m], tellings[n]
        if _is_topic(one, other) or _is_topic(other, one) or _are_rivals(one, other):
            return -9.0
        between = sum(t.kind == one.kind for t in tellings[m + 1 : n])
        features = pair_features(one, other, between, countries, times, places)
        each.append(-6.0 if features is None else score(joining.same, features) + AGAIN_WEIGHT * again(one, other))
    return (sum(each) / len(each) + max(each)) / 2


def _are_rivals(one: Telling, other: Telling) -> bool:
    """Whether two statements are told by other words with another speaker: no two statements are one then."""
    if one.kind not in ("statement", "other") or one.lemma == other.lemma or other.definite:
        return False
    actors = [{e for e, _ in t.roles.get("actors", ())} for t in (one, other)]
    return bool(actors[0] and actors[1]) and actors[0] != actors[1]


def _is_topic(one: Telling, other: Telling) -> bool:
    """Whether one telling's trigger lies in what another one is about: "briefed him on the talks"."""
    return any(contains(topic, one.trigger) for topic in other.topics)
