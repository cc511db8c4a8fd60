"""Invitations and the visits to which they lead: who accepts one will come, and whom he comes to has invited him."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.events import HELD, OPEN
from dragoman.records.language import Sentence
from dragoman.records.tellings import Telling
from dragoman.stages.assemble.joining import Group
from dragoman.syntax.classes import GRATITUDE
from dragoman.syntax.climbing import hangs_on

ACCEPTING: Final = "frame:invitation.accept"
"""Where it is heard that somebody accepts an invitation."""

NEAR: Final = 4
"""Sentences behind the invitation in which it is accepted."""


def as_accepted(tellings: Sequence[Telling]) -> list[Telling]:
    """The tellings, a visit that was only proposed as planned where the guest accepts, in what follows."""
    return [
        replace(visit, status="planned", statuses={"planned": 1.0})
        if visit.kind == "visit" and visit.status == "proposed" and any(_accepts(t, visit) for t in tellings[n + 1 :])
        else visit
        for n, visit in enumerate(tellings)
    ]


def _accepts(telling: Telling, visit: Telling) -> bool:
    if telling.origin != ACCEPTING or telling.status != "happened" or telling.sentence - visit.sentence > NEAR:
        return False
    guests, accepting = ({e for e, _ in t.roles.get(r, ())} for t, r in ((visit, "visitor"), (telling, "actors")))
    return bool(guests & accepting)


def as_thanked_for(
    tellings: Sequence[Telling], sentences: Sequence[Sentence], countries: Mapping[str, str | None]
) -> list[Telling]:
    """The tellings, a visit for the invitation to which its guest gives thanks as the one that he pays.

    "He is in Oslo. … He thanked the king for the invitation to visit Norway": he is there, and the visit is no second.

    Args:
        tellings: In text order.
        sentences: All of the document.
        countries: Entity id -> country.
    """
    return [_as_paid(t, tellings[:n], sentences, countries) for n, t in enumerate(tellings)]


def _as_paid(
    visit: Telling, earlier: Sequence[Telling], sentences: Sequence[Sentence], countries: Mapping[str, str | None]
) -> Telling:
    if visit.kind != "visit" or visit.status not in OPEN or not _is_thanked_for(visit, sentences[visit.sentence]):
        return visit
    guests = {e for e, _ in visit.roles.get("visitor", ())}
    hosts = {code for e, _ in visit.roles.get("host", ()) if (code := countries.get(e))}
    for paid in reversed(earlier):
        held = paid.kind == "visit" and paid.status in HELD and not paid.back and paid.sentence != visit.sentence
        others = {code for e, _ in paid.roles.get("host", ()) if (code := countries.get(e))}
        if held and guests & {e for e, _ in paid.roles.get("visitor", ())} and (not others or hosts & others):
            return replace(
                visit, status=paid.status, statuses=paid.statuses, types=paid.types, again=visit.again_with(paid)
            )
    return visit


def _is_thanked_for(visit: Telling, sentence: Sentence) -> bool:
    """Whether a visit is that of an invitation for which thanks are given in front of it."""
    tokens = sentence.tokens
    invitation = next((n for n in range(visit.first) if tokens[n].lemma == "invitation"), None)
    if invitation is None or not hangs_on(tokens, visit.first, (invitation,)):
        return False
    return any(t.lemma in GRATITUDE for t in tokens[:invitation])


def with_inviters(groups: Sequence[Group]) -> list[Group]:
    """The happenings, an invitation by nobody as one by the host of the visit that its sentence tells behind it.

    "He accepted an invitation to visit Chad."
    """
    visits = [t for g in groups for t in g.tellings if t.kind == "visit" and t.status in (*OPEN, "refused")]
    return [_by_host(g, visits) if g.first.kind == "invitation" else g for g in groups]


def _by_host(group: Group, visits: Sequence[Telling]) -> Group:
    invited = {e for t in group.tellings for e, _ in t.roles.get("recipients", ())}
    if any(t.roles.get("actors") for t in group.tellings) or not invited:
        return group
    for n, telling in enumerate(group.tellings):
        for visit in visits:
            guests = {e for e, _ in visit.roles.get("visitor", ())}
            hosts = tuple(f for f in visit.roles.get("host", ()) if f[0] not in invited)
            if visit.sentence == telling.sentence and visit.first > telling.last and guests & invited and hosts:
                told = replace(telling, roles={**telling.roles, "actors": hosts})
                return Group([*group.tellings[:n], told, *group.tellings[n + 1 :]])
    return group
