"""Which event another one is a part of: what was said and agreed in a call belongs to the call."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from dragoman.packs.joining import Joining, score
from dragoman.records.events import CONTACTS, HELD
from dragoman.records.language import Sentence
from dragoman.records.tellings import Telling
from dragoman.records.times import Place, TimeExpression
from dragoman.stages.assemble.features import told_apart, whole_features
from dragoman.stages.assemble.joining import Group
from dragoman.syntax.classes import DESERVED
from dragoman.syntax.reasons import THANKS, is_of_reason, reason_above
from dragoman.syntax.sequels import is_of_sequel

WHOLE_WEIGHT: Final = 6.0
"""Weight of the model's own link from an event to its whole; tuned on fold 0 of the written dispatches."""

BRIEF: Final = ("meeting", "call", "video_call")
"""Contacts that are over in a day."""

OCCASION: Final = frozenset(("at", "during", "in", "on"))
"""Prepositions before the contact at which something was done: "invited him at their meeting"."""


def wholes_of(
    groups: Sequence[Group],
    countries: Mapping[str, str | None],
    times: Sequence[TimeExpression],
    joining: Joining,
    sentences: Sequence[Sentence] = (),
    places: Sequence[Place] = (),
) -> list[int | None]:
    """For each group the position of the one of which it is a part, null for most; never a circle.

    The contact that the clause itself names as the occasion comes first; then the likeliest of the others. What was
    done is no part of what is not.
    """
    out: list[int | None] = [None] * len(groups)
    for n, part in enumerate(groups):
        rated = [
            (_rate(part, whole, countries, times, joining, sentences), m)
            for m, whole in enumerate(groups)
            if m != n
            and (whole.first.status in HELD or part.first.status not in HELD)
            and not _is_elsewhere(part, whole, countries, places)
        ]
        best = max(rated, default=(0.0, -1))
        if best[0] > 0 and not _leads_to(out, best[1], n):
            out[n] = best[1]
    return out


def _is_elsewhere(part: Group, whole: Group, countries: Mapping[str, str | None], places: Sequence[Place]) -> bool:
    """Whether a contact was held in another state than that to which a visit leads, by what is told of both."""
    if whole.first.kind != "visit" or part.first.kind not in CONTACTS or not places:
        return False
    there = {places[n].country for t in part.tellings for n in t.where} - {None}
    goals = {places[n].country for t in whole.tellings for n in t.where} - {None}
    goals |= {c for t in whole.tellings for e, _ in t.roles.get("host", ()) if (c := countries.get(e))}
    return bool(there and goals) and there.isdisjoint(goals)


def _told(part: Group, whole: Group) -> float:
    """The chance, as the model sees it, that an event is a part of another, by the best link between their tellings."""
    links = [link for telling in part.tellings for link in telling.whole]
    hits = (s for n, word, s in links for t in whole.tellings if n == t.sentence and t.first <= word <= t.last)
    return max(hits, default=0.0)


def _rate(
    part: Group,
    whole: Group,
    countries: Mapping[str, str | None],
    times: Sequence[TimeExpression],
    joining: Joining,
    sentences: Sequence[Sentence],
) -> float:
    one, other = part.first, whole.first
    if other.sentence in one.apart:
        return float("-inf")
    if sentences and one.sentence == other.sentence and _is_occasion(one, other, sentences[one.sentence]):
        return float("inf")
    if _is_of_another_day(one, other, times):
        return float("-inf")
    earlier = _is_earlier(one, other) or _is_earlier(other, one)
    if (told_apart(one, other) or earlier or _is_backdrop(one, whole)) and one.kind in CONTACTS:
        return float("-inf")
    near = [t for t in whole.tellings if t.sentence == one.sentence] if sentences else []
    if any(_is_sequel(one, t, sentences[one.sentence]) for t in near):
        return float("-inf")
    if sentences and one.sentence == other.sentence and _is_why(one, other, sentences[one.sentence]):
        return float("-inf")
    return score(joining.part, whole_features(one, other, countries, times)) + WHOLE_WEIGHT * _told(part, whole)


def _is_earlier(one: Telling, other: Telling) -> bool:
    """Whether words tell of a contact before that of another sentence: "their previous conversation"."""
    return one.back and one.another and not other.back and one.sentence != other.sentence


def _is_backdrop(part: Telling, whole: Group) -> bool:
    """Whether another sentence only tells of a contact as what something came after: "since his return from Berlin"."""
    return all(t.beyond is not None and t.sentence != part.sentence for t in whole.tellings)


def _is_of_another_day(part: Telling, whole: Telling, times: Sequence[TimeExpression]) -> bool:
    """Whether words date a deed before what it may be a part of, or on another day than a meeting or call."""
    if part.when is None or whole.when is None:
        return False
    deed, time = times[part.when], times[whole.when]
    if not (deed.start and deed.end and time.start and time.end):
        return False
    before = deed.end[:10] < time.start[:10]
    return before or (whole.kind in BRIEF and part.kind not in CONTACTS and deed.start[:10] > time.end[:10])


def _is_occasion(part: Telling, whole: Telling, sentence: Sentence) -> bool:
    """Whether the clause of a deed names a contact as its occasion, and not as that of what it is done for."""
    tokens = sentence.tokens
    if whole.kind not in CONTACTS or part.kind in CONTACTS or part.status not in HELD:
        return False
    heads = [n for n in range(whole.first, whole.last + 1) if not whole.first <= tokens[n].head - 1 <= whole.last]
    if not any(t.head - 1 in heads and t.deprel == "case" and t.text.lower() in OCCASION for t in tokens):
        return False
    seen: set[int] = set()
    at = heads[0]
    while at >= 0 and at not in seen:
        if part.first <= at <= part.last:
            return not is_of_reason(tokens, heads[0], at, THANKS)
        seen.add(at)
        at = tokens[at].head - 1
    return False


def _is_why(part: Telling, whole: Telling, sentence: Sentence) -> bool:
    """Whether a deed is the reason of another, and so no part of it: "summoned the envoy over a protest"."""
    if whole.kind in CONTACTS:
        return part.kind not in CONTACTS and _is_blamed(whole, sentence)
    why = reason_above(sentence.tokens, part.last)
    return why is not None and why != reason_above(sentence.tokens, whole.last)


def _is_blamed(contact: Telling, sentence: Sentence) -> bool:
    """Whether a contact is what others are blamed or thanked for: "criticised Chad for holding the meeting"."""
    tokens = sentence.tokens
    heads = [
        n for n in range(contact.first, contact.last + 1) if not contact.first <= tokens[n].head - 1 <= contact.last
    ]
    reason = reason_above(tokens, heads[0], THANKS)
    above = tokens[heads[0]].head - 1
    direct = reason == heads[0] or (reason == above and tokens[heads[0]].deprel == "obj")
    return direct and reason is not None and tokens[tokens[reason].head - 1].lemma in DESERVED


def _is_sequel(one: Telling, other: Telling, sentence: Sentence) -> bool:
    """Whether one of two preceded or followed the other."""
    return is_of_sequel(sentence, one.last, other.first) or is_of_sequel(sentence, other.last, one.first)


def _leads_to(wholes: Sequence[int | None], start: int, goal: int) -> bool:
    at: int | None = start
    while at is not None:
        if at == goal:
            return True
        at = wholes[at]
    return False
