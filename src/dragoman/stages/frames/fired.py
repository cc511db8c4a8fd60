"""Fire from one side at the other: "rockets fired from Lebanon at Israel" are of the one and strike the other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dragoman.records.language import Token
from dragoman.records.tellings import Filler, StateWords
from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene, fillers_of
from dragoman.syntax.climbing import below, cases

FIRING: Final = frozenset("fire launch shoot lob".split())
"""Verbs of what flies from one place to another."""

WHITHER: Final = frozenset("at on into onto toward towards against".split())
"""Prepositions of what it is to strike."""


def as_fired(scene: Scene, first: int, last: int, roles: Roles, words: StateWords) -> Roles:
    """The roles of fire of which nobody is named as the shooter, by whence and whither it went.

    Args:
        scene: The sentence with its actors.
        first: The first token of the trigger, the verb or what was fired.
        last: Its last one.
        roles: Who fills the roles so far.
        words: What in the document speaks of states.
    """
    tokens = scene.sentence.tokens
    verb = _fired(tokens, first, last)
    if verb is None:
        return roles
    led = [n for n in below(tokens, [verb]) if tokens[n].deprel.startswith(("obl", "nmod"))]
    struck = _sides(scene, [n for n in led if cases(tokens, n) & WHITHER], words)
    whence = _sides(scene, [n for n in led if "from" in cases(tokens, n)], words)
    if not struck:
        return roles
    homes = {words.countries.get(e) for e, _ in struck} - {None}
    shooters = whence or [f for f in roles["actors"] if words.countries.get(f[0]) not in homes]
    gone = {e for e, _ in (*struck, *shooters)}
    others = [f for f in roles["recipients"] if f[0] not in gone and words.countries.get(f[0]) in {*homes, None}]
    return {**roles, "actors": shooters, "recipients": [*struck, *others]}


def _fired(tokens: Sequence[Token], first: int, last: int) -> int | None:
    """The participle of firing without a doer that is, or stands behind, what a trigger names."""
    near = [n for n in range(first, len(tokens)) if n <= last or first <= tokens[n].head - 1 <= last]
    near += [tokens[last].head - 1] if tokens[last].head else []
    verbs = [n for n in near if tokens[n].lemma in FIRING and tokens[n].upos == "VERB"]
    passive = (n for n in verbs if tokens[n].deprel in ("acl", "advcl") or below(tokens, [n], "nsubj:pass"))
    return next((n for n in passive if not below(tokens, [n], "obl:agent", "nsubj", "obj")), None)


def _sides(scene: Scene, heads: Sequence[int], words: StateWords) -> list[Filler]:
    """The actors at some phrases, and else the states of the places there."""
    found = fillers_of(a for a in scene.actors if a.phrase.head in heads)
    places = ((words.grounds.get(n), first, last) for n, first, last in scene.places if first <= max(heads, default=-1))
    near = [(e, scene.sentence.span_of(a, b)) for e, a, b in places if e and any(a <= n <= b for n in heads)]
    return found or near
