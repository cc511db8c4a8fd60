"""A headline as the text below tells it: its "phone call" may be still to come, its "talks" a call or a meeting."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.events import CONTACTS, HELD
from dragoman.records.language import Sentence
from dragoman.records.tellings import Filler, Telling
from dragoman.records.times import Place, TimeExpression
from dragoman.stages.assemble.features import time_relation
from dragoman.stages.assemble.joining import CREDENTIALS
from dragoman.stages.assemble.taking_up import PHONED, VAGUE
from dragoman.stages.assemble.timing import AHEAD
from dragoman.syntax.stories import is_headline

BELOW: Final = 3
"""The last sentence, the headline's being 0, in which the same contact is told."""


def as_told_below(tellings: Sequence[Telling], sentences: Sequence[Sentence]) -> tuple[Telling, ...]:
    """Tellings, those of a verbless headline as open as the first contact of their kind below it.

    Only where the text tells of no such contact that has happened.
    """
    out = list(tellings)
    for n, telling in enumerate(tellings):
        if not _is_bare(telling, sentences):
            continue
        below = [m for m, t in enumerate(tellings) if t.kind == telling.kind and t.sentence > 0]
        first = next((m for m in below if tellings[m].sentence <= BELOW), None)
        if first is None or any(tellings[m].status not in AHEAD for m in below):
            continue
        told = tellings[first]
        out[n] = replace(telling, status=told.status, statuses=told.statuses, types=told.types)
        out[first] = replace(told, again=told.again_with(telling))
    return tuple(out)


def _is_bare(telling: Telling, sentences: Sequence[Sentence]) -> bool:
    """Whether a contact is told as done by the noun of a headline without verb and day."""
    if (
        telling.sentence != 0
        or telling.kind not in CONTACTS
        or telling.status != "happened"
        or telling.when is not None
    ):
        return False
    tokens = sentences[0].tokens
    return not any(t.upos in ("VERB", "AUX") for t in tokens)


TALK: Final = VAGUE | frozenset(
    "talks discussion discussions consultation consultations confer deliberate dialogue views".split()
)
"""Words of a headline for any contact, one by telephone too."""

FACE: Final = frozenset("meet meeting".split())
"""Words of a headline for a contact to which people come."""

MEETINGS: Final = frozenset(("meeting", "talks", "summit"))
REMOTE: Final = frozenset(("call", "video_call"))

ENDS: Final = frozenset((".", "!", "?", ":"))


def joined_below(
    tellings: Sequence[Telling],
    sentences: Sequence[Sentence],
    times: Sequence[TimeExpression],
    countries: Mapping[str, str | None],
) -> list[Telling]:
    """Tellings, a headline's contact joined to the first below it of the same sides, and of the kind told there.

    A headline that says "hold talks" leaves open how; the sentence below it says "spoke by telephone" or "met".
    """
    out = list(tellings)
    if not sentences or not is_first_headline(sentences[0]):
        return out
    for n, head in enumerate(out):
        if head.sentence != 0:
            continue
        if (given := next((m for m, t in enumerate(out) if _are_credentials(head, t)), None)) is not None:
            known = {e for e, _ in out[given].roles.get("actors", ())}
            sides = tuple(f for f in head.roles.get("actors", ()) if f[0] in known)
            out[n] = replace(head, roles={**head.roles, "actors": sides})
            out[given] = replace(out[given], again=out[given].again_with(head))
            continue
        if not (kinds := _kinds_of(head, sentences[0])):
            continue
        below = (m for m, t in enumerate(out) if 0 < t.sentence <= BELOW and t.kind in kinds)
        same = next((m for m in below if _is_told_by(head, out[m], times, countries)), None)
        if same is not None:
            told = out[same]
            out[n] = replace(
                head, kind=told.kind, deed=told.deed, mode=told.mode, cameo=told.cameo, roles=_roles_as_told(head, told)
            )
            out[same] = replace(told, again=told.again_with(head))
    return out


def _are_credentials(head: Telling, told: Telling) -> bool:
    """Whether a headline's credentials are those told below it, of envoys whom the headline only counts."""
    sides = [{e for e, _ in t.roles.get("actors", ())} for t in (head, told)]
    below = 0 < told.sentence <= BELOW and head.status == told.status
    return below and {head.origin, told.origin} <= CREDENTIALS and bool(sides[0] & sides[1])


def is_first_headline(sentence: Sentence) -> bool:
    """Whether the first sentence ends as headlines do, without a full stop."""
    return sentence.tokens[-1].text not in ENDS


def _kinds_of(head: Telling, sentence: Sentence) -> frozenset[str]:
    """The kinds of contact that the words of a headline leave open; none where they say the kind."""
    words = {head.lemma, *(t.text.lower() for t in sentence.tokens[head.first : head.last + 1])}
    if head.kind not in MEETINGS | REMOTE or any(w.startswith(PHONED) for w in words):
        return frozenset()
    if words & TALK:
        return MEETINGS | REMOTE
    return MEETINGS if words & FACE and head.kind in MEETINGS else frozenset()


def _is_told_by(
    head: Telling, told: Telling, times: Sequence[TimeExpression], countries: Mapping[str, str | None]
) -> bool:
    """Whether a contact below a headline is the headline's: of the same states, of those named in it, as far along."""
    sides = [{e for e, _ in t.roles.get("actors", ())} for t in (head, told)]
    states = [{c for e in side if (c := countries.get(e))} for side in sides]
    if len(sides[1]) < 2 or told.another or told.beyond is not None:
        return False
    unknown = [{e for e in side if countries.get(e) is None} for side in sides]
    same = states[0] <= states[1] if not unknown[1] else states[1] < states[0]
    if not same or (head.where and told.where and not set(head.where) & set(told.where)):
        return False  # of others; "Lund holds talks in Bern" names but one of those who met
    days = [times[t.when] if t.when is not None else None for t in (head, told)]
    held = head.status == told.status or {head.status, told.status}.issubset(HELD)
    return held and unknown[0] <= sides[1] and time_relation(*days) != "apart"


def _roles_as_told(head: Telling, told: Telling) -> Mapping[str, tuple[Filler, ...]]:
    """The roles of a headline; the state in which the dispatch was filed is no host of a call or of others' meeting."""
    sides = {e for e, _ in told.roles.get("actors", ())}
    own = {role: tuple(f for f in head.roles.get(role, ()) if f[0] in sides) for role in ("host", "visitor")}
    return {**head.roles, **(own if told.kind not in REMOTE else dict.fromkeys(own, ()))}


def visits_below(
    tellings: Sequence[Telling],
    sentences: Sequence[Sentence],
    times: Sequence[TimeExpression],
    places: Sequence[Place],
    countries: Mapping[str, str | None],
    groups: Collection[str],
) -> list[Telling]:
    """Tellings, a visit told below a headline bound to the headline's, where delegations pay it to one state.

    "Naval delegation visits Oman", and below it "A ten-member delegation of Chad has arrived in Muscat": the headline
    calls otherwise whom the text names in full.

    Args:
        tellings: In text order.
        sentences: All of the document.
        times: All of the document.
        places: All of the document.
        countries: Entity id -> country.
        groups: The entities that are delegations, or the bodies that send them.
    """
    out = list(tellings)
    for n, head in enumerate(tellings):
        if head.kind != "visit" or not is_headline(sentences[head.sentence]):
            continue
        below = (m for m, t in enumerate(tellings) if t.kind == "visit" and 0 < t.sentence - head.sentence <= BELOW)
        first = next((m for m in below if m > n and not out[m].another), None)
        grounds = [_grounds(t, places, countries) for t in (head, *(out[m] for m in (first,) if m is not None))]
        if first is None or not grounds[0] & grounds[-1]:
            continue
        told = out[first]
        if not _is_delegations(head, told, times, countries, groups):
            continue
        roles = {**head.roles, **{role: told.roles.get(role, ()) for role in ("actors", "visitor")}}
        out[n], out[first] = replace(head, roles=roles), replace(told, again=told.again_with(head))
    return out


def _is_delegations(
    head: Telling,
    told: Telling,
    times: Sequence[TimeExpression],
    countries: Mapping[str, str | None],
    groups: Collection[str],
) -> bool:
    """Whether two visits are paid by delegations alone, of one state so far as it is told, not on other days."""
    visitors = [{e for e, _ in t.roles.get("visitor", ())} for t in (head, told)]
    if not all(visitors) or not visitors[0] | visitors[1] <= set(groups):
        return False
    homes = {c for who in visitors for e in who if (c := countries.get(e))}
    days = [times[t.when] if t.when is not None else None for t in (head, told)]
    return len(homes) < 2 and time_relation(*days) != "apart"


def _grounds(visit: Telling, places: Sequence[Place], countries: Mapping[str, str | None]) -> set[str]:
    """The states to which a visit leads, by its hosts and places."""
    hosts = {c for e, _ in visit.roles.get("host", ()) if (c := countries.get(e))}
    return hosts | {c for n in visit.where if (c := places[n].country)}
