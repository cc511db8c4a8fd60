"""Who has begun a visit to which somebody was invited: "extended an invitation to the minister to visit Chad"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.events import OPEN
from dragoman.records.language import Sentence, Token
from dragoman.records.tellings import Telling

UNDER: Final = ("acl", "advcl", "xcomp", "ccomp", "obl", "nmod", "obj", "conj")
"""Relations of a visit below the words that invite to it."""

STEPS: Final = 4


def as_invited(sentence: Sentence, tellings: Sequence[Telling]) -> list[Telling]:
    """The tellings of a sentence, a visit with who invites to it as the one who has begun it."""
    out = list(tellings)
    for n, visit in enumerate(out):
        invitation = next((t for t in out if _invites_to(sentence.tokens, t, visit)), None)
        if invitation is None or visit.roles.get("initiator"):
            continue
        guests = {e for role in ("visitor", "actors") for e, _ in visit.roles.get(role, ())}
        invited = {e for e, _ in invitation.roles.get("recipients", ())}
        inviting = tuple(f for f in invitation.roles.get("actors", ()) if f[0] not in guests)
        if inviting and not (invited and guests.isdisjoint(invited)):
            out[n] = replace(visit, roles={**visit.roles, "initiator": inviting})
    return out


def _invites_to(tokens: Sequence[Token], invitation: Telling, visit: Telling) -> bool:
    """Whether a visit that lies ahead hangs on the words of an invitation."""
    if invitation.kind != "invitation" or visit.kind != "visit" or visit.status not in OPEN:
        return False
    at = visit.first
    for _ in range(STEPS):
        if tokens[at].deprel not in UNDER or tokens[at].head < 1:
            return False
        at = tokens[at].head - 1
        if invitation.first <= at <= invitation.last:
            return True
    return False
