"""What an event is in PLOVER's and CAMEO's codes, from its kind, its status, its frame and the model's vote."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.packs.ontology import DEFAULT_MODES, Codes, Ontology, code_event
from dragoman.records.events import CONTACTS
from dragoman.records.tellings import Telling

FRAME_VOTE: Final = 1.0
"""Weight of a frame's type beside the model's chances, which sum to 1."""

BY_KIND: Final = frozenset((*CONTACTS, "invitation", "summons", "recall", "recognition", "signing"))
"""Kinds whose type follows from kind and status alone."""


def codes_of(
    ontology: Ontology, kind: str, status: str, tellings: Sequence[Telling], countries: set[str], places: set[str]
) -> Codes:
    """The codes of an event.

    Args:
        ontology: The ontology pack.
        kind: The event's kind.
        status: Its status.
        tellings: Its tellings.
        countries: The countries of those who take part.
        places: The countries of its places.
    """
    framed = next((t for t in tellings if t.deed is not None and t.kind == kind), None)
    if kind in BY_KIND:
        mode = contact_mode(kind, countries, places) or (framed.mode if framed else None)
        return code_event(ontology, kind, None, mode, status)
    votes: dict[str, float] = {}
    for telling in tellings:
        for name, score in telling.types.items():
            votes[name] = votes.get(name, 0.0) + score / len(tellings)
    own = code_event(ontology, kind, framed.deed, framed.mode, status, framed.cameo) if framed else None
    if own is not None and own.type:
        votes[own.type] = votes.get(own.type, 0.0) + FRAME_VOTE
    best = max(votes, key=lambda t: (votes[t], t), default="-")
    if best == "-":
        return Codes(None, None, None, None, None)
    if own is not None and own.type == best:
        return own
    return code_event(ontology, kind, best, DEFAULT_MODES.get(best), "happened")


def contact_mode(kind: str, countries: set[str], places: set[str]) -> str | None:
    """The mode of a contact: by phone, multilateral, a visit, or in a third country."""
    if kind in ("call", "video_call"):
        return "phone"
    if kind == "visit":
        return "visit"
    if kind == "summit":
        return "multilateral"
    if kind in ("meeting", "talks"):
        if len(countries) > 3:
            return "multilateral"
        if len(countries) > 1 and places and not places & countries:
            return "third-party"
    return None
