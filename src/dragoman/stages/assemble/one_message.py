"""One message told by its sending and by its delivery: "sent a letter to … The letter was handed over by …"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.events import HELD
from dragoman.records.tellings import Telling
from dragoman.syntax.classes import MISSIVES

NEAR: Final = 3
"""Sentences over which a message is taken up."""


def as_one_message(tellings: Sequence[Telling], countries: Mapping[str, str | None]) -> list[Telling]:
    """The tellings, "the letter" that somebody of the sender's side delivers bound to the one that was sent.

    Args:
        tellings: In text order.
        countries: Entity id -> country.
    """
    out = list(tellings)
    for n, telling in enumerate(tellings):
        if telling.kind != "message" or telling.lemma not in MISSIVES or not telling.definite:
            continue
        if telling.status not in HELD:
            continue
        sent = next((t for t in reversed(out[:n]) if _may_be_one(t, telling, countries)), None)
        if sent is not None:
            bound = telling.again_with(sent)
            out[n] = replace(telling, again=bound, status=sent.status, statuses=sent.statuses, types=sent.types)
    return out


def _may_be_one(sent: Telling, delivered: Telling, countries: Mapping[str, str | None]) -> bool:
    """Whether two messages go from one state, or one of them from nobody, to one, as far as both are told."""
    near = 0 <= delivered.sentence - sent.sentence <= NEAR
    if not near or sent.kind != "message" or sent.status not in HELD:
        return False
    for role in ("actors", "recipients"):
        one, other = ({c for e, _ in t.roles.get(role, ()) if (c := countries.get(e))} for t in (sent, delivered))
        if one and other and not one & other:
            return False
    return True
