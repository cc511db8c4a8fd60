"""Who has begun a visit to which somebody was invited: "extended an invitation to the minister to visit Chad"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.events import OPEN
from dragoman.records.language import Sentence, Token
from dragoman.records.tellings import Telling
from dragoman.syntax.classes import GRATITUDE
from dragoman.syntax.climbing import cases

UNDER: Final = ("acl", "advcl", "xcomp", "ccomp", "obl", "nmod", "obj", "conj")
"""Relations of a visit below the words that invite to it."""

STEPS: Final = 4

NEAR: Final = 8
"""Most tokens between a visit and the invitation at which it is paid: "visit to the country at the invitation"."""


def as_invited(sentence: Sentence, tellings: Sequence[Telling]) -> list[Telling]:
    """The tellings of a sentence, a visit with who invites to it as the one who has begun it."""
    out = [_of_guests(sentence.tokens, t, tellings) if t.kind == "invitation" else t for t in tellings]
    out = [_to_guests(sentence.tokens, _as_thanked_for(sentence.tokens, t, out), out) for t in out]
    out = [_as_given(t, out) for t in out]
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


def _of_guests(tokens: Sequence[Token], invitation: Telling, tellings: Sequence[Telling]) -> Telling:
    """An invitation, given to those who pay a visit at it: "Lund, who is on a visit at his invitation"."""
    for visit in tellings:
        guests = visit.roles.get("visitor", ())
        between = tokens[visit.last + 1 : invitation.first]
        beside = 0 < len(between) <= NEAR and all(t.upos not in ("VERB", "PUNCT") for t in between)
        if visit.kind != "visit" or not guests or not (beside or _hangs_on(tokens, invitation.first, visit)):
            continue
        inviting = {e for e, _ in invitation.roles.get("actors", ())}
        if not inviting & {e for e, _ in guests}:
            return replace(invitation, roles={**invitation.roles, "recipients": guests})
    return invitation


OWNED: Final = ("nmod:poss", "amod", "nmod")
"""Relations of words that say whose an invitation is: "his invitation", "the Chadian one", "that of the king"."""


def _as_thanked_for(tokens: Sequence[Token], invitation: Telling, tellings: Sequence[Telling]) -> Telling:
    """An invitation for which somebody gives thanks: by whom he thanks, and to him, unless words say whose it is."""
    last = invitation.last
    owned = any(t.head - 1 == last and t.deprel in OWNED for t in tokens)
    if invitation.kind != "invitation" or tokens[last].upos != "NOUN" or owned:
        return invitation
    for thanks in tellings:
        words = range(thanks.first, thanks.last + 1)
        given = thanks.kind == "statement" and any(tokens[n].lemma in GRATITUDE for n in words)
        by, to = thanks.roles.get("actors", ()), thanks.roles.get("recipients", ())
        if given and by and to and "for" in cases(tokens, last) and tokens[last].head - 1 in words:
            return replace(invitation, roles={**invitation.roles, "actors": to, "recipients": by})
    return invitation


def _to_guests(tokens: Sequence[Token], invitation: Telling, tellings: Sequence[Telling]) -> Telling:
    """An invitation that names nobody invited, given to those who are to pay the visit: "thanks for one to visit"."""
    if invitation.roles.get("recipients"):
        return invitation
    visit = next((t for t in tellings if _invites_to(tokens, invitation, t)), None)
    guests = visit.roles.get("visitor", ()) if visit is not None else ()
    inviting = {e for e, _ in invitation.roles.get("actors", ())}
    if not guests or not inviting or inviting & {e for e, _ in guests}:
        return invitation
    return replace(invitation, roles={**invitation.roles, "recipients": guests})


def _as_given(invitation: Telling, tellings: Sequence[Telling]) -> Telling:
    """An invitation given by the verb right behind it to whom that verb gives it: "the invitation extended to Cuba"."""
    behind = next((t for t in tellings if t.kind == invitation.kind and t.first == invitation.last + 1), None)
    given = behind.roles.get("recipients", ()) if behind is not None and invitation.kind == "invitation" else ()
    if not given:
        return invitation
    invited = {e for e, _ in given}
    inviting = tuple(f for f in invitation.roles.get("actors", ()) if f[0] not in invited)
    return replace(invitation, roles={**invitation.roles, "actors": inviting, "recipients": given})


def _hangs_on(tokens: Sequence[Token], at: int, telling: Telling) -> bool:
    """Whether a token hangs on the words of a telling."""
    for _ in range(STEPS):
        if tokens[at].deprel not in UNDER or tokens[at].head < 1:
            return False
        at = tokens[at].head - 1
        if telling.first <= at <= telling.last:
            return True
    return False


def _invites_to(tokens: Sequence[Token], invitation: Telling, visit: Telling) -> bool:
    """Whether a visit that lies ahead hangs on the words of an invitation."""
    if invitation.kind != "invitation" or visit.kind != "visit" or visit.status not in OPEN:
        return False
    return _hangs_on(tokens, visit.first, invitation)
