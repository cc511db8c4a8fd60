"""One telling of several contacts to one for each: "met A on Monday and B on Tuesday", "separate calls with both"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Final

from dragoman.records.events import JOINT
from dragoman.records.language import Sentence
from dragoman.records.tellings import Telling
from dragoman.records.times import TimeExpression
from dragoman.stages.frames.scene import Actor, Scene
from dragoman.syntax.climbing import below

LINKS: Final = ("and", "&", ",", ";", "then")
"""Words at which a list of counterparts may be cut."""

JOINING: Final = frozenset((*LINKS, "also", "later", "with", "separately", "as", "well", "the"))
"""Words between two counterparts of one list."""

BESIDE: Final = frozenset(("ADP", "CCONJ", "SCONJ", "PUNCT", "ADV", "DET"))
"""Classes of words that may stand beside the counterpart and the day of a later part of a list."""

APART: Final = frozenset(
    "call conversation talk discussion consultation meeting negotiation encounter session audience".split()
)
"""Nouns of contacts that may be separate ones."""


@dataclass(slots=True)
class _Part:
    """A stretch of a list: its actors, times and places, and whether it begins with a time."""

    actors: list[Actor] = field(default_factory=list)
    times: list[int] = field(default_factory=list)
    places: list[int] = field(default_factory=list)
    dated_first: bool = False


def parted(scene: Scene, telling: Telling, times: Sequence[TimeExpression]) -> tuple[Telling, ...]:
    """The tellings of which one is made: those of contacts with other people on other days, or separate ones.

    Who is named before the list takes part in each. A telling that is of one contact comes back as it is.
    """
    if telling.kind == "visit":
        return _by_stops(scene, telling, times)
    if telling.kind not in JOINT:
        return _each(scene, telling)
    start, end = _clause(scene.sentence, telling)
    inside = {e for e, _ in telling.roles.get("actors", ())}
    actors = [a for a in _outer(scene) if inside & set(a.entities)]
    parts = _by_days(scene, actors, start, end, times)
    if not parts and (strangers := _unheard(scene, actors, start, end)):
        parts = _by_days(scene, sorted([*actors, *strangers], key=lambda a: a.phrase.first), start, end, times)
        met = tuple((e, a.phrase.span) for a in strangers for e in a.entities) if parts else ()
        telling = replace(telling, roles={**telling.roles, "actors": (*telling.roles.get("actors", ()), *met)})
    parts = parts or _by_places(scene, actors, start, end)
    if not parts and _are_separate(scene.sentence, telling, start, end):
        parts = _one_by_one(scene.sentence, actors, start, end)
    with_all = inside - {e for part in parts for a in part.actors for e in a.entities}
    if not parts or not with_all:
        return (telling,)
    others = {n for part in parts for n in part.times}
    first = replace(telling, when=None) if telling.when in others else telling  # for a part without a day of its own
    return tuple(_only(telling if part.times else first, part, with_all) for part in parts)


def _unheard(scene: Scene, actors: Sequence[Actor], start: int, end: int) -> list[Actor]:
    """People behind the first counterpart of a list whom the tree hangs on his day: "A on Monday and B on Friday"."""
    met = next((a for a in actors if start <= a.phrase.first < end), None)
    if met is None:
        return []
    tokens, known = scene.sentence.tokens, {e for a in actors for e in a.entities}
    behind = (a for a in _outer(scene) if met.phrase.last < a.phrase.first < end and a.phrase.kind == "person")
    return [a for a in behind if known.isdisjoint(a.entities) and not tokens[a.phrase.head].deprel.startswith("nsubj")]


def _by_stops(scene: Scene, telling: Telling, times: Sequence[TimeExpression]) -> tuple[Telling, ...]:
    """One visit for each state or town that has a day of its own: "will go to Chad on Monday and to Mali on Friday".

    Of towns it is the states in which they lie that are visited, whoever else may have been taken for a host.
    """
    start, end = _clause(scene.sentence, telling)
    visitors = {e for role in ("visitor", "actors") for e, _ in telling.roles.get(role, ())}
    states = [a for a in _outer(scene) if a.phrase.kind == "country" and visitors.isdisjoint(a.entities)]
    parts = _by_days(scene, states, start, end, times) or _by_journeys(scene, start, end)
    if not parts or not visitors:
        return (telling,)
    stops = tuple((e, a.phrase.span) for part in parts for a in part.actors for e in a.entities)
    whole = replace(telling, roles={**telling.roles, "host": stops, "recipients": stops})
    whole = replace(whole, when=None) if telling.when in {n for part in parts for n in part.times} else whole
    return tuple(_only(whole, part, visitors) for part in parts)


def _by_journeys(scene: Scene, start: int, end: int) -> list[_Part]:
    """The towns of a list to each of which a journey leads in words of its own: "to Lome and then to Bamako"."""
    parts = [p for p in _pieces(scene, (), start, end) if p.places]
    firsts = {number: first for number, first, _ in scene.places}
    words = [t.text.lower() for t in scene.sentence.tokens]
    led = all(len(p.places) == 1 and words[firsts[p.places[0]] - 1] in ("to", "for") for p in parts)
    return parts if len(parts) > 1 and led else []


def _each(scene: Scene, telling: Telling) -> tuple[Telling, ...]:
    """An act that several have done each for himself as one of each: "Chad and Mali each recalled an envoy"."""
    tokens = scene.sentence.tokens
    verb = telling.first
    each = verb > 0 and tokens[verb - 1].text.lower() == "each" and tokens[verb].upos == "VERB"
    actors = telling.roles.get("actors", ())
    if not each:
        return (telling,)
    return tuple(
        replace(telling, roles={r: tuple(f for f in v if f[0] not in others) for r, v in telling.roles.items()})
        for one, _ in actors
        for others in [{e for e, _ in actors if e != one}]
    )


def _outer(scene: Scene) -> list[Actor]:
    return sorted((a for a in scene.actors if not a.phrase.inner), key=lambda a: a.phrase.first)


def _clause(sentence: Sentence, telling: Telling) -> tuple[int, int]:
    """The tokens behind the verb of a telling, up to the next verb or the clause's end: the first one and the end."""
    tokens = sentence.tokens
    at = telling.first
    for _ in range(len(tokens)):
        if at < 0 or tokens[at].upos == "VERB":
            break
        at = tokens[at].head - 1
    start = max(at, -1) + 1 if at <= telling.last else telling.last + 1
    behind = range(max(start, telling.last + 1), len(tokens))
    end = next(
        (n for n in behind if tokens[n].upos in ("VERB", "AUX") or tokens[n].text in ("“", '"', ":")), len(tokens)
    )
    return start, end


def _by_days(
    scene: Scene, actors: Sequence[Actor], start: int, end: int, times: Sequence[TimeExpression]
) -> list[_Part]:
    """The parts of a list of counterparts, or else of places, that have a day each, all of them other days."""
    parts = list(_cut(scene, actors, start, end))
    whole = all(p.actors for p in parts) or all(p.places and not p.actors for p in parts)
    dated = parts[1:] if parts and not parts[0].times and len(parts) > 1 else parts  # the verb has the first one's day
    if len(parts) < 2 or not whole or not all(len(p.times) == 1 for p in dated):
        return []
    days = sorted((t.start, t.end, t.value or "") for p in dated if (t := times[p.times[0]]).start and t.end)
    apart = all(one[1] < other[0] or _are_hours(one[2], other[2]) for one, other in pairwise(days))
    return parts if len(days) == len(dated) and apart else []


HOURS: Final = re.compile(r"T(?:MO|MI|AF|EV|NI|\d)")


def _are_hours(one: str, other: str) -> bool:
    """Whether two values are other hours, or parts of the day, of one day: "in the morning", "in the evening"."""
    return one != other and bool(HOURS.search(one) and HOURS.search(other))


def _cut(scene: Scene, actors: Sequence[Actor], start: int, end: int) -> Iterator[_Part]:
    """The parts of a list, each from its day on where the first begins with one, else up to its day.

    Of a first part without a day the second begins with its own.
    """
    part = _Part()
    for piece in _pieces(scene, actors, start, end):
        late = bool(part.actors) and piece.dated_first and bool(piece.actors)  # "with A, and on Friday with B"
        if (part.times and (piece.times or not part.dated_first)) or late:
            yield part
            part = _Part(dated_first=part.dated_first)
        elif not part.actors and not part.times:
            part.dated_first = piece.dated_first and not part.places
        part.actors += piece.actors
        part.times += piece.times
        part.places += piece.places
    if part.actors or part.times:
        yield part


def _pieces(scene: Scene, actors: Sequence[Actor], start: int, end: int) -> Iterator[_Part]:
    """What stands between the links of a list; nothing where a later piece tells of anything else."""
    tokens = scene.sentence.tokens
    people = {n for a in actors for n in range(a.phrase.first, a.phrase.last + 1)}
    dates = {first: (number, last) for number, first, last in scene.times if first not in people}
    within = {n for first, (_, last) in dates.items() for n in range(first + 1, last + 1)}
    sites = {first: number for number, first, _ in scene.places if first not in people}
    known = people | within | {*dates} | {n for _, f, last in scene.places for n in range(f, last + 1)}
    piece, later = _Part(), False
    for n in range(start, end):
        if tokens[n].text.lower() in LINKS and n not in known:
            yield piece
            piece, later = _Part(), later or bool(piece.actors)
        elif n in dates:
            piece.dated_first = piece.dated_first or not piece.actors
            piece.times.append(dates[n][0])
        elif later and n not in known and tokens[n].upos not in BESIDE:
            yield from [piece] if piece.actors and piece.times and _opens_tail(scene.sentence, n) else []
            return
        piece.actors += [a for a in actors if a.phrase.first == n]
        piece.places += [sites[n]] if n in sites else []
    yield piece


TAILS: Final = frozenset("about on over regarding concerning for to".split())
"""Words before what several contacts alike are about or for: "with A on Monday and with B on Friday about trade"."""


def _opens_tail(sentence: Sentence, n: int) -> bool:
    """Whether a word is the first, articles aside, of what all contacts of a list are about or for."""
    tokens = sentence.tokens
    at = n - 1
    while at > 0 and tokens[at].upos == "DET":
        at -= 1
    return tokens[at].text.lower() in TAILS


def _by_places(scene: Scene, actors: Sequence[Actor], start: int, end: int) -> list[_Part]:
    """The parts of a list of counterparts each of whom has a place of his own: "with A in Riga and in Oslo with B"."""
    parts = [p for p in _pieces(scene, actors, start, end) if p.actors or p.places]
    whole = len(parts) > 1 and all(len(p.places) == 1 and p.actors and not p.times for p in parts)
    return parts if whole and len({p.places[0] for p in parts}) == len(parts) else []


def _are_separate(sentence: Sentence, telling: Telling, start: int, end: int) -> bool:
    """Whether words say that a contact was one with each: "separate calls with", "spoke separately with"."""
    tokens = sentence.tokens
    for n in range(min(start, telling.first), end):
        if tokens[n].text.lower() == "separately":
            return True
        noun = tokens[n].head - 1
        head = tokens[noun]
        several = head.text[-1] == "s" or not below(tokens, (noun,), "det")  # "held separate telephone conversation"
        if tokens[n].text.lower() == "separate" and head.text.lower().removesuffix("s") in APART and several:
            return True
    return False


def _one_by_one(sentence: Sentence, actors: Sequence[Actor], start: int, end: int) -> list[_Part]:
    """The counterparts of a list behind the verb, each for itself; of one alone, those of the list before it."""
    behind = [a for a in actors if start <= a.phrase.first < end]
    before = [a for a in actors if a.phrase.last < start]
    for found, others in ((behind, before), (before, behind)):
        listed = found[:1]
        for one, other in pairwise(found):
            between = range(one.phrase.last + 1, other.phrase.first)
            if not all(sentence.tokens[n].text.lower() in JOINING or _is_apposed(sentence, n, one) for n in between):
                break
            listed.append(other)
        each = [
            replace(a, entities=(e,)) if len(a.entities) > 1 else a
            for a in listed
            for e in a.entities
        ]  # fmt: skip
        if len(each) > 1 and len({e for a in others for e in a.entities}) == 1:
            return [_Part([a]) for a in each]
    return []


def _is_apposed(sentence: Sentence, token: int, actor: Actor) -> bool:
    """Whether a word only says who somebody is: "and Vik, the envoy of Peru, and …"."""
    tokens = sentence.tokens
    for _ in range(len(tokens)):
        above = tokens[token].head - 1
        if above < 0 or tokens[token].deprel == "appos":
            return above == actor.phrase.head
        token = above
    return False


def _only(telling: Telling, part: _Part, with_all: set[str]) -> Telling:
    """A telling of those in one part and those who take part in each, on its day and at its place."""
    kept = with_all | {e for a in part.actors for e in a.entities}
    roles = {role: tuple(f for f in fillers if f[0] in kept) for role, fillers in telling.roles.items()}
    when = part.times[0] if part.times else telling.when
    where = tuple(part.places) or telling.where
    return replace(telling, roles=roles, when=when, where=where, far={}, another=False)
