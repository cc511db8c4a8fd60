"""What a deed brings about to the deed: "the war has left 900 dead" tells of the war, with its parties."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dragoman.records.language import Sentence
from dragoman.records.spans import overlaps
from dragoman.records.tellings import Filler, Telling
from dragoman.syntax.blame import strikes

EFFECTS: Final = frozenset(
    "leave kill wound injure claim cost displace destroy damage hit strike target pound rock batter".split()
)
"""Verbs whose subject may be the deed by which somebody comes to harm."""


def as_effects(sentence: Sentence, tellings: Sequence[Telling]) -> list[Telling]:
    """The tellings of a sentence, an effect and the deed that is its subject with the same sides, as one act."""
    out = list(tellings)
    for m, deed in enumerate(tellings):
        for n, effect in enumerate(tellings):
            if m != n and _is_effect(sentence, deed, effect):
                actors, recipients = _sides(deed, _without_struck(sentence, deed, effect))
                sides = {"actors": actors, "recipients": recipients}
                bound = effect.again_with(deed)
                out[m] = replace(deed, roles={**deed.roles, **sides})
                out[n] = replace(
                    effect, roles={**effect.roles, **sides}, types=deed.types, deed=deed.deed, far=deed.far, again=bound
                )
    return out


def _is_effect(sentence: Sentence, deed: Telling, effect: Telling) -> bool:
    tokens = sentence.tokens
    if {deed.kind, effect.kind} != {"other"} or tokens[effect.first].lemma not in EFFECTS:
        return False
    inside = range(deed.first, deed.last + 1)
    subject = any(tokens[n].deprel == "nsubj" and tokens[n].head - 1 == effect.first for n in inside)
    return subject or _is_of_struck(sentence, deed, effect)


def _is_of_struck(sentence: Sentence, deed: Telling, effect: Telling) -> bool:
    """Whether a clause behind those whom a deed strikes tells what it did: "an attack on forces, which killed ten".

    A wrong tree hangs it on the nearest noun, who would have killed his own.
    """
    tokens = sentence.tokens
    token = tokens[effect.first]
    things = [t for t in tokens if t.head - 1 == effect.first and t.text.lower() == "which" and t.deprel == "nsubj"]
    return bool(things) and token.deprel == "acl:relcl" and strikes(tokens, deed.last, token.head - 1)


def _without_struck(sentence: Sentence, deed: Telling, effect: Telling) -> Telling:
    """An effect without actors who are those whom the deed strikes."""
    if not _is_of_struck(sentence, deed, effect):
        return effect
    struck = [t.span for n, t in enumerate(sentence.tokens) if strikes(sentence.tokens, deed.last, n)]
    acting = tuple(f for f in effect.roles.get("actors", ()) if not any(overlaps(f[1], span) for span in struck))
    return replace(effect, roles={**effect.roles, "actors": acting})


def _sides(deed: Telling, effect: Telling) -> tuple[tuple[Filler, ...], tuple[Filler, ...]]:
    """Who has done a deed, and upon whom: what its own words say, then who else the effect names."""
    known: set[str] = set()
    sides: list[tuple[Filler, ...]] = []
    own = [deed.roles.get(role, ()) for role in ("actors", "recipients")]
    more = [effect.roles.get(role, ()) for role in ("actors", "recipients")]
    taken = {e for fillers in own for e, _ in fillers}
    for fillers, others in zip(own, more, strict=True):
        added = tuple(f for f in others if f[0] not in taken | known)
        known |= {e for e, _ in added}
        sides.append((*fillers, *added))
    return sides[0], sides[1]
