"""What two tellings have in common, as named features: the same for training and for reading."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from dragoman.records.chances import likeliest
from dragoman.records.events import CONTACTS, HELD
from dragoman.records.spans import contains
from dragoman.records.tellings import Telling
from dragoman.records.times import Place, TimeExpression

FAMILIES: Final[Sequence[frozenset[str]]] = (
    frozenset(("call", "video_call")),
    frozenset(("meeting", "talks", "summit")),
    frozenset(("talks", "mediation")),
    frozenset(("talks", "call")),
    frozenset(("agreement", "signing")),
)
"""Kinds by which one happening may be told: "the meeting" of "talks", "the conversation" of a call."""

UNDONE: Final = frozenset(("cancelled", "postponed", "refused", "denied"))
_GROUPS: Final = {"visit": "visit", "statement": "statement", "other": "other"}


def group_of(kind: str) -> str:
    """The group of kinds that share weights: contact, visit, statement, other, act."""
    return _GROUPS.get(kind, "contact" if kind in CONTACTS else "act")


def relation(one: Collection[str], other: Collection[str]) -> str:
    """How two sets relate: none, one (is empty), equal, inside, some, apart."""
    a, b = set(one), set(other)
    if not a or not b:
        return "one" if a or b else "none"
    if a == b:
        return "equal"
    if a <= b or b <= a:
        return "inside"
    return "some" if a & b else "apart"


def people(telling: Telling) -> set[str]:
    """Everybody in a role, initiators aside."""
    return {e for role, fillers in telling.roles.items() if role != "initiator" for e, _ in fillers}


def told_apart(one: Telling, other: Telling) -> bool:
    """Whether one sentence tells one of two after or before the other: "phoned him a week after his visit"."""
    apart = any(a.beyond is not None and not contains(a.beyond, b.trigger) for a, b in ((one, other), (other, one)))
    return one.sentence == other.sentence and apart


def time_relation(one: TimeExpression | None, other: TimeExpression | None) -> str:
    """How two times relate: none, one (is unknown), equal, inside, apart."""
    if one is None or other is None or one.start is None or other.start is None:
        return "one" if one or other else "none"
    if (one.start, one.end) == (other.start, other.end):
        return "equal"
    a, b = (one.start, one.end or one.start), (other.start, other.end or other.start)
    inside = (a[0] <= b[0] and b[1] <= a[1]) or (b[0] <= a[0] and a[1] <= b[1])
    return "inside" if inside else "apart"


def _status_relation(one: str, other: str) -> str:
    if one == other:
        return "same"
    if one in HELD and other in HELD:
        return "held"
    return "undone" if (one in UNDONE) != (other in UNDONE) else "other"


def _distance(one: Telling, other: Telling) -> str:
    back = other.sentence - one.sentence
    return next((name for limit, name in ((0, "0"), (1, "1"), (3, "3"), (8, "8")) if back <= limit), "more")


def _type(telling: Telling) -> str:
    return likeliest(telling.types)


def pair_features(
    one: Telling,
    other: Telling,
    between: int,
    countries: Mapping[str, str | None],
    times: Sequence[TimeExpression],
    places: Sequence[Place],
) -> list[str] | None:
    """The features of two tellings, the earlier first; null where their kinds never tell one happening.

    Args:
        one: The earlier telling.
        other: The later telling.
        between: Tellings of the earlier one's kind between them.
        countries: Entity id -> country.
        times: The document's times.
        places: The document's places.
    """
    if one.kind != other.kind and not any(one.kind in f and other.kind in f for f in FAMILIES):
        return None
    group = group_of(one.kind)
    who = people(one), people(other)
    states = [{c for e in ids if (c := countries.get(e))} for ids in who]
    actors, recipients = ([{e for e, _ in t.roles.get(r, ())} for t in (one, other)] for r in ("actors", "recipients"))
    dates = [times[t.when] if t.when is not None else None for t in (one, other)]
    sites = [{places[n].name for n in t.where} for t in (one, other)]
    shared = [
        f"kinds:{'same' if one.kind == other.kind else 'family'}",
        f"people:{relation(*who)}",
        f"countries:{relation(*states)}",
        f"status:{_status_relation(one.status, other.status)}",
        f"time:{time_relation(*dates)}",
        f"place:{relation(*sites)}",
        f"lemma:{'same' if one.lemma == other.lemma else 'other'}",
        f"later:{'definite' if other.definite else 'new'}",
        f"far:{_distance(one, other)}",
        f"type:{'same' if _type(one) == _type(other) else 'other'}",
        f"between:{min(between, 2)}",
    ]
    directed = [f"actors:{relation(*actors)}", f"recipients:{relation(*recipients)}"]
    out = [*shared, *(f"{group}|{name}" for name in shared), *directed]
    return out if group in ("contact", "visit") else [*out, *(f"directed|{name}" for name in directed)]


def whole_features(
    part: Telling,
    whole: Telling,
    countries: Mapping[str, str | None],
    times: Sequence[TimeExpression],
) -> list[str]:
    """The features of an event's first telling and that of another, of which it may be a part."""
    who = people(part), people(whole)
    states = [{c for e in ids if (c := countries.get(e))} for ids in who]
    dates = [times[t.when] if t.when is not None else None for t in (part, whole)]
    back = part.sentence - whole.sentence
    far = "before" if back < 0 else _distance(whole, part)
    pair = f"{part.kind}>{whole.kind}"
    shared = [
        f"people:{'inside' if who[0] and who[0] <= who[1] else relation(*who)}",
        f"countries:{'inside' if states[0] and states[0] <= states[1] else relation(*states)}",
        f"status:{part.status}>{whole.status}",
        f"time:{time_relation(*dates)}",
        f"far:{far}",
        f"size:{min(len(who[1]), 3)}",
    ]
    return [f"pair:{pair}", f"part:{part.kind}", f"whole:{whole.kind}", *shared, f"{part.kind}|far:{far}",
            *(f"{pair}|{name}" for name in shared[:2])]  # fmt: skip
