"""Whose stand somebody voices: "the spokesman repeated Chad's rejection of force" is done neither to him nor Chad."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from dragoman.stages.frames.roles import Roles
from dragoman.stages.frames.scene import Scene, fillers_of
from dragoman.syntax.classes import STRESSING
from dragoman.syntax.climbing import below, cases
from dragoman.syntax.passing import befallen

VOICING: Final = STRESSING | frozenset("repeat express convey voice renew confirm restate".split())
"""Verbs of those who tell a stand."""

FRIENDLY: Final = frozenset("support solidarity backing".split())
STANDS: Final = FRIENDLY | frozenset("rejection condemnation denunciation".split())
"""Nouns of a stand, which is its owner's."""

TOWARDS: Final = frozenset("for to with towards toward of".split())
"""Prepositions behind such a noun that lead to those whom it is about."""


def as_voiced(scene: Scene, first: int, last: int, roles: Roles, homes: Mapping[str, str | None]) -> Roles:
    """The roles of a stand that somebody voices: he acts, and so does its owner where that is not his own state.

    Upon whom is told behind the noun alone.

    Args:
        scene: The sentence.
        first: The first token that tells it.
        last: Its last one.
        roles: Who fills what.
        homes: Entity -> country code.
    """
    tokens = scene.sentence.tokens
    inside = range(first, last + 1)
    nouns = [n for n in {*inside, *below(tokens, inside, "obj")} if tokens[n].lemma in STANDS]
    voiced = (n for n in nouns if tokens[n].deprel == "obj" and tokens[tokens[n].head - 1].lemma in VOICING)
    noun = next(voiced, None)
    if noun is None:
        return roles
    owners = fillers_of(a for a in scene.actors if a.phrase.head in below(tokens, (noun,), "nmod:poss"))
    speaking = fillers_of(a for a in scene.actors if a.phrase.head in below(tokens, (tokens[noun].head - 1,), "nsubj"))
    if not owners or not speaking:
        return roles
    own = {homes.get(e) for e, _ in speaking} - {None}
    owning = [f for f in owners if homes.get(f[0]) not in own]
    acting = [*speaking, *(f for f in owning if f[0] not in {e for e, _ in speaking})]
    led = [n for n in below(tokens, (noun,), "nmod") if TOWARDS & cases(tokens, n)]
    upon = fillers_of(a for a in scene.actors if a.phrase.head in {*led, *below(tokens, led, "conj")})
    upon = upon if tokens[noun].lemma in FRIENDLY else roles["recipients"]  # "condemnation of raids by Chad"
    known = {e for e, _ in (*acting, *owners)}
    return {**roles, "actors": acting, "recipients": [f for f in upon if f[0] not in known]}


APPRECIATING: Final = frozenset("appreciation gratitude thanks gratefulness".split())
"""Nouns of thanks, which are due to the owner of what they are for."""


def as_appreciated(scene: Scene, first: int, last: int, roles: Roles) -> Roles:
    """The roles of thanks with the owner of what they are for thanked alone: "appreciation for Chad's help to Mali".

    Unless they go "to" somebody else.
    """
    tokens = scene.sentence.tokens
    inside = range(first, last + 1)
    nouns = [n for n in inside if tokens[n].lemma in APPRECIATING]
    behind = below(tokens, (*nouns, *inside), "nmod", "obl") if nouns else []
    if any("to" in cases(tokens, n) for n in behind):
        return roles
    given = [n for n in behind if cases(tokens, n) & {"for", "of"}]
    acting = {e for e, _ in roles["actors"]}
    owners = fillers_of(a for a in scene.actors if a.phrase.head in below(tokens, given, "nmod:poss"))
    thanked = [f for f in owners if f[0] not in acting]
    return {**roles, "recipients": thanked} if thanked else roles


def without_those_it_befell(scene: Scene, first: int, last: int, roles: Roles) -> Roles:
    """The roles of a judgement without those to whom what it is about was done: "welcomed the release of Lund".

    They are neither praised nor blamed by it.
    """
    heads = befallen(scene.sentence.tokens, first, last)
    theirs = {e for a in scene.actors if a.phrase.head in heads for e in a.entities}
    return {**roles, "recipients": [f for f in roles["recipients"] if f[0] not in theirs]} if theirs else roles
